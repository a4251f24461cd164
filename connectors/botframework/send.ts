import * as v from 'valibot';
import type { Channel } from '../../bot/ports/channel.js';
import type { Log } from '../../bot/ports/log.js';
import type { Adapter } from './adapter.js';
import { failureOf } from './errors.js';
import { Reference } from './reference.js';
import { toActivity } from './to-activity.js';

type Deliver = Extract<Channel['delivery'], { readonly by: 'push' }>['deliver'];

/** Kept with the person's last message. */
const Address = v.object({ reference: Reference });

/** One attempt to send one reply, long after the message it answers if need be. */
export function botFrameworkDeliver(parts: { readonly adapter: Promise<Adapter>; readonly log: Log }): Deliver {
  return async (message) => {
    const address = v.safeParse(Address, message.to);
    if (!address.success) return { kind: 'gave-up', because: 'bad-address' };
    try {
      const { send } = await parts.adapter;
      return { kind: 'sent', channelMessageId: await send(address.output.reference, toActivity(message.reply)) };
    } catch (error) {
      const failure = failureOf(error);
      parts.log.warn('botframework-not-sent', {
        entry: message.id,
        attempt: message.attempt,
        outcome: failure.kind,
        because: failure.because,
      });
      return failure;
    }
  };
}
