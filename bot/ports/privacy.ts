import type { ConversationId } from '../domain/ids.js';

export interface Privacy {
  /**
   * Forgets the person: transcript, inbox, state, address, handoffs, pending and past messages. Keeps only our own lines from
   * `keepFrom` on (the farewell, which says nothing about the person). Idempotent. The text leaves the file, not just the index.
   */
  erase(conversation: ConversationId, keepFrom: number): Promise<void>;
  /**
   * Everything last active before `before` (epoch ms), erased the same way; returns how many conversations. A candidate or a structure
   * that agreed to be kept longer keeps its request and its address: only the words are erased.
   */
  expire(before: number): Promise<number>;
}
