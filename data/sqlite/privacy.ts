import type { ConversationId } from '../../bot/domain/ids.js';
import type { Inbound } from '../../bot/domain/message.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Privacy } from '../../bot/ports/privacy.js';
import type { Database } from './database.js';
import type { SqliteInbox } from './inbox.js';
import { emptyKeptConversations, IS_KEPT } from './placement-privacy.js';
import { forgetPlacementsOf } from './placement-writes.js';

/** Conversations expired in one transaction; small enough that no turn waits more than a few milliseconds for it. */
const EXPIRE_BATCH = 200;

export class SqlitePrivacy implements Privacy {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly inbox: Pick<SqliteInbox, 'announce'>,
    private readonly clock: Clock,
  ) {}

  async erase(conversation: ConversationId, keepFrom: number): Promise<void> {
    const told = await this.database.write(() => this.#erase(conversation, keepFrom));
    for (const inbound of told) this.inbox.announce(inbound);
    this.database.truncateLog();
    this.hints.tell({ about: 'handoffs' });
  }

  async expire(before: number): Promise<number> {
    let expired = await emptyKeptConversations(this.database, before);
    for (;;) {
      const batch = this.database.all(
        `SELECT id FROM conversations c WHERE last_at < ? AND NOT ${IS_KEPT}
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

  #erase(conversation: ConversationId, keepFrom: number): readonly Inbound[] {
    const told = forgetPlacementsOf(this.database, conversation, this.clock());
    this.database.run('DELETE FROM transcript WHERE conversation = ? AND position < ?', conversation, keepFrom);
    this.database.run(
      `DELETE FROM transcript WHERE conversation = ? AND said ->> '$.by' = 'beneficiary'`,
      conversation,
    );
    this.database.run('DELETE FROM outbox WHERE conversation = ?', conversation);
    this.database.run('DELETE FROM handoffs WHERE conversation = ?', conversation);
    // Its address and its inbox go with it (ON DELETE CASCADE).
    this.database.run('DELETE FROM conversations WHERE id = ?', conversation);
    return told;
  }
}
