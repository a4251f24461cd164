import * as v from 'valibot';
import type { Delivery } from '../../bot/ports/channel.js';
import { ConnectorRefusal } from './send-once.js';

type Failure = Exclude<Delivery, { readonly kind: 'sent' }>;

const TRY_AGAIN: Failure = { kind: 'try-again', because: 'unreachable', isUncertain: false };
const IN_DOUBT: Failure = { kind: 'try-again', because: 'unreachable', isUncertain: true };
const SLOW_DOWN: Failure = { kind: 'try-again', because: 'throttled', isUncertain: false };

/** The person removed or blocked the bot (learn.microsoft.com, Teams "Proactive messages", 403 codes). */
const OPTED_OUT: ReadonlySet<string> = new Set([
  'BotDisabledByUser',
  'BlockedByUser',
  'BotNotInConversationRoster',
  'MessageWritesBlocked',
]);

/** The connection never opened, so nothing was written: the system's codes (errno(3), getaddrinfo(3)). */
const NEVER_OPENED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** `fetch` says "failed" and keeps the system's error as its cause. */
const Unreachable = v.object({ cause: v.object({ code: v.string() }) });

/** A channel's errors in our words. The Connector API can neither be asked what it took nor told a key against doubles: after a doubt the message goes again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ConnectorRefusal) return refusal(error.status, error.code);
  const unreachable = v.safeParse(Unreachable, error);
  return unreachable.success && NEVER_OPENED.has(unreachable.output.cause.code) ? TRY_AGAIN : IN_DOUBT;
}

function refusal(status: number, code: string | null): Failure {
  if (code !== null && OPTED_OUT.has(code)) return { kind: 'gave-up', because: 'opted-out' };
  if (status === 429) return SLOW_DOWN;
  // 401: our token, 412: Teams was busy with another operation on the conversation; both nothing to do with this message.
  if (status === 401 || status === 412) return TRY_AGAIN;
  if (status === 404 || status === 410) return { kind: 'gave-up', because: 'bad-address' };
  return status >= 500 || status === 408 ? IN_DOUBT : { kind: 'gave-up', because: 'refused' };
}
