import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Log } from '../../bot/ports/log.js';
import type { Clock } from '../../bot/ports/clock.js';
import { LiveClient } from './live-client.js';
import type { Queue } from './queue.js';
import type { Reading } from './reading.js';
import { hasOurOrigin } from './same-origin.js';
import type { Sessions } from './sessions.js';
import { ALIVE_EVERY_MS } from './wire.js';

/** Hints of one burst (a message, its answer, a claim) make one push. */
const COALESCE_MS = 50;
/** A page's wish is a hundred characters. */
const MAX_WISH_BYTES = 4_096;

/**
 * What aidants see change, pushed: the queue to all, the lines of a conversation to those who follow it. A lost push costs latency
 * only: everything is compared again at each 'alive', and the page can do with polling.
 */
export class Live {
  readonly #server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_WISH_BYTES });
  readonly #clients = new Set<LiveClient>();
  readonly #stopListening: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  #pending: NodeJS.Timeout | null = null;
  #isQueueStale = false;
  #staleConversations = new Set<ConversationId>();

  constructor(
    private readonly parts: {
      readonly queue: Queue;
      readonly reading: Reading;
      readonly sessions: Sessions;
      readonly hints: Hints;
      readonly clock: Clock;
      readonly log: Log;
      readonly publicOrigin: string | null;
    },
  ) {
    this.#stopListening = parts.hints.listen((hint) => {
      if (this.#clients.size === 0) return;
      if (hint.about === 'handoffs') this.#isQueueStale = true;
      else this.#staleConversations.add(hint.conversation);
      this.#pushSoon();
    });
    this.#heartbeat = setInterval(() => {
      for (const client of this.#clients) {
        client.checkPulse();
        for (const conversation of client.followed()) this.#staleConversations.add(conversation);
      }
      this.#isQueueStale = true;
      if (this.#clients.size > 0) this.#pushSoon();
    }, ALIVE_EVERY_MS);
    this.#heartbeat.unref();
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { sessions, publicOrigin } = this.parts;
    socket.on('error', () => socket.destroy());
    if (!hasOurOrigin(request.headers, publicOrigin)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    const signed = sessions.of(request.headers.cookie);
    if (signed === null) {
      refuse(socket, '401 Unauthorized');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const client = new LiveClient(webSocket, signed, this.parts);
      this.#clients.add(client);
      webSocket.on('close', () => this.#clients.delete(client));
      this.#isQueueStale = true;
      this.#pushSoon();
    });
  }

  /** Signed out: its sockets are closed now rather than at the next push. */
  closeSession(tokenHash: string): void {
    for (const client of this.#clients) if (client.isOf(tokenHash)) client.end();
  }

  close(): void {
    this.#stopListening();
    clearInterval(this.#heartbeat);
    if (this.#pending !== null) clearTimeout(this.#pending);
    for (const client of this.#clients) client.terminate();
    this.#server.close();
  }

  #pushSoon(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = null;
      this.#push().catch((cause: unknown) => {
        this.parts.log.error('console-push-failed', cause);
      });
    }, COALESCE_MS);
  }

  async #push(): Promise<void> {
    const conversations = this.#staleConversations;
    const isQueueStale = this.#isQueueStale;
    this.#staleConversations = new Set();
    this.#isQueueStale = false;
    const board = isQueueStale ? await this.parts.queue.board() : null;
    const now = this.parts.clock();
    for (const client of this.#clients) {
      // Asked before anything is sent: what a revoked session may see is nothing.
      if (!client.isStillSigned()) continue;
      if (board !== null) client.pushQueue(board, now);
      client.pushLines(conversations);
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
