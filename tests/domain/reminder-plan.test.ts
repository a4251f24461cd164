import fc from 'fast-check';
import { lastAllowed, mayWriteAt, nextAllowed, type Calendar } from '../../bot/domain/quiet-hours.js';
import { plannedReminders } from '../../bot/domain/reminder-plan.js';
import { GUERET } from '../support/duty.js';
import { readingAt } from '../support/slot-oracle.js';

const STRASBOURG: Calendar = { timeZone: 'Europe/Paris', codeInsee: '67482', postcode: '67000' };
const REUNION: Calendar = { timeZone: 'Indian/Reunion', codeInsee: '97411', postcode: '97400' };
const NOUMEA: Calendar = { timeZone: 'Pacific/Noumea', codeInsee: '98818', postcode: '98800' };
const MIQUELON: Calendar = { timeZone: 'America/Miquelon', codeInsee: '97502', postcode: '97500' };
const HOUR = 3_600_000;

/** A reading in Guéret, winter or summer. */
const paris = (text: string): number => {
  const winter = Date.parse(`${text}:00+01:00`);
  return readingAt(winter, 'Europe/Paris') === text ? winter : Date.parse(`${text}:00+02:00`);
};

describe('people may be written to unasked', () => {
  it.each<[string, string, Calendar, boolean]>([
    ['at 8:00', '2026-11-24T08:00:00+01:00', GUERET, true],
    ['not before', '2026-11-24T07:59:59+01:00', GUERET, false],
    ['until 20:00', '2026-11-24T19:59:59+01:00', GUERET, true],
    ['not after', '2026-11-24T20:00:00+01:00', GUERET, false],
    ['on Saturdays', '2026-11-28T10:00:00+01:00', GUERET, true],
    ['not on Sundays', '2026-11-29T10:00:00+01:00', GUERET, false],
    ['not at Christmas', '2026-12-25T10:00:00+01:00', GUERET, false],
    ['on the day after', '2026-12-26T10:00:00+01:00', GUERET, true],
    ['but not in Strasbourg', '2026-12-26T10:00:00+01:00', STRASBOURG, false],
    ['on the clocks of the place: 8:30 in Reunion', '2026-11-24T04:30:00Z', REUNION, true],
    ['20:30 in Reunion, an afternoon in Paris', '2026-11-24T16:30:00Z', REUNION, false],
    ['Saturday in Noumea, still Friday night in Paris', '2026-11-27T22:00:00Z', NOUMEA, true],
    ['Sunday in Noumea, still Saturday in Paris', '2026-11-28T22:00:00Z', NOUMEA, false],
  ])('%s', (_, iso, calendar, expected) => {
    expect(mayWriteAt(Date.parse(iso), calendar)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['at once', '2026-11-24T10:17', '2026-11-24T10:17'],
    ['this morning', '2026-11-24T03:00', '2026-11-24T08:00'],
    ['tomorrow morning', '2026-11-24T20:00', '2026-11-25T08:00'],
    ['on Monday', '2026-11-28T20:30', '2026-11-30T08:00'],
    ['after Christmas', '2026-12-24T21:00', '2026-12-26T08:00'],
    ['after the clocks went forward', '2026-03-28T22:00', '2026-03-30T08:00'],
  ])('or else later: %s', (_, from, to) => {
    expect(nextAllowed(paris(from), GUERET)).toBe(paris(to));
  });

  it.each<[string, string, string]>([
    ['at once', '2026-11-24T10:17', '2026-11-24T10:17'],
    ['the evening before', '2026-11-24T06:00', '2026-11-23T19:30'],
    ['the same evening', '2026-11-24T22:00', '2026-11-24T19:30'],
    ['on Saturday evening', '2026-11-29T12:00', '2026-11-28T19:30'],
    ['before Christmas', '2026-12-25T12:00', '2026-12-24T19:30'],
  ])('or else earlier: %s', (_, from, to) => {
    expect(lastAllowed(paris(from), GUERET)).toBe(paris(to));
  });
});

describe('reminders', () => {
  const plan = (start: string, bookedAt: string): string =>
    plannedReminders(paris(start), paris(bookedAt), GUERET)
      .map(({ which, dueAt }) => `${which} ${readingAt(dueAt, 'Europe/Paris')}`)
      .join(', ');

  it.each<[string, string, string, string]>([
    ['in the afternoon', '2026-11-26T15:00', '2026-11-10T10:00', '48h 2026-11-24T15:00, 3h 2026-11-26T12:00'],
    ['in the morning', '2026-11-26T09:00', '2026-11-10T10:00', '48h 2026-11-24T09:00, 3h 2026-11-25T19:30'],
    ['on a Tuesday morning', '2026-11-24T09:00', '2026-11-10T10:00', '48h 2026-11-21T19:30, 3h 2026-11-23T19:30'],
    ['on a Monday morning', '2026-11-30T09:00', '2026-11-10T10:00', '48h 2026-11-28T09:00, 3h 2026-11-28T19:30'],
    ['on a Monday afternoon', '2026-11-30T15:00', '2026-11-10T10:00', '48h 2026-11-28T15:00, 3h 2026-11-30T12:00'],
    ['on the day after Christmas', '2026-12-26T09:00', '2026-12-01T10:00', '48h 2026-12-24T09:00, 3h 2026-12-24T19:30'],
    [
      'both on the eve of two days off: once',
      '2026-12-28T08:30',
      '2026-12-01T10:00',
      '48h 2026-12-26T08:30, 3h 2026-12-26T19:30',
    ],
    ['after three days off: once', '2026-05-04T08:30', '2026-04-01T10:00', '48h 2026-05-02T08:30, 3h 2026-05-02T19:30'],
    [
      'in the evening, at the same hour two days before',
      '2026-11-26T19:45',
      '2026-11-10T10:00',
      '48h 2026-11-24T19:45, 3h 2026-11-26T16:45',
    ],
    [
      'over the change of clocks, at the same hour',
      '2026-10-26T14:00',
      '2026-10-01T10:00',
      '48h 2026-10-24T14:00, 3h 2026-10-26T11:00',
    ],
    ['booked the day before', '2026-11-26T15:00', '2026-11-25T10:00', '3h 2026-11-26T12:00'],
    ['booked just over two days before', '2026-11-26T15:00', '2026-11-24T13:30', '3h 2026-11-26T12:00'],
    ['booked this morning', '2026-11-26T15:00', '2026-11-26T09:59', '3h 2026-11-26T12:00'],
    ['booked less than two hours before it would be said', '2026-11-26T15:00', '2026-11-26T10:01', ''],
    ['booked in the evening for the next morning', '2026-11-26T09:00', '2026-11-25T18:00', ''],
    ['booked after it began', '2026-11-26T09:00', '2026-11-26T10:00', ''],
  ])('of an appointment %s', (_, start, bookedAt, expected) => {
    expect(plan(start, bookedAt)).toBe(expected);
  });

  it('are always said when one may write, before the appointment, and far enough from the booking and from each other', () => {
    const from = Date.parse('2026-01-01T00:00:00Z');
    const quarter = fc.integer({ min: 0, max: 3 * 365 * 96 }).map((n) => from + n * 900_000);
    fc.assert(
      fc.property(
        quarter,
        fc.integer({ min: -10, max: 60 * 96 }),
        fc.constantFrom<Calendar>(GUERET, STRASBOURG, REUNION, NOUMEA, MIQUELON),
        (start, quartersBefore, calendar) => {
          const bookedAt = start - quartersBefore * 900_000;
          const planned = plannedReminders(start, bookedAt, calendar);
          let last = bookedAt;
          for (const { dueAt } of planned) {
            expect(mayWriteAt(dueAt, calendar)).toBe(true);
            expect(dueAt).toBeLessThanOrEqual(start - 3 * HOUR);
            expect(dueAt - last).toBeGreaterThanOrEqual(2 * HOUR);
            last = dueAt;
          }
          // Nobody who booked a week ahead is left without.
          if (start - bookedAt > 7 * 24 * HOUR) expect(planned.length).toBeGreaterThan(0);
          const next = nextAllowed(start, calendar);
          const before = lastAllowed(start, calendar);
          expect([mayWriteAt(next, calendar), mayWriteAt(before, calendar)]).toEqual([true, true]);
          expect(before <= start && start <= next).toBe(true);
        },
      ),
      { seed: 20261123, numRuns: 2_000 },
    );
  });
});
