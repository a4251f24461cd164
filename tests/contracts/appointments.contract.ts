import type { Appointment } from '../../bot/domain/appointment.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Booking } from '../../bot/ports/appointments.js';
import type { Store } from '../../bot/store.js';
import { bookedOf, bookingOf, LIBRARY, slotAt, someone } from '../support/booking.js';
import { testClock, type TestClock } from '../support/clock.js';

const HOUR_MS = 3_600_000;

/** Who has which time; `open` gives an empty store on the clock. */
export function appointmentsContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: appointments`, () => {
    let store: Store;
    let clock: TestClock;
    let rose: ConversationId;
    let paul: ConversationId;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
      rose = await someone(store, '+33639980001');
      paul = await someone(store, '+33639980002');
    });
    afterEach(() => {
      store.close();
    });

    let causes = 0;
    const cause = (): string => `sms:B${(causes += 1)}`;
    const outcomeOf = async (about: Partial<Booking>): Promise<string> =>
      (await store.appointments.book(bookingOf(cause(), about))).outcome;
    async function book(about: Partial<Booking>): Promise<Appointment> {
      return bookedOf(await store.appointments.book(bookingOf(cause(), about)));
    }

    describe('booking', () => {
      it('keeps all that was said, and finds it again by id, by pass, by person and by mediator', async () => {
        const slot = slotAt('09:00', { bufferMinutes: 10 });
        const attendee = { firstName: 'Rose', phone: '+33639980011', email: null, bookedBy: 'relative' } as const;
        const appointment = await book({ conversation: rose, slot, attendee, need: 'taxes' });
        expect(appointment).toEqual({
          id: appointment.id,
          conversation: rose,
          mediator: 'samira',
          mediatorName: 'Samira B.',
          duty: 'thursday',
          kindName: 'Aide individuelle',
          way: 'on-site',
          place: LIBRARY,
          start: Date.parse('2026-11-26T09:00:00+01:00'),
          end: Date.parse('2026-11-26T09:30:00+01:00'),
          busyUntil: Date.parse('2026-11-26T09:40:00+01:00'),
          seat: 1,
          attendee,
          need: 'taxes',
          status: 'booked',
          isConfirmed: false,
          pass: appointment.pass,
          bookedAt: clock(),
        });
        expect(appointment.pass).toMatch(/^[0-9A-Za-z]{12}$/);
        expect(await store.appointments.find(appointment.id)).toEqual(appointment);
        expect(await store.appointments.byPass(appointment.pass)).toEqual(appointment);
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([appointment]);
        expect(await store.appointments.between('samira', slot.start, slot.end)).toEqual([appointment]);
        expect(await store.appointments.find('none')).toBeNull();
        expect(await store.appointments.byPass('none')).toBeNull();
        expect(await store.appointments.upcomingOf(paul, clock())).toEqual([]);
      });

      it('books once for one cause, however often and in parallel it is asked, even once cancelled', async () => {
        const booking = bookingOf('sms:twice', { conversation: rose });
        const all = await Promise.all(Array.from({ length: 5 }, () => store.appointments.book(booking)));
        const ids = new Set(all.map((booked) => bookedOf(booked).id));
        expect(ids.size).toBe(1);
        const [id = ''] = ids;
        await store.appointments.cancel({ id, by: rose, at: clock() });
        expect(bookedOf(await store.appointments.book(booking))).toMatchObject({ id, status: 'cancelled' });
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([]);
      });

      it.each([
        ['the same time', slotAt('09:00'), 'taken'],
        ['half of it', slotAt('09:15'), 'taken'],
        ['a longer one around it', slotAt('08:30', { minutes: 120 }), 'taken'],
        ['a shorter one inside it', slotAt('09:10', { minutes: 5 }), 'taken'],
        ['the same time of another duty', slotAt('09:00', { duty: 'other' }), 'taken'],
        ['its buffer', slotAt('09:30'), 'taken'],
        ['the end of its buffer', slotAt('09:39', { minutes: 12 }), 'taken'],
        ['a buffer that runs into it', slotAt('08:30', { minutes: 29, bufferMinutes: 5 }), 'taken'],
        ['a whole day around it', slotAt('00:00', { minutes: 1440 }), 'taken'],
        ['what comes right after its buffer', slotAt('09:40'), 'booked'],
        ['what ends when it starts', slotAt('08:48', { minutes: 7, bufferMinutes: 5 }), 'booked'],
        ['the same time of another mediator', slotAt('09:00', { mediator: 'ali' }), 'booked'],
      ])('with half an hour and its buffer taken, judges %s', async (_what, slot, outcome) => {
        await book({ slot: slotAt('09:00', { bufferMinutes: 10 }) });
        expect(await outcomeOf({ slot })).toBe(outcome);
        const taken = await store.appointments.takenOf(['samira', 'ali'], 0, Number.MAX_SAFE_INTEGER);
        expect([...taken.values()].flat()).toHaveLength(outcome === 'booked' ? 2 : 1);
      });

      it('gives each seat of a workshop once, the lowest first, and again when it comes free', async () => {
        const slot = slotAt('14:00', { minutes: 120, seats: 3 });
        const booked = await Promise.all([1, 2, 3, 4].map(() => store.appointments.book(bookingOf(cause(), { slot }))));
        expect(booked.map((one) => (one.outcome === 'booked' ? one.appointment.seat : one.outcome))).toEqual([
          1,
          2,
          3,
          'taken',
        ]);
        expect(await outcomeOf({ slot: slotAt('15:00') })).toBe('taken');
        const second = booked[1];
        if (second?.outcome !== 'booked') throw new Error('the second seat was free');
        await store.appointments.cancel({ id: second.appointment.id, by: null, at: clock() });
        expect((await book({ slot })).seat).toBe(2);
      });

      it('gives a time again once it was cancelled', async () => {
        const { id } = await book({ conversation: rose });
        await store.appointments.cancel({ id, by: rose, at: clock() });
        expect(await outcomeOf({ conversation: paul })).toBe('booked');
      });

      it('refuses a fourth appointment to come, counts neither past nor cancelled ones, nor those without a conversation', async () => {
        const ids: string[] = [];
        for (const time of ['09:00', '10:00', '11:00']) {
          ids.push((await book({ conversation: rose, slot: slotAt(time) })).id);
        }
        const fourth = { conversation: rose, slot: slotAt('14:00') };
        expect(await outcomeOf(fourth)).toBe('too-many');
        expect(await store.appointments.between('samira', slotAt('14:00').start, slotAt('14:00').end)).toEqual([]);
        expect(await outcomeOf({ ...fourth, replaces: ids[0] ?? '' })).toBe('booked');
        await store.appointments.cancel({ id: ids[1] ?? '', by: rose, at: clock() });
        expect(await outcomeOf({ conversation: rose, slot: slotAt('15:00') })).toBe('booked');
        expect(await outcomeOf({ conversation: rose, slot: slotAt('16:00'), at: slotAt('11:00').end })).toBe('booked');
        for (const time of ['17:00', '17:30', '18:00', '18:30'])
          expect(await outcomeOf({ slot: slotAt(time) })).toBe('booked');
      });

      it('writes nothing for a person who was forgotten', async () => {
        const booking = bookingOf('sms:known', { conversation: rose });
        await store.appointments.book(booking);
        await store.privacy.erase(rose, 0);
        expect(await store.appointments.book(booking)).toEqual({ outcome: 'forgotten' });
        expect(await outcomeOf({ conversation: rose })).toBe('forgotten');
        expect(await outcomeOf({ conversation: 'nobody' })).toBe('forgotten');
        expect(await store.appointments.takenOf(['samira'], 0, Number.MAX_SAFE_INTEGER)).toEqual(new Map());
      });

      it('refuses what is no slot: without length, longer than two days, without a seat', async () => {
        const nothing = { slot: slotAt('09:00', { minutes: 0 }) };
        await expect(outcomeOf(nothing)).rejects.toThrow();
        await expect(outcomeOf({ slot: slotAt('09:00', { minutes: 2881 }) })).rejects.toThrow();
        expect(await outcomeOf({ slot: slotAt('09:00', { seats: 0 }) })).toBe('taken');
        expect(await store.appointments.takenOf(['samira'], 0, Number.MAX_SAFE_INTEGER)).toEqual(new Map());
      });
    });

    describe('replacing', () => {
      it.each([
        ['another day', slotAt('09:00', { start: Date.parse('2026-11-27T09:00:00+01:00') })],
        ['half an hour later, over its own time', slotAt('09:15')],
        ['the very same time', slotAt('09:00')],
        ['the same time of another mediator', slotAt('09:00', { mediator: 'ali' })],
      ])('frees the former in the same breath: %s', async (_when, slot) => {
        const former = await book({ conversation: rose });
        const next = await book({ conversation: rose, slot, replaces: former.id });
        expect(await store.appointments.find(former.id)).toMatchObject({ status: 'cancelled' });
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([next]);
      });

      it('keeps the former when the new time is taken', async () => {
        const former = await book({ conversation: rose });
        await book({ conversation: paul, slot: slotAt('11:00') });
        expect(await outcomeOf({ conversation: rose, slot: slotAt('10:45'), replaces: former.id })).toBe('taken');
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([former]);
        expect(await store.waitingList.freed(clock(), 10)).toEqual([]);
      });

      it('takes its own seat again in a session that is full', async () => {
        const slot = slotAt('14:00', { seats: 2, minutes: 60 });
        const former = await book({ conversation: rose, slot });
        await book({ conversation: paul, slot });
        expect((await book({ conversation: rose, slot, replaces: former.id })).seat).toBe(1);
      });

      it('puts the former time before the waiting list', async () => {
        const former = await book({ conversation: rose });
        await book({ conversation: rose, slot: slotAt('15:00'), replaces: former.id });
        const freed = await store.waitingList.freed(clock(), 10);
        expect(freed.map(({ slot }) => slot.start)).toEqual([former.start]);
      });

      it('writes nothing when there is nothing to replace: not theirs, cancelled, past, unknown', async () => {
        const ofPaul = await book({ conversation: paul });
        const cancelled = await book({ conversation: rose, slot: slotAt('11:00') });
        await store.appointments.cancel({ id: cancelled.id, by: rose, at: clock() });
        for (const replaces of [ofPaul.id, cancelled.id, 'none']) {
          expect(await outcomeOf({ conversation: rose, slot: slotAt('16:00'), replaces })).toBe('nothing-to-replace');
        }
        const past = { conversation: paul, slot: slotAt('16:00'), replaces: ofPaul.id, at: ofPaul.end };
        expect(await outcomeOf(past)).toBe('nothing-to-replace');
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([]);
        expect(await store.appointments.upcomingOf(paul, clock())).toEqual([ofPaul]);
      });
    });

    describe('cancelling', () => {
      it('is for the person who has it, or for a mediator, once', async () => {
        const { id } = await book({ conversation: rose });
        expect(await store.appointments.cancel({ id, by: paul, at: clock() })).toEqual({ outcome: 'gone' });
        expect(await store.appointments.cancel({ id: 'none', by: null, at: clock() })).toEqual({ outcome: 'gone' });
        const both = await Promise.all([
          store.appointments.cancel({ id, by: rose, at: clock() }),
          store.appointments.cancel({ id, by: null, at: clock() }),
        ]);
        expect(both).toEqual([
          { outcome: 'cancelled', appointment: expect.objectContaining({ id, status: 'cancelled' }) },
          { outcome: 'gone' },
        ]);
        expect(await store.waitingList.freed(clock(), 10)).toHaveLength(1);
      });

      it('is too late once it has ended, and frees nothing once it has begun', async () => {
        const first = await book({ conversation: rose });
        const second = await book({ conversation: rose, slot: slotAt('10:00') });
        expect(await store.appointments.cancel({ id: first.id, by: rose, at: first.end })).toEqual({ outcome: 'gone' });
        const begun = await store.appointments.cancel({ id: second.id, by: rose, at: second.start });
        expect(begun.outcome).toBe('cancelled');
        expect(await store.waitingList.freed(clock(), 10)).toEqual([]);
      });
    });

    describe('confirming and noting', () => {
      it('confirms a live one of theirs', async () => {
        const { id } = await book({ conversation: rose });
        expect(await store.appointments.confirm(id, paul)).toBeNull();
        expect(await store.appointments.confirm('none', rose)).toBeNull();
        expect(await store.appointments.confirm(id, rose)).toMatchObject({ id, isConfirmed: true });
        expect(await store.appointments.find(id)).toMatchObject({ isConfirmed: true });
        await store.appointments.cancel({ id, by: rose, at: clock() });
        expect(await store.appointments.confirm(id, rose)).toBeNull();
      });

      it('notes who came once it has started, and can be corrected', async () => {
        const { id, start } = await book({ conversation: rose });
        expect(await store.appointments.note(id, 'missed', start - 1)).toBe('too-early');
        expect(await store.appointments.find(id)).toMatchObject({ status: 'booked' });
        for (const attendance of ['missed', 'honoured', 'booked', 'missed'] as const) {
          expect(await store.appointments.note(id, attendance, start)).toBe('noted');
          expect(await store.appointments.find(id)).toMatchObject({ status: attendance });
        }
        expect(await outcomeOf({ conversation: paul })).toBe('taken');
        expect(await store.appointments.note('none', 'missed', start)).toBe('gone');
        const cancelled = await book({ slot: slotAt('11:00') });
        await store.appointments.cancel({ id: cancelled.id, by: null, at: clock() });
        expect(await store.appointments.note(cancelled.id, 'honoured', cancelled.start)).toBe('gone');
      });
    });

    describe('reading', () => {
      it('gives what comes to a person, soonest first, until it ends', async () => {
        const late = await book({ conversation: rose, slot: slotAt('16:00') });
        const soon = await book({ conversation: rose, slot: slotAt('09:00') });
        await book({ conversation: paul, slot: slotAt('10:00') });
        expect(await store.appointments.upcomingOf(rose, clock())).toEqual([soon, late]);
        expect(await store.appointments.upcomingOf(rose, soon.end - 1)).toEqual([soon, late]);
        expect(await store.appointments.upcomingOf(rose, soon.end)).toEqual([late]);
      });

      it('gives what is taken of each mediator, seats of one session counted together', async () => {
        const workshop = slotAt('14:00', { minutes: 120, seats: 5, duty: 'workshop' });
        await book({ slot: workshop });
        await book({ slot: workshop });
        const alone = await book({ slot: slotAt('09:00', { bufferMinutes: 10 }) });
        const cancelled = await book({ slot: slotAt('10:00') });
        await store.appointments.cancel({ id: cancelled.id, by: null, at: clock() });
        const ofAli = await book({ slot: slotAt('09:00', { mediator: 'ali' }) });
        const day = [slotAt('00:00').start, slotAt('23:30').end] as const;
        expect(await store.appointments.takenOf(['samira', 'ali', 'nobody'], ...day)).toEqual(
          new Map([
            [
              'samira',
              [
                { duty: 'thursday', start: alone.start, busyUntil: alone.busyUntil, count: 1 },
                { duty: 'workshop', start: workshop.start, busyUntil: workshop.busyUntil, count: 2 },
              ],
            ],
            ['ali', [{ duty: 'thursday', start: ofAli.start, busyUntil: ofAli.busyUntil, count: 1 }]],
          ]),
        );
        const during = await store.appointments.takenOf(['samira'], workshop.start + HOUR_MS, workshop.busyUntil);
        expect(during.get('samira')).toHaveLength(1);
        expect(await store.appointments.takenOf(['samira'], alone.busyUntil, workshop.start)).toEqual(new Map());
        expect(await store.appointments.takenOf([], ...day)).toEqual(new Map());
      });

      it('gives the day of one mediator, cancelled ones left out', async () => {
        const workshop = slotAt('14:00', { minutes: 120, seats: 5, duty: 'workshop' });
        const seats = [await book({ slot: workshop }), await book({ slot: workshop })];
        const alone = await book({ slot: slotAt('09:00') });
        const cancelled = await book({ slot: slotAt('10:00') });
        await store.appointments.cancel({ id: cancelled.id, by: null, at: clock() });
        await book({ slot: slotAt('09:00', { mediator: 'ali' }) });
        const day = await store.appointments.between('samira', slotAt('00:00').start, slotAt('23:30').end);
        expect(day).toEqual([alone, ...seats]);
        expect(await store.appointments.between('samira', alone.end, workshop.start)).toEqual([]);
      });
    });

    it('gives 100 times to 10,000 who ask at once: each once, everyone else is told that it is taken', async () => {
      const slots = Array.from({ length: 100 }, (_unused, index) =>
        slotAt('', { start: slotAt('08:00').start + index * HOUR_MS, minutes: 60 }),
      );
      const outcomes = await Promise.all(
        Array.from({ length: 10_000 }, (_unused, index) => {
          const slot = slots[(index * 37) % 100];
          if (slot === undefined) throw new Error('100 slots');
          return store.appointments.book(bookingOf(cause(), { slot }));
        }),
      );
      const booked = outcomes.filter((one) => one.outcome === 'booked');
      expect(booked).toHaveLength(100);
      expect(outcomes.filter((one) => one.outcome === 'taken')).toHaveLength(9_900);
      const taken = (await store.appointments.takenOf(['samira'], 0, Number.MAX_SAFE_INTEGER)).get('samira') ?? [];
      expect(taken.map(({ start, count }) => [start, count])).toEqual(slots.map(({ start }) => [start, 1]));
    });
  });
}
