import type { BookingDoing, CallbackDoing } from '../bot/domain/booking-doing.js';
import type { Awaiting, State } from '../bot/domain/conversation.js';
import type { Becoming } from './become-mediator.js';
import type { Hosting } from './host-mediator.js';

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

const WHILE_RECRUITING: Readonly<Record<Becoming['waitingFor'] | Hosting['waitingFor'], Awaiting>> = {
  structure: 'anything',
  place: 'place',
  mobility: 'mobility',
  hours: 'weekly-hours',
  from: 'when',
  'first-name': 'first-name',
  contact: 'phone',
  consent: 'anything',
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
    case 'become-mediator':
    case 'host-mediator':
      return WHILE_RECRUITING[doing.waitingFor];
    case 'nothing':
    case 'my-appointments':
    case 'handoff':
    case 'my-data':
    case 'placement':
    case 'clarify':
      return 'anything';
  }
}
