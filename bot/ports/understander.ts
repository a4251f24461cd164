import type { Awaiting, Understood } from '../domain/conversation.js';
import type { Choice } from '../domain/message.js';

/** What the dialogue had in mind when the person answered. */
export interface Expectation {
  readonly offered: readonly Choice[];
  readonly awaiting: Awaiting;
  /** Epoch milliseconds: what "demain" is counted from. */
  readonly now: number;
  /** IANA zone of the place of the person: where "demain" begins. */
  readonly zone: string;
}

/** Words to meaning. Local, immediate, never throws on any text; nothing of the text is kept. */
export type Understand = (text: string, expectation: Expectation) => Promise<Understood>;
