import type { HandoffReason, HandoffSummary, OpenHandoff } from '../../bot/domain/handoff.js';
import type { AidantId, ConversationId, HandoffId } from '../../bot/domain/ids.js';
import type { Row } from './database.js';

export const HANDOFF_COLUMNS = 'id, conversation, reason, summary, opened_at, stage, aidant, aidant_name, since';

/** A row whose stage is not 'closed'. */
export function handoffOf(row: Row): OpenHandoff {
  return {
    id: String(row['id']) as HandoffId,
    conversation: String(row['conversation']) as ConversationId,
    reason: String(row['reason']) as HandoffReason,
    openedAt: Number(row['opened_at']),
    // Written by SqliteHandoffs.open.
    summary: JSON.parse(String(row['summary'])) as HandoffSummary,
    at:
      row['stage'] === 'talking'
        ? {
            stage: 'talking',
            aidant: String(row['aidant']) as AidantId,
            aidantName: String(row['aidant_name']),
            since: Number(row['since']),
          }
        : { stage: 'waiting' },
  };
}
