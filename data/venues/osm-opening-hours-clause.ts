import type { HoursRule, Interval } from '../../bot/domain/opening-hours.js';
import { joined } from './joined-intervals.js';
import type { OsmTokens } from './osm-opening-hours-tokens.js';

/** What stands between two `;`, or between two `,` that each begin with days. */
export interface Clause {
  /** After a `,`: adds to what the clauses before it say of its days, instead of replacing it. */
  readonly isInAddition: boolean;
  /** Two when one list has both plain and nth weekdays (`Mo,Th[1]`); none when it is about public holidays only. */
  readonly rules: readonly HoursRule[];
  readonly onPublicHolidays: 'open' | 'closed' | 'unsaid';
  /** False for times alone, which are of every day. */
  readonly namesDays: boolean;
  /** What its times say; the rules of others than 'hours' have no intervals. */
  readonly times: Times['say'];
  /** An empty field among its times was left out. */
  readonly isRepaired: boolean;
}

/**
 * 'nothing': only 00:00-00:00, what a form writes for a day left empty. 'unclear': a time without its end, three in a row, an interval
 * that goes back in time or has no length: the days are known, their hours are not.
 */
interface Times {
  readonly say: 'hours' | 'nothing' | 'unclear';
  readonly intervals: readonly Interval[];
  readonly isRepaired: boolean;
}

const OFF: Times = { say: 'hours', intervals: [], isRepaired: false };
const UNCLEAR: Times = { say: 'unclear', intervals: [], isRepaired: false };

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const DAY_MINUTES = 1440;
/** The specification lets an interval run on into the next day (`18:00-26:00`). */
const LATEST_MINUTES = 2 * DAY_MINUTES;
/** Nobody helps with procedures all night long: an interval that wraps and ends later in the morning is a slip of the pen. */
const LATEST_NIGHT_END = 6 * 60;

interface Days {
  readonly groups: readonly { readonly weekdays: readonly number[]; readonly nth: readonly number[] | null }[];
  readonly namesPublicHolidays: boolean;
}

/** Null when it is not a clause we read; the tokens are then left anywhere. */
export function readClause(tokens: OsmTokens, isInAddition: boolean): Clause | null {
  if (tokens.take('24/7')) {
    const always = {
      weekdays: EVERY_DAY,
      intervals: [{ from: 0, to: DAY_MINUTES }],
      weeks: null,
      months: null,
      nth: null,
    };
    const said = { onPublicHolidays: 'unsaid', namesDays: true, times: 'hours', isRepaired: false } as const;
    return { isInAddition, rules: [always], ...said };
  }
  let weeks: readonly number[] | null = null;
  let months: readonly number[] | null = null;
  while (tokens.peek() === 'week' || MONTHS.includes(tokens.peek())) {
    if (tokens.peek() === 'week') {
      if (weeks !== null) return null;
      tokens.next();
      weeks = readWeeks(tokens);
      if (weeks === null) return null;
    } else {
      if (months !== null) return null;
      months = readMonths(tokens);
      if (months === null) return null;
    }
    tokens.take(':');
  }
  const namesDays = isDay(tokens.peek()) || weeks !== null || months !== null;
  const days = readDays(tokens);
  if (days === null) return null;
  if (days.namesPublicHolidays && (weeks !== null || months !== null)) return null;
  tokens.take(':');
  const times = tokens.take('off') || tokens.take('closed') ? OFF : readTimes(tokens);
  if (times === null) return null;
  const { intervals, isRepaired } = times;
  const rules = days.groups.map(({ weekdays, nth }) => ({ weekdays, intervals, weeks, months, nth }));
  return {
    ...{ isInAddition, rules, namesDays, isRepaired },
    times: times.say,
    onPublicHolidays: publicHolidays(days, intervals),
  };
}

/** Hours of their own on public holidays (`PH 10:00-12:00`) have no room in our rules: left unsaid, the day is to be checked. */
function publicHolidays(days: Days, intervals: readonly Interval[]): Clause['onPublicHolidays'] {
  if (!days.namesPublicHolidays) return 'unsaid';
  if (intervals.length === 0) return 'closed';
  return days.groups.length > 0 ? 'open' : 'unsaid';
}

/** `1-53/2`, `2,4,6`, `10-20`: the numbers, in 1..53. */
function readWeeks(tokens: OsmTokens): readonly number[] | null {
  const weeks: number[] = [];
  do {
    const from = number(tokens);
    const to = tokens.take('-') ? number(tokens) : from;
    const step = tokens.take('/') ? number(tokens) : 1;
    if (from === null || to === null || step === null || from < 1 || to > 53 || from > to || step < 1) return null;
    for (let week = from; week <= to; week += step) weeks.push(week);
  } while (/^\d+$/.test(tokens.peek(1)) && tokens.take(','));
  return weeks;
}

/** `Sep-Jun`, `Jan,Mar`; not `Jul 14-Aug 31`. */
function readMonths(tokens: OsmTokens): readonly number[] | null {
  const months: number[] = [];
  do {
    const range = readRange(tokens, MONTHS);
    if (range === null) return null;
    months.push(...range.map((month) => month + 1));
  } while (MONTHS.includes(tokens.peek(1)) && tokens.take(','));
  return months;
}

/** Without any day named, every day. */
function readDays(tokens: OsmTokens): Days | null {
  const plain: number[] = [];
  const groups: Days['groups'][number][] = [];
  let namesPublicHolidays = false;
  if (!isDay(tokens.peek())) return { groups: [{ weekdays: EVERY_DAY, nth: null }], namesPublicHolidays };
  do {
    if (tokens.take('ph')) {
      namesPublicHolidays = true;
      continue;
    }
    const range = readRange(tokens, WEEKDAYS);
    if (range === null) return null;
    if (tokens.take('[')) {
      const nth = readNth(tokens);
      if (nth === null || range.length !== 1) return null;
      groups.push({ weekdays: range, nth });
    } else {
      plain.push(...range);
    }
  } while (isDay(tokens.peek(1)) && tokens.take(','));
  const weekdays = EVERY_DAY.filter((day) => plain.includes(day));
  return { groups: weekdays.length > 0 ? [{ weekdays, nth: null }, ...groups] : groups, namesPublicHolidays };
}

function isDay(token: string): boolean {
  return token === 'ph' || WEEKDAYS.includes(token);
}

/** After `[`: `1]`, `1,3]`, `1-2]`, `-1]`. From the end, only the last one. */
function readNth(tokens: OsmTokens): readonly number[] | null {
  const nth: number[] = [];
  do {
    if (tokens.take('-')) {
      if (number(tokens) !== 1) return null;
      nth.push(-1);
      continue;
    }
    const from = number(tokens);
    const to = tokens.take('-') ? number(tokens) : from;
    if (from === null || to === null || from < 1 || to > 5 || from > to) return null;
    for (let one = from; one <= to; one += 1) nth.push(one);
  } while (tokens.take(','));
  return tokens.take(']') ? nth : null;
}

/** `09:00-12:00,14:00-17:00`, or anything else made of times, `-` and `,`. Null when there is no time. */
function readTimes(tokens: OsmTokens): Times | null {
  if (!isTime(tokens.peek())) return null;
  const ranges: (readonly string[])[] = [];
  do {
    const range = [tokens.next()];
    while (tokens.take('-')) range.push(isTime(tokens.peek()) ? tokens.next() : '');
    ranges.push(range);
  } while (isTime(tokens.peek(1)) && tokens.take(','));
  return timesOf(ranges);
}

/** An interval of no length beside others is a form's empty field, and is left out. */
function timesOf(ranges: readonly (readonly string[])[]): Times {
  const intervals = ranges.map(intervalOf);
  if (!intervals.every((interval) => interval !== null)) return UNCLEAR;
  const lasting = intervals.filter(({ from, to }) => from !== to);
  const isRepaired = lasting.length < intervals.length;
  if (lasting.length > 0) return { say: 'hours', intervals: joined(lasting), isRepaired };
  return intervals.every(({ from }) => from === 0) ? { say: 'nothing', intervals: [], isRepaired } : UNCLEAR;
}

function intervalOf([start = '', end = '', ...more]: readonly string[]): Interval | null {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  if (from === null || to === null || more.length > 0 || from >= DAY_MINUTES) return null;
  if (to < from && to > LATEST_NIGHT_END) return null;
  return { from, to: to < from ? to + DAY_MINUTES : to };
}

/** Positions from `from` to `to` in the list, round its end if need be (Sa-Mo, Sep-Jun); one when there is no range. */
function readRange(tokens: OsmTokens, names: readonly string[]): readonly number[] | null {
  const from = names.indexOf(tokens.next());
  const to = tokens.take('-') ? names.indexOf(tokens.next()) : from;
  if (from < 0 || to < 0) return null;
  const length = ((to - from + names.length) % names.length) + 1;
  return Array.from({ length }, (_, step) => (from + step) % names.length);
}

function number(tokens: OsmTokens): number | null {
  const token = tokens.next();
  return /^\d+$/.test(token) ? Number(token) : null;
}

function isTime(token: string): boolean {
  return /^\d{1,2}:\d{2}$/.test(token);
}

/** From midnight, at most 48:00. */
function minutesOf(token: string): number | null {
  const [hours = NaN, minutes = NaN] = token.split(':').map(Number);
  const all = hours * 60 + minutes;
  return isTime(token) && minutes < 60 && all <= LATEST_MINUTES ? all : null;
}
