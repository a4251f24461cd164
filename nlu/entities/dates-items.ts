import { addDays, dayNumber, weekdayOf, type LocalDate } from '../../bot/domain/local-date.js';
import { localTimeAt } from '../../bot/domain/local-time.js';
import type { Weekday } from '../../bot/domain/when-heard.js';
import { clockTime, mondayOf } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import { hoursAfterEdge, hoursBetween, looseTime } from './dates-hours.js';
import { adjacent, isBesideTime, isDay, isFollowing, isHoursAhead, linkLength, tokenAt } from './dates-neighbours.js';
import { saidDays, saidHours, type Here, type Said } from './dates-said.js';
import { isDayToken, isHourToken, type Edge, type HourToken, type Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';
import { A_WEEKDAY } from './dates-words.js';

const WORKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4];
const WEEKEND: readonly Weekday[] = [5, 6];
/** "Mardi 3", "mardi le 3"; not "mardi toutes les 2 semaines". */
const BEFORE_ITS_DATE = new RegExp(`^(?:le|du|,|${A_WEEKDAY}|lun|mar|mer|jeu|ven|vend|sam|dim)$`, 'u');
const POINTERS: ReadonlySet<string> = new Set(['ce', 'cet', 'cette', 'prochain', 'suivant']);

/** What begins at token `at`; `end` is the token after it. Null when nothing does. */
export function saidAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const said = untrailed(tokens, at, here);
  const trailing = said === null ? null : adjacent(tokens, said.end);
  return said === null || trailing?.is !== 'trailing' ? said : withEdge(said, trailing.edge);
}

/** Something is said of when, be it over or about something else. */
export function saysSomeTime(tokens: readonly Placed[], here: Here): boolean {
  return tokens.some((_token, at) => saidAt(tokens, at, here) !== null);
}

/** "16h au plus tard", "mardi minimum". */
function withEdge(said: Said, edge: 'from' | 'until'): Said {
  if (said.said === 'days') return saidDays({ by: 'edge', edge, days: said.days }, said.end + 1);
  if (said.said === 'hours' && said.hours.at === 'time') {
    const { time } = said.hours;
    return saidHours(edge === 'from' ? { at: 'from', from: time } : { at: 'until', to: time }, said.end + 1);
  }
  return said;
}

function untrailed(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  if (token === null) return null;
  if (isDayToken(token)) return pair(tokens, at, false, here) ?? daysAt(tokens, at, here);
  if (isHourToken(token)) return hoursAt(tokens, at, token, here);
  if (token.is === 'edge') return afterEdge(tokens, at, token.edge, here);
  if (token.is === 'return') return afterEdge(tokens, at, 'from', here);
  if (token.is === 'between') return pair(tokens, at + 1, true, here);
  return token.is === 'at' ? looseTime(tokens, at) : null;
}

function hoursAt(tokens: readonly Placed[], at: number, token: HourToken, here: Here): Said {
  switch (token.is) {
    case 'time':
      return pair(tokens, at, false, here) ?? saidHours({ at: 'time', time: clockTime(token.minutes) }, at + 1);
    case 'hours':
      return saidHours({ at: 'between', from: clockTime(token.from), to: clockTime(token.to) }, at + 1);
    case 'open-hours': {
      const time = clockTime(token.minutes);
      return saidHours(token.edge === 'from' ? { at: 'from', from: time } : { at: 'until', to: time }, at + 1);
    }
    case 'part':
      return { said: 'hours', hours: { at: 'part', part: token.part }, isToday: token.isToday, end: at + 1 };
    case 'no-hour':
      return { said: 'amiss', hours: null, end: at + 1 };
    case 'in': {
      const { date, minutes } = localTimeAt(here.now + token.minutes * 60_000, here.zone);
      return { said: 'moment', date, minutes, end: at + 1 };
    }
  }
}

/** Days without a link: "mardi 2 décembre", "ce jeudi", "lundi en huit". */
function daysAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  const next = adjacent(tokens, at + 1);
  if (token === null || !isDayToken(token)) return null;
  switch (token.is) {
    case 'this':
    case 'next':
      return pointedAt(tokens, at, token.is, here);
    case 'shift': {
      const from = next === null ? null : daysAt(tokens, at + 1, here);
      return from?.said === 'days' ? saidDays({ by: 'shift', later: token.days, days: from.days }, from.end) : null;
    }
    case 'ahead':
      return countedAt(tokens, at, token, here);
    case 'weekday':
      return weekdayAt(tokens, at, token, here);
    case 'date':
      // "Le 3 dernier".
      if (next?.is === 'last') return saidDays({ by: 'gone' }, at + 2);
      return token.month !== null || isDay(tokens, at, token, here)
        ? saidDays({ by: 'number', ...numberOf(token), weekday: null }, at + 1)
        : null;
    case 'day':
      return saidDays({ by: 'date', date: token.date }, at + 1);
    case 'span': {
      // "Janvier dernier".
      if (next?.is === 'last') return saidDays({ by: 'gone' }, at + 2);
      return saidDays({ by: 'span', span: token.span, isWeek: token.isWeek }, at + 1);
    }
    case 'weekend':
      if (next?.is === 'last') return saidDays({ by: 'gone' }, at + 2);
      if (token.isEvery) return saidDays({ by: 'every', weekdays: WEEKEND }, at + 1);
      if ((next?.is === 'date' || next?.is === 'day') && OF.has(tokens[at + 1]?.lead ?? ''))
        return weekendOf(tokens, at + 1, here);
      return saidDays({ by: 'weekend', isNext: next?.is === 'next' }, at + (next?.is === 'next' ? 2 : 1));
    case 'unknown':
      return here.isAwaited ? saidDays({ by: 'unknown' }, at + 1) : null;
    case 'workdays':
      return saidDays({ by: 'every', weekdays: WORKDAYS }, at + 1);
    case 'week-of': {
      const range = pair(tokens, at + 1, false, here);
      if (range !== null && token.weeks === 0) return range;
      const start = daysAt(tokens, at + 1, here);
      return start?.said === 'days'
        ? saidDays({ by: 'week-of', days: start.days, weeks: token.weeks }, start.end)
        : null;
    }
  }
}

/** "Ce jeudi", "prochain mardi". */
function pointedAt(tokens: readonly Placed[], at: number, which: 'this' | 'next', here: Here): Said | null {
  // "Ce jeudi", but not "ce serait bien jeudi".
  if (!POINTERS.has(tokens[at + 1]?.lead ?? '')) return null;
  const following = daysAt(tokens, at + 1, here);
  if (following?.said !== 'days') return null;
  if (following.days.by === 'weekend') return saidDays({ ...following.days, isNext: which === 'next' }, following.end);
  return following.days.by === 'weekday' && following.days.which === 'plain'
    ? saidDays({ ...following.days, which }, following.end)
    : null;
}

/** "Demain", "demain mercredi 25", "demain en huit", "dans deux semaines, le mardi". */
function countedAt(tokens: readonly Placed[], at: number, token: Extract<Token, { is: 'ahead' }>, here: Here): Said {
  const next = adjacent(tokens, at + 1);
  if (isWeeks(token) && next?.is === 'weekday') return saidDays(inWeekOf(next.weekday, token.days, here), at + 2);
  const later = next?.is === 'in-eight' ? next.days : 0;
  if (token.days < 0) return saidDays({ by: 'gone' }, at + 1);
  // The day is known: the weekday and the date only tell it again.
  const isTold = later === 0 && token.days <= 2 && next?.is === 'weekday';
  const second = isTold ? adjacent(tokens, at + 2) : null;
  const isDated = second?.is === 'date' && !isHoursAhead(tokens, at + 2);
  const end = at + 1 + (later > 0 || isTold ? 1 : 0) + (isDated ? 1 : 0);
  const date = addDays(here.today, token.days + later);
  // "Demain 26", and tomorrow is the 25th.
  if (later === 0 && next?.is === 'date' && isOtherDate(next, date) && !isHoursAhead(tokens, at + 1))
    return saidDays({ by: 'number', ...numberOf(next), weekday: weekdayOf(date) }, at + 2);
  // "Demain lundi", and tomorrow is no Monday.
  return isTold && next.weekday !== weekdayOf(date)
    ? saidDays({ by: 'number', ...date, weekday: next.weekday }, end)
    : saidDays({ by: 'date', date }, end);
}

/** No hour: "demain 14" may be one. */
function isOtherDate({ day, month }: Extract<Token, { is: 'date' }>, date: LocalDate): boolean {
  return (month !== null && month !== date.month) || (day !== date.day && (month !== null || day > 20));
}

/** "Mardi 2 décembre", "lundi en huit", "mardi de la semaine prochaine"; "mar" only beside other words of time. */
function weekdayAt(
  tokens: readonly Placed[],
  at: number,
  token: Extract<Token, { is: 'weekday' }>,
  here: Here,
): Said | null {
  if (token.isLoose && !isBesideTime(tokens, at, here)) return null;
  if (token.isEvery) return saidDays(weekday(token, 'every', 0), at + 1);
  const next = adjacent(tokens, at + 1);
  if (next?.is === 'date' && BEFORE_ITS_DATE.test(tokens[at + 1]?.lead ?? '') && !isHoursAhead(tokens, at + 1))
    return saidDays({ by: 'number', ...numberOf(next), weekday: token.weekday }, at + 2);
  if (next?.is === 'in-eight') return saidDays(weekday(token, 'plain', next.days), at + 2);
  if (next?.is === 'next' && !isFeastAt(tokens, at + 2)) return saidDays(weekday(token, 'next', 0), at + 2);
  if (next?.is === 'last' || (next?.is === 'ahead' && next.days < 0)) return saidDays({ by: 'gone' }, at + 2);
  const beside = besideDay(tokens, at, token.weekday, here);
  if (beside !== null) return beside;
  if (next !== null && isWeeks(next)) return saidDays(inWeekOf(token.weekday, next.days, here), at + 2);
  if (next?.is === 'span' && next.isWeek) {
    const week = mondayOf(next.span.from);
    return saidDays({ ...weekday(token, 'plain', 0), week }, at + 2);
  }
  return saidDays(weekday(token, 'plain', 0), at + 1);
}

/** "Le mardi après Pâques", "le jeudi avant le 15", "le vendredi de l'Ascension"; null when no day stands beside the weekday. */
function besideDay(tokens: readonly Placed[], at: number, weekday: Weekday, here: Here): Said | null {
  const next = adjacent(tokens, at + 1);
  if (isFeastAt(tokens, at + 1) && OF.has(tokens[at + 1]?.lead ?? '')) return besideOf('near', at + 1);
  if (next?.is === 'next' && isFeastAt(tokens, at + 2)) return besideOf('after', at + 2);
  if (next?.is !== 'edge' || (next.edge !== 'after' && next.edge !== 'before')) return null;
  const other = tokenAt(tokens, at + 2);
  return other?.is === 'day' || (other?.is === 'date' && other.hasArticle) ? besideOf(next.edge, at + 2) : null;

  function besideOf(side: 'near' | 'before' | 'after', dayAt: number): Said | null {
    const day = daysAt(tokens, dayAt, here);
    return day?.said === 'days' ? saidDays({ by: 'beside', weekday, side, days: day.days }, day.end) : null;
  }
}

/** "Le week-end du 5". */
function weekendOf(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const day = pointAt(tokens, at, here);
  if (day?.said !== 'days') return null;
  const beside = (weekday: Weekday): SaidDays => ({ by: 'beside', weekday, side: 'near', days: day.days });
  return saidDays({ by: 'to', from: beside(5), to: beside(6) }, day.end);
}

function isFeastAt(tokens: readonly Placed[], at: number): boolean {
  const token = adjacent(tokens, at);
  return token?.is === 'day' && token.isFeast;
}
const OF: ReadonlySet<string> = new Set(['de', 'du', 'd']);

/** "14h à 16h", "14-16h", "du 6 au 10 mai", "lundi - mercredi"; after "entre", the link may be "et". */
function pair(tokens: readonly Placed[], at: number, isBetween: boolean, here: Here): Said | null {
  const between = hoursBetween(tokens, at, isBetween);
  if (between !== null) return between;
  const feasts = isBetween ? daysBetweenFeasts(tokens, at) : null;
  if (feasts !== null) return feasts;
  const start = pointAt(tokens, at, here);
  if (start?.said !== 'days' || !isPoint(start.days)) return null;
  const link = linkLength(tokens, start.end, isBetween);
  const end = link === 0 ? null : pointAt(tokens, start.end + link, here);
  if (end?.said !== 'days' || !isPoint(end.days)) return null;
  // "Mardi à 10" is an hour.
  const isHour = end.days.by === 'number' && end.days.month === null && start.days.by !== 'number';
  return isHour ? null : saidDays({ by: 'to', from: start.days, to: end.days }, end.end);
}

/** "Entre Noël et le jour de l'an": neither of the two feasts. */
function daysBetweenFeasts(tokens: readonly Placed[], at: number): Said | null {
  const [first, link, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (first?.is !== 'day' || !first.isFeast || link?.is !== 'and' || second?.is !== 'day') return null;
  const span = { from: addDays(first.date, 1), to: addDays(second.date, -1) };
  return dayNumber(span.from) <= dayNumber(span.to) ? saidDays({ by: 'span', span, isWeek: false }, at + 3) : null;
}

/** A day at the end of a range, where a number needs no article. */
function pointAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  return token?.is === 'date' && token.month === null
    ? isEndingHere(tokens, at, token.hasArticle)
      ? saidDays({ by: 'number', ...numberOf(token), weekday: null }, at + 1)
      : null
    : daysAt(tokens, at, here);
}

/** "Avant 15 si possible", not "des 4 saisons": what a bare number counts would follow it. */
function isEndingHere(tokens: readonly Placed[], at: number, hasArticle: boolean): boolean {
  return hasArticle || isFollowing(tokens, at + 1);
}

function afterEdge(tokens: readonly Placed[], at: number, edge: Edge, here: Here): Said | null {
  const hours = hoursAfterEdge(tokens, at, edge);
  if (hours !== null) return hours;
  const said = isFollowing(tokens, at + 1) ? pointAt(tokens, at + 1, here) : null;
  return said?.said === 'days' ? saidDays({ by: 'edge', edge, days: said.days }, said.end) : null;
}

function isPoint(said: SaidDays): boolean {
  return said.by === 'date' || said.by === 'number' || (said.by === 'weekday' && said.which !== 'every');
}
function weekday(
  { weekday, hasArticle }: Extract<Token, { is: 'weekday' }>,
  which: 'plain' | 'next' | 'every',
  later: number,
): Extract<SaidDays, { by: 'weekday' }> {
  return { by: 'weekday', weekday, week: null, which, later, hasArticle };
}
/** "Dans deux semaines": whole weeks, which a weekday may make precise. */
function isWeeks(token: Token): token is Extract<Token, { is: 'ahead' }> {
  return token.is === 'ahead' && token.days >= 14 && token.days % 7 === 0;
}
function inWeekOf(weekday: number, daysAhead: number, { today }: Here): SaidDays {
  return {
    by: 'weekday',
    weekday,
    week: mondayOf(addDays(today, daysAhead)),
    which: 'plain',
    later: 0,
    hasArticle: false,
  };
}
function numberOf({ day, month, year }: Extract<Token, { is: 'date' }>): {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
} {
  return { day, month, year };
}
