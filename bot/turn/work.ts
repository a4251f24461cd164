import type { Inbound } from '../domain/message.js';
import type { Inbox } from '../ports/inbox.js';
import { carryOut, type CarryOutParts } from './carry-out.js';
import { lanes } from './lanes.js';
import { processInbound, processOrApologise, type LineParts } from './process.js';

export interface Work {
  /** Takes up what an earlier process left, then keeps working. */
  start(): void;
  /** Resolves when nothing is left that could be done now: every accepted message handled, every due entry tried. */
  settled(): Promise<void>;
  /** Takes nothing new, lets what is under way finish. What is left stays stored for the next start. */
  stop(): Promise<void>;
}

/** How often the store is asked although nobody called: it wakes retries, and takes up what another process left. */
const LOOK_AGAIN_MS = 1_000;
const UNHANDLED_AT_ONCE = 1_000;
/** A message whose turn broke this often gets an apology and a human instead of silence. */
const FAILURES_BEFORE_APOLOGY = 3;

/** The loops. Nothing is remembered here that the store does not know: killed at any point, the next start takes up the same work. */
export function work(parts: LineParts & CarryOutParts & { readonly inbox: Inbox }): Work {
  let isRunning = false;
  let timer: NodeJS.Timeout | null = null;
  let stopListening = (): void => {};
  let waiting: (() => void)[] = [];

  const turns = lanes({ run: runTurn, log: parts.log, whenQuiet: quietPerhaps });
  const entries = carryOut(parts, quietPerhaps);

  async function runTurn(inbound: Inbound, failures: number): Promise<void> {
    const run = failures < FAILURES_BEFORE_APOLOGY ? processInbound : processOrApologise;
    await run(inbound, parts);
    entries.look();
  }

  function lookAgain(): void {
    try {
      for (const inbound of parts.inbox.unhandled(UNHANDLED_AT_ONCE)) turns.take(inbound);
    } catch (cause) {
      // The store is in trouble; what it holds is taken up at the next look.
      parts.log.error('inbox-failed', cause);
    }
    entries.look();
  }

  function isQuiet(): boolean {
    return turns.isQuiet() && entries.isQuiet();
  }

  function quietPerhaps(): void {
    if (!isQuiet()) return;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  function quiet(): Promise<void> {
    if (isQuiet()) return Promise.resolve();
    return new Promise((resolve) => {
      waiting.push(resolve);
    });
  }

  /** Committed turns leave entries, performed effects come back as messages: quiet counts only when both are empty. */
  function hasMore(): boolean {
    const dueAt = parts.outbox.nextDueAt();
    return parts.inbox.unhandled(1).length > 0 || (dueAt !== null && dueAt <= parts.clock());
  }

  return {
    start() {
      isRunning = true;
      stopListening = parts.inbox.onAccepted((inbound) => {
        turns.take(inbound);
      });
      timer = setInterval(lookAgain, LOOK_AGAIN_MS);
      timer.unref();
      lookAgain();
    },
    async settled() {
      await quiet();
      while (isRunning && hasMore()) {
        lookAgain();
        await quiet();
      }
    },
    async stop() {
      isRunning = false;
      stopListening();
      if (timer !== null) clearInterval(timer);
      turns.stop();
      entries.stop();
      await quiet();
    },
  };
}
