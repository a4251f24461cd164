import type { ConversationId } from '../../bot/domain/ids.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Privacy } from '../../bot/ports/privacy.js';
import type { Database } from './database.js';

/** Conversations expired in one transaction; small enough that no turn waits more than a few milliseconds for it. */
const EXPIRE_BATCH = 200;

export class SqlitePrivacy implements Privacy {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
  ) {}

  async erase(conversation: ConversationId, keepFrom: number): Promise<void> {
    await this.database.write(() => {
      this.#erase(conversation, keepFrom);
    });
    this.database.truncateLog();
    this.hints.tell({ about: 'handoffs' });
  }

  async expire(before: number): Promise<number> {
    let expired = 0;
    for (;;) {
      const batch = this.database.all(
        `SELECT id FROM conversations WHERE last_at < ?
         UNION SELECT conversation FROM transcript t WHERE at < ? AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.id = t.conversation)
         LIMIT ?`,
        before,
        before,
        EXPIRE_BATCH,
      );
      if (batch.length === 0) break;
      await this.database.write(() => {
        for (const row of batch) this.#erase(String(row['id']) as ConversationId, Number.MAX_SAFE_INTEGER);
      });
      expired += batch.length;
    }
    if (expired > 0) {
      this.database.truncateLog();
      this.hints.tell({ about: 'handoffs' });
    }
    return expired;
  }

  #erase(conversation: ConversationId, keepFrom: number): void {
    this.database.run('DELETE FROM transcript WHERE conversation = ? AND position < ?', conversation, keepFrom);
    this.database.run(
      `DELETE FROM transcript WHERE conversation = ? AND said ->> '$.by' = 'beneficiary'`,
      conversation,
    );
    this.database.run('DELETE FROM outbox WHERE conversation = ?', conversation);
    this.database.run('DELETE FROM handoffs WHERE conversation = ?', conversation);
    // Its address and its inbox go with it (ON DELETE CASCADE).
    this.database.run('DELETE FROM conversations WHERE id = ?', conversation);
  }
}
