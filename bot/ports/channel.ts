import type { ChannelName, ChannelTraits } from '../domain/channel.js';
import type { OutboxEntry } from './outbox.js';
import type { AddressDetails } from './inbox.js';
import type { Reply } from '../domain/message.js';

/** What became of one delivery, in our words; the connector translates its platform's codes once. */
export type Delivery =
  | { readonly kind: 'sent'; readonly channelMessageId: string | null }
  /** `isUncertain`: the platform may have taken it (the request was written, no answer came). */
  | { readonly kind: 'try-again'; readonly because: 'unreachable' | 'throttled'; readonly isUncertain: boolean }
  | { readonly kind: 'gave-up'; readonly because: 'opted-out' | 'bad-address' | 'refused' | 'too-late' };

/** How we reach people on one channel. */
export interface Channel {
  readonly name: ChannelName;
  readonly traits: ChannelTraits;
  /**
   * 'push': replies go through the outbox to `deliver`. 'pull': the transcript is the delivery (the person's page reads it by
   * watermark, a hint wakes it), nothing is put in the outbox.
   */
  readonly delivery:
    | { readonly by: 'pull' }
    | {
        readonly by: 'push';
        deliver(
          message: { readonly reply: Reply; readonly to: AddressDetails } & Pick<
            OutboxEntry,
            'id' | 'attempt' | 'isUncertain' | 'createdAt'
          >,
        ): Promise<Delivery>;
      };
}
