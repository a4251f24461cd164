import * as v from 'valibot';
import type { RawData, WebSocket } from 'ws';
import type { ConversationId, HandoffId } from '../../bot/domain/ids.js';
import type { Log } from '../../bot/ports/log.js';
import { type Board, entriesFor, mayRead } from './queue.js';
import type { Reading } from './reading.js';
import type { Sessions, Signed } from './sessions.js';
import { type LiveMessage, type LiveWish, SESSION_OVER } from './wire.js';

/** Conversations one page may follow; nobody talks with more people at once. */
const MOST_WATCHED = 50;
/** A page that reads slower than this falls behind for good: it reconnects and starts from what it has. */
const MOST_BUFFERED_BYTES = 1_000_000;
const POLICY_VIOLATION = 1008;

const WISH: v.GenericSchema<unknown, LiveWish> = v.union([
  v.object({ watch: v.pipe(v.string(), v.maxLength(100)), after: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.object({ unwatch: v.pipe(v.string(), v.maxLength(100)) }),
]);

interface Watched {
  readonly conversation: ConversationId;
  /** Position of the last line sent. */
  after: number;
}

/** One page of one session: what it follows and what it has been told. */
export class LiveClient {
  readonly #watched = new Map<HandoffId, Watched>();
  #lastQueue = '';
  #hasAnswered = true;

  constructor(
    private readonly socket: WebSocket,
    private readonly signed: Signed,
    private readonly parts: { readonly reading: Reading; readonly sessions: Sessions; readonly log: Log },
  ) {
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('pong', () => {
      this.#hasAnswered = true;
    });
    socket.on('message', (data, isBinary) => {
      this.#hear(isBinary ? null : textOf(data)).catch((cause: unknown) => {
        parts.log.error('console-watch-failed', cause);
        socket.terminate();
      });
    });
  }

  isOf(tokenHash: string): boolean {
    return this.signed.tokenHash === tokenHash;
  }

  followed(): readonly ConversationId[] {
    return [...this.#watched.values()].map((watched) => watched.conversation);
  }

  /** False, and the socket closed, once the session has ended. */
  isStillSigned(): boolean {
    if (this.parts.sessions.isOpen(this.signed.tokenHash)) return true;
    this.end();
    return false;
  }

  /** Sends the queue when it is not the one sent last; stops following what this aidant may no longer read. */
  pushQueue(board: Board, now: number): void {
    const queue = entriesFor(board, this.signed.aidant.id);
    const json = JSON.stringify(queue);
    if (json !== this.#lastQueue) {
      this.#lastQueue = json;
      this.#send({ type: 'queue', now, queue });
    }
    const readable = new Set(board.handoffs.filter((h) => mayRead(h, this.signed.aidant.id)).map((h) => h.id));
    for (const id of this.#watched.keys()) if (!readable.has(id)) this.#drop(id);
  }

  pushLines(conversations: ReadonlySet<ConversationId>): void {
    for (const [id, watched] of this.#watched)
      if (conversations.has(watched.conversation)) this.#sendLines(id, watched, false);
  }

  /** A page that answered no ping since the last one is gone. */
  checkPulse(): void {
    if (!this.#hasAnswered) {
      this.socket.terminate();
      return;
    }
    this.#hasAnswered = false;
    this.socket.ping();
    this.#send({ type: 'alive' });
  }

  end(): void {
    this.socket.close(SESSION_OVER);
  }

  terminate(): void {
    this.socket.terminate();
  }

  async #hear(text: string | null): Promise<void> {
    const wish = v.safeParse(WISH, parsed(text));
    if (!wish.success) {
      this.socket.close(POLICY_VIOLATION);
      return;
    }
    if (!this.isStillSigned()) return;
    if ('unwatch' in wish.output) this.#watched.delete(wish.output.unwatch as HandoffId);
    else await this.#watch(wish.output.watch as HandoffId, wish.output.after);
  }

  async #watch(id: HandoffId, after: number): Promise<void> {
    const isOneTooMany = !this.#watched.has(id) && this.#watched.size >= MOST_WATCHED;
    const handoff = isOneTooMany ? null : await this.parts.reading.open(id, this.signed, after);
    if (handoff === null) {
      this.#send({ type: 'gone', handoff: id });
      return;
    }
    const watched = { conversation: handoff.conversation, after };
    this.#watched.set(id, watched);
    // Even without a line: the page then knows that it has everything.
    this.#sendLines(id, watched, true);
  }

  #sendLines(id: HandoffId, watched: Watched, evenNone: boolean): void {
    for (let isFirst = evenNone; ; isFirst = false) {
      const talk = this.parts.reading.lines(id, this.signed.aidant.id, watched.after);
      if (talk === null) {
        this.#drop(id);
        return;
      }
      const last = talk.lines.at(-1);
      if (last === undefined && !isFirst) return;
      watched.after = last?.position ?? watched.after;
      this.#send({ type: 'lines', ...talk });
      if (talk.isComplete) return;
    }
  }

  #drop(id: HandoffId): void {
    this.#watched.delete(id);
    this.#send({ type: 'gone', handoff: id });
  }

  #send(message: LiveMessage): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.socket.bufferedAmount > MOST_BUFFERED_BYTES) {
      this.socket.terminate();
      return;
    }
    this.socket.send(JSON.stringify(message));
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
