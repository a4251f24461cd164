import type { ConversationId } from '../../bot/domain/ids.js';
import type { AddressBook } from '../../bot/ports/address-book.js';

/** How many keys are remembered; a key costs about 150 bytes. */
const MOST_REMEMBERED = 10_000;

/** Direct Line's conversation ids and ours. */
export class Threads {
  readonly #remembered = new Map<string, ConversationId>();

  constructor(private readonly addressBook: AddressBook) {}

  /** Null when it was never opened, or is erased. */
  find(key: string): ConversationId | null {
    const conversation = this.addressBook.conversationOf('web', key);
    if (conversation !== null) this.#remember(key, conversation);
    return conversation;
  }

  /**
   * The same, and one that was erased since we last saw it: erasing keeps our farewell in the transcript and nothing else, and a
   * client that polls must still be able to read it.
   */
  readable(key: string): ConversationId | null {
    return this.find(key) ?? this.#remembered.get(key) ?? null;
  }

  #remember(key: string, conversation: ConversationId): void {
    if (this.#remembered.get(key) === conversation) return;
    this.#remembered.set(key, conversation);
    const oldest = this.#remembered.keys().next();
    if (this.#remembered.size > MOST_REMEMBERED && oldest.done !== true) this.#remembered.delete(oldest.value);
  }
}
