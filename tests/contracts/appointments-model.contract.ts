import fc from 'fast-check';
import { MOST_UPCOMING, overlaps, type Appointment, type Slot } from '../../bot/domain/appointment.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { Store } from '../../bot/store.js';
import { bookingOf, slotAt, someone } from '../support/booking.js';
import { testClock, type TestClock } from '../support/clock.js';

const QUARTER_MS = 900_000;
const MEDIATORS = ['samira', 'ali'];
const PEOPLE = 4;

/** `which`: among the appointments booked so far, cancelled ones included. */
type Act =
  | { readonly act: 'book'; readonly who: number; readonly slot: Slot; readonly replaces: number | null }
  | { readonly act: 'cancel'; readonly who: number | null; readonly which: number };

const slots: fc.Arbitrary<Slot> = fc
  .record({
    mediator: fc.constantFrom(...MEDIATORS),
    duty: fc.constantFrom('alone', 'workshop'),
    quarter: fc.nat(11),
    quarters: fc.integer({ min: 1, max: 6 }),
    bufferMinutes: fc.constantFrom(0, 5, 15),
  })
  .map(({ mediator, duty, quarter, quarters, bufferMinutes }) =>
    slotAt('', {
      mediator,
      duty,
      start: slotAt('09:00').start + quarter * QUARTER_MS,
      minutes: quarters * 15,
      bufferMinutes,
      seats: duty === 'workshop' ? 3 : 1,
    }),
  );

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('book' as const),
      who: fc.nat(PEOPLE - 1),
      slot: slots,
      replaces: fc.option(fc.nat(30)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('cancel' as const),
      who: fc.option(fc.nat(PEOPLE - 1)),
      which: fc.nat(30),
    }),
  },
);

function isSameSession(
  a: Pick<Slot, 'mediator' | 'duty' | 'start'>,
  b: Pick<Slot, 'mediator' | 'duty' | 'start'>,
): boolean {
  return a.mediator === b.mediator && a.duty === b.duty && a.start === b.start;
}

function expectNoOverlap(live: readonly Appointment[]): void {
  live.forEach((one, index) => {
    for (const other of live.slice(index + 1)) {
      if (one.mediator !== other.mediator) continue;
      if (isSameSession(one, other)) expect(one.seat).not.toBe(other.seat);
      else expect(overlaps(one, other)).toBe(false);
    }
  });
}

/** Any sequence of bookings, replacements and cancellations against the plainest model of them. */
export function appointmentsModelContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: appointments, whatever happens`, () => {
    async function play(sequence: readonly Act[]): Promise<void> {
      const clock = testClock();
      const store = await open(clock);
      const people: ConversationId[] = [];
      for (let index = 0; index < PEOPLE; index += 1) people.push(await someone(store, `+3363998000${index}`));
      const personOf = (who: number): ConversationId => people[who] ?? '';
      const all: Appointment[] = [];
      let live: readonly Appointment[] = [];

      const expectedOf = (act: Extract<Act, { act: 'book' }>, replaced: Appointment | null): string => {
        if (act.replaces !== null && replaced === null) return 'nothing-to-replace';
        const others = live.filter((one) => one !== replaced);
        if (others.filter((one) => one.conversation === personOf(act.who)).length >= MOST_UPCOMING) return 'too-many';
        const ofMediator = others.filter((one) => one.mediator === act.slot.mediator);
        if (ofMediator.some((one) => !isSameSession(one, act.slot) && overlaps(one, act.slot))) return 'taken';
        return ofMediator.filter((one) => isSameSession(one, act.slot)).length < act.slot.seats ? 'booked' : 'taken';
      };

      for (const [step, act] of sequence.entries()) {
        if (act.act === 'cancel') {
          const target = live.find((one) => one === all[act.which]);
          const by = act.who === null ? null : personOf(act.who);
          const isTheirs = target !== undefined && (by === null || target.conversation === by);
          const cancelled = await store.appointments.cancel({ id: all[act.which]?.id ?? 'none', by, at: clock() });
          expect(cancelled.outcome).toBe(isTheirs ? 'cancelled' : 'gone');
          if (isTheirs) live = live.filter((one) => one !== target);
        } else {
          const asked = act.replaces === null ? null : (all[act.replaces] ?? null);
          const replaced = live.find((one) => one === asked && one.conversation === personOf(act.who)) ?? null;
          const expected = expectedOf(act, replaced);
          const booked = await store.appointments.book(
            bookingOf(`sms:${step}`, {
              conversation: personOf(act.who),
              slot: act.slot,
              replaces: act.replaces === null ? null : (asked?.id ?? 'none'),
            }),
          );
          expect(booked.outcome).toBe(expected);
          if (booked.outcome === 'booked') {
            all.push(booked.appointment);
            live = [...live.filter((one) => one !== replaced), booked.appointment];
          }
        }
        expectNoOverlap(live);
      }
      const stored = await Promise.all(
        MEDIATORS.map((id) => store.appointments.between(id, 0, Number.MAX_SAFE_INTEGER)),
      );
      const idsOf = (appointments: readonly Appointment[]): readonly string[] =>
        appointments.map(({ id }) => id).sort();
      expect(idsOf(stored.flat())).toEqual(idsOf(live));
      store.close();
    }

    it('never overlap, and are what the plainest model says', async () => {
      await fc.assert(fc.asyncProperty(fc.array(acts, { maxLength: 40, size: 'max' }), play), { numRuns: 200 });
    });
  });
}
