import type { ConversationId, MessageId } from '../../bot/domain/ids.js';
import type { Heard, Inbound } from '../../bot/domain/message.js';
import type { Database, Row } from './database.js';

/**
 * Stores one inbound of a conversation that exists, once per id; null when that id is there already.
 * What the beneficiary wrote also becomes a transcript line, whose position is kept with it. Only inside `write`.
 */
export function insertInbound(
  database: Database,
  inbound: Inbound,
  echo: unknown,
): { readonly position: number | null } | null {
  const isNew = database.run(
    `INSERT INTO inbox (id, number, conversation, at, heard)
     VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM inbox), ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    inbound.id,
    inbound.conversation,
    inbound.at,
    JSON.stringify(inbound.heard),
  );
  if (isNew === 0) return null;
  database.run('UPDATE conversations SET last_at = ? WHERE id = ?', inbound.at, inbound.conversation);
  const words = wordsOf(inbound.heard);
  if (words === null) return { position: null };
  const said = { by: 'beneficiary', text: words, inbound: inbound.id, echo };
  const position = database.insert(
    'INSERT INTO transcript (conversation, at, said) VALUES (?, ?, ?)',
    inbound.conversation,
    inbound.at,
    JSON.stringify(said),
  );
  database.run('UPDATE inbox SET line = ? WHERE id = ?', position, inbound.id);
  return { position };
}

/** What the transcript shows of it, or null for events and for what an aidant writes (that becomes a reply). */
function wordsOf(heard: Heard): string | null {
  switch (heard.kind) {
    case 'text':
      return heard.text;
    case 'attachment':
      return '📎';
    case 'opened':
    case 'aidant-text':
    case 'aidant-joined':
    case 'aidant-handed-back':
    case 'aidant-closed':
    case 'handoff-queued':
    case 'appointment-booked':
    case 'appointment-refused':
    case 'appointment-cancelled':
    case 'reminder':
    case 'place-free':
    case 'placement-proposed':
    case 'placement-made':
    case 'placement-ended':
    case 'placement-forgotten':
      return null;
  }
}

export function inboundOf(row: Row): Inbound {
  return {
    id: String(row['id']) as MessageId,
    conversation: String(row['conversation']) as ConversationId,
    at: Number(row['at']),
    // Written by insertInbound above and by nothing else.
    heard: JSON.parse(String(row['heard'])) as Heard,
  };
}
