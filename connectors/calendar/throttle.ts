import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Null when it may pass, else the seconds to wait (1 or more). */
export type Throttle = (key: string) => Promise<number | null>;

/** Counts in memory: a restart forgets, two processes count apart. */
export function perMinute(points: number): Throttle {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
      return null;
    } catch (refused) {
      // The limiter rejects with its own result when the points are used up, and with an Error when it is broken.
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw refused;
    }
  };
}
