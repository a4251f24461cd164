import type { Appointment } from '../../bot/domain/appointment.js';
import type { PlannedReminder } from '../../bot/domain/reminder.js';
import type { DueReminder } from '../../bot/ports/appointments.js';
import type { Store } from '../../bot/store.js';
import { bookedOf, bookingOf, slotAt } from '../support/booking.js';
import { testClock, type TestClock } from '../support/clock.js';

const HOUR_MS = 3_600_000;

/** What is to be said before appointments; `open` gives an empty store on the clock. */
export function remindersContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: reminders`, () => {
    let store: Store;
    let clock: TestClock;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
    });
    afterEach(() => {
      store.close();
    });

    async function book(time: string, reminders: readonly PlannedReminder[]): Promise<Appointment> {
      const booking = bookingOf(`sms:R${time}`, { slot: slotAt(time), reminders });
      await store.appointments.book(booking);
      return bookedOf(await store.appointments.book(booking));
    }
    const inHours = (hours: number): number => clock() + hours * HOUR_MS;
    const named = (due: readonly DueReminder[]): readonly string[] =>
      due.map(({ appointment, which }) => `${new Date(appointment.start).toISOString().slice(11, 16)} ${which}`);

    it('are due at their time, earliest first, no more than asked for, with their appointment', async () => {
      const ten = await book('10:00', [
        { which: '48h', dueAt: inHours(2) },
        { which: '3h', dueAt: inHours(40) },
      ]);
      await book('09:00', [
        { which: '48h', dueAt: inHours(1) },
        { which: '3h', dueAt: inHours(39) },
      ]);
      expect(await store.reminders.due(inHours(1) - 1, 10)).toEqual([]);
      expect(named(await store.reminders.due(inHours(1), 10))).toEqual(['08:00 48h']);
      expect(named(await store.reminders.due(inHours(50), 10))).toEqual([
        '08:00 48h',
        '09:00 48h',
        '08:00 3h',
        '09:00 3h',
      ]);
      expect(named(await store.reminders.due(inHours(50), 3))).toEqual(['08:00 48h', '09:00 48h', '08:00 3h']);
      const [, second] = await store.reminders.due(inHours(2), 10);
      expect(second).toEqual({ appointment: ten, which: '48h', dueAt: inHours(2) });
    });

    it('are said once they are done, the other of the appointment stays', async () => {
      const { id } = await book('09:00', [
        { which: '48h', dueAt: inHours(1) },
        { which: '3h', dueAt: inHours(2) },
      ]);
      await store.reminders.done(id, '48h');
      await store.reminders.done(id, '48h');
      await store.reminders.done('none', '3h');
      expect(named(await store.reminders.due(inHours(50), 10))).toEqual(['08:00 3h']);
    });

    it('come back at the time they are put off to', async () => {
      const { id } = await book('09:00', [{ which: '48h', dueAt: inHours(1) }]);
      await store.reminders.postpone(id, '48h', inHours(3));
      await store.reminders.postpone(id, '3h', inHours(1));
      expect(await store.reminders.due(inHours(3) - 1, 10)).toEqual([]);
      expect(await store.reminders.due(inHours(3), 10)).toMatchObject([{ which: '48h', dueAt: inHours(3) }]);
    });

    it('go with an appointment that is cancelled or replaced, and are not planned again by a repeated request', async () => {
      const planned = [{ which: '48h', dueAt: inHours(1) }] as const;
      const cancelled = await book('09:00', planned);
      await store.appointments.cancel({ id: cancelled.id, by: null, at: clock() });
      await store.appointments.book(bookingOf('sms:R09:00', { reminders: planned }));
      const former = await book('10:00', planned);
      const next = bookingOf('sms:next', { slot: slotAt('11:00'), replaces: former.id, reminders: planned });
      await store.appointments.book(next);
      expect(named(await store.reminders.due(inHours(50), 10))).toEqual(['10:00 48h']);
    });

    it('are not planned for who did not get the time', async () => {
      await book('09:00', []);
      const late = bookingOf('sms:late', { reminders: [{ which: '48h', dueAt: inHours(1) }] });
      expect((await store.appointments.book(late)).outcome).toBe('taken');
      expect(await store.reminders.due(inHours(50), 10)).toEqual([]);
    });
  });
}
