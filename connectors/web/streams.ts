import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Log } from '../../bot/ports/log.js';
import { toActivity } from './to-activities.js';
import { formatWatermark, LINES_AT_ONCE } from './watermark.js';

/** Clients send empty frames only. */
const MOST_PAYLOAD = 64 * 1024;
const PING_SECONDS = 25;
/** A client that reads so slowly is cut; it resumes where it was. */
const MOST_BUFFERED = 1024 * 1024;
/** Two tabs and a phone are a few; more is not a person. */
const MOST_PER_CONVERSATION = 20;

interface Reader {
  readonly socket: WebSocket;
  readonly conversation: ConversationId;
  readonly key: string;
  /** Position of the last line written to this socket. */
  sent: number;
  secondsToPing: number;
  hasAnswered: boolean;
}

/**
 * The open WebSockets. All those of one conversation are served: closing the older one makes two tabs take the stream from each
 * other for ever. Each looks again at every ping, so a lost hint costs seconds and never a message.
 */
export class Streams {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MOST_PAYLOAD });
  readonly #readers = new Map<ConversationId, Set<Reader>>();
  readonly #stopListening: () => void;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly conversations: Conversations,
    private readonly log: Log,
    hints: Hints,
  ) {
    this.#stopListening = hints.listen((hint) => {
      if (hint.about === 'conversation') this.#wake(hint.conversation);
    });
    // One tick a second, each socket in its own: thousands of pings at once would hold everybody up.
    this.#timer = setInterval(() => {
      this.#tick();
    }, 1_000);
    this.#timer.unref();
  }

  isFull(conversation: ConversationId): boolean {
    return (this.#readers.get(conversation)?.size ?? 0) >= MOST_PER_CONVERSATION;
  }

  /** The caller has checked the ticket. Sends what comes after `after` at once. */
  open(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    thread: { readonly conversation: ConversationId; readonly key: string; readonly after: number },
  ): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const { conversation, key, after } = thread;
      const reader: Reader = {
        socket: webSocket,
        conversation,
        key,
        sent: after,
        secondsToPing: PING_SECONDS,
        hasAnswered: true,
      };
      const together = this.#readers.get(conversation) ?? new Set();
      this.#readers.set(conversation, together.add(reader));
      // Frames of the client are swallowed: it writes by POST.
      webSocket.on('message', () => {});
      webSocket.on('pong', () => {
        reader.hasAnswered = true;
      });
      // 'close' follows.
      webSocket.on('error', () => {});
      webSocket.on('close', () => {
        this.#forget(reader);
      });
      this.#flush(reader);
    });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stopListening();
    // 1001: going away; clients come back and resume.
    for (const reader of this.#all()) reader.socket.close(1001);
    for (const reader of this.#all()) setTimeout(() => reader.socket.terminate(), 500).unref();
    this.#server.close();
  }

  #wake(conversation: ConversationId): void {
    for (const reader of this.#readers.get(conversation) ?? []) this.#flush(reader);
  }

  #flush(reader: Reader): void {
    const { socket, conversation, key } = reader;
    try {
      for (;;) {
        if (socket.readyState !== socket.OPEN) return;
        const lines = this.conversations.transcript(conversation, reader.sent, LINES_AT_ONCE);
        if (lines.length === 0) return;
        for (const line of lines) {
          // One activity a frame: Microsoft's client mixes up the order of two frames when the first holds several.
          socket.send(
            JSON.stringify({ activities: [toActivity(line, key)], watermark: formatWatermark(line.position) }),
          );
          reader.sent = line.position;
        }
        if (socket.bufferedAmount > MOST_BUFFERED) socket.terminate();
      }
    } catch (cause) {
      // The socket stays; its next ping looks again.
      this.log.error('web-stream-failed', cause, { conversation });
    }
  }

  #tick(): void {
    for (const reader of this.#all()) {
      reader.secondsToPing -= 1;
      if (reader.secondsToPing > 0) continue;
      if (!reader.hasAnswered) {
        reader.socket.terminate();
        continue;
      }
      reader.secondsToPing = PING_SECONDS;
      reader.hasAnswered = false;
      reader.socket.ping();
      this.#flush(reader);
    }
  }

  *#all(): Iterable<Reader> {
    for (const together of this.#readers.values()) yield* together;
  }

  #forget(reader: Reader): void {
    const together = this.#readers.get(reader.conversation);
    together?.delete(reader);
    if (together?.size === 0) this.#readers.delete(reader.conversation);
  }
}
