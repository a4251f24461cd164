import type { Duty, Mediator } from '../../bot/domain/agenda.js';
import { occurrencesBetween } from '../../bot/domain/duty-occurrences.js';
import { duty, GUERET } from '../support/duty.js';
import { readingAt } from '../support/slot-oracle.js';

const ALWAYS: Pick<Mediator, 'contracts'> = { contracts: [{ from: '2024-01-01', to: null }] };

/** Its days between two days, both included, on the clocks of its place. */
const days = (about: Partial<Duty>, from: string, to: string, contracts = ALWAYS.contracts): string => {
  const one = duty(about);
  return occurrencesBetween(one, { contracts }, Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T23:59:00Z`))
    .map(({ start }) => readingAt(start, one.place.timeZone).slice(5, 10))
    .join(' ');
};

describe('a duty comes back', () => {
  it.each<[string, Partial<Duty>, string, string, string]>([
    ['every Tuesday', {}, '2026-11-23', '2026-12-15', '11-24 12-01 12-08 12-15'],
    [
      'every second week, counted from the week its validity begins',
      { recurrence: { every: 'week', weekday: 1, weeks: 2 }, valid: { from: '2026-11-25', to: null } },
      '2026-11-16',
      '2027-01-06',
      '12-08 12-22 01-05',
    ],
    [
      'in that very week when the day is still to come',
      { recurrence: { every: 'week', weekday: 4, weeks: 3 }, valid: { from: '2026-11-25', to: null } },
      '2026-11-16',
      '2027-01-10',
      '11-27 12-18 01-08',
    ],
    [
      'every fourth week, over the end of a year of 53 weeks',
      { recurrence: { every: 'week', weekday: 3, weeks: 4 }, valid: { from: '2026-12-03', to: null } },
      '2026-12-01',
      '2027-02-28',
      '12-03 12-31 01-28 02-25',
    ],
    [
      'on the first Tuesday of the month',
      { recurrence: { every: 'month', weekday: 1, nth: 1 } },
      '2026-11-01',
      '2027-02-28',
      '11-03 12-01 01-05 02-02',
    ],
    [
      'on the fifth Monday, in the months that have one',
      { recurrence: { every: 'month', weekday: 0, nth: 5 } },
      '2026-11-01',
      '2027-04-30',
      '11-30',
    ],
    ['once', { recurrence: { every: 'once', day: '2028-02-29' } }, '2028-02-01', '2028-03-31', '02-29'],
    [
      'within its validity, both ends included',
      { valid: { from: '2026-12-01', to: '2026-12-08' } },
      '2026-11-01',
      '2026-12-31',
      '12-01 12-08',
    ],
    ['but not on the days excepted', { except: ['2026-12-01'] }, '2026-11-24', '2026-12-08', '11-24 12-08'],
    [
      'nor on public holidays',
      { recurrence: { every: 'week', weekday: 4, weeks: 1 } },
      '2026-12-18',
      '2027-01-08',
      '12-18 01-08',
    ],
    [
      'nor on those of the place: Saint Stephen in Strasbourg',
      { recurrence: { every: 'week', weekday: 5, weeks: 1 }, place: { ...GUERET, codeInsee: '67482' } },
      '2026-12-19',
      '2027-01-02',
      '12-19 01-02',
    ],
    [
      'and works there when only the mainland has a holiday elsewhere',
      { recurrence: { every: 'week', weekday: 5, weeks: 1 } },
      '2026-12-19',
      '2027-01-02',
      '12-19 12-26 01-02',
    ],
    ['never when its days do not read', { valid: { from: 'soon', to: null } }, '2026-11-01', '2026-12-31', ''],
  ])('%s', (_, about, from, to, expected) => {
    expect(days(about, from, to)).toBe(expected);
  });

  it('only while a contract runs, from its first day to its last', () => {
    const contracts = [
      { from: '2025-12-01', to: '2026-12-01' },
      { from: '2026-12-15', to: null },
    ];
    expect(days({}, '2026-11-24', '2026-12-22', contracts)).toBe('11-24 12-01 12-15 12-22');
    expect(days({}, '2026-11-24', '2026-12-22', [])).toBe('');
  });
});

describe('the hours of a duty', () => {
  const hours = (about: Partial<Duty>, day: string, timeZone = 'Europe/Paris'): readonly (readonly string[])[] =>
    occurrencesBetween(
      duty({ place: { ...GUERET, timeZone }, recurrence: { every: 'once', day }, ...about }),
      ALWAYS,
      Date.parse(`${day}T00:00:00Z`) - 86_400_000,
      Date.parse(`${day}T00:00:00Z`) + 172_800_000,
    ).map(({ start, end }) => [start, end].map((at) => new Date(at).toISOString().slice(5, 16)));

  it.each<[string, Partial<Duty>, string, string, readonly string[]]>([
    ['winter', {}, '2026-11-24', 'Europe/Paris', ['11-24T08:00', '11-24T11:00']],
    ['summer', {}, '2026-07-21', 'Europe/Paris', ['07-21T07:00', '07-21T10:00']],
    ['the morning after clocks went forward', {}, '2026-03-29', 'Europe/Paris', ['03-29T07:00', '03-29T10:00']],
    ['the morning after clocks were put back', {}, '2026-10-25', 'Europe/Paris', ['10-25T08:00', '10-25T11:00']],
    ['the whole day of 25 hours', { from: 0, to: 1440 }, '2026-10-25', 'Europe/Paris', ['10-24T22:00', '10-25T23:00']],
    ['the whole day of 23 hours', { from: 0, to: 1440 }, '2026-03-29', 'Europe/Paris', ['03-28T23:00', '03-29T22:00']],
    ['the hour lived twice', { from: 120, to: 180 }, '2026-10-25', 'Europe/Paris', ['10-25T00:00', '10-25T02:00']],
    ['Reunion, no change of clocks', {}, '2026-03-29', 'Indian/Reunion', ['03-29T05:00', '03-29T08:00']],
    ['Noumea, the day before in Greenwich', {}, '2026-11-24', 'Pacific/Noumea', ['11-23T22:00', '11-24T01:00']],
    ['Tahiti, an evening', { from: 1080, to: 1320 }, '2026-11-24', 'Pacific/Tahiti', ['11-25T04:00', '11-25T08:00']],
    ['Saint-Pierre, American dates', {}, '2026-03-08', 'America/Miquelon', ['03-08T11:00', '03-08T14:00']],
    ['until midnight', { from: 1200, to: 1440 }, '2026-11-24', 'Europe/Paris', ['11-24T19:00', '11-24T23:00']],
  ])('are read on the clocks of the place: %s', (_, about, day, zone, expected) => {
    expect(hours(about, day, zone)).toEqual([expected]);
  });

  it('do not exist in the hour that is skipped', () => {
    expect(hours({ from: 120, to: 180 }, '2026-03-29')).toEqual([]);
  });
});
