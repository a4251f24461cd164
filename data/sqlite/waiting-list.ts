import type { ConversationId } from '../../bot/domain/ids.js';
import type { Waiter } from '../../bot/domain/waiting.js';
import type { Freed, WaitingList } from '../../bot/ports/appointments.js';
import { slotOf } from './appointment-rows.js';
import type { Database, Row } from './database.js';

export class SqliteWaitingList implements WaitingList {
  constructor(private readonly database: Database) {}

  join(waiter: Waiter): Promise<'waiting' | 'forgotten'> {
    return this.database.write(() => {
      if (this.database.get('SELECT 1 FROM conversations WHERE id = ?', waiter.conversation) === null) {
        return 'forgotten';
      }
      this.database.run(
        `INSERT OR REPLACE INTO waiters (conversation, latitude, longitude, since, until, waiter) VALUES (?, ?, ?, ?, ?, ?)`,
        waiter.conversation,
        waiter.commune.position.latitude,
        waiter.commune.position.longitude,
        waiter.since,
        waiter.until,
        JSON.stringify(waiter),
      );
      return 'waiting';
    });
  }

  async leave(conversation: ConversationId): Promise<void> {
    await this.database.write(() => this.database.run('DELETE FROM waiters WHERE conversation = ?', conversation));
  }

  of(conversation: ConversationId, now: number): Promise<Waiter | null> {
    const row = this.database.get(
      'SELECT waiter FROM waiters WHERE conversation = ? AND until >= ?',
      conversation,
      now,
    );
    return Promise.resolve(row === null ? null : waiterOf(row));
  }

  async freed(now: number, limit: number): Promise<readonly Freed[]> {
    await this.#dropOld(now);
    return this.database
      .all(
        'SELECT id, slot FROM freed_slots WHERE next_at <= ? AND start > ? ORDER BY next_at, number LIMIT ?',
        now,
        now,
        limit,
      )
      .map((row) => ({ id: String(row['id']), slot: slotOf(row), told: this.#toldOf(String(row['id'])) }));
  }

  waitersAround(
    box: { readonly south: number; readonly north: number; readonly west: number; readonly east: number },
    now: number,
    limit: number,
  ): Promise<readonly Waiter[]> {
    return Promise.resolve(
      this.database
        .all(
          `SELECT waiter FROM waiters
           WHERE latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ? AND until >= ? ORDER BY since, conversation LIMIT ?`,
          box.south,
          box.north,
          box.west,
          box.east,
          now,
          limit,
        )
        .map(waiterOf),
    );
  }

  async told(freed: string, conversation: ConversationId, nextAt: number): Promise<void> {
    await this.database.write(() => {
      const isOpen = this.database.run('UPDATE freed_slots SET next_at = ? WHERE id = ?', nextAt, freed) > 0;
      if (!isOpen) return;
      this.database.run(
        `INSERT INTO freed_told (freed, conversation) SELECT ?, id FROM conversations WHERE id = ? ON CONFLICT DO NOTHING`,
        freed,
        conversation,
      );
    });
  }

  async close(freed: string): Promise<void> {
    await this.database.write(() => this.database.run('DELETE FROM freed_slots WHERE id = ?', freed));
  }

  #toldOf(freed: string): readonly ConversationId[] {
    return this.database
      .all('SELECT conversation FROM freed_told WHERE freed = ? ORDER BY number', freed)
      .map((row) => String(row['conversation']) as ConversationId);
  }

  /** Slots that have begun and wishes that have expired; nothing is written when there are none. */
  async #dropOld(now: number): Promise<void> {
    const old = this.database.get(
      'SELECT 1 FROM freed_slots WHERE start <= ? UNION ALL SELECT 1 FROM waiters WHERE until < ? LIMIT 1',
      now,
      now,
    );
    if (old === null) return;
    await this.database.write(() => {
      this.database.run('DELETE FROM freed_slots WHERE start <= ?', now);
      this.database.run('DELETE FROM waiters WHERE until < ?', now);
    });
  }
}

function waiterOf(row: Row): Waiter {
  // Written by join.
  return JSON.parse(String(row['waiter'])) as Waiter;
}
