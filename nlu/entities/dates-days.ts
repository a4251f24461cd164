import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  nextWeekday,
  weekdayOf,
  type LocalDate,
} from '../../bot/domain/local-date.js';
import { dayExists, isoDay, mondayOf, type Span } from './dates-calendar.js';
import type { SomeDays, OneDay, Unclear, Weekday, EveryWeek } from '../../bot/domain/when-heard.js';

/** Days as they were said, before they meet today's date. */
export type SaidDays =
  | { readonly by: 'date'; readonly date: LocalDate }
  | {
      readonly by: 'weekday';
      readonly weekday: Weekday;
      /** Day number of the Monday of the week that was named. */
      readonly week: number | null;
      readonly which: 'plain' | 'this' | 'next' | 'every';
      /** "En huit" 7, "en quinze" 14. */
      readonly later: number;
      /** "Le mardi", which may be every week's. */
      readonly hasArticle: boolean;
    }
  | {
      readonly by: 'number';
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
      readonly weekday: Weekday | null;
    }
  | { readonly by: 'span'; readonly span: Span; readonly isWeek: boolean }
  | { readonly by: 'weekend'; readonly isNext: boolean }
  | { readonly by: 'week-of'; readonly days: SaidDays; readonly weeks: number }
  | { readonly by: 'every'; readonly weekdays: readonly Weekday[] }
  /** "La veille de": `later` is -1. */
  | { readonly by: 'shift'; readonly later: number; readonly days: SaidDays }
  | { readonly by: 'gone' }
  /** The weekday before or after a day, or of its week: "le mardi après Pâques", "le vendredi de l'Ascension". */
  | {
      readonly by: 'beside';
      readonly weekday: Weekday;
      readonly side: 'before' | 'after' | 'near';
      readonly days: SaidDays;
    }
  /** No dates are known here: school holidays. */
  | { readonly by: 'unknown' }
  | { readonly by: 'edge'; readonly edge: 'from' | 'after' | 'before' | 'until'; readonly days: SaidDays }
  | { readonly by: 'to'; readonly from: SaidDays; readonly to: SaidDays };

export type Days = OneDay | SomeDays | EveryWeek;
export type Resolved =
  | { readonly got: 'days'; readonly days: Days }
  | { readonly got: 'unclear'; readonly because: Unclear; readonly candidates: readonly Days[] }
  /** Gone by, and said so: yesterday, last week. */
  | { readonly got: 'gone' };

/** A date this far ahead was more likely meant for the days just past: "15 novembre", said on the 24th. */
const TOO_FAR_DAYS = 330;
/** Months in which the next day of that number is looked for. */
const MONTHS_LOOKED_AT = 3;
/** A weekday and a day of the month find each other within these days, or they contradict each other. */
const AGREE_WITHIN_DAYS = 62;
/** From so many days after a day on, a weekday is looked for beside it. */
const FIRST_BESIDE = { before: -7, near: -3, after: 1 } as const;

export function resolveDays(said: SaidDays, today: LocalDate): Resolved {
  switch (said.by) {
    case 'date':
      return dayNumber(said.date) < dayNumber(today) ? { got: 'gone' } : one(said.date);
    case 'weekday':
      return resolveWeekday(said, today);
    case 'number':
      return resolveNumber(said, today);
    case 'span':
      return span(said.span, today);
    case 'weekend':
      return weekend(said.isNext, today);
    case 'every':
      return { got: 'days', days: { heard: 'every-week', weekdays: said.weekdays, hours: null } };
    case 'shift': {
      const day = pointOf(resolveDays(said.days, today));
      return day === null ? { got: 'gone' } : resolveDays({ by: 'date', date: addDays(day, said.later) }, today);
    }
    case 'gone':
      return { got: 'gone' };
    case 'unknown':
      return unclear('two-meanings', []);
    case 'beside': {
      const day = pointOf(resolveDays(said.days, today));
      if (day === null) return resolveDays(said.days, today);
      const from = addDays(day, FIRST_BESIDE[said.side]);
      return resolveDays({ by: 'date', date: nextWeekday(said.weekday, from) }, today);
    }
    case 'week-of': {
      const day = pointOf(resolveDays(said.days, today));
      if (day === null) return resolveDays(said.days, today);
      const monday = dateOfDayNumber(mondayOf(day) + 7 * said.weeks);
      return span({ from: monday, to: addDays(monday, 6) }, today);
    }
    case 'edge':
      return edge(said, today);
    case 'to':
      return between(said.from, said.to, today);
  }
}

function resolveWeekday(said: Extract<SaidDays, { by: 'weekday' }>, today: LocalDate): Resolved {
  const { weekday } = said;
  if (said.which === 'every') return { got: 'days', days: { heard: 'every-week', weekdays: [weekday], hours: null } };
  if (said.week !== null) {
    const day = said.week + weekday;
    return day < dayNumber(today) ? { got: 'gone' } : one(dateOfDayNumber(day));
  }
  if (said.which === 'this') return one(nextWeekday(weekday, today));
  // A weekday said on that weekday is a week ahead: today is called "aujourd'hui".
  const next = nextWeekday(weekday, addDays(today, 1));
  if (said.later > 0) {
    const isToday = weekdayOf(today) === weekday;
    return isToday
      ? unclear('two-meanings', [addDays(today, said.later), addDays(next, said.later)])
      : one(addDays(next, said.later));
  }
  const isThisWeek = mondayOf(next) === mondayOf(today);
  return said.which === 'next' && isThisWeek ? unclear('two-meanings', [next, addDays(next, 7)]) : one(next);
}

function resolveNumber(said: Extract<SaidDays, { by: 'number' }>, today: LocalDate): Resolved {
  const { day, month, year, weekday } = said;
  if (month !== null && year !== null) {
    const date = { year, month, day };
    if (!dayExists(date)) return noSuchDay(date, today);
    if (weekday !== null && weekdayOf(date) !== weekday) return differ(date, weekday, today);
    return dayNumber(date) < dayNumber(today) ? unclear('past', []) : one(date);
  }
  const coming = month === null ? comingNumber(day, today) : comingDate(day, month, today);
  const first = coming[0];
  if (first === undefined) return noSuchDay({ year: today.year, month: month ?? today.month, day }, today);
  if (weekday === null) {
    const isFar = dayNumber(first) - dayNumber(today) > TOO_FAR_DAYS;
    return isFar ? unclear('past', [first]) : one(first);
  }
  const agrees = coming.find(
    (date) => weekdayOf(date) === weekday && dayNumber(date) - dayNumber(today) <= AGREE_WITHIN_DAYS,
  );
  return agrees === undefined ? differ(first, weekday, today) : one(agrees);
}

/** The next days of that number, today included, skipping the months that lack it. */
function comingNumber(day: number, today: LocalDate): readonly LocalDate[] {
  const out: LocalDate[] = [];
  for (let ahead = 0; ahead <= MONTHS_LOOKED_AT; ahead += 1) {
    const index = today.month - 1 + ahead;
    const date = { year: today.year + Math.floor(index / 12), month: (index % 12) + 1, day };
    if (day >= 1 && dayExists(date) && dayNumber(date) >= dayNumber(today)) out.push(date);
  }
  return out;
}

/** This year's or next year's; 29 February waits for a leap year. */
function comingDate(day: number, month: number, today: LocalDate): readonly LocalDate[] {
  const dates = Array.from({ length: 2 }, (_unused, ahead) => ({ year: today.year + ahead, month, day }));
  return dates.filter((date) => dayExists(date) && dayNumber(date) >= dayNumber(today)).slice(0, 1);
}

function differ(date: LocalDate, weekday: Weekday, today: LocalDate): Resolved {
  const near = nextWeekday(weekday, addDays(date, -3));
  return unclear(
    'weekday-and-date-differ',
    [near, date].filter((day) => dayNumber(day) >= dayNumber(today)),
  );
}

function noSuchDay(date: LocalDate, today: LocalDate): Resolved {
  if (date.day < 1 || date.day > 31) return unclear('no-such-day', []);
  const after = { ...date, month: date.month, day: date.day };
  const first = dateOfDayNumber(dayNumber(after));
  const next = { ...first, day: 1 };
  const year = dayNumber(next) < dayNumber(today) ? next.year + 1 : next.year;
  const candidate = { ...next, year };
  return unclear('no-such-day', [addDays(candidate, -1), candidate]);
}

function weekend(isNext: boolean, today: LocalDate): Resolved {
  const saturday = weekdayOf(today) === 6 ? addDays(today, -1) : nextWeekday(5, today);
  const of = (first: LocalDate): Span => ({ from: first, to: addDays(first, 1) });
  if (!isNext) return span(of(saturday), today);
  if (weekdayOf(today) >= 5) return span(of(addDays(saturday, 7)), today);
  const candidates = [saturday, addDays(saturday, 7)].map((first) => someDays(of(first)));
  return { got: 'unclear', because: 'two-meanings', candidates };
}

function edge(said: Extract<SaidDays, { by: 'edge' }>, today: LocalDate): Resolved {
  const resolved = resolveDays(said.days, today);
  if (resolved.got !== 'days' || resolved.days.heard === 'every-week') return resolved;
  const { days } = resolved;
  const first = dateOf(days.heard === 'day' ? days.day : days.from);
  const last = days.heard === 'day' ? first : days.to === null ? first : dateOf(days.to);
  switch (said.edge) {
    case 'from':
      return span({ from: first, to: null }, today);
    case 'after':
      return span({ from: addDays(last, 1), to: null }, today);
    case 'before':
      return span({ from: today, to: addDays(first, -1) }, today);
    case 'until':
      return span({ from: today, to: last }, today);
  }
}

function between(from: SaidDays, to: SaidDays, today: LocalDate): Resolved {
  const weekdays = weekdaysBetween(from, to);
  if (weekdays !== null) return { got: 'days', days: { heard: 'every-week', weekdays, hours: null } };
  // "Du 6 au 10 mai": the month and the year belong to both.
  const shared =
    from.by === 'number' && to.by === 'number' && from.month === null
      ? { ...from, ...startingMonth(from.day, to) }
      : from;
  const first = resolveDays(shared, today);
  const start = pointOf(first);
  if (start === null) return first;
  const last = resolveDays(to, start);
  const end = pointOf(to.by === 'weekday' ? resolveDays({ ...to, which: 'this' }, start) : last);
  return end === null ? last : span({ from: start, to: end }, today);
}

/** "Du 21 au 3 janvier" begins the month before. */
function startingMonth(
  day: number,
  to: Extract<SaidDays, { by: 'number' }>,
): { readonly month: number | null; readonly year: number | null } {
  if (to.month === null || day <= to.day) return { month: to.month, year: to.year };
  const isJanuary = to.month === 1;
  return { month: isJanuary ? 12 : to.month - 1, year: to.year !== null && isJanuary ? to.year - 1 : to.year };
}

/** "Du lundi au jeudi" is every week's; "de lundi à jeudi" is not. */
function weekdaysBetween(from: SaidDays, to: SaidDays): readonly Weekday[] | null {
  const areArticled = [from, to].every(
    (end) => end.by === 'weekday' && end.hasArticle && end.week === null && end.which === 'plain',
  );
  if (!areArticled || from.by !== 'weekday' || to.by !== 'weekday' || from.weekday >= to.weekday) return null;
  return Array.from({ length: to.weekday - from.weekday + 1 }, (_unused, at) => from.weekday + at);
}

function span({ from, to }: Span, today: LocalDate): Resolved {
  if (to !== null && dayNumber(to) < dayNumber(today)) return { got: 'gone' };
  const start = dayNumber(from) < dayNumber(today) ? today : from;
  if (to !== null && dayNumber(to) === dayNumber(start)) return one(start);
  return { got: 'days', days: someDays({ from: start, to }) };
}

function someDays({ from, to }: Span): Days {
  return { heard: 'days', from: isoDay(from), to: to === null ? null : isoDay(to), hours: null };
}
function one(date: LocalDate): Resolved {
  return { got: 'days', days: oneDay(date) };
}
function oneDay(date: LocalDate): Days {
  return { heard: 'day', day: isoDay(date), hours: null };
}
function unclear(because: Unclear, dates: readonly LocalDate[]): Resolved {
  return { got: 'unclear', because, candidates: dates.map(oneDay) };
}
function pointOf(resolved: Resolved): LocalDate | null {
  return resolved.got === 'days' && resolved.days.heard === 'day' ? dateOf(resolved.days.day) : null;
}
function dateOf(day: string): LocalDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}
