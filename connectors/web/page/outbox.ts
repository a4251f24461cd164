import type { Posted } from './direct-line-client.js';

export interface Unsent {
  readonly id: string;
  readonly text: string;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

/** Messages on their way, in order: the next leaves when the one before has arrived. None is ever dropped while the page lives. */
export class Outbox {
  #waiting: Unsent[] = [];
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitMs = FIRST_WAIT_MS;

  constructor(
    private readonly post: (message: Unsent) => Promise<Posted>,
    private readonly told: {
      late(message: Unsent): void;
      refused(message: Unsent): void;
      sent(message: Unsent): void;
      changed(waiting: readonly Unsent[]): void;
    },
  ) {}

  add(message: Unsent): void {
    this.#change([...this.#waiting, message]);
    void this.#send();
  }

  /** Now rather than at the next attempt: the person asked, or the connection is back. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#waitMs = FIRST_WAIT_MS;
    void this.#send();
  }

  async #send(): Promise<void> {
    const [message] = this.#waiting;
    if (this.#isSending || message === undefined) return;
    this.#isSending = true;
    const outcome = await this.post(message);
    this.#isSending = false;
    switch (outcome) {
      case 'later':
        for (const waiting of this.#waiting) this.told.late(waiting);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#send(), this.#waitMs);
        this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
        return;
      case 'sent':
        this.told.sent(message);
        break;
      case 'refused':
      case 'ended':
        this.told.refused(message);
        break;
    }
    this.#waitMs = FIRST_WAIT_MS;
    this.#change(this.#waiting.filter((waiting) => waiting.id !== message.id));
    void this.#send();
  }

  #change(waiting: Unsent[]): void {
    this.#waiting = waiting;
    this.told.changed(waiting);
  }
}

/** `crypto.randomUUID` exists on https pages only. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
