import { FIRST_STATE, type State } from '../../bot/domain/conversation.js';
import type { Database } from './database.js';
import { sideOf } from './placement-rows.js';

/** In a query on `conversations c`: the person agreed to be kept longer than their words are. */
export const IS_KEPT = 'EXISTS (SELECT 1 FROM placement_requests r WHERE r.conversation = c.id)';

/**
 * A candidate or a structure silent since `before` (epoch ms): what was said is forgotten, the request and the way to reach them stay
 * until their own date. Returns how many.
 */
export async function emptyKeptConversations(database: Database, before: number): Promise<number> {
  const silent = database.all(
    `SELECT id FROM conversations c WHERE last_at < ? AND ${IS_KEPT}
     AND EXISTS (SELECT 1 FROM transcript t WHERE t.conversation = c.id)`,
    before,
  );
  for (const row of silent) {
    const id = String(row['id']);
    await database.write(() => {
      database.run('DELETE FROM transcript WHERE conversation = ?', id);
      database.run(`DELETE FROM outbox WHERE conversation = ? AND stage IN ('done', 'failed')`, id);
      database.run('DELETE FROM handoffs WHERE conversation = ?', id);
      database.run(
        'UPDATE conversations SET state = ?, version = version + 1 WHERE id = ?',
        JSON.stringify(stateOfKept(database, id)),
        id,
      );
    });
  }
  return silent.length;
}

function stateOfKept(database: Database, id: string): State {
  const rows = database.all('SELECT side FROM placement_requests WHERE conversation = ?', id);
  const kept = rows.map((row) => sideOf(row['side']));
  return { ...FIRST_STATE, isIntroduced: true, placement: { ...FIRST_STATE.placement, kept } };
}
