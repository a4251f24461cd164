import fc from 'fast-check';
import { dateOfDayNumber, dayNumber } from '../../bot/domain/local-date.js';
import { instantOf, localTimeAt } from '../../bot/domain/local-time.js';
import { dayAndMinutesAt, instantOnDay } from '../../bot/domain/zone-days.js';

const ZONES = [
  'Europe/Paris',
  'America/Miquelon',
  'Indian/Reunion',
  'Pacific/Noumea',
  'Pacific/Marquesas',
  'Australia/Lord_Howe',
];
const anyDay = fc.integer({
  min: dayNumber({ year: 2024, month: 1, day: 1 }),
  max: dayNumber({ year: 2030, month: 1, day: 1 }),
});

describe('days of a zone', () => {
  it('are those of the wall clock, the nights of its changes included', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1440 }), fc.constantFrom(...ZONES), (day, minutes, zone) => {
        const instant = instantOnDay(day, minutes, zone);
        expect(instant).toBe(instantOf(dateOfDayNumber(day), minutes, zone));
        const { date, minutes: read } = localTimeAt(instant, zone);
        expect(dayAndMinutesAt(instant, zone)).toEqual({ day: dayNumber(date), minutes: read });
      }),
      { seed: 20261123, numRuns: 3_000 },
    );
  });

  it.each(['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01'])(
    'are the same every quarter of an hour around %s',
    (iso) => {
      for (const zone of ZONES) {
        const from = Date.parse(`${iso}T00:00:00Z`) - 86_400_000;
        for (let at = from; at < from + 3 * 86_400_000; at += 900_000) {
          const { date, minutes } = localTimeAt(at, zone);
          expect(dayAndMinutesAt(at, zone)).toEqual({ day: dayNumber(date), minutes });
        }
      }
    },
  );
});
