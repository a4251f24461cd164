import { laterStatus, type MessageStatus } from './message-status.js';

interface Sent {
  readonly sid: string;
  readonly status: MessageStatus;
}

/** About two hours of a busy day; past it the oldest is forgotten, and a lookup alone decides. */
const MOST_ENTRIES = 10_000;

/** Which of our outbox entries became which message at Twilio, learnt from its answers and its reports; in memory, since the store has the outcome. */
export class SentMessages {
  readonly #byEntry = new Map<string, Sent>();
  readonly #entryBySid = new Map<string, string>();

  /** False when it was known already: a duplicate, or an older report. */
  note(entry: string, sid: string, status: MessageStatus): boolean {
    const known = this.#byEntry.get(entry);
    const furthest = known === undefined ? status : laterStatus(known.status, status);
    if (known !== undefined && known.status === furthest) return false;
    this.#byEntry.set(entry, { sid: known?.sid ?? sid, status: furthest });
    this.#entryBySid.set(sid, entry);
    this.#forgetOldest();
    return true;
  }

  sidOf(entry: string): string | null {
    return this.#byEntry.get(entry)?.sid ?? null;
  }

  /** The message answers another of our entries, although its words may be the same. */
  belongsToAnother(sid: string, entry: string): boolean {
    const owner = this.#entryBySid.get(sid);
    return owner !== undefined && owner !== entry;
  }

  #forgetOldest(): void {
    if (this.#byEntry.size <= MOST_ENTRIES) return;
    for (const [entry, { sid }] of this.#byEntry) {
      this.#byEntry.delete(entry);
      this.#entryBySid.delete(sid);
      return;
    }
  }
}
