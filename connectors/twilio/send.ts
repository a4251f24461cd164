import type { Twilio } from 'twilio';
import * as v from 'valibot';
import type { Reply } from '../../bot/domain/message.js';
import type { Channel, Delivery } from '../../bot/ports/channel.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Log } from '../../bot/ports/log.js';
import { asText, type TextLayout } from '../wording/as-text.js';
import { toGsm7Punctuation } from '../wording/gsm7.js';
import type { TwilioAccount } from './account.js';
import { failureOf, type Failure } from './errors.js';
import { isKnownStatus } from './message-status.js';
import { isWhatsApp } from './numbers.js';
import type { SentMessages } from './sent-messages.js';
import { statusCallbackFor } from './status.js';

export interface SendParts {
  readonly account: TwilioAccount;
  readonly sent: SentMessages;
  readonly log: Log;
  readonly clock: Clock;
  /** Of one request; a delivery makes two at most, well under the outbox's lease. */
  readonly timeoutMs: number;
}

type Deliver = Extract<Channel['delivery'], { readonly by: 'push' }>['deliver'];
type Message = Parameters<Deliver>[0];

/** What we keep of an incoming message in order to answer it. */
const Address = v.object({ from: v.string(), to: v.string() });

/** Twilio refuses a longer body (error 21617). */
const SMS: TextLayout = { hasLinks: false, maxCharacters: 1_600, spelled: toGsm7Punctuation };

/** An answer that comes later than this wakes somebody up for nothing. */
const WORTH_SENDING_SECONDS = 3_600;
/** Twilio advises more than 5 s. */
const SHORTEST_VALIDITY_SECONDS = 60;
/** Between Twilio's clock and ours. */
const CLOCK_SKEW_MS = 60_000;
const LOOK_BACK = 50;

/** One attempt to send one reply, looked up first when an earlier attempt may have gone through. */
export function smsDeliver(parts: SendParts): Deliver {
  const open = lazyClient(parts);
  return async (message) => {
    const address = v.safeParse(Address, message.to);
    if (!address.success) return gaveUp('bad-address');
    const { from: person, to: ours } = address.output;
    const body = smsBody(message.reply);
    const client = await open();
    const ageSeconds = (parts.clock() - message.createdAt) / 1_000;
    const isTooLate = ageSeconds > WORTH_SENDING_SECONDS;
    if (message.isUncertain) {
      const earlier = await lookUp(client, message, person, body, parts);
      if (earlier.kind === 'sent') return earlier;
      if (earlier.kind !== 'not-sent' && !isTooLate) return earlier;
    }
    if (isTooLate) return gaveUp('too-late');
    try {
      const { sid, status } = await client.messages.create({
        to: person,
        body,
        ...(isWhatsApp(person) ? { from: ours } : senderOf(parts.account)),
        statusCallback: statusCallbackFor(parts.account, message.id),
        validityPeriod: Math.max(SHORTEST_VALIDITY_SECONDS, Math.ceil(WORTH_SENDING_SECONDS - ageSeconds)),
      });
      parts.sent.note(message.id, sid, isKnownStatus(status) ? status : 'accepted');
      return { kind: 'sent', channelMessageId: sid };
    } catch (error) {
      return failed(error, message, parts);
    }
  };
}

/** What the person reads. */
export function smsBody(reply: Reply): string {
  return asText(reply, SMS);
}

type Earlier = Extract<Delivery, { readonly kind: 'sent' }> | { readonly kind: 'not-sent' } | Failure;

/**
 * Did an earlier attempt go through? A report named our entry, or a message of the same words left for the same person since then
 * and is no other entry's. Dates are compared here and not by Twilio: its filter is on the date sent, which a queued message lacks.
 */
async function lookUp(
  client: Twilio,
  message: Message,
  person: string,
  body: string,
  parts: SendParts,
): Promise<Earlier> {
  const reported = parts.sent.sidOf(message.id);
  if (reported !== null) return { kind: 'sent', channelMessageId: reported };
  try {
    const recent = await client.messages.list({ to: person, limit: LOOK_BACK });
    const ours = recent.find(
      (one) =>
        one.body === body &&
        one.dateCreated.getTime() >= message.createdAt - CLOCK_SKEW_MS &&
        !parts.sent.belongsToAnother(one.sid, message.id),
    );
    parts.log.info('sms-looked-up', { entry: message.id, isFound: ours !== undefined });
    if (ours === undefined) return { kind: 'not-sent' };
    parts.sent.note(message.id, ours.sid, isKnownStatus(ours.status) ? ours.status : 'accepted');
    return { kind: 'sent', channelMessageId: ours.sid };
  } catch (error) {
    const failure = failed(error, message, parts);
    // We still do not know, whatever the lookup itself ran into.
    return {
      kind: 'try-again',
      because: failure.kind === 'try-again' ? failure.because : 'unreachable',
      isUncertain: true,
    };
  }
}

function failed(error: unknown, message: Message, { log }: SendParts): Failure {
  const failure = failureOf(error);
  log.warn('sms-not-sent', {
    entry: message.id,
    attempt: message.attempt,
    outcome: failure.kind,
    because: failure.because,
    code: codeOf(error),
  });
  return failure;
}

function codeOf(error: unknown): string | number | null {
  const code = v.safeParse(v.object({ code: v.union([v.string(), v.number()]) }), error);
  return code.success ? code.output.code : null;
}

function senderOf({ from }: TwilioAccount): { readonly from: string } | { readonly messagingServiceSid: string } {
  return 'number' in from ? { from: from.number } : { messagingServiceSid: from.messagingServiceSid };
}

function gaveUp(because: Extract<Delivery, { readonly kind: 'gave-up' }>['because']): Delivery {
  return { kind: 'gave-up', because };
}

/** The client takes 200 ms and 30 MB to load: at the first send, once. Never its own retries: they know nothing of our lookups. */
function lazyClient({ account, timeoutMs }: SendParts): () => Promise<Twilio> {
  let opened: Promise<Twilio> | null = null;
  return () => (opened ??= openClient(account, timeoutMs));
}

async function openClient(account: TwilioAccount, timeout: number): Promise<Twilio> {
  const { default: twilio } = await import('twilio');
  const client = twilio(account.accountSid, account.authToken, { timeout, autoRetry: false });
  if (account.apiBaseUrl !== null) client.api.baseUrl = account.apiBaseUrl;
  return client;
}
