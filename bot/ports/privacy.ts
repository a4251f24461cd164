import type { ConversationId } from '../domain/ids.js';

export interface Privacy {
  /**
   * Forgets the person: transcript, inbox, state, address, handoffs, pending and past messages. Keeps only our own lines from
   * `keepFrom` on (the farewell, which says nothing about the person). Idempotent. The text leaves the file, not just the index.
   * Appointments to come are cancelled and their time freed; past ones stay, without anything of the person.
   */
  erase(conversation: ConversationId, keepFrom: number): Promise<void>;
  /**
   * Everything last active before `before` (epoch ms), erased the same way; returns how many conversations. Who has an appointment to come
   * or waits for a place stays; a candidate or a structure that agreed to be kept longer keeps its request and its address, not its
   * words. Appointments that ended before `before` lose their person, whoever it was.
   */
  expire(before: number): Promise<number>;
}
