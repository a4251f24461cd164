import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import {
  asksForATime,
  daysFromWish,
  leavesRoomIn,
  mayFitDay,
  minutesFromWish,
  minutesFromWishedHours,
} from '../../bot/domain/slot-wishes.js';
import { wallTimeOf, type WallTime } from '../../bot/domain/wall-time.js';
import type { Hours, Refused, WhenHeard, Wish } from '../../bot/domain/when-heard.js';
import { GUERET } from '../support/duty.js';

/** "2026-11-24 09:00-09:30", or without its day, which is then that Tuesday. */
function time(text: string): WallTime {
  const [day, hours = ''] = text.includes(' ') ? text.split(' ') : ['2026-11-24', text];
  const [from = 0, to = 0] = hours.split('-').map((one) => {
    const [hour = 0, minute = 0] = one.split(':').map(Number);
    return hour * 60 + minute;
  });
  return { day: dayNumberOfIso(day ?? ''), from, to };
}
const said = (wish: Wish, ...except: readonly Refused[]): WhenHeard => ({ ...wish, except });
const hours = (of: Hours): WhenHeard => said({ heard: 'hours', hours: of });
const refusing = (...except: readonly Refused[]): WhenHeard => ({ heard: 'not', except });
const TUESDAY: Wish = { heard: 'day', day: '2026-11-24', hours: null };
const AFTERNOON: Hours = { at: 'part', part: 'afternoon' };
const NEXT_WEEK: Wish = { heard: 'days', from: '2026-11-30', to: '2026-12-06', hours: null };
const WEDNESDAY: Refused = { not: 'weekday', weekday: 2, hours: null };

describe('what was said leaves room for a slot', () => {
  it.each<[string, WhenHeard | null, string, string]>([
    ['nothing', null, '09:00-09:30 2026-12-05 17:00-18:00', ''],
    ['"mardi"', said(TUESDAY), '00:00-00:30 09:00-09:30 23:00-23:30', '2026-11-23 09:00-09:30 2026-11-25 09:00-09:30'],
    [
      '"mardi après-midi"',
      said({ ...TUESDAY, hours: AFTERNOON }),
      '13:00-13:30 17:45-18:15',
      '11:30-12:00 12:45-13:15 18:00-18:30 2026-11-25 14:00-14:30',
    ],
    ['"le matin"', hours({ at: 'part', part: 'morning' }), '08:00-08:30 11:55-12:55', '12:00-12:30'],
    ['"entre midi et deux"', hours({ at: 'part', part: 'noon' }), '12:00-12:30 13:55-14:25', '11:55-12:25 14:00-14:30'],
    ['"le soir"', hours({ at: 'part', part: 'evening' }), '17:00-17:30 20:00-20:30', '16:55-17:25'],
    ['"14h"', hours({ at: 'time', time: '14:00' }), '13:00-13:30 14:00-15:00 15:00-15:30', '12:55-13:25 15:05-15:35'],
    ['"après 17h"', hours({ at: 'from', from: '17:00' }), '17:00-17:30 19:00-20:00', '16:45-17:15'],
    ['"avant 10h"', hours({ at: 'until', to: '10:00' }), '08:00-08:30 09:30-10:00', '09:45-10:15'],
    [
      '"entre 14h et 16h"',
      hours({ at: 'between', from: '14:00', to: '16:00' }),
      '14:00-14:30 14:00-16:00 15:30-16:00',
      '13:45-14:15 15:45-16:15 16:00-16:30',
    ],
    [
      'an interval too short for it: it begins there',
      hours({ at: 'between', from: '10:00', to: '10:30' }),
      '10:00-10:45 10:30-11:15',
      '09:45-10:30 10:35-11:20',
    ],
    [
      'an interval that passes midnight: it ends with the day',
      hours({ at: 'between', from: '20:00', to: '02:00' }),
      '20:00-20:30 23:00-23:30',
      '19:45-20:15 01:00-01:30',
    ],
    [
      '"la semaine prochaine"',
      said(NEXT_WEEK),
      '2026-11-30 09:00-09:30 2026-12-06 18:00-18:30',
      '2026-11-29 18:00-18:30 2026-12-07 09:00-09:30',
    ],
    [
      '"à partir du 30"',
      said({ ...NEXT_WEEK, to: null }),
      '2026-11-30 09:00-09:30 2028-02-29 09:00-09:30',
      '2026-11-29 09:00-09:30',
    ],
    [
      '"tous les mardis et jeudis matin"',
      said({ heard: 'every-week', weekdays: [1, 3], hours: { at: 'part', part: 'morning' } }),
      '2026-11-24 09:00-09:30 2026-11-26 11:00-11:30 2026-12-01 09:00-09:30',
      '2026-11-24 14:00-14:30 2026-11-25 09:00-09:30',
    ],
    [
      '"mardi ou la semaine prochaine"',
      { heard: 'several', of: [TUESDAY, NEXT_WEEK], except: [] },
      '2026-11-24 09:00-09:30 2026-12-02 09:00-09:30',
      '2026-11-25 09:00-09:30 2026-12-08 09:00-09:30',
    ],
    ['"le plus tôt possible"', { heard: 'earliest', within: null, except: [] }, '2026-11-24 09:00-09:30', ''],
    [
      '"au plus tôt la semaine prochaine"',
      { heard: 'earliest', within: NEXT_WEEK, except: [] },
      '2026-11-30 09:00-09:30',
      '2026-11-24 09:00-09:30',
    ],
    ['"quand vous voulez"', { heard: 'any-time', except: [] }, '2026-11-24 09:00-09:30', ''],
    [
      'what is not clear yet asks for nothing',
      { heard: 'unclear', because: 'two-meanings', candidates: [TUESDAY], except: [WEDNESDAY] },
      '2026-11-26 09:00-09:30',
      '2026-11-25 09:00-09:30',
    ],
    ['"pas le mercredi"', refusing(WEDNESDAY), '2026-11-24 09:00-09:30', '2026-11-25 09:00-09:30'],
    [
      '"la semaine prochaine mais pas le mercredi"',
      said(NEXT_WEEK, WEDNESDAY),
      '2026-12-01 09:00-09:30 2026-12-03 09:00-09:30',
      '2026-12-02 09:00-09:30',
    ],
    [
      '"pas cette semaine"',
      refusing({ not: 'days', from: '2026-11-23', to: '2026-11-29', hours: null }),
      '2026-11-30 09:00-09:30',
      '2026-11-23 09:00-09:30 2026-11-29 09:00-09:30',
    ],
    [
      '"pas avant lundi, et pas le matin ce jour-là"',
      refusing(
        { not: 'days', from: '2026-11-23', to: '2026-11-29', hours: null },
        { not: 'days', from: '2026-11-30', to: '2026-11-30', hours: { at: 'part', part: 'morning' } },
      ),
      '2026-11-30 12:00-12:30 2026-12-01 09:00-09:30',
      '2026-11-29 14:00-14:30 2026-11-30 09:00-09:30',
    ],
    [
      '"je ne peux plus à partir du 30"',
      refusing({ not: 'days', from: '2026-11-30', to: null, hours: null }),
      '2026-11-29 09:00-09:30',
      '2026-11-30 09:00-09:30 2027-11-30 09:00-09:30',
    ],
    [
      '"pas le matin"',
      refusing({ not: 'hours', hours: { at: 'part', part: 'morning' } }),
      '12:00-12:30',
      '11:45-12:15',
    ],
    ['"pas avant 10h"', refusing({ not: 'hours', hours: { at: 'until', to: '10:00' } }), '10:00-10:30', '09:45-10:15'],
    [
      '"pas après 17h"',
      refusing({ not: 'hours', hours: { at: 'from', from: '17:00' } }),
      '16:30-17:00',
      '16:45-17:15 18:00-18:30',
    ],
    [
      '"pas entre midi et deux"',
      refusing({ not: 'hours', hours: { at: 'between', from: '12:00', to: '14:00' } }),
      '11:30-12:00 14:00-14:30',
      '11:45-12:15 13:00-13:30',
    ],
    [
      '"pas à 14h"',
      refusing({ not: 'hours', hours: { at: 'time', time: '14:00' } }),
      '13:30-14:00 14:30-15:00',
      '14:00-14:30 13:45-14:15',
    ],
  ])('%s', (_, when, fitting, unfitting) => {
    const each = (texts: string): readonly string[] => texts.match(/(?:\d{4}-\d\d-\d\d )?\d\d:\d\d-\d\d:\d\d/g) ?? [];
    const fits = (text: string): boolean => minutesFromWish(time(text), when) !== null;
    expect(each(fitting).filter((text) => !fits(text))).toEqual([]);
    expect(each(unfitting).filter(fits)).toEqual([]);
    expect(each(fitting).every((text) => mayFitDay(time(text).day, when))).toBe(true);
  });
});

describe('the hour that was asked', () => {
  it.each<[string, WhenHeard, string, number | null]>([
    ['to the minute', hours({ at: 'time', time: '14:00' }), '14:00-14:30', 0],
    ['before', hours({ at: 'time', time: '14:00' }), '13:15-13:45', 45],
    ['after', hours({ at: 'time', time: '14:00' }), '14:30-15:00', 30],
    ['too far', hours({ at: 'time', time: '14:00' }), '15:30-16:00', null],
    ['none asked', said(TUESDAY), '15:30-16:00', 0],
    [
      'the nearest of several',
      {
        heard: 'several',
        of: [
          { heard: 'hours', hours: { at: 'time', time: '14:00' } },
          { heard: 'hours', hours: { at: 'time', time: '15:00' } },
        ],
        except: [],
      },
      '14:45-15:15',
      15,
    ],
  ])('is so many minutes away: %s', (_, when, text, expected) => {
    expect(minutesFromWish(time(text), when)).toBe(expected);
  });

  it('is known to be asked, or not', () => {
    expect(asksForATime(hours({ at: 'time', time: '14:00' }))).toBe(true);
    expect(asksForATime(said({ ...TUESDAY, hours: { at: 'time', time: '14:00' } }))).toBe(true);
    expect(asksForATime(said({ ...TUESDAY, hours: AFTERNOON }))).toBe(false);
    expect(asksForATime(null)).toBe(false);
  });
});

describe('days', () => {
  it.each<[string, WhenHeard | null, string]>([
    ['"mardi"', said(TUESDAY), '2026-11-24'],
    [
      '"la semaine prochaine, pas le mercredi"',
      said(NEXT_WEEK, WEDNESDAY),
      '2026-11-30 2026-12-01 2026-12-03 2026-12-04',
    ],
    [
      '"après 17h"',
      hours({ at: 'from', from: '17:00' }),
      '2026-11-24 2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04',
    ],
    [
      '"pas mardi matin": mardi soir remains',
      refusing({ not: 'days', from: '2026-11-24', to: '2026-11-24', hours: { at: 'part', part: 'morning' } }),
      '2026-11-24 2026-11-30 2026-12-01 2026-12-02 2026-12-03 2026-12-04',
    ],
  ])('out of which nothing can fit are passed over: %s', (_, when, expected) => {
    const all = ['2026-11-24', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'];
    expect(all.filter((day) => mayFitDay(dayNumberOfIso(day), when)).join(' ')).toBe(expected);
  });

  it.each<[string, WhenHeard, string, number]>([
    ['before a day', said(TUESDAY), '2026-11-22', 2],
    ['after it', said(TUESDAY), '2026-11-27', 3],
    ['before a week', said(NEXT_WEEK), '2026-11-27', 3],
    ['within it', said(NEXT_WEEK), '2026-12-02', 0],
    ['after it', said(NEXT_WEEK), '2026-12-08', 2],
    ['beside a weekday', said({ heard: 'every-week', weekdays: [5], hours: null }), '2026-11-26', 2],
    ['the weekday before', said({ heard: 'every-week', weekdays: [5], hours: null }), '2026-11-23', 2],
    ['any day will do', hours(AFTERNOON), '2026-11-26', 0],
    ['only refusals', refusing(WEDNESDAY), '2026-11-25', 0],
  ])('are so far from what was said: %s', (_, when, day, expected) => {
    expect(daysFromWish(dayNumberOfIso(day), when)).toBe(expected);
  });

  it.each<[string, Hours, string, number]>([
    ['an hour', { at: 'time', time: '14:00' }, '10:00-10:30', 240],
    ['a part of the day before it', { at: 'part', part: 'evening' }, '16:00-16:30', 60],
    ['after it', { at: 'part', part: 'morning' }, '14:00-14:30', 120],
    ['from an hour on', { at: 'from', from: '17:00' }, '16:30-17:00', 30],
    ['until an hour', { at: 'until', to: '10:00' }, '11:00-11:30', 60],
    ['between two', { at: 'between', from: '10:00', to: '12:00' }, '11:00-11:30', 0],
  ])('whose hours differ are compared by their hours: %s', (_, of, text, expected) => {
    expect(minutesFromWishedHours(time(text), hours(of))).toBe(expected);
  });
});

describe('a session without appointment', () => {
  it.each<[string, WhenHeard | null, string, boolean]>([
    ['nothing was said', null, '09:00-12:00', true],
    ['a part of it suits', hours({ at: 'from', from: '11:00' }), '09:00-12:00', true],
    ['the hour falls in it', hours({ at: 'time', time: '11:00' }), '09:00-12:00', true],
    ['a whole day has its afternoon', hours(AFTERNOON), '09:00-17:00', true],
    ['it is over by then', hours({ at: 'from', from: '12:00' }), '09:00-12:00', false],
    ['the hour is its end', hours({ at: 'time', time: '12:00' }), '09:00-12:00', false],
    ['it is another day', said(NEXT_WEEK), '09:00-12:00', false],
    ['its day is refused', refusing({ not: 'weekday', weekday: 1, hours: null }), '09:00-12:00', false],
  ])('suits when some of it does: %s', (_, when, text, expected) => {
    expect(leavesRoomIn(time(text), when)).toBe(expected);
  });
});

describe('the clocks of the place', () => {
  it.each([
    ['Europe/Paris', '2026-11-24', 540],
    ['Pacific/Noumea', '2026-11-24', 1140],
    ['Pacific/Tahiti', '2026-11-23', 1320],
  ])('say when a slot starts: %s', (timeZone, day, from) => {
    const start = Date.parse('2026-11-24T08:00:00Z');
    const place = { ...GUERET, timeZone };
    expect(wallTimeOf({ start, end: start + 1_800_000, place })).toEqual({
      day: dayNumberOfIso(day),
      from,
      to: from + 30,
    });
  });

  it.each([
    ['2026-03-29T00:30:00Z', 90],
    ['2026-03-29T01:30:00Z', 210],
    ['2026-10-25T00:30:00Z', 150],
    ['2026-10-25T01:30:00Z', 150],
    ['2026-10-25T22:30:00Z', 1410],
  ])('are right while they change: %s', (iso, from) => {
    const start = Date.parse(iso);
    const { day, from: shown } = wallTimeOf({ start, end: start, place: GUERET });
    expect([day, shown]).toEqual([dayNumberOfIso(iso.slice(0, 10)), from]);
  });
});
