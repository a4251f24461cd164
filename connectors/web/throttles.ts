import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much one peer may ask. A whole library or a whole mobile operator may share one address: be generous with addresses. */
export interface WebLimits {
  /** New tokens per address. */
  readonly tokensPerMinute: number;
  /** Messages and uploads per conversation. */
  readonly messagesPerMinute: number;
  /** Messages and uploads per address, all its conversations together. */
  readonly messagesPerMinutePerAddress: number;
}

export const DEFAULT_WEB_LIMITS: WebLimits = {
  tokensPerMinute: 60,
  messagesPerMinute: 30,
  messagesPerMinutePerAddress: 600,
};

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
