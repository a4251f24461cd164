import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { Placements } from '../ports/placements.js';

export interface PlacementRounds {
  /** Meant for every hour: what expired is ended, what is due is told; once a day, what became possible is proposed. Never rejects. */
  round(): Promise<void>;
  /** Nothing reads the store any more. */
  settled(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** What no message sets off: dates pass, requests grow old, news wait for a decent hour. */
export function placementRounds(parts: {
  readonly placements: Pick<Placements, 'expire' | 'proposeNew' | 'tellDue'>;
  readonly clock: Clock;
  readonly log: Log;
}): PlacementRounds {
  const { placements, clock, log } = parts;
  let lastMatched = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | null = null;

  async function run(): Promise<void> {
    try {
      const now = clock();
      const expired = await placements.expire(now);
      const isNewDay = now - lastMatched >= DAY_MS;
      if (isNewDay) lastMatched = now;
      const proposed = isNewDay ? await placements.proposeNew(now) : 0;
      const told = await placements.tellDue(now);
      if (expired + proposed + told > 0) log.info('placement-round', { expired, proposed, told });
    } catch (cause) {
      log.error('placement-round-failed', cause);
    } finally {
      underWay = null;
    }
  }

  return {
    round() {
      underWay ??= run();
      return underWay;
    },
    async settled() {
      await underWay;
    },
  };
}
