import type { Awaiting, State } from '../bot/domain/conversation.js';

/** What a bare answer would be an answer to. */
export function awaits(state: State): Awaiting {
  const { doing } = state;
  switch (doing.in) {
    case 'find-venue':
      return doing.waitingFor === 'place' ? 'place' : 'anything';
    case 'book-appointment':
      return doing.waitingFor === 'need' || doing.waitingFor === 'confirmation' ? 'anything' : doing.waitingFor;
    case 'nothing':
    case 'handoff':
    case 'my-data':
    case 'clarify':
      return 'anything';
  }
}
