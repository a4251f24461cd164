import type { Channel } from '../../bot/ports/channel.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Door } from '../../bot/ports/http.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import type { TwilioAccount } from './account.js';
import { receiveRoute } from './receive.js';
import { smsDeliver } from './send.js';
import { SentMessages } from './sent-messages.js';
import { statusRoute } from './status.js';

/** Twilio answers in under a second or has a bad day. */
const REQUEST_TIMEOUT_MS = 10_000;

/** SMS, and WhatsApp through the same number: two webhooks in, the REST API out. */
export function smsDoor(parts: {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly clock: Clock;
  readonly twilio: TwilioAccount;
}): { readonly door: Door; readonly channel: Channel } {
  const { inbox, log, clock, twilio: account } = parts;
  const sent = new SentMessages();
  return {
    door: {
      name: 'sms',
      routes: [receiveRoute({ inbox, log, account }), statusRoute({ log, account, sent })],
      close: () => Promise.resolve(),
    },
    channel: {
      name: 'sms',
      traits: { canShowButtons: false, knowsPhone: true, canBeLong: false },
      delivery: { by: 'push', deliver: smsDeliver({ account, sent, log, clock, timeoutMs: REQUEST_TIMEOUT_MS }) },
    },
  };
}
