import { randomUUID } from 'node:crypto';
import {
  inQueueOrder,
  joined,
  type HandoffOutcome,
  type HandoffReason,
  type HandoffSummary,
  type OpenHandoff,
} from '../../bot/domain/handoff.js';
import type { ConversationId, HandoffId, MessageId } from '../../bot/domain/ids.js';
import type { Heard, Inbound } from '../../bot/domain/message.js';
import type { Claim, Handoffs } from '../../bot/ports/handoffs.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Aidant } from '../../bot/ports/aidants.js';
import type { Database } from './database.js';
import { HANDOFF_COLUMNS, handoffOf } from './handoff-rows.js';
import { insertInbound } from './inbound-rows.js';
import type { SqliteInbox } from './inbox.js';

type Person = Pick<Aidant, 'id' | 'name'>;

export class SqliteHandoffs implements Handoffs {
  constructor(
    private readonly database: Database,
    private readonly inbox: Pick<SqliteInbox, 'announce'>,
    private readonly hints: Hints,
  ) {}

  async open(request: {
    readonly conversation: ConversationId;
    readonly cause: MessageId;
    readonly reason: HandoffReason;
    readonly summary: HandoffSummary;
    readonly at: number;
  }): Promise<{ readonly handoff: OpenHandoff; readonly position: number } | null> {
    const handoff = await this.database.write(() => {
      if (this.database.get('SELECT 1 FROM conversations WHERE id = ?', request.conversation) === null) return null;
      const open = this.#openOf(request.conversation);
      if (open === null) {
        this.database.run(
          `INSERT INTO handoffs (id, conversation, cause, reason, summary, opened_at, stage) VALUES (?, ?, ?, ?, ?, ?, 'waiting')
           ON CONFLICT (cause) DO NOTHING`,
          randomUUID(),
          request.conversation,
          request.cause,
          request.reason,
          JSON.stringify(request.summary),
          request.at,
        );
      } else {
        const { reason, summary } = joined(open, request);
        this.database.run(
          'UPDATE handoffs SET reason = ?, summary = ? WHERE id = ?',
          reason,
          JSON.stringify(summary),
          open.id,
        );
      }
      this.#raiseVersion(request.conversation);
      return this.#openOf(request.conversation);
    });
    if (handoff === null) return null;
    this.hints.tell({ about: 'handoffs' });
    const waiting = this.list().filter((other) => other.at.stage === 'waiting');
    return { handoff, position: Math.max(1, waiting.findIndex((other) => other.id === handoff.id) + 1) };
  }

  list(): readonly OpenHandoff[] {
    const rows = this.database.all(
      `SELECT ${HANDOFF_COLUMNS} FROM handoffs WHERE stage <> 'closed' ORDER BY opened_at`,
    );
    return inQueueOrder(rows.map(handoffOf));
  }

  find(id: HandoffId): OpenHandoff | null {
    const row = this.database.get(`SELECT ${HANDOFF_COLUMNS} FROM handoffs WHERE id = ? AND stage <> 'closed'`, id);
    return row === null ? null : handoffOf(row);
  }

  async claim(id: HandoffId, aidant: Person, at: number): Promise<Claim> {
    const { claim, inbound } = await this.database.write((): { claim: Claim; inbound: Inbound | null } => {
      const won = this.database.run(
        `UPDATE handoffs SET stage = 'talking', aidant = ?, aidant_name = ?, since = ? WHERE id = ? AND stage = 'waiting'`,
        aidant.id,
        aidant.name,
        at,
        id,
      );
      const handoff = this.find(id);
      if (handoff === null) return { claim: { outcome: 'gone' }, inbound: null };
      if (won === 0) {
        const byName = handoff.at.stage === 'talking' ? handoff.at.aidantName : '';
        return { claim: { outcome: 'taken', byName }, inbound: null };
      }
      this.#raiseVersion(handoff.conversation);
      const heard: Heard = { kind: 'aidant-joined', aidant: aidant.id, name: aidant.name };
      return {
        claim: { outcome: 'claimed', handoff },
        inbound: this.#tellLine(handoff, `claim:${id}:${at}`, heard, at),
      };
    });
    this.#afterwards(inbound);
    return claim;
  }

  async write(message: {
    readonly id: HandoffId;
    readonly aidant: Person;
    readonly clientMessageId: string;
    readonly text: string;
    readonly at: number;
  }): Promise<'accepted' | 'duplicate' | 'not-yours'> {
    const { outcome, inbound } = await this.database.write(
      (): { outcome: 'accepted' | 'duplicate' | 'not-yours'; inbound: Inbound | null } => {
        const cause = `text:${message.id}:${message.aidant.id}:${message.clientMessageId}`;
        // A retry of what was accepted is a success, even when the conversation was handed back meanwhile.
        if (this.#isKnown(cause)) return { outcome: 'duplicate', inbound: null };
        const handoff = this.find(message.id);
        if (!isHeldBy(handoff, message.aidant)) return { outcome: 'not-yours', inbound: null };
        const heard: Heard = {
          kind: 'aidant-text',
          aidant: message.aidant.id,
          name: message.aidant.name,
          text: message.text,
        };
        const stored = this.#tellLine(handoff, cause, heard, message.at);
        return { outcome: 'accepted', inbound: stored };
      },
    );
    if (inbound !== null) this.inbox.announce(inbound);
    return outcome;
  }

  async end(
    id: HandoffId,
    aidant: Person,
    outcome: 'handed-back' | 'closed',
    at: number,
  ): Promise<'ended' | 'not-yours'> {
    const inbound = await this.database.write((): Inbound | null => {
      const handoff = this.find(id);
      if (!isHeldBy(handoff, aidant)) return null;
      this.#close(handoff.id, outcome, at);
      this.#raiseVersion(handoff.conversation);
      const kind = outcome === 'closed' ? 'aidant-closed' : 'aidant-handed-back';
      return this.#tellLine(handoff, `end:${id}:${at}`, { kind, name: aidant.name }, at);
    });
    this.#afterwards(inbound);
    return inbound === null ? 'not-yours' : 'ended';
  }

  async leave(
    conversation: ConversationId,
    outcome: Extract<HandoffOutcome, 'left-by-beneficiary'>,
    at: number,
  ): Promise<void> {
    await this.database.write(() => {
      const handoff = this.#openOf(conversation);
      if (handoff === null) return;
      this.#close(handoff.id, outcome, at);
      this.#raiseVersion(conversation);
    });
    this.hints.tell({ about: 'handoffs' });
  }

  #openOf(conversation: ConversationId): OpenHandoff | null {
    const row = this.database.get(
      `SELECT ${HANDOFF_COLUMNS} FROM handoffs WHERE conversation = ? AND stage <> 'closed'`,
      conversation,
    );
    return row === null ? null : handoffOf(row);
  }

  #close(id: HandoffId, outcome: HandoffOutcome, at: number): void {
    this.database.run(`UPDATE handoffs SET stage = 'closed', outcome = ?, closed_at = ? WHERE id = ?`, outcome, at, id);
  }

  /** A turn computed before this change of hands can no longer be committed. */
  #raiseVersion(conversation: ConversationId): void {
    this.database.run('UPDATE conversations SET version = version + 1 WHERE id = ?', conversation);
  }

  #isKnown(cause: string): boolean {
    return this.database.get('SELECT 1 FROM inbox WHERE id = ?', `console:${cause}`) !== null;
  }

  #tellLine(handoff: OpenHandoff, cause: string, heard: Heard, at: number): Inbound | null {
    const inbound: Inbound = { id: `console:${cause}` as MessageId, conversation: handoff.conversation, at, heard };
    return insertInbound(this.database, inbound, null) === null ? null : inbound;
  }

  #afterwards(inbound: Inbound | null): void {
    if (inbound !== null) this.inbox.announce(inbound);
    this.hints.tell({ about: 'handoffs' });
  }
}

function isHeldBy(handoff: OpenHandoff | null, aidant: Person): handoff is OpenHandoff {
  return handoff !== null && handoff.at.stage === 'talking' && handoff.at.aidant === aidant.id;
}
