import type { Found, Lookup } from '../domain/conversation.js';
import type { ConversationId } from '../domain/ids.js';

/** Whose turn it is, and when. */
export interface Asking {
  readonly conversation: ConversationId;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Facts, read only. */
export type LookUp = (lookup: Lookup, asking: Asking) => Promise<Found>;
