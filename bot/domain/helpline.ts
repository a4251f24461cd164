/** A national number or site to give in an emergency or a scam; a fact with a date, never a constant in code. */
export interface Helpline {
  readonly id: HelplineId;
  /** As people should read it: '3114', '114 par SMS', '17cyber.gouv.fr'. */
  readonly contact: string;
  readonly for: string;
  readonly hours: string;
  readonly source: string;
  /** YYYY-MM-DD: a test fails when this is older than 180 days. */
  readonly verifiedOn: string;
}

export const HELPLINE_IDS = [
  'emergency-medical',
  'emergency-police',
  'emergency-fire',
  'emergency-europe',
  'emergency-sms',
  'suicide',
  'child',
  'violence-women',
  'elder-abuse',
  'digital-violence',
  'scam',
  'sms-spam',
] as const;
export type HelplineId = (typeof HELPLINE_IDS)[number];

/** Every number the sentences need; a missing one is a compile error where the facts are read. */
export type Helplines = Readonly<Record<HelplineId, Helpline>>;
