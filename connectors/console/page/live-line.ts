import { ALIVE_EVERY_MS, type LiveMessage, type LiveWish, SESSION_OVER } from '../wire.js';

/** How news reaches the page; 'lost': not at all for now. */
export type Link = 'live' | 'polling' | 'lost';

/** Opens a WebSocket to /aidant/api/live. */
export type OpenSocket = (on: {
  opened(): void;
  text(text: string): void;
  /** Once, opened or not. */
  closed(code: number): void;
}) => { send(text: string): void; close(): void };

const POLL_EVERY_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 10_000;
/** Two 'alive' missed and some: a connection can be dead without anybody having said so. */
const SILENCE_MS = 2 * ALIVE_EVERY_MS + 10_000;

/** Keeps a WebSocket open; while it is not, polls. */
export class LiveLine {
  #socket: ReturnType<OpenSocket> | null = null;
  #isOpen = false;
  #isStopped = true;
  #failures = 0;
  #timers: { retry?: Timer; poll?: Timer; silence?: Timer } = {};

  constructor(
    private readonly parts: {
      readonly open: OpenSocket;
      hear(message: LiveMessage): void;
      /** Asks for everything by HTTP; false when nothing answered. */
      poll(): Promise<boolean>;
      changed(link: Link): void;
      /** The socket is open and knows nothing of what the page follows. */
      opened(): void;
      sessionOver(): void;
    },
  ) {}

  start(): void {
    if (!this.#isStopped) return;
    this.#isStopped = false;
    this.#connect();
    this.#pollLater();
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
    this.#timers = {};
    this.#socket?.close();
    this.#socket = null;
    this.#isOpen = false;
  }

  /** False when the socket is not open: then ask by HTTP. */
  wish(wish: LiveWish): boolean {
    if (this.#isOpen) this.#socket?.send(JSON.stringify(wish));
    return this.#isOpen;
  }

  /** The network is back, or the page is looked at again: no use waiting for the next retry. */
  hurry(): void {
    if (this.#isStopped || this.#isOpen || this.#timers.retry === undefined) return;
    clearTimeout(this.#timers.retry);
    this.#connect();
  }

  #connect(): void {
    delete this.#timers.retry;
    const socket = this.parts.open({
      opened: () => {
        if (this.#socket !== socket) return;
        this.#isOpen = true;
        this.#failures = 0;
        clearTimeout(this.#timers.poll);
        this.#expectNews();
        this.parts.changed('live');
        this.parts.opened();
      },
      text: (text) => {
        if (this.#socket !== socket) return;
        this.#expectNews();
        // Our own server, whose type this is.
        this.parts.hear(JSON.parse(text) as LiveMessage);
      },
      closed: (code) => {
        if (this.#socket === socket) this.#lost(code);
      },
    });
    this.#socket = socket;
  }

  #lost(code: number): void {
    const wasOpen = this.#isOpen;
    this.#isOpen = false;
    this.#socket = null;
    clearTimeout(this.#timers.silence);
    if (this.#isStopped) return;
    if (code === SESSION_OVER) {
      this.parts.sessionOver();
      return;
    }
    const wait = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS);
    this.#failures += 1;
    this.#timers.retry = setTimeout(() => {
      this.#connect();
    }, wait);
    if (wasOpen) this.#pollLater();
    // Refused at once: the session may be over, which only an HTTP answer says.
    else if (this.#failures <= 2) void this.#poll();
  }

  #pollLater(): void {
    clearTimeout(this.#timers.poll);
    this.#timers.poll = setTimeout(() => {
      void this.#poll();
    }, POLL_EVERY_MS);
  }

  async #poll(): Promise<void> {
    clearTimeout(this.#timers.poll);
    const hasAnswer = await this.parts.poll();
    if (this.#isStopped || this.#isOpen) return;
    this.parts.changed(hasAnswer ? 'polling' : 'lost');
    this.#pollLater();
  }

  #expectNews(): void {
    clearTimeout(this.#timers.silence);
    this.#timers.silence = setTimeout(() => {
      const silent = this.#socket;
      this.#lost(0);
      silent?.close();
    }, SILENCE_MS);
  }
}

type Timer = ReturnType<typeof setTimeout>;
