import * as v from 'valibot';
import type { Delivery } from '../../bot/ports/channel.js';

export type Failure = Exclude<Delivery, { readonly kind: 'sent' }>;

const TRY_AGAIN: Failure = { kind: 'try-again', because: 'unreachable', isUncertain: false };
const LOOK_FIRST: Failure = { kind: 'try-again', because: 'unreachable', isUncertain: true };
const SLOW_DOWN: Failure = { kind: 'try-again', because: 'throttled', isUncertain: false };
const OPTED_OUT: Failure = { kind: 'gave-up', because: 'opted-out' };
const BAD_ADDRESS: Failure = { kind: 'gave-up', because: 'bad-address' };
const REFUSED: Failure = { kind: 'gave-up', because: 'refused' };

/** Twilio's codes that say more than their status (docs/api/errors); any other 4xx is a refusal of this very message. */
const BY_CODE: ReadonlyMap<number, Failure> = new Map<number, Failure>([
  [20003, TRY_AGAIN], // wrong credentials: our fault, and perhaps mended before the message is too old
  [20429, SLOW_DOWN],
  [14107, SLOW_DOWN], // rate limit of the sender
  [21611, SLOW_DOWN], // the sender's queue is full
  [63018, SLOW_DOWN], // rate limit of WhatsApp
  [21610, OPTED_OUT],
  [21211, BAD_ADDRESS], // not a phone number
  [21217, BAD_ADDRESS],
  [21614, BAD_ADDRESS], // a landline
  [63003, BAD_ADDRESS], // not on WhatsApp
  [63024, BAD_ADDRESS],
  [21612, REFUSED], // no route from this sender to this number
  [21408, REFUSED], // a country our account may not write to
  [21617, REFUSED], // too long
]);

/** The connection never opened, so nothing was written: the system's codes (errno(3), getaddrinfo(3)). */
const NEVER_OPENED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const Answered = v.object({ status: v.number(), code: v.optional(v.nullable(v.number())) });
const Broken = v.object({ code: v.string() });

/**
 * Twilio's errors in our words. After a time-out or a cut connection, and after a 5xx, the message may have been taken: Twilio has no
 * key against doubles, so it is looked up before it is sent again.
 */
export function failureOf(error: unknown): Failure {
  const answered = v.safeParse(Answered, error);
  if (answered.success) {
    const { status, code } = answered.output;
    const known = BY_CODE.get(code ?? 0);
    if (known !== undefined) return known;
    if (status === 429) return SLOW_DOWN;
    if (status === 401) return TRY_AGAIN;
    return status >= 500 || status === 408 ? LOOK_FIRST : REFUSED;
  }
  const broken = v.safeParse(Broken, error);
  return broken.success && NEVER_OPENED.has(broken.output.code) ? TRY_AGAIN : LOOK_FIRST;
}
