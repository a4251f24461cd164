import type { ChannelName } from '../../bot/domain/channel.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { AddressBook } from '../../bot/ports/address-book.js';
import type { AddressDetails } from '../../bot/ports/inbox.js';
import type { Database } from './database.js';

export class SqliteAddressBook implements AddressBook {
  constructor(private readonly database: Database) {}

  addressOf(conversation: ConversationId): ReturnType<AddressBook['addressOf']> {
    const row = this.database.get(
      'SELECT channel, address_key, details FROM addresses WHERE conversation = ?',
      conversation,
    );
    if (row === null) return null;
    return {
      channel: String(row['channel']) as ChannelName,
      key: String(row['address_key']),
      // Written by SqliteInbox from an AddressDetails.
      details: JSON.parse(String(row['details'])) as AddressDetails,
    };
  }

  conversationOf(channel: ChannelName, key: string): ConversationId | null {
    const row = this.database.get(
      'SELECT conversation FROM addresses WHERE channel = ? AND address_key = ?',
      channel,
      key,
    );
    return row === null ? null : (String(row['conversation']) as ConversationId);
  }
}
