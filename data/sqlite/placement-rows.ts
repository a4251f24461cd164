import type { ConversationId, PlacementId } from '../../bot/domain/ids.js';
import type {
  KeptRequest,
  PlacementAnswer,
  PlacementAnswers,
  PlacementRequest,
  PlacementSide,
} from '../../bot/domain/placement.js';
import type { Database, Row } from './database.js';

export const REQUEST_COLUMNS =
  'conversation, side, request, consent_version, consented_at, asked_at, keep_until, stage';

export function requestOf(row: Row): KeptRequest {
  return {
    conversation: String(row['conversation']) as ConversationId,
    // Written by SqlitePlacements.
    request: JSON.parse(String(row['request'])) as PlacementRequest,
    consent: { version: String(row['consent_version']), at: Number(row['consented_at']) },
    askedAt: Number(row['asked_at']),
    keepUntil: Number(row['keep_until']),
    stage: row['stage'] === 'in-touch' ? 'in-touch' : 'open',
  };
}

export function findRequest(database: Database, conversation: ConversationId, side: PlacementSide): KeptRequest | null {
  const row = database.get(
    `SELECT ${REQUEST_COLUMNS} FROM placement_requests WHERE conversation = ? AND side = ?`,
    conversation,
    side,
  );
  return row === null ? null : requestOf(row);
}

/** One side of a placement. */
export interface Party {
  readonly placement: PlacementId;
  readonly side: PlacementSide;
  readonly conversation: ConversationId;
  readonly answer: PlacementAnswer | null;
  readonly news: 'proposed' | 'made' | 'ended' | null;
  readonly postponed: number;
}

const PARTY_COLUMNS = 'placement, side, conversation, answer, news, postponed';

export function partiesOf(database: Database, placement: PlacementId): readonly Party[] {
  return database.all(`SELECT ${PARTY_COLUMNS} FROM placement_parties WHERE placement = ?`, placement).map(partyOf);
}

/** The open placement of a request; a request has one at most. */
export function openPlacementOf(
  database: Database,
  conversation: ConversationId,
  side: PlacementSide,
): PlacementId | null {
  const row = database.get(
    'SELECT placement FROM placement_parties WHERE conversation = ? AND side = ? AND is_open = 1',
    conversation,
    side,
  );
  return row === null ? null : (String(row['placement']) as PlacementId);
}

/** Sides that have something to hear by `now`, and that no aidant is talking with. */
export function partiesToTell(database: Database, now: number): readonly Party[] {
  return database
    .all(
      `SELECT ${PARTY_COLUMNS} FROM placement_parties p WHERE news IS NOT NULL AND tell_at <= ? AND NOT EXISTS
         (SELECT 1 FROM handoffs h WHERE h.conversation = p.conversation AND h.stage = 'talking') ORDER BY tell_at, rowid`,
      now,
    )
    .map(partyOf);
}

function partyOf(row: Row): Party {
  return {
    placement: String(row['placement']) as PlacementId,
    side: sideOf(row['side']),
    conversation: String(row['conversation']) as ConversationId,
    answer: answerOf(row['answer']),
    // The columns accept these words only (CHECK).
    news: row['news'] as Party['news'],
    postponed: Number(row['postponed']),
  };
}

function answerOf(value: unknown): PlacementAnswer | null {
  return value === 'yes' || value === 'no' ? value : null;
}

export function sideOf(value: unknown): PlacementSide {
  return value === 'candidate' ? 'candidate' : 'host';
}

/** The number a person writes from, or null when their channel's address is none (E.164). */
export function writesFrom(database: Database, conversation: ConversationId): string | null {
  const key = database.get('SELECT address_key FROM addresses WHERE conversation = ?', conversation)?.['address_key'];
  return typeof key === 'string' && /^\+\d{6,15}$/.test(key) ? key : null;
}

export function answersIn(parties: readonly Party[]): PlacementAnswers {
  const of = (side: PlacementSide): PlacementAnswer | null =>
    parties.find((party) => party.side === side)?.answer ?? null;
  return { candidate: of('candidate'), host: of('host') };
}
