/** Where the reading of one agent's appointments stands; all epoch ms. */
export interface PollState {
  /** Null: never tried since the start. */
  readonly lastTriedAt: number | null;
  /** In a row, since the last that worked. */
  readonly failures: number;
  /** Asked for by the other side; 0: none. */
  readonly notBefore: number;
}

export type PollStep =
  | { readonly do: 'ask'; readonly startsAfter: number; readonly startsBefore: number }
  | { readonly do: 'wait'; readonly until: number };

export const NEVER_POLLED: PollState = { lastTriedAt: null, failures: 0, notBefore: 0 };

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Reminders leave 48 h and 3 h before: a quarter of an hour late changes nothing. */
const EVERY_MS = 15 * MINUTE_MS;
/** 1, 2, 4... minutes after failures, at most this. */
const MOST_BACKOFF_MS = 60 * MINUTE_MS;
/** Yesterday's too: that is when "seen" or "noshow" is noted. */
const BACK_MS = DAY_MS;
/** As far as people book. */
const AHEAD_MS = 60 * DAY_MS;

/** What to do now for one agent. */
export function pollStep(state: PollState, now: number): PollStep {
  const until = dueAt(state);
  return now < until ? { do: 'wait', until } : { do: 'ask', startsAfter: now - BACK_MS, startsBefore: now + AHEAD_MS };
}

function dueAt({ lastTriedAt, failures, notBefore }: PollState): number {
  if (lastTriedAt === null) return notBefore;
  const pauseMs = failures === 0 ? EVERY_MS : Math.min(MINUTE_MS * 2 ** Math.min(failures - 1, 20), MOST_BACKOFF_MS);
  return Math.max(lastTriedAt + pauseMs, notBefore);
}
