import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/**
 * What `expires_in` announces. Clients refresh at half of it; we honour a token far longer, because a phone that slept through its
 * refresh must not be met with a 403: Microsoft's client then shows every message several times.
 */
export const ANNOUNCED_SECONDS = 1_800;
const HONOURED_SECONDS = 12 * 3_600;
/** An expired token may still be exchanged for a new one during this time. */
const REFRESHABLE_SECONDS = 24 * 3_600;
/** A stream's ticket travels in a URL, where proxies write it down. */
const TICKET_SECONDS = 60;

/** Who holds a token: one person in one conversation. */
export interface Bearer {
  /** Direct Line's conversation id, our address key. */
  readonly key: string;
  readonly user: string;
}

export type Read =
  | { readonly got: 'valid'; readonly bearer: Bearer }
  /** Ours, but too old; `isRefreshable` while it may be exchanged. */
  | { readonly got: 'expired'; readonly bearer: Bearer; readonly isRefreshable: boolean }
  | { readonly got: 'forged' };

const Claims = v.object({
  use: v.picklist(['token', 'stream']),
  conv: v.string(),
  /** Microsoft's client reads this claim, as if from a JWT, and then writes under this name. */
  user: v.string(),
  /** Epoch seconds. */
  exp: v.number(),
});

/** `v1.<base64url JSON>.<base64url HMAC-SHA256>`; nothing is stored, a conversation that was erased is refused by its absence. */
export class Tokens {
  constructor(private readonly secret: Buffer) {}

  token(bearer: Bearer, now: number): string {
    return this.#sign('token', bearer, now, HONOURED_SECONDS);
  }

  /** Opens one WebSocket, within a minute. */
  ticket(bearer: Bearer, now: number): string {
    return this.#sign('stream', bearer, now, TICKET_SECONDS);
  }

  read(text: string, use: 'token' | 'stream', now: number): Read {
    const [version, payload, signature, ...rest] = text.split('.');
    if (version !== 'v1' || payload === undefined || signature === undefined || rest.length > 0)
      return { got: 'forged' };
    if (!isSame(signature, this.#signature(payload))) return { got: 'forged' };
    // Signed by us, so it is JSON; it may come from another version of this program.
    const parsed = v.safeParse(Claims, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')));
    if (!parsed.success || parsed.output.use !== use) return { got: 'forged' };
    const { conv: key, user, exp } = parsed.output;
    const ageSeconds = Math.floor(now / 1_000) - exp;
    if (ageSeconds < 0) return { got: 'valid', bearer: { key, user } };
    return { got: 'expired', bearer: { key, user }, isRefreshable: ageSeconds < REFRESHABLE_SECONDS };
  }

  #sign(use: 'token' | 'stream', bearer: Bearer, now: number, seconds: number): string {
    const claims: v.InferOutput<typeof Claims> = {
      use,
      conv: bearer.key,
      user: bearer.user,
      exp: Math.floor(now / 1_000) + seconds,
    };
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `v1.${payload}.${this.#signature(payload)}`;
  }

  #signature(payload: string): string {
    return createHmac('sha256', this.secret).update(`v1.${payload}`).digest('base64url');
  }
}

/** In a time that tells nothing of where two texts differ. */
export function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
