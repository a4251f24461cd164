import type { OpenHandoff } from '../../bot/domain/handoff.js';
import type { AidantId, HandoffId } from '../../bot/domain/ids.js';
import type { TranscriptLine } from '../../bot/domain/message.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Handoffs } from '../../bot/ports/handoffs.js';
import { mayRead } from './queue.js';
import type { Sessions, Signed } from './sessions.js';
import type { LineView, TalkView } from './wire.js';

/** Lines of one answer; a longer transcript comes in several. */
const LINES_AT_ONCE = 200;

/** Transcripts as one aidant may read them. Each opening is in the journal before its first line is shown. */
export class Reading {
  /** What each session has opened, so that following a conversation is not journaled line by line. */
  readonly #opened = new Map<string, Set<HandoffId>>();

  constructor(
    private readonly parts: {
      readonly handoffs: Handoffs;
      readonly conversations: Conversations;
      readonly aidants: Aidants;
      readonly sessions: Pick<Sessions, 'isOpen'>;
      readonly clock: Clock;
    },
  ) {}

  /**
   * Journals the opening; null when there is nothing for this aidant to read (unknown, closed, or another's: one answer for all).
   * Reading from the start again is a new opening.
   */
  async open(handoff: HandoffId, signed: Signed, after: number): Promise<OpenHandoff | null> {
    const readable = this.#readable(handoff, signed.aidant.id);
    if (readable === null) return null;
    const opened = this.#openedBy(signed.tokenHash);
    if (after > 0 && opened.has(handoff)) return readable;
    await this.parts.aidants.journal({
      aidant: signed.aidant.id,
      what: 'read',
      about: handoff,
      at: this.parts.clock(),
    });
    opened.add(handoff);
    return readable;
  }

  /** Lines after `after`, or null when the aidant may not read it (any more). Only after `open`. */
  lines(handoff: HandoffId, aidant: AidantId, after: number): TalkView | null {
    const readable = this.#readable(handoff, aidant);
    if (readable === null) return null;
    const lines = this.parts.conversations.transcript(readable.conversation, after, LINES_AT_ONCE);
    return {
      handoff,
      request: readable.summary.request,
      lines: lines.map((line) => asView(line, aidant)),
      isComplete: lines.length < LINES_AT_ONCE,
    };
  }

  forget(tokenHash: string): void {
    this.#opened.delete(tokenHash);
  }

  #readable(id: HandoffId, aidant: AidantId): OpenHandoff | null {
    const handoff = this.parts.handoffs.find(id);
    return handoff !== null && mayRead(handoff, aidant) ? handoff : null;
  }

  #openedBy(tokenHash: string): Set<HandoffId> {
    const known = this.#opened.get(tokenHash);
    if (known !== undefined) return known;
    for (const other of this.#opened.keys()) if (!this.parts.sessions.isOpen(other)) this.#opened.delete(other);
    const opened = new Set<HandoffId>();
    this.#opened.set(tokenHash, opened);
    return opened;
  }
}

function asView({ position, at, said }: TranscriptLine, aidant: AidantId): LineView {
  if (said.by === 'beneficiary') {
    return { position, at, by: 'person', name: null, isMine: false, text: said.text, cards: [], choices: [] };
  }
  const { by, text, cards, choices } = said.reply;
  return {
    position,
    at,
    by: by.who,
    name: by.who === 'aidant' ? by.name : null,
    isMine: by.who === 'aidant' && by.aidant === aidant,
    text,
    cards: cards.map((card) => ({ title: card.title, lines: card.lines })),
    choices: choices.map((choice) => choice.label),
  };
}
