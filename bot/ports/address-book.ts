import type { ChannelName } from '../domain/channel.js';
import type { ConversationId } from '../domain/ids.js';
import type { AddressDetails } from './inbox.js';

/** The only place that knows numbers and accounts. */
export interface AddressBook {
  addressOf(
    conversation: ConversationId,
  ): { readonly channel: ChannelName; readonly key: string; readonly details: AddressDetails } | null;
  conversationOf(channel: ChannelName, key: string): ConversationId | null;
}
