import type { DutyPlace } from '../domain/agenda.js';
import type { Appointment } from '../domain/appointment.js';
import type { Found, Lookup } from '../domain/conversation.js';
import type { CodeInsee } from '../domain/ids.js';
import type { Commune } from '../domain/place.js';
import type { SlotSearch, TimesFound } from '../domain/slot-search.js';
import type { Appointments, WaitingList } from '../ports/appointments.js';
import type { Asking } from '../ports/lookups.js';

const SLOTS_AT_ONCE = 3;

/** The appointments of a conversation that are to come, and other times for the one that is to change. */
export async function myAppointments(
  { change }: Extract<Lookup, { ask: 'my-appointments' }>,
  { conversation, now }: Asking,
  parts: {
    readonly appointments: Appointments;
    readonly waitingList: WaitingList;
    readonly slotsAround: (search: SlotSearch, now: number) => Promise<TimesFound>;
  },
): Promise<Found> {
  const appointments = await parts.appointments.upcomingOf(conversation, now);
  const isWaiting = (await parts.waitingList.of(conversation, now)) !== null;
  const that = change === null ? null : theOne(appointments, change.id);
  if (change === null || that === null) return { got: 'my-appointments', appointments, isWaiting, change: null };
  const search: SlotSearch = {
    commune: change.from ?? communeOf(that.place),
    street: null,
    start: null,
    need: that.need,
    when: change.when,
    way: null,
    skip: 0,
    count: SLOTS_AT_ONCE,
  };
  const found = await parts.slotsAround(search, now);
  return { got: 'my-appointments', appointments, isWaiting, change: { appointment: that, search, found } };
}

function theOne(appointments: readonly Appointment[], id: Appointment['id'] | null): Appointment | null {
  if (id !== null) return appointments.find((appointment) => appointment.id === id) ?? null;
  return appointments.length === 1 ? (appointments[0] ?? null) : null;
}

/** Where the appointment is, as a start for a search: whoever goes there can go there again. */
function communeOf({ codeInsee, commune, postcode, position }: DutyPlace): Commune {
  const code = codeInsee ?? (postcode as CodeInsee);
  const departement = /^97|^98/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  return {
    codeInsee: code,
    name: commune,
    departement,
    postcodes: [postcode],
    population: 0,
    position,
    isApproximate: false,
  };
}
