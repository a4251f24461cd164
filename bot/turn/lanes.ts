import type { ConversationId } from '../domain/ids.js';
import type { Inbound } from '../domain/message.js';
import type { Log } from '../ports/log.js';

export interface Lanes {
  /** Queues an inbound behind those of its conversation; one that is queued already is ignored. */
  take(inbound: Inbound): void;
  isQuiet(): boolean;
  /** Starts no further turn; `whenQuiet` tells when the running ones are over. */
  stop(): void;
}

/** Pause before a turn that broke is tried again; it doubles up to the longest. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Turns of one conversation run one after the other in the order in which they were accepted; conversations run side by side.
 * A turn that throws is tried again after a pause, and the messages behind it wait: the order holds, nothing is skipped.
 */
export function lanes(options: {
  /** `failures`: how many times this very message has failed before. */
  readonly run: (inbound: Inbound, failures: number) => Promise<void>;
  readonly log: Log;
  readonly whenQuiet: () => void;
}): Lanes {
  const queues = new Map<ConversationId, Inbound[]>();
  const queued = new Set<string>();
  const sleepers = new Set<() => void>();
  let isStopped = false;

  async function runLane(conversation: ConversationId, queue: Inbound[]): Promise<void> {
    let failures = 0;
    for (let inbound = queue[0]; inbound !== undefined && !isStopped; inbound = queue[0]) {
      try {
        await options.run(inbound, failures);
        failures = 0;
        queue.shift();
        queued.delete(inbound.id);
      } catch (cause) {
        failures += 1;
        options.log.error('turn-failed', cause, { message: inbound.id, conversation, failures });
        await sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)));
      }
    }
    queues.delete(conversation);
    options.whenQuiet();
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      timer.unref();
      sleepers.add(wake);
    });
  }

  return {
    take(inbound) {
      if (isStopped || queued.has(inbound.id)) return;
      queued.add(inbound.id);
      const queue = queues.get(inbound.conversation);
      if (queue !== undefined) {
        queue.push(inbound);
        return;
      }
      const fresh = [inbound];
      queues.set(inbound.conversation, fresh);
      void runLane(inbound.conversation, fresh);
    },
    isQuiet: () => queues.size === 0,
    stop() {
      isStopped = true;
      for (const wake of [...sleepers]) wake();
    },
  };
}
