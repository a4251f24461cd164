import type { Intent } from '../bot/domain/intent.js';
import type { Need } from '../bot/domain/need.js';

/** The need behind an intent, or null for intents that name none. */
export function needOf(intent: Intent): Need | null {
  return NEED_OF[intent] ?? null;
}

const NEED_OF: Readonly<Partial<Record<Intent, Need>>> = {
  'need.email': 'email',
  'need.account': 'account',
  'need.benefits': 'benefits',
  'need.taxes': 'taxes',
  'need.health': 'health',
  'need.job': 'job',
  'need.identity_papers': 'identity-papers',
  'need.residence_permit': 'residence-permit',
  'need.retirement': 'retirement',
  'need.housing': 'housing',
  'need.school': 'school',
  'need.device': 'device',
  'need.equipment': 'equipment',
  'need.connectivity': 'connectivity',
  'need.learning': 'learning',
  'need.scam': 'scam',
  'need.print_scan': 'print-scan',
  'aidants_connect.info': 'aidants-connect',
};
