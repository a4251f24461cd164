import fc from 'fast-check';
import type { Absence, Duty, DutyPlace, Mediator, Reception, Recurrence } from '../../bot/domain/agenda.js';
import { overlaps, type Slot, type Taken } from '../../bot/domain/appointment.js';
import { isBookable } from '../../bot/domain/bookable.js';
import { freeSlotsOn } from '../../bot/domain/free-slots.js';
import { dateOfDayNumber, dayNumber } from '../../bot/domain/local-date.js';
import { walkInsOn } from '../../bot/domain/walk-ins.js';
import { dateOfIso } from '../../bot/domain/when-heard.js';
import { ALONE, duty, GUERET, mediator } from '../support/duty.js';
import { canStartAt, isAway, isOnDuty, startsOn, stepsOf } from '../support/slot-oracle.js';

const RUNS = { seed: 20261123, numRuns: 400 };
const DAYS = 8;

const placeIn = (timeZone: string, codeInsee: string): DutyPlace => ({
  ...GUERET,
  timeZone,
  codeInsee,
  postcode: codeInsee,
});
/** With two changes of clocks a year, with American ones, with none; Strasbourg has holidays of its own. */
const PLACES = [
  placeIn('Europe/Paris', '23096'),
  placeIn('Europe/Paris', '67482'),
  placeIn('Indian/Reunion', '97411'),
  placeIn('America/Martinique', '97209'),
  placeIn('America/Miquelon', '97502'),
];
/** Before clocks go forward and back (France, then America), a leap day, Easter, the bridges of May, the end of the year, an ordinary week. */
const EVES = [
  '2026-03-26',
  '2026-10-22',
  '2026-03-05',
  '2026-10-29',
  '2028-02-26',
  '2027-03-24',
  '2026-05-06',
  '2026-12-18',
  '2026-11-23',
];

const fiveMinutes = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min / 5, max: max / 5 }).map((five) => five * 5);
const isoAfter = (eve: string, days: number): string => {
  const { year, month, day } = dateOfDayNumber(dayNumber(dateOfIso(eve)) + days);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const near = (eve: string, before = 3, after = DAYS + 3): fc.Arbitrary<string> =>
  fc.integer({ min: -before, max: after }).map((days) => isoAfter(eve, days));

const anyReception: fc.Arbitrary<Reception> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      by: fc.constant('appointment' as const),
      minutes: fiveMinutes(5, 120),
      bufferMinutes: fc.constantFrom(0, 0, 5, 10, 30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ by: fc.constant('workshop' as const), seats: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ by: 'walk-in' as const }) },
);

const anyRecurrence = (eve: string): fc.Arbitrary<Recurrence> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        every: fc.constant('week' as const),
        weekday: fc.integer({ min: 0, max: 6 }),
        weeks: fc.constantFrom(1 as const, 1 as const, 2 as const, 3 as const, 4 as const),
      }),
    },
    fc.record({
      every: fc.constant('month' as const),
      weekday: fc.integer({ min: 0, max: 6 }),
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    }),
    fc.record({ every: fc.constant('once' as const), day: near(eve) }),
  );

/** Duties of waking hours: what happens while clocks change, at night, is in tables. */
const anyDuty = (eve: string): fc.Arbitrary<Duty> =>
  fc
    .record({
      place: fc.constantFrom(...PLACES),
      reception: anyReception,
      recurrence: anyRecurrence(eve),
      from: fiveMinutes(240, 1000),
      minutes: fiveMinutes(60, 600),
      validFrom: near(eve, 40, 2),
      validTo: fc.option(near(eve, 0, 20), { freq: 1 }),
      except: fc.array(near(eve), { maxLength: 2 }),
      noticeMinutes: fc.constantFrom(0, 0, 7, 120, 1440),
      horizonDays: fc.constantFrom(0, 1, 5, 60, 60, 60),
    })
    .map(({ place, reception, recurrence, from, minutes, validFrom, validTo, except, noticeMinutes, horizonDays }) =>
      duty({
        place,
        recurrence,
        from,
        to: Math.min(1440, from + minutes),
        valid: { from: validFrom, to: validTo },
        except,
        kind: { ...ALONE, reception, noticeMinutes, horizonDays },
      }),
    );

const anyAbsence = (eve: string): fc.Arbitrary<Absence> =>
  fc
    .tuple(
      fc.integer({ min: -1, max: DAYS }),
      fiveMinutes(240, 1300),
      fc.integer({ min: 0, max: 2 }),
      fiveMinutes(240, 1435),
    )
    .map(([first, minutes, days, until]) => ({
      id: 'away',
      from: { day: isoAfter(eve, first), minutes },
      to: { day: isoAfter(eve, first + days), minutes: days === 0 ? Math.min(1435, minutes + until - 240 + 5) : until },
    }));

interface World {
  readonly eve: string;
  readonly who: Mediator;
  readonly taken: readonly Taken[];
  readonly now: number;
}

const anyWorld: fc.Arbitrary<World> = fc.constantFrom(...EVES).chain((eve) =>
  fc
    .record({
      duties: fc.array(anyDuty(eve), { minLength: 2, maxLength: 5 }),
      absences: fc.array(anyAbsence(eve), { maxLength: 2 }),
      ends: fc.option(near(eve)),
      takenAt: fc.array(
        fc.tuple(fc.nat(DAYS * 24 * 12), fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 4 })),
        {
          maxLength: 6,
        },
      ),
      nowMinutes: fc.integer({ min: -600, max: 1500 }),
    })
    .map(({ duties, absences, ends, takenAt, nowMinutes }) => {
      const midnight = Date.parse(`${eve}T00:00:00Z`);
      const named = duties.map((one, at) => ({ ...one, id: `duty${String(at)}` }));
      const contracts =
        ends === null
          ? [{ from: '2024-01-01', to: null }]
          : [
              { from: '2024-01-01', to: ends },
              { from: isoAfter(ends, 3), to: null },
            ];
      return {
        eve,
        who: mediator({ duties: named, absences, contracts }),
        taken: takenAt.map(([at, minutes, which]) => ({
          duty: `duty${String(which)}`,
          start: midnight + at * 300_000,
          busyUntil: midnight + at * 300_000 + minutes * 60_000,
          count: 1,
        })),
        now: midnight + nowMinutes * 60_000,
      };
    }),
);

const dayOf = (eve: string, days: number): number => dayNumber(dateOfIso(eve)) + days;
const offered = ({ eve, who, taken, now }: World, one: Duty): readonly Slot[] =>
  Array.from({ length: DAYS }, (_, days) => freeSlotsOn(dayOf(eve, days), one, who, taken, now)).flat();

describe('free slots', () => {
  it('are those that looking at every fifth minute finds: no more, no less', () => {
    let found = 0;
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const one of world.who.duties) {
          const expected = Array.from({ length: DAYS }, (_, days) =>
            startsOn(isoAfter(world.eve, days), one, world.who, world.taken, world.now),
          ).flat();
          expect(offered(world, one).map(({ start }) => start)).toEqual(expected);
          found += expected.length;
        }
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(1_500);
  });

  it('can each be booked at that instant, and booking any of them leaves the others apart from it or gone', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(), (world, pick) => {
        const { who, taken, now } = world;
        const slots = who.duties.flatMap((one) => offered(world, one));
        for (const slot of slots) expect(isBookable(slot, who, taken, now)).toBe(true);
        const booked = slots[pick % Math.max(1, slots.length)];
        if (booked === undefined) return;
        const after = [
          ...taken,
          { duty: booked.duty, start: booked.start, busyUntil: booked.busyUntil, count: booked.seatsLeft },
        ];
        expect(isBookable(booked, who, after, now)).toBe(false);
        const left = slots.filter((slot) => isBookable(slot, who, after, now));
        const next = who.duties.flatMap((one) => offered({ ...world, taken: after }, one));
        for (const slot of [...left, ...next]) expect(overlaps(slot, booked)).toBe(false);
      }),
      RUNS,
    );
  });

  it('of one duty never overlap each other', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const one of world.who.duties) {
          const slots = offered(world, one);
          slots.slice(1).forEach((slot, at) => {
            expect(slot.start).toBeGreaterThanOrEqual(slots[at]?.busyUntil ?? Infinity);
          });
        }
      }),
      RUNS,
    );
  });

  it('stand or fall alike at any fifth minute of the day, on the steps that are offered or between them', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(DAYS - 1), ({ eve, who, taken, now }, days) => {
        for (const one of who.duties) {
          const { reception } = one.kind;
          const wrong: Slot[] = [];
          if (reception.by !== 'appointment') continue;
          for (const start of stepsOf(isoAfter(eve, days), one.place.timeZone)) {
            const end = start + reception.minutes * 60_000;
            const slot: Slot = {
              mediator: who.id,
              mediatorName: who.name,
              duty: one.id,
              kindName: one.kind.name,
              way: one.kind.way,
              place: one.place,
              start,
              end,
              busyUntil: end + reception.bufferMinutes * 60_000,
              seats: 1,
              seatsLeft: 1,
            };
            if (isBookable(slot, who, taken, now) !== canStartAt(start, one, who, taken, now)) wrong.push(slot);
          }
          expect(wrong).toEqual([]);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('leave walk-in sessions to those who just come, absences taken off', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(DAYS - 1), ({ eve, who, now }, days) => {
        for (const one of who.duties) {
          const wrong: number[] = [];
          const sessions = walkInsOn(dayOf(eve, days), one, who, now);
          const isOpen = (at: number): boolean => isOnDuty(at, one, who) && !isAway(at, one, who);
          for (const at of stepsOf(isoAfter(eve, days), one.place.timeZone)) {
            const isWithin = sessions.some(({ start, end }) => start <= at && at < end);
            const isExpected = one.kind.reception.by === 'walk-in' && isOpen(at);
            // What is over is left out, as a whole.
            if ((isWithin || at >= now) && isWithin !== isExpected) wrong.push(at);
          }
          expect(wrong).toEqual([]);
        }
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});
