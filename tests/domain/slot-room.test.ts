import fc from 'fast-check';
import { weekdayOfDayNumber } from '../../bot/domain/local-date.js';
import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import { mayFitWithin, minutesFromWish } from '../../bot/domain/slot-wishes.js';
import type { Hours, Refused, WhenHeard, Wish } from '../../bot/domain/when-heard.js';

const TUESDAY = dayNumberOfIso('2026-11-24');
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;

const clock = fc
  .integer({ min: 0, max: 24 * 4 - 1 })
  .map((quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  clock.map((time) => ({ at: 'time' as const, time })),
  fc.constantFrom('morning', 'noon', 'afternoon', 'evening').map((part) => ({ at: 'part' as const, part })),
  fc.tuple(clock, clock).map(([from, to]) => ({ at: 'between' as const, from, to })),
  clock.map((from) => ({ at: 'from' as const, from })),
  clock.map((to) => ({ at: 'until' as const, to })),
);
const hoursOrNot = fc.option(anyHours, { freq: 4 });
const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ heard: fc.constant('day' as const), day: fc.constantFrom(...DAYS), hours: hoursOrNot }),
  fc.record({ heard: fc.constant('hours' as const), hours: anyHours }),
  fc.record({
    heard: fc.constant('every-week' as const),
    weekdays: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }),
    hours: hoursOrNot,
  }),
);
const anyRefusal: fc.Arbitrary<Refused> = fc.oneof(
  fc.record({ not: fc.constant('hours' as const), hours: anyHours }),
  fc.record({ not: fc.constant('weekday' as const), weekday: fc.integer({ min: 0, max: 3 }), hours: hoursOrNot }),
  fc.record({
    not: fc.constant('days' as const),
    from: fc.constantFrom(...DAYS),
    to: fc.constantFrom(null, ...DAYS),
    hours: hoursOrNot,
  }),
);
const anyWhen: fc.Arbitrary<WhenHeard> = fc
  .tuple(
    fc.oneof(
      anyWish,
      fc.array(anyWish, { minLength: 2, maxLength: 3 }).map((of) => ({ heard: 'several' as const, of })),
      anyWish.map((within) => ({ heard: 'earliest' as const, within })),
      fc.constant({ heard: 'not' as const }),
    ),
    fc.array(anyRefusal, { maxLength: 2 }),
  )
  .map(([when, except]) => ({ ...when, except }));

const fiveMinutes = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min / 5, max: max / 5 }).map((five) => five * 5);

describe('a stretch of a day that is said to leave no room', () => {
  it('has no time that fits, and nearly every stretch that has none is said to', () => {
    let none = 0;
    let said = 0;
    fc.assert(
      fc.property(
        anyWhen,
        fiveMinutes(0, 1380),
        fiveMinutes(5, 600),
        fiveMinutes(5, 120),
        fc.integer({ min: -1, max: 1 }),
        (when, from, length, minutes, days) => {
          const stretch = { day: TUESDAY + days, from, to: Math.min(1440, from + length) };
          let fits = false;
          for (let start = from; start + minutes <= stretch.to; start += 5) {
            fits ||= minutesFromWish({ day: stretch.day, from: start, to: start + minutes }, when) !== null;
          }
          const mayFit = mayFitWithin(stretch, minutes, when);
          none += Number(!fits);
          said += Number(!mayFit);
          expect(mayFit || !fits).toBe(true);
        },
      ),
      { seed: 20261123, numRuns: 10_000 },
    );
    expect(said / none).toBeGreaterThan(0.8);
  });

  it.each<[string, WhenHeard, number, number, boolean]>([
    [
      '"après 20h", until 18:00',
      { heard: 'hours', hours: { at: 'from', from: '20:00' }, except: [] },
      840,
      1080,
      false,
    ],
    [
      '"après 17h30", until 18:00',
      { heard: 'hours', hours: { at: 'from', from: '17:30' }, except: [] },
      840,
      1080,
      true,
    ],
    [
      '"pas le matin", a morning',
      { heard: 'not', except: [{ not: 'hours', hours: { at: 'part', part: 'morning' } }] },
      540,
      720,
      false,
    ],
    [
      '"pas le matin", a day',
      { heard: 'not', except: [{ not: 'hours', hours: { at: 'part', part: 'morning' } }] },
      540,
      1020,
      true,
    ],
    [
      '"pas ce jour-là l\'après-midi", that afternoon',
      {
        heard: 'not',
        except: [{ not: 'weekday', weekday: weekdayOfDayNumber(TUESDAY), hours: { at: 'part', part: 'afternoon' } }],
      },
      840,
      1020,
      false,
    ],
  ])('%s', (_, when, from, to, expected) => {
    expect(mayFitWithin({ day: TUESDAY, from, to }, 30, when)).toBe(expected);
  });
});
