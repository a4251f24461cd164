import type { ConversationId } from '../../bot/domain/ids.js';
import type { Inbound } from '../../bot/domain/message.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Privacy } from '../../bot/ports/privacy.js';
import type { Database, Row } from './database.js';
import { forgetAppointmentsOf, forgetPast } from './forget-appointments.js';
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
    const emptied = await emptyKeptConversations(this.database, before);
    const orphans = this.#conversationsWithoutState(before);
    const expired = emptied + (await this.#expireSilent(before)) + (await this.#eraseAll(orphans));
    let past = 0;
    for (let batch = EXPIRE_BATCH; batch === EXPIRE_BATCH; past += batch) {
      batch = await this.database.write(() => forgetPast(this.database, before, EXPIRE_BATCH));
    }
    if (expired + past > 0) {
      this.database.truncateLog();
      this.hints.tell({ about: 'handoffs' });
    }
    return expired;
  }

  /** Oldest first, each looked at once: those that stay, for an appointment to come or something they wait for, are not read again. */
  async #expireSilent(before: number): Promise<number> {
    let expired = 0;
    let last: Row | null = { last_at: Number.MIN_SAFE_INTEGER, number: 0 };
    while (last !== null) {
      const after: Row = last;
      const batch = await this.database.write(() => this.#expireAfter(after, before));
      expired += batch.length;
      last = batch.at(-1) ?? null;
    }
    return expired;
  }

  /** Judged and erased in one transaction: an appointment taken meanwhile is seen. */
  #expireAfter(after: Row, before: number): readonly Row[] {
    const now = this.clock();
    const batch = this.database.all(
      `SELECT c.rowid AS number, c.id, c.last_at FROM conversations c
       WHERE c.last_at < ? AND (c.last_at, c.rowid) > (?, ?) AND NOT ${IS_KEPT}
         AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.conversation = c.id AND a.status = 'booked' AND a.end_at > ?)
         AND NOT EXISTS (SELECT 1 FROM waiters w WHERE w.conversation = c.id AND w.until >= ?)
       ORDER BY c.last_at, c.rowid LIMIT ?`,
      before,
      Number(after['last_at']),
      Number(after['number']),
      now,
      now,
      EXPIRE_BATCH,
    );
    for (const silent of batch) this.#erase(String(silent['id']) as ConversationId, Number.MAX_SAFE_INTEGER);
    return batch;
  }

  /** What is left of people erased before: our farewells. */
  #conversationsWithoutState(before: number): readonly ConversationId[] {
    return this.database
      .all(
        `SELECT DISTINCT conversation FROM transcript t
         WHERE at < ? AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.id = t.conversation)`,
        before,
      )
      .map((row) => String(row['conversation']) as ConversationId);
  }

  async #eraseAll(conversations: readonly ConversationId[]): Promise<number> {
    for (let from = 0; from < conversations.length; from += EXPIRE_BATCH) {
      await this.database.write(() => {
        for (const conversation of conversations.slice(from, from + EXPIRE_BATCH)) {
          this.#erase(conversation, Number.MAX_SAFE_INTEGER);
        }
      });
    }
    return conversations.length;
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
    forgetAppointmentsOf(this.database, conversation, this.clock());
    // Its address, its inbox, its place in the waiting list go with it (ON DELETE CASCADE).
    this.database.run('DELETE FROM conversations WHERE id = ?', conversation);
    return told;
  }
}
