import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Outbox, OutboxEntry } from '../ports/outbox.js';
import { deliver, retryLater, type DeliverParts, type Verdict } from './deliver.js';
import { perform, type PerformParts } from './perform.js';

export interface CarryOut {
  /** Takes whatever is due; cheap when nothing is. */
  look(): void;
  isQuiet(): boolean;
  stop(): void;
}

export interface CarryOutParts extends PerformParts, DeliverParts {
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
}

/** How long a claimed entry belongs to us; longer than any attempt may take. */
const LEASE_MS = 60_000;
const CLAIM_AT_ONCE = 64;

/** Claims due entries and carries each out: a reply is delivered, an effect performed. Their order within a conversation is the outbox's. */
export function carryOut(parts: CarryOutParts, whenQuiet: () => void): CarryOut {
  let isStopped = false;
  let isClaiming = false;
  let mustLookAgain = false;
  let underWay = 0;

  function look(): void {
    if (isStopped) return;
    if (isClaiming) {
      mustLookAgain = true;
      return;
    }
    isClaiming = true;
    void claimAll().finally(() => {
      isClaiming = false;
      if (mustLookAgain) {
        mustLookAgain = false;
        look();
      }
      whenQuiet();
    });
  }

  async function claimAll(): Promise<void> {
    try {
      for (;;) {
        const entries = await parts.outbox.claim(parts.clock(), LEASE_MS, CLAIM_AT_ONCE);
        for (const entry of entries) void carry(entry);
        if (entries.length < CLAIM_AT_ONCE || isStopped) return;
      }
    } catch (cause) {
      parts.log.error('outbox-failed', cause);
    }
  }

  async function carry(entry: OutboxEntry): Promise<void> {
    underWay += 1;
    try {
      await record(entry, await attempt(entry));
    } catch (cause) {
      // Its outcome could not be written: the lease runs out and the entry comes again, marked uncertain.
      parts.log.error('outbox-failed', cause, { entry: entry.id });
    } finally {
      underWay -= 1;
    }
    look();
    whenQuiet();
  }

  async function attempt(entry: OutboxEntry): Promise<Verdict> {
    const { what } = entry;
    try {
      if (what.kind === 'reply') return await deliver({ ...entry, what }, parts, parts.random);
      await perform({ ...entry, what }, parts);
      return { then: 'done', channelMessageId: null };
    } catch (cause) {
      parts.log.error('outbox-entry-failed', cause, { entry: entry.id, attempt: entry.attempt });
      return retryLater(entry, what.kind === 'reply', parts.random);
    }
  }

  async function record(entry: OutboxEntry, verdict: Verdict): Promise<void> {
    const now = parts.clock();
    parts.log.info('carried-out', {
      entry: entry.id,
      kind: entry.what.kind,
      attempt: entry.attempt,
      then: verdict.then,
    });
    switch (verdict.then) {
      case 'done':
        await parts.outbox.done(entry.id, verdict.channelMessageId, now);
        return;
      case 'retry':
        await parts.outbox.retry(entry.id, now + verdict.afterMs, verdict.isUncertain);
        return;
      case 'fail':
        await parts.outbox.fail(entry.id, verdict.because, now);
        return;
    }
  }

  return {
    look,
    isQuiet: () => underWay === 0 && !isClaiming,
    stop() {
      isStopped = true;
    },
  };
}
