import type { Mediator } from '../../../bot/domain/agenda.js';
import type { Appointment } from '../../../bot/domain/appointment.js';
import type { Booking } from '../../../bot/ports/appointments.js';
import { SILENT } from '../../../bot/ports/log.js';
import { createHttpServer } from '../../../bot/server/http.js';
import { openStore } from '../../../bot/store.js';
import { calendarDoor } from '../../../connectors/calendar/door.js';
import { bookedOf, bookingOf } from '../../support/booking.js';
import { TUESDAY_10_AM } from '../../support/clock.js';

export const SAMIRA: Mediator = {
  id: 'samira',
  name: 'Samira B.',
  hostStructure: { id: 'mairie', name: 'Mairie', phone: null },
  contracts: [{ from: '2026-01-01', to: null }],
  phone: null,
  email: null,
  duties: [],
  absences: [],
};

/** The real door on the real server over the real store (in memory); `close` at the end. */
export async function openCalendar() {
  let now = TUESDAY_10_AM;
  const clock = (): number => now;
  const store = openStore(':memory:', clock);
  await store.mediators.save(SAMIRA, null);
  const door = calendarDoor({ ...store, clock, publicUrl: 'https://aide.example' });
  const server = createHttpServer({ doors: [door], log: SILENT, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  let number = 0;
  return {
    store,
    get: (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }),
    books: async (about: Partial<Booking> = {}): Promise<Appointment> =>
      bookedOf(await store.appointments.book(bookingOf(`${(number += 1)}`, about))),
    advance: (ms: number) => {
      now += ms;
    },
    close: async () => {
      await door.close();
      await server.close();
      store.close();
    },
  };
}

export type Calendar = Awaited<ReturnType<typeof openCalendar>>;
