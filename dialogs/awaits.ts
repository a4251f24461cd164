import type { Awaiting, State } from '../bot/domain/conversation.js';
import type { Booking } from './book-appointment.js';

const WHILE_BOOKING: Readonly<Record<Booking['waitingFor'], Awaiting>> = {
  need: 'anything',
  place: 'place',
  when: 'when',
  'which-when': 'when',
  'first-name': 'first-name',
  phone: 'phone',
  confirmation: 'anything',
};

/** What a bare answer would be an answer to. */
export function awaits(state: State): Awaiting {
  const { doing } = state;
  switch (doing.in) {
    case 'find-venue':
      return doing.waitingFor === 'place' ? 'place' : 'venue';
    case 'book-appointment':
      return WHILE_BOOKING[doing.waitingFor];
    case 'nothing':
    case 'handoff':
    case 'my-data':
    case 'clarify':
      return 'anything';
  }
}
