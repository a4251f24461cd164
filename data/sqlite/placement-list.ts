import type { KeptRequest } from '../../bot/domain/placement.js';
import type { ListedRequest } from '../../bot/ports/placements.js';
import type { Database } from './database.js';
import { answersIn, openPlacementOf, partiesOf, REQUEST_COLUMNS, requestOf, writesFrom } from './placement-rows.js';

/** Every kept request, oldest first. */
export function listedRequests(database: Database): readonly ListedRequest[] {
  return database
    .all(`SELECT ${REQUEST_COLUMNS} FROM placement_requests ORDER BY asked_at, rowid`)
    .map(requestOf)
    .map((kept) => ({
      ...kept,
      writesFrom: writesFrom(database, kept.conversation),
      proposed: proposedTo(database, kept),
    }));
}

function proposedTo(database: Database, { conversation, request }: KeptRequest): ListedRequest['proposed'] {
  const placement = openPlacementOf(database, conversation, request.side);
  if (placement === null) return null;
  const row = database.get('SELECT metres, proposed_at FROM placements WHERE id = ?', placement);
  if (row === null) return null;
  return {
    proposedAt: Number(row['proposed_at']),
    metres: Number(row['metres']),
    answers: answersIn(partiesOf(database, placement)),
  };
}
