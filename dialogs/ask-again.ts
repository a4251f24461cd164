import type { Doing, State } from '../bot/domain/conversation.js';
import { offerHuman } from './handoff.js';
import { message, say, spoken, type DraftChoice, type Said, type Spoken } from './say.js';

/** Asked in vain this often, a question is dropped for a human: nobody is kept in front of it. */
const MOST_TIMES = 2;

export const DROP_BOOKING: DraftChoice = { label: say('choice.dropBooking'), code: 'drop-booking' };

/** The answer was not one: the question again, with a way out. */
export function askAgain(state: State, doing: Doing, question: Said, wayOut: DraftChoice): Spoken {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood >= MOST_TIMES) return offerHuman(state, 'not-understood', [say('unclear.offerHuman')]);
  return spoken({ ...state, doing, misunderstood }, [message([question], [wayOut])]);
}
