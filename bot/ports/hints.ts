import type { ConversationId } from '../domain/ids.js';

/** "Look now": the store is the truth, a lost hint costs latency and never a message. */
export type Hint =
  { readonly about: 'conversation'; readonly conversation: ConversationId } | { readonly about: 'handoffs' };

export interface Hints {
  tell(hint: Hint): void;
  /** Returns the function that stops listening. A listener must not throw. */
  listen(listener: (hint: Hint) => void): () => void;
}
