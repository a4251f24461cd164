import { isLastOfMonth, isoWeekOf, nextWeekday, nthOfMonth, weekdayOf } from '../../bot/domain/local-date.js';
import { instantOf, localTimeAt } from '../../bot/domain/local-time.js';

const date = (year: number, month: number, day: number) => ({ year, month, day });

describe('the calendar', () => {
  it.each([
    [date(2026, 1, 1), 3, 1],
    [date(2026, 12, 31), 3, 53],
    [date(2027, 1, 3), 6, 53],
    [date(2027, 1, 4), 0, 1],
    [date(2024, 12, 30), 0, 1],
    [date(1969, 12, 31), 2, 1],
  ])('%j is weekday %i of ISO week %i', (day, weekday, week) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(isoWeekOf(day)).toBe(week);
  });

  it('knows the third Thursday from the last one', () => {
    expect([nthOfMonth(date(2026, 11, 19)), isLastOfMonth(date(2026, 11, 19))]).toEqual([3, false]);
    expect([nthOfMonth(date(2026, 11, 26)), isLastOfMonth(date(2026, 11, 26))]).toEqual([4, true]);
  });

  it('takes a weekday said on that very day for today', () => {
    expect(nextWeekday(5, date(2026, 11, 21))).toEqual(date(2026, 11, 21));
    expect(nextWeekday(5, date(2026, 11, 22))).toEqual(date(2026, 11, 28));
  });
});

describe('the wall clock', () => {
  it.each([
    ['Europe/Paris', '2026-11-23T08:30:00Z', date(2026, 11, 23), 9 * 60 + 30],
    ['Europe/Paris', '2026-07-23T08:30:00Z', date(2026, 7, 23), 10 * 60 + 30],
    ['Indian/Reunion', '2026-11-23T21:00:00Z', date(2026, 11, 24), 60],
    ['America/Martinique', '2026-11-23T02:00:00Z', date(2026, 11, 22), 22 * 60],
    ['Pacific/Noumea', '2026-11-23T14:00:00Z', date(2026, 11, 24), 60],
    ['Pacific/Tahiti', '2026-11-23T05:00:00Z', date(2026, 11, 22), 19 * 60],
    ['America/Miquelon', '2026-07-23T12:00:00Z', date(2026, 7, 23), 10 * 60],
  ])('in %s at %s', (zone, iso, day, minutes) => {
    expect(localTimeAt(Date.parse(iso), zone)).toEqual({ date: day, minutes });
    expect(instantOf(day, minutes, zone)).toBe(Date.parse(iso));
  });

  it('takes the first of the two half past two when clocks are put back', () => {
    expect(instantOf(date(2026, 10, 25), 150, 'Europe/Paris')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  it('goes on after the hour that is skipped when clocks are put forward', () => {
    expect(instantOf(date(2026, 3, 29), 150, 'Europe/Paris')).toBe(Date.parse('2026-03-29T01:30:00Z'));
  });
});
