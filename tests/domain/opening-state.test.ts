import type { HoursRule, OpeningHours } from '../../bot/domain/opening-hours.js';
import { dayState, openingOn, openingState, type OpeningState } from '../../bot/domain/opening-state.js';
import { osmHours } from '../support/osm-hours.js';
import { venue } from '../support/venue.js';

const NINE = 9 * 60;
const NOON = 12 * 60;
const TWO = 14 * 60;
const FIVE = 17 * 60;
const WEEK = [0, 1, 2, 3, 4];

const rule = (weekdays: readonly number[], ...intervals: (readonly [number, number])[]): HoursRule => ({
  weekdays,
  intervals: intervals.map(([from, to]) => ({ from, to })),
  weeks: null,
  months: null,
  nth: null,
});
const hours = (
  rules: readonly HoursRule[],
  onPublicHolidays: 'open' | 'closed' | 'unsaid' = 'unsaid',
): OpeningHours => ({
  known: 'yes',
  rules,
  onPublicHolidays,
});
const OFFICE = hours([rule(WEEK, [NINE, NOON], [TWO, FIVE])]);

/** As one reads it: "open until ...", "closed until ...", the instants in UTC. */
function told(state: OpeningState): string {
  const utc = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
  const holiday = state.isPublicHoliday ? ', holiday' : '';
  switch (state.is) {
    case 'open':
      return `open until ${state.until === null ? 'further notice' : utc(state.until.instant)}${state.closesSoon ? ', soon' : ''}${holiday}`;
    case 'closed': {
      const { opens } = state;
      return `closed until ${opens === null ? 'further notice' : utc(opens.instant)}${opens?.isPublicHoliday === true ? ' (holiday)' : ''}${holiday}`;
    }
    case 'unknown':
      return `unknown${holiday}`;
    case 'unreadable':
      return `unreadable: ${state.text}${holiday}`;
  }
}

const at = (iso: string, of: OpeningHours, zone = 'Europe/Paris'): string =>
  told(openingState(of, Date.parse(iso), zone, 'mainland'));

describe('open or closed', () => {
  // 23 November 2026 is a Monday; Paris is UTC+1.
  it.each([
    ['2026-11-23T07:59:00Z', 'closed until 2026-11-23T08:00'],
    ['2026-11-23T08:00:00Z', 'open until 2026-11-23T11:00'],
    ['2026-11-23T10:29:00Z', 'open until 2026-11-23T11:00'],
    ['2026-11-23T10:30:00Z', 'open until 2026-11-23T11:00, soon'],
    ['2026-11-23T11:00:00Z', 'closed until 2026-11-23T13:00'],
    ['2026-11-23T15:59:59Z', 'open until 2026-11-23T16:00, soon'],
    ['2026-11-23T16:00:00Z', 'closed until 2026-11-24T08:00'],
    ['2026-11-27T16:00:00Z', 'closed until 2026-11-30T08:00'],
    ['2026-11-28T12:00:00Z', 'closed until 2026-11-30T08:00'],
  ])('at %s: %s', (iso, expected) => {
    expect(at(iso, OFFICE)).toBe(expected);
  });

  it('is judged in the zone of the venue, not of the machine', () => {
    // 9:30 in La Réunion, 6:30 in Paris, 1:30 in Martinique.
    expect(at('2026-11-23T05:30:00Z', OFFICE, 'Indian/Reunion')).toBe('open until 2026-11-23T08:00');
    expect(at('2026-11-23T05:30:00Z', OFFICE, 'Europe/Paris')).toBe('closed until 2026-11-23T08:00');
    expect(at('2026-11-23T05:30:00Z', OFFICE, 'America/Martinique')).toBe('closed until 2026-11-23T13:00');
    // Already Tuesday in Nouméa.
    expect(at('2026-11-23T22:30:00Z', OFFICE, 'Pacific/Noumea')).toBe('open until 2026-11-24T01:00');
  });

  it('opens at nine by the clock on either side of a change of hour', () => {
    expect(at('2026-03-27T17:00:00Z', OFFICE)).toBe('closed until 2026-03-30T07:00');
    expect(at('2026-10-23T17:00:00Z', OFFICE)).toBe('closed until 2026-10-26T08:00');
  });

  it('closes after midnight, and on the night of a change of hour', () => {
    const night = hours([rule([5], [20 * 60, 26 * 60])]);
    expect(at('2026-11-28T22:00:00Z', night)).toBe('open until 2026-11-29T01:00');
    expect(at('2026-11-29T00:45:00Z', night)).toBe('open until 2026-11-29T01:00, soon');
    expect(at('2026-11-29T01:00:00Z', night)).toBe('closed until 2026-12-05T19:00');
    expect(at('2026-10-24T21:00:00Z', night)).toBe('open until 2026-10-25T00:00');
  });

  it('joins openings that touch, over midnight too', () => {
    const split = hours([rule([0], [NINE, NOON], [NOON, FIVE])]);
    expect(at('2026-11-23T09:00:00Z', split)).toBe('open until 2026-11-23T16:00');
    const twoDays = hours([rule([0], [NINE, 1440]), rule([1], [0, NOON])]);
    expect(at('2026-11-23T09:00:00Z', twoDays)).toBe('open until 2026-11-24T11:00');
  });

  it('never closes round the clock', () => {
    const always = hours([rule([0, 1, 2, 3, 4, 5, 6], [0, 1440])]);
    expect(at('2026-11-23T09:00:00Z', always)).toBe('open until further notice');
  });

  it('lets the last rule that names a day win', () => {
    const shortTuesday = hours([rule(WEEK, [NINE, FIVE]), rule([1], [TWO, FIVE]), rule([2])]);
    expect(at('2026-11-24T09:00:00Z', shortTuesday)).toBe('closed until 2026-11-24T13:00');
    expect(at('2026-11-24T17:00:00Z', shortTuesday)).toBe('closed until 2026-11-26T08:00');
  });

  it('says so when nothing is known, and shows the words that could not be read', () => {
    expect(at('2026-11-23T09:00:00Z', { known: 'no' })).toBe('unknown');
    expect(at('2026-11-23T09:00:00Z', { known: 'raw', text: 'Tu 12:30' })).toBe('unreadable: Tu 12:30');
  });
});

describe('weeks, months and days of the month', () => {
  const everyOtherTuesday = hours([{ ...rule([1], [NINE, NOON]), weeks: [2, 4, 46, 48, 50, 52] }]);

  it('waits two weeks for a fortnightly bus', () => {
    expect(at('2026-11-24T10:30:00Z', everyOtherTuesday)).toBe('open until 2026-11-24T11:00, soon');
    expect(at('2026-11-24T11:00:00Z', everyOtherTuesday)).toBe('closed until 2026-12-08T08:00');
  });

  it('looks three weeks ahead and no further', () => {
    const inSummer = hours([{ ...rule(WEEK, [NINE, NOON]), months: [7, 8] }]);
    expect(at('2026-06-10T09:00:00Z', inSummer)).toBe('closed until 2026-07-01T07:00');
    expect(at('2026-06-09T09:00:00Z', inSummer)).toBe('closed until further notice');
  });

  it('finds the first and third, or the last, of a month', () => {
    const firstAndThird = hours([{ ...rule([3], [NINE, NOON]), nth: [1, 3] }]);
    expect(at('2026-11-19T12:00:00Z', firstAndThird)).toBe('closed until 2026-12-03T08:00');
    const last = hours([{ ...rule([2], [NINE, NOON]), nth: [-1] }]);
    expect(at('2026-11-19T12:00:00Z', last)).toBe('closed until 2026-11-25T08:00');
  });
});

describe('public holidays', () => {
  // 11 November 2026 is a Wednesday, 25 December a Friday.
  it('flags the day and keeps the usual hours when the source says nothing', () => {
    expect(at('2026-11-11T09:00:00Z', OFFICE)).toBe('open until 2026-11-11T11:00, holiday');
    expect(at('2026-11-10T17:00:00Z', OFFICE)).toBe('closed until 2026-11-11T08:00 (holiday)');
  });

  it('closes when the source says so', () => {
    const closed = hours([rule(WEEK, [NINE, NOON])], 'closed');
    expect(at('2026-11-11T09:00:00Z', closed)).toBe('closed until 2026-11-12T08:00, holiday');
    expect(at('2026-12-24T17:00:00Z', closed)).toBe('closed until 2026-12-28T08:00');
  });

  it('are those of the territory of the venue', () => {
    const saintStephen = Date.parse('2028-12-26T09:00:00Z');
    const closed = hours([rule(WEEK, [NINE, NOON])], 'closed');
    expect(openingState(closed, saintStephen, 'Europe/Paris', 'mainland').is).toBe('open');
    expect(openingState(closed, saintStephen, 'Europe/Paris', 'alsace-moselle').is).toBe('closed');
  });
});

describe('a day of the calendar', () => {
  it('answers "ouvert samedi ?"', () => {
    const saturday = { year: 2026, month: 11, day: 28 };
    const withSaturday = hours([rule(WEEK, [NINE, FIVE]), rule([5], [NINE, NOON])]);
    expect(dayState(withSaturday, saturday, 'mainland')).toEqual({
      is: 'open',
      intervals: [{ from: NINE, to: NOON }],
      isPublicHoliday: false,
    });
    expect(dayState(OFFICE, saturday, 'mainland')).toEqual({ is: 'closed', isPublicHoliday: false });
    expect(dayState({ known: 'no' }, saturday, 'mainland').is).toBe('unknown');
  });
});

describe('the hours of a venue on a day', () => {
  const gueret = venue({ hours: osmHours('Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00') });
  const morning = { from: NINE, to: NOON };

  it('are those of the day, of its season, and flagged on a public holiday', () => {
    expect(openingOn(gueret, { year: 2026, month: 11, day: 28 })).toEqual({
      is: 'open',
      intervals: [morning],
      isPublicHoliday: false,
    });
    expect(openingOn(gueret, { year: 2026, month: 11, day: 29 })).toEqual({ is: 'closed', isPublicHoliday: false });
    // 25 December 2026 is a Friday.
    expect(openingOn(gueret, { year: 2026, month: 12, day: 25 })).toEqual({
      is: 'open',
      intervals: [morning, { from: TWO, to: FIVE }],
      isPublicHoliday: true,
    });
    const inTerm = venue({ hours: osmHours('Sep-Jun Mo-Fr 09:00-12:00; Jul-Aug off') });
    expect(openingOn(inTerm, { year: 2026, month: 7, day: 7 }).is).toBe('closed');
    expect(openingOn(inTerm, { year: 2026, month: 9, day: 7 }).is).toBe('open');
  });

  it('know the holidays of the territory of the venue', () => {
    const saintStephen = { year: 2028, month: 12, day: 26 };
    const hours = osmHours('Mo-Fr 09:00-12:00; PH off');
    expect(openingOn(venue({ hours }), saintStephen).is).toBe('open');
    const strasbourg = venue({ hours, codeInsee: '67482', postcode: '67000' });
    expect(openingOn(strasbourg, saintStephen)).toEqual({ is: 'closed', isPublicHoliday: true });
  });

  it('are not invented when they are not known, or cannot be read', () => {
    const saturday = { year: 2026, month: 11, day: 28 };
    expect(openingOn(venue({}), saturday)).toEqual({ is: 'unknown', isPublicHoliday: false });
    const raw = venue({ hours: { known: 'raw', text: 'le matin' } });
    expect(openingOn(raw, saturday)).toEqual({ is: 'unreadable', text: 'le matin', isPublicHoliday: false });
  });
});

describe('hours of which one day is unclear', () => {
  // Thursday is not clear; 26 November 2026 is a Thursday.
  const partly: OpeningHours = {
    known: 'partly',
    rules: [rule(WEEK, [NINE, NOON])],
    onPublicHolidays: 'closed',
    unclearWeekdays: [3],
    text: 'Mo-Fr 09:00-12:00; Th 14:00',
  };
  it.each([
    ['2026-11-23T09:00:00Z', 'open until 2026-11-23T11:00'],
    ['2026-11-24T12:00:00Z', 'closed until 2026-11-25T08:00'],
    ['2026-11-25T12:00:00Z', 'unreadable: Mo-Fr 09:00-12:00; Th 14:00'],
    ['2026-11-26T09:00:00Z', 'unreadable: Mo-Fr 09:00-12:00; Th 14:00'],
    ['2026-11-26T23:00:00Z', 'closed until 2026-11-27T08:00'],
    // Ascension is a Thursday, on which it says it is closed.
    ['2026-05-14T09:00:00Z', 'closed until 2026-05-15T07:00, holiday'],
  ])('at %s: %s', (iso, expected) => {
    expect(at(iso, partly)).toBe(expected);
  });

  it('are not said to be closed for long', () => {
    const onlyUnclear: OpeningHours = { ...partly, rules: [rule([5])] };
    expect(at('2026-11-28T09:00:00Z', onlyUnclear)).toBe('unreadable: Mo-Fr 09:00-12:00; Th 14:00');
  });

  it('are shown as they are on that day', () => {
    expect(dayState(partly, { year: 2026, month: 11, day: 26 }, 'mainland')).toMatchObject({ is: 'unreadable' });
    expect(dayState(partly, { year: 2026, month: 11, day: 27 }, 'mainland')).toMatchObject({ is: 'open' });
  });
});
