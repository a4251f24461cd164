import type { ChannelName } from '../domain/channel.js';
import type { ConversationId, MessageId } from '../domain/ids.js';
import type { Heard, Inbound } from '../domain/message.js';

/** Something a door received, before it has a conversation. */
export interface Arrival {
  readonly channel: ChannelName;
  /** The platform's own id of the message, unique within the channel: what recognises a duplicate. 1 to 200 characters. */
  readonly externalId: string;
  /** Who it comes from: a conversation that exists, or an address for which one is found or opened. */
  readonly from:
    | { readonly conversation: ConversationId }
    /** `key` identifies the person on the channel (E.164 phone, Direct Line conversation id); `details` is what is needed to answer. */
    | { readonly key: string; readonly details: AddressDetails };
  readonly heard: Heard;
  /** Kept with the transcript line and handed back untouched to a channel that wants its own data echoed; JSON-safe, or null. */
  readonly echo: unknown;
}

/** JSON-safe facts a connector needs to reach the person again (numbers, service URL, conversation reference). */
export type AddressDetails = Readonly<Record<string, unknown>>;

export type Accepted =
  | { readonly outcome: 'accepted'; readonly inbound: Inbound; readonly position: number | null }
  /** Seen before; a success for the platform, which must stop retrying. `position` is that of the first one's transcript line. */
  | { readonly outcome: 'duplicate'; readonly id: MessageId; readonly position: number | null }
  /** The conversation named does not exist (any more): erased, or never opened. Nothing was written. */
  | { readonly outcome: 'no-such-conversation' };

export interface Inbox {
  /**
   * Stores durably (resolves after the disk sync), once per channel and external id; also appends the person's words to the transcript.
   * Rejects only when the store is broken.
   */
  accept(arrival: Arrival): Promise<Accepted>;
  /** Not handled yet, oldest first, at most `limit`: what a restart must take up again. */
  unhandled(limit: number): readonly Inbound[];
  /** Calls back after each durable acceptance, from every door and from the aidants' acts. Returns the function that stops it. */
  onAccepted(listener: (inbound: Inbound) => void): () => void;
}
