import type { Awaiting, BookingDoing, CallbackDoing, State } from '../bot/domain/conversation.js';

const WHILE_BOOKING: Readonly<Record<(BookingDoing | CallbackDoing)['waitingFor'], Awaiting>> = {
  need: 'anything',
  place: 'place',
  when: 'when',
  'which-when': 'when',
  slot: 'when',
  'first-name': 'first-name',
  phone: 'phone',
  confirmation: 'anything',
  outcome: 'anything',
};

/** What a bare answer would be an answer to. */
export function awaits(state: State): Awaiting {
  const { doing } = state;
  switch (doing.in) {
    case 'find-venue':
      return doing.waitingFor === 'place' ? 'place' : 'venue';
    case 'book-appointment':
    case 'ask-callback':
      return WHILE_BOOKING[doing.waitingFor];
    case 'nothing':
    case 'my-appointments':
    case 'handoff':
    case 'my-data':
    case 'clarify':
      return 'anything';
  }
}
