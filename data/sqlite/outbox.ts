import type { ChannelName } from '../../bot/domain/channel.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Outbox, OutboxEntry } from '../../bot/ports/outbox.js';
import type { Database, Row } from './database.js';

/** Nothing of the same conversation is unfinished before it. */
const IS_FIRST = `NOT EXISTS (
  SELECT 1 FROM outbox earlier
  WHERE earlier.conversation = o.conversation AND earlier.number < o.number AND earlier.stage IN ('due', 'claimed'))`;

export class SqliteOutbox implements Outbox {
  constructor(private readonly database: Database) {}

  async claim(now: number, leaseMs: number, limit: number): Promise<readonly OutboxEntry[]> {
    if (this.#firstDue(now) === null) return [];
    return this.database.write(() => {
      // An entry whose lease ran out may have been carried out before the crash: uncertain.
      const rows = this.database.all(
        `UPDATE outbox SET
           is_uncertain = CASE WHEN stage = 'claimed' THEN 1 ELSE is_uncertain END,
           stage = 'claimed', due_at = ?, attempt = attempt + 1
         WHERE number IN (
           SELECT o.number FROM outbox o
           WHERE o.stage IN ('due', 'claimed') AND o.due_at <= ?
             AND ${IS_FIRST}
           ORDER BY o.number LIMIT ?)
         RETURNING number, id, conversation, channel, created_at, attempt, is_uncertain, what`,
        now + leaseMs,
        now,
        limit,
      );
      return rows.sort((a, b) => Number(a['number']) - Number(b['number'])).map(entryOf);
    });
  }

  async done(id: string, channelMessageId: string | null, now: number): Promise<void> {
    // The words are in the transcript; a finished entry keeps only the fact.
    await this.database.write(() =>
      this.database.run(
        `UPDATE outbox SET stage = 'done', what = NULL, channel_message_id = ?, finished_at = ? WHERE id = ?`,
        channelMessageId,
        now,
        id,
      ),
    );
  }

  async retry(id: string, notBefore: number, isUncertain: boolean): Promise<void> {
    await this.database.write(() =>
      this.database.run(
        `UPDATE outbox SET stage = 'due', due_at = ?, is_uncertain = max(is_uncertain, ?) WHERE id = ?`,
        notBefore,
        isUncertain ? 1 : 0,
        id,
      ),
    );
  }

  async fail(id: string, because: string, now: number): Promise<void> {
    await this.database.write(() =>
      this.database.run(
        `UPDATE outbox SET stage = 'failed', what = NULL, because = ?, finished_at = ? WHERE id = ?`,
        because,
        now,
        id,
      ),
    );
  }

  nextDueAt(): number | null {
    return this.#firstDue(Number.MAX_SAFE_INTEGER);
  }

  #firstDue(before: number): number | null {
    const row = this.database.get(
      `SELECT min(o.due_at) AS due FROM outbox o WHERE o.stage IN ('due', 'claimed') AND o.due_at <= ? AND ${IS_FIRST}`,
      before,
    );
    const due = row?.['due'];
    return typeof due === 'number' ? due : null;
  }
}

function entryOf(row: Row): OutboxEntry {
  return {
    id: String(row['id']),
    conversation: String(row['conversation']) as ConversationId,
    channel: String(row['channel']) as ChannelName,
    createdAt: Number(row['created_at']),
    attempt: Number(row['attempt']),
    isUncertain: row['is_uncertain'] === 1,
    // Written by SqliteConversations.commit.
    what: JSON.parse(String(row['what'])) as OutboxEntry['what'],
  };
}
