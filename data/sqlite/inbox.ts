import { randomUUID } from 'node:crypto';
import { FIRST_STATE } from '../../bot/domain/conversation.js';
import type { ConversationId, MessageId } from '../../bot/domain/ids.js';
import type { Inbound } from '../../bot/domain/message.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Accepted, Arrival, Inbox } from '../../bot/ports/inbox.js';
import type { Database } from './database.js';
import { inboundOf, insertInbound } from './inbound-rows.js';

export class SqliteInbox implements Inbox {
  readonly #listeners = new Set<(inbound: Inbound) => void>();

  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
    private readonly clock: Clock,
  ) {}

  async accept(arrival: Arrival): Promise<Accepted> {
    const id = `${arrival.channel}:${arrival.externalId}` as MessageId;
    const at = this.clock();
    const accepted = await this.database.write((): Accepted => {
      const seen = this.database.get('SELECT line FROM inbox WHERE id = ?', id);
      if (seen !== null) return { outcome: 'duplicate', id, position: positionOf(seen['line']) };
      const conversation = this.#conversationFor(arrival, at);
      if (conversation === null) return { outcome: 'no-such-conversation' };
      const inbound: Inbound = { id, conversation, at, heard: arrival.heard };
      const stored = insertInbound(this.database, inbound, arrival.echo);
      return { outcome: 'accepted', inbound, position: stored?.position ?? null };
    });
    if (accepted.outcome === 'accepted') this.announce(accepted.inbound);
    return accepted;
  }

  unhandled(limit: number): readonly Inbound[] {
    return this.database
      .all('SELECT id, conversation, at, heard FROM inbox WHERE handled_at IS NULL ORDER BY number LIMIT ?', limit)
      .map(inboundOf);
  }

  onAccepted(listener: (inbound: Inbound) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For the adapters that store an inbound in a transaction of their own (the aidants' acts): call it once committed. */
  announce(inbound: Inbound): void {
    this.hints.tell({ about: 'conversation', conversation: inbound.conversation });
    for (const listener of this.#listeners) listener(inbound);
  }

  #conversationFor(arrival: Arrival, at: number): ConversationId | null {
    if ('conversation' in arrival.from) {
      const known = this.database.get('SELECT id FROM conversations WHERE id = ?', arrival.from.conversation);
      return known === null ? null : arrival.from.conversation;
    }
    const { key, details } = arrival.from;
    const known = this.database.get(
      'SELECT conversation FROM addresses WHERE channel = ? AND address_key = ?',
      arrival.channel,
      key,
    );
    if (known !== null) {
      const conversation = String(known['conversation']) as ConversationId;
      // The way back may change (another sender number, a new service URL): the latest is right.
      this.database.run(
        'UPDATE addresses SET details = ? WHERE conversation = ?',
        JSON.stringify(details),
        conversation,
      );
      return conversation;
    }
    const conversation = randomUUID() as ConversationId;
    this.database.run(
      'INSERT INTO conversations (id, channel, state, version, created_at, last_at) VALUES (?, ?, ?, 0, ?, ?)',
      conversation,
      arrival.channel,
      JSON.stringify(FIRST_STATE),
      at,
      at,
    );
    this.database.run(
      'INSERT INTO addresses (conversation, channel, address_key, details) VALUES (?, ?, ?, ?)',
      conversation,
      arrival.channel,
      key,
      JSON.stringify(details),
    );
    return conversation;
  }
}

function positionOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
