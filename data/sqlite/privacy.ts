import type { ConversationId } from '../../bot/domain/ids.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Privacy } from '../../bot/ports/privacy.js';
import type { Database, Row } from './database.js';
import { forgetAppointmentsOf, forgetUnowned } from './forget-appointments.js';

/** Conversations expired in one transaction; small enough that no turn waits more than a few milliseconds for it. */
const EXPIRE_BATCH = 200;

export class SqlitePrivacy implements Privacy {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async erase(conversation: ConversationId, keepFrom: number): Promise<void> {
    await this.database.write(() => {
      this.#erase(conversation, keepFrom);
    });
    this.database.truncateLog();
    this.hints.tell({ about: 'handoffs' });
  }

  async expire(before: number): Promise<number> {
    const orphans = this.#conversationsWithoutState(before);
    const expired = (await this.#expireSilent(before)) + (await this.#eraseAll(orphans));
    let unowned = 0;
    for (let batch = EXPIRE_BATCH; batch === EXPIRE_BATCH; unowned += batch) {
      batch = await this.database.write(() => forgetUnowned(this.database, before, EXPIRE_BATCH));
    }
    if (expired + unowned > 0) {
      this.database.truncateLog();
      this.hints.tell({ about: 'handoffs' });
    }
    return expired;
  }

  /** Oldest first, each looked at once: those that stay, for an appointment to come or a place they wait for, are not read again. */
  async #expireSilent(before: number): Promise<number> {
    let expired = 0;
    let after: { readonly lastAt: number; readonly row: number } | null = { lastAt: Number.MIN_SAFE_INTEGER, row: 0 };
    while (after !== null) {
      const { lastAt, row }: { readonly lastAt: number; readonly row: number } = after;
      const batch: readonly Row[] = await this.database.write(() => this.#expireAfter(lastAt, row, before));
      expired += batch.length;
      const last = batch.at(-1);
      after = last === undefined ? null : { lastAt: Number(last['last_at']), row: Number(last['number']) };
    }
    return expired;
  }

  /** Judged and erased in one transaction: an appointment taken meanwhile is seen. */
  #expireAfter(lastAt: number, row: number, before: number): readonly Row[] {
    const now = this.clock();
    const batch = this.database.all(
      `SELECT c.rowid AS number, c.id, c.last_at FROM conversations c
       WHERE c.last_at < ? AND (c.last_at, c.rowid) > (?, ?)
         AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.conversation = c.id AND a.status = 'booked' AND a.end_at > ?)
         AND NOT EXISTS (SELECT 1 FROM waiters w WHERE w.conversation = c.id AND w.until >= ?)
       ORDER BY c.last_at, c.rowid LIMIT ?`,
      before,
      lastAt,
      row,
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

  #erase(conversation: ConversationId, keepFrom: number): void {
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
  }
}
