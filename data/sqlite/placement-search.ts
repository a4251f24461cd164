import { localTimeAt } from '../../bot/domain/local-time.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { KeptRequest, PlacementSide, PlacementStage } from '../../bot/domain/placement.js';
import { bestMatch, type Match, type Tried } from '../../bot/domain/placement-match.js';
import { timeZoneOf } from '../../bot/domain/time-zone.js';
import type { Database } from './database.js';
import { REQUEST_COLUMNS, requestOf } from './placement-rows.js';

/** Requests that wait for a match: open, and in no open placement. */
const FREE = `r.stage = 'open' AND NOT EXISTS
  (SELECT 1 FROM placement_parties p WHERE p.conversation = r.conversation AND p.side = r.side AND p.is_open = 1)`;

/** Oldest first. */
export function freeRequests(database: Database, side: PlacementSide): readonly KeptRequest[] {
  return database
    .all(
      `SELECT ${REQUEST_COLUMNS} FROM placement_requests r WHERE side = ? AND ${FREE} ORDER BY asked_at, rowid`,
      side,
    )
    .map(requestOf);
}

/** Neither was matched, changed or withdrawn since it was read. */
export function areStillFree(database: Database, ...requests: readonly KeptRequest[]): boolean {
  return requests.every(
    ({ conversation, request, askedAt }) =>
      database.get(
        `SELECT 1 FROM placement_requests r WHERE conversation = ? AND side = ? AND asked_at = ? AND ${FREE}`,
        conversation,
        request.side,
        askedAt,
      ) !== null,
  );
}

/** The one to propose to `mine` now, among `others`; what was tried before is remembered. */
export function matchFor(
  database: Database,
  mine: KeptRequest,
  others: readonly KeptRequest[],
  now: number,
): Match | null {
  const tried = database
    .all(
      `SELECT theirs.conversation, pl.stage, pl.proposed_at FROM placement_parties mine
       JOIN placements pl ON pl.id = mine.placement
       JOIN placement_parties theirs ON theirs.placement = mine.placement AND theirs.side <> mine.side
       WHERE mine.conversation = ? AND mine.side = ?`,
      mine.conversation,
      mine.request.side,
    )
    .map((row): Tried => ({
      other: String(row['conversation']) as ConversationId,
      // The column accepts these words only (CHECK).
      stage: row['stage'] as PlacementStage,
      proposedAt: Number(row['proposed_at']),
    }));
  const today = localTimeAt(now, timeZoneOf(mine.request.commune.codeInsee)).date;
  return bestMatch(mine, others, tried, today);
}
