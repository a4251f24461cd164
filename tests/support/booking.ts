import type { DutyPlace } from '../../bot/domain/agenda.js';
import type { Appointment, Slot } from '../../bot/domain/appointment.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Booked, Booking } from '../../bot/ports/appointments.js';
import type { Store } from '../../bot/store.js';
import { TUESDAY_10_AM } from './clock.js';

const MINUTE_MS = 60_000;

export const LIBRARY: DutyPlace = {
  venue: null,
  name: 'Bibliothèque multimédia du Grand Guéret',
  street: '8 avenue Fayolle',
  postcode: '23000',
  commune: 'Guéret',
  codeInsee: '23096',
  position: { latitude: 46.1717, longitude: 1.8714 },
  timeZone: 'Europe/Paris',
  phone: null,
};

export const GUERET: Commune = {
  codeInsee: '23096',
  name: 'Guéret',
  departement: '23',
  postcodes: ['23000'],
  population: 12_700,
  position: LIBRARY.position,
  isApproximate: false,
};

/** Half an hour with Samira, on Thursday 26 November 2026 in Guéret, at a time of the wall clock. */
export function slotAt(
  time: string,
  about: { readonly minutes?: number; readonly bufferMinutes?: number } & Partial<Slot> = {},
): Slot {
  const { minutes = 30, bufferMinutes = 0, ...rest } = about;
  const start = rest.start ?? Date.parse(`2026-11-26T${time}:00+01:00`);
  const end = start + minutes * MINUTE_MS;
  const seats = rest.seats ?? 1;
  return {
    mediator: 'samira',
    mediatorName: 'Samira B.',
    duty: 'thursday',
    kindName: 'Aide individuelle',
    way: 'on-site',
    place: LIBRARY,
    start,
    end,
    busyUntil: end + bufferMinutes * MINUTE_MS,
    seats,
    seatsLeft: seats,
    ...rest,
  };
}

/** Nine o'clock, for nobody in particular, unless said otherwise; `cause` has to be said, since one cause books once. */
export function bookingOf(cause: string, about: Partial<Booking> = {}): Booking {
  return {
    cause,
    conversation: null,
    slot: slotAt('09:00'),
    attendee: { firstName: 'Rose', phone: null, email: null, bookedBy: 'self' },
    need: null,
    replaces: null,
    reminders: [],
    at: TUESDAY_10_AM,
    ...about,
  };
}

/** The appointment, or a failure of the test. */
export function bookedOf(booked: Booked): Appointment {
  if (booked.outcome !== 'booked') throw new Error(`expected an appointment, got ${booked.outcome}`);
  return booked.appointment;
}

/** The conversation of someone who writes for the first time. */
export async function someone(store: Store, key: string): Promise<ConversationId> {
  const accepted = await store.inbox.accept({
    channel: 'sms',
    externalId: `hello-${key}`,
    from: { key, details: { to: key } },
    heard: { kind: 'text', text: 'bonjour' },
    echo: null,
  });
  if (accepted.outcome !== 'accepted') throw new Error(`expected an acceptance, got ${accepted.outcome}`);
  return accepted.inbound.conversation;
}
