import type { ConversationId } from '../../bot/domain/ids.js';
import type { Store } from '../../bot/store.js';
import { bookedOf, bookingOf, GUERET, slotAt, someone } from '../support/booking.js';
import { testClock, type TestClock } from '../support/clock.js';

/** What is left of people in the agenda once they are forgotten; `open` gives an empty store on the clock. */
export function appointmentsPrivacyContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: forgetting appointments`, () => {
    let store: Store;
    let clock: TestClock;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
    });
    afterEach(() => {
      store.close();
    });

    const attendee = { firstName: 'Rose', phone: '+33639980001', email: null, bookedBy: 'self' } as const;

    it('frees what a forgotten person had to come, and keeps of the past a count that says nothing of them', async () => {
      const conversation = await someone(store, '+33639980001');
      const base = { conversation, attendee };
      const past = bookedOf(await store.appointments.book(bookingOf('sms:past', { ...base, slot: slotAt('09:00') })));
      const missed = bookedOf(await store.appointments.book(bookingOf('sms:miss', { ...base, slot: slotAt('10:00') })));
      await store.appointments.note(missed.id, 'missed', missed.start);
      const reminders = [{ which: '3h', dueAt: slotAt('14:00').start }] as const;
      const next = bookingOf('sms:next', { ...base, slot: slotAt('16:00'), reminders });
      const toCome = bookedOf(await store.appointments.book(next));
      clock.set(slotAt('12:00').start);
      await store.privacy.erase(conversation, 0);
      await store.privacy.erase(conversation, 0);
      for (const [id, status] of [
        [past.id, 'booked'],
        [missed.id, 'missed'],
        [toCome.id, 'cancelled'],
      ] as const) {
        expect(await store.appointments.find(id)).toMatchObject({ status, conversation: null, attendee: null });
      }
      for (const { pass } of [past, missed, toCome]) expect(await store.appointments.byPass(pass)).toBeNull();
      expect(await store.appointments.upcomingOf(conversation, 0)).toEqual([]);
      expect(await store.reminders.due(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
      expect(await store.waitingList.freed(clock(), 10)).toMatchObject([{ slot: { start: toCome.start } }]);
      const again = await store.appointments.book(bookingOf('sms:other', { slot: slotAt('16:00') }));
      expect(again.outcome).toBe('booked');
    });

    it('does not expire who has an appointment to come or waits for a place; afterwards it does', async () => {
      const silent: ConversationId[] = [];
      for (let index = 0; index < 4; index += 1) silent.push(await someone(store, `+3363998000${index}`));
      const [booked = '', waits = '', cancelled = ''] = silent;
      const appointment = bookedOf(
        await store.appointments.book(bookingOf('sms:a', { conversation: booked, attendee })),
      );
      const former = await store.appointments.book(
        bookingOf('sms:b', { conversation: cancelled, slot: slotAt('11:00') }),
      );
      await store.appointments.cancel({ id: bookedOf(former).id, by: cancelled, at: clock() });
      await store.waitingList.join({
        conversation: waits,
        need: null,
        commune: GUERET,
        when: null,
        since: clock(),
        until: appointment.end,
      });
      clock.set(appointment.end - 1);
      expect(await store.privacy.expire(clock())).toBe(2);
      expect(silent.map((conversation) => store.conversations.exists(conversation))).toEqual([
        true,
        true,
        false,
        false,
      ]);
      clock.advance(2);
      expect(await store.privacy.expire(clock())).toBe(2);
      expect(await store.appointments.find(appointment.id)).toMatchObject({ conversation: null, attendee: null });
    });

    it('expires more people than one transaction takes, those who stay among them', async () => {
      const staying: ConversationId[] = [];
      for (let index = 0; index < 650; index += 1) {
        const conversation = await someone(store, `+336399${String(index).padStart(5, '0')}`);
        if (index % 100 !== 0) continue;
        staying.push(conversation);
        const slot = slotAt('', { start: slotAt('09:00').start + index * 3_600_000 });
        await store.appointments.book(bookingOf(`sms:m${index}`, { conversation, slot }));
      }
      expect(await store.privacy.expire(clock() + 1)).toBe(643);
      expect(staying.every((conversation) => store.conversations.exists(conversation))).toBe(true);
    });

    it('forgets in time whom an appointment was for: noted by a mediator, or of someone who still writes', async () => {
      const conversation = await someone(store, '+33639980001');
      const noted = bookedOf(await store.appointments.book(bookingOf('console:1', { attendee })));
      const past = bookedOf(
        await store.appointments.book(bookingOf('sms:1', { conversation, attendee, slot: slotAt('10:00') })),
      );
      const toCome = bookedOf(
        await store.appointments.book(bookingOf('sms:2', { conversation, attendee, slot: slotAt('16:00') })),
      );
      clock.set(past.end + 1);
      await store.privacy.expire(noted.end);
      expect(await store.appointments.find(noted.id)).toMatchObject({ attendee });
      await store.privacy.expire(past.end + 1);
      for (const { id, pass } of [noted, past]) {
        expect(await store.appointments.find(id)).toMatchObject({
          status: 'booked',
          conversation: null,
          attendee: null,
        });
        expect(await store.appointments.byPass(pass)).toBeNull();
      }
      expect(await store.appointments.upcomingOf(conversation, clock())).toEqual([toCome]);
    });
  });
}
