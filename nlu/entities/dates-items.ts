import { addDays, type LocalDate } from '../../bot/domain/local-date.js';
import { localTimeAt } from '../../bot/domain/local-time.js';
import { clockTime, mondayOf } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import type { Hours } from '../../bot/domain/when-heard.js';
import type { Edge, Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** One thing said about when. */
export type Said =
  | { readonly said: 'days'; readonly days: SaidDays; readonly end: number }
  | { readonly said: 'hours'; readonly hours: Hours; readonly isToday: boolean; readonly end: number }
  | { readonly said: 'moment'; readonly date: LocalDate; readonly minutes: number; readonly end: number };

export interface Here {
  readonly now: number;
  readonly zone: string;
  readonly today: LocalDate;
}

/** What begins at token `at`; `end` is the token after it. Null when nothing does. */
export function saidAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  if (token === null) return null;
  switch (token.is) {
    case 'edge':
      return afterEdge(tokens, at, token.edge, here);
    case 'between':
      return pair(tokens, at + 1, true, here);
    case 'at':
      return looseTime(tokens, at);
    case 'time':
      return pair(tokens, at, false, here) ?? hours({ at: 'time', time: clockTime(token.minutes) }, at + 1);
    case 'hours':
      return hours({ at: 'between', from: clockTime(token.from), to: clockTime(token.to) }, at + 1);
    case 'part':
      return { said: 'hours', hours: { at: 'part', part: token.part }, isToday: token.isToday, end: at + 1 };
    case 'in': {
      const { date, minutes } = localTimeAt(here.now + token.minutes * 60_000, here.zone);
      return { said: 'moment', date, minutes, end: at + 1 };
    }
    case 'date':
    case 'ahead':
    case 'weekday':
    case 'span':
    case 'weekend':
    case 'week-of':
    case 'workdays':
    case 'this':
    case 'next':
      return pair(tokens, at, false, here) ?? daysAt(tokens, at, here);
    case 'last':
    case 'in-eight':
    case 'dash':
    case 'or':
    case 'and':
    case 'comma':
    case 'but':
    case 'not':
    case 'cannot':
    case 'earliest':
    case 'any-time':
    case 'word':
      return null;
  }
}

/** Days without a link: "mardi 2 décembre", "ce jeudi", "lundi en huit". */
function daysAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (token === null) return null;
  switch (token.is) {
    case 'this':
    case 'next': {
      const following = daysAt(tokens, at + 1, here);
      if (following?.said !== 'days') return null;
      if (following.days.by === 'weekend')
        return days({ ...following.days, isNext: token.is === 'next' }, following.end);
      return following.days.by === 'weekday' ? days({ ...following.days, which: token.is }, following.end) : null;
    }
    case 'ahead': {
      // "Dans deux semaines, le mardi".
      if (isWeeks(token) && next?.is === 'weekday') return days(inWeekOf(next.weekday, token.days, here), at + 2);
      const later = next?.is === 'in-eight' ? next.days : 0;
      if (token.days < 0) return days({ by: 'gone' }, at + 1);
      // "Demain mercredi", "demain mercredi 25": the day is known.
      const isTold = later === 0 && token.days <= 2 && next?.is === 'weekday';
      const isDated = isTold && tokenAt(tokens, at + 2)?.is === 'date';
      const end = at + 1 + (later > 0 || isTold ? 1 : 0) + (isDated ? 1 : 0);
      return days({ by: 'date', date: addDays(here.today, token.days + later) }, end);
    }
    case 'weekday': {
      if (token.isEvery) return days(weekday(token.weekday, 'every', 0), at + 1);
      if (next?.is === 'date' && !isHoursAhead(tokens, at + 1))
        return days({ by: 'number', ...numberOf(next), weekday: token.weekday }, at + 2);
      if (next?.is === 'in-eight') return days(weekday(token.weekday, 'plain', next.days), at + 2);
      if (next?.is === 'next') return days(weekday(token.weekday, 'next', 0), at + 2);
      if (next?.is === 'last') return days({ by: 'gone' }, at + 2);
      if (next !== null && isWeeks(next)) return days(inWeekOf(token.weekday, next.days, here), at + 2);
      if (next?.is === 'span' && next.isWeek) {
        const week = mondayOf(next.span.from);
        return days({ by: 'weekday', weekday: token.weekday, week, which: 'plain', later: 0 }, at + 2);
      }
      return days(weekday(token.weekday, 'plain', 0), at + 1);
    }
    case 'date':
      return days({ by: 'number', ...numberOf(token), weekday: null }, at + 1);
    case 'span':
      return days({ by: 'span', span: token.span, isWeek: token.isWeek }, at + 1);
    case 'weekend':
      return days({ by: 'weekend', isNext: next?.is === 'next' }, at + (next?.is === 'next' ? 2 : 1));
    case 'workdays':
      return days({ by: 'workdays' }, at + 1);
    case 'week-of': {
      const range = pair(tokens, at + 1, false, here);
      if (range !== null) return range;
      const start = daysAt(tokens, at + 1, here);
      return start?.said === 'days' ? days({ by: 'week-of', days: start.days }, start.end) : null;
    }
    case 'time':
    case 'part':
    case 'hours':
    case 'in':
    case 'last':
    case 'in-eight':
    case 'edge':
    case 'between':
    case 'at':
    case 'dash':
    case 'or':
    case 'and':
    case 'comma':
    case 'but':
    case 'not':
    case 'cannot':
    case 'earliest':
    case 'any-time':
    case 'word':
      return null;
  }
}

/** "14h à 16h", "14-16h", "du 6 au 10 mai", "lundi - mercredi"; after "entre", the link may be "et". */
function pair(tokens: readonly Placed[], at: number, isBetween: boolean, here: Here): Said | null {
  const first = tokenAt(tokens, at);
  const from = timeOf(first, isBetween || tokenAt(tokens, at + 1)?.is === 'dash');
  if (from !== null) {
    const link = linkLength(tokens, at + 1, isBetween);
    const second = tokenAt(tokens, at + 1 + link);
    const to = timeOf(second, first?.is === 'time' && isBetween);
    if (link > 0 && to !== null && (first?.is === 'time' || second?.is === 'time') && from < to)
      return hours({ at: 'between', from: clockTime(from), to: clockTime(to) }, at + 2 + link);
  }
  const start = daysAt(tokens, at, here);
  if (start?.said !== 'days' || !isPoint(start.days)) return null;
  const link = linkLength(tokens, start.end, isBetween);
  const end = link === 0 ? null : daysAt(tokens, start.end + link, here);
  if (end?.said !== 'days' || !isPoint(end.days)) return null;
  // "Mardi à 10" is an hour.
  const isHour = end.days.by === 'number' && end.days.month === null && start.days.by !== 'number';
  return isHour ? null : days({ by: 'to', from: start.days, to: end.days }, end.end);
}

function linkLength(tokens: readonly Placed[], at: number, isBetween: boolean): number {
  const link = tokenAt(tokens, at);
  if (link?.is === 'edge') return link.edge === 'until' ? 1 : 0;
  return link?.is === 'at' || link?.is === 'dash' || (isBetween && link?.is === 'and') ? 1 : 0;
}

function afterEdge(tokens: readonly Placed[], at: number, edge: Edge, here: Here): Said | null {
  const token = tokenAt(tokens, at + 1);
  const isStart = edge === 'from' || edge === 'after';
  if (token?.is === 'time') {
    const time = clockTime(token.minutes);
    // "À partir de 14h jusqu'à 16h".
    const until = tokenAt(tokens, at + 2);
    const end = tokenAt(tokens, at + 3);
    if (isStart && until?.is === 'edge' && until.edge === 'until' && end?.is === 'time')
      return hours({ at: 'between', from: time, to: clockTime(end.minutes) }, at + 4);
    return hours(isStart ? { at: 'from', from: time } : { at: 'until', to: time }, at + 2);
  }
  const said = daysAt(tokens, at + 1, here);
  return said?.said === 'days' ? days({ by: 'edge', edge, days: said.days }, said.end) : null;
}

/** "Vers 10", "demain à 14": only after a word that calls for an hour, and not when a month follows. */
function looseTime(tokens: readonly Placed[], at: number): Said | null {
  const link = tokenAt(tokens, at);
  if (link?.is !== 'at' || !link.callsHour || (tokens[at]?.wordsBefore ?? 0) > 0) return null;
  const token = tokenAt(tokens, at + 1);
  const before = at === 0 ? null : tokenAt(tokens, at - 1);
  if (token?.is !== 'date' || tokens[at + 1]?.wordsBefore !== 0) return null;
  const calls =
    before === null ||
    before.is === 'ahead' ||
    before?.is === 'weekday' ||
    before?.is === 'part' ||
    before?.is === 'date';
  const time = timeOf(token, true);
  return calls && time !== null ? hours({ at: 'time', time: clockTime(time) }, at + 2) : null;
}

/** Minutes from midnight; a bare figure counts only when `allowsLoose`, and is an hour of the day when people work. */
function timeOf(token: Token | null, allowsLoose: boolean): number | null {
  if (token?.is === 'time') return token.minutes;
  if (!allowsLoose || token?.is !== 'date' || token.month !== null || token.day > 23) return null;
  return (token.day < 7 ? token.day + 12 : token.day) * 60;
}

/** "Jeudi 14-16h": the figure begins hours, it is no day of the month. */
function isHoursAhead(tokens: readonly Placed[], at: number): boolean {
  return tokenAt(tokens, at + 1)?.is === 'dash' && tokenAt(tokens, at + 2)?.is === 'time';
}

function isPoint(said: SaidDays): boolean {
  return said.by === 'date' || said.by === 'number' || (said.by === 'weekday' && said.which !== 'every');
}
function weekday(number: number, which: 'plain' | 'this' | 'next' | 'every', later: number): SaidDays {
  return { by: 'weekday', weekday: number, week: null, which, later };
}
/** "Dans deux semaines": whole weeks, which a weekday may make precise. */
function isWeeks(token: Token): token is Extract<Token, { is: 'ahead' }> {
  return token.is === 'ahead' && token.days >= 14 && token.days % 7 === 0;
}
function inWeekOf(weekday: number, daysAhead: number, { today }: Here): SaidDays {
  return { by: 'weekday', weekday, week: mondayOf(addDays(today, daysAhead)), which: 'plain', later: 0 };
}
function numberOf({ day, month, year }: Extract<Token, { is: 'date' }>): {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
} {
  return { day, month, year };
}
function days(said: SaidDays, end: number): Said {
  return { said: 'days', days: said, end };
}
function hours(said: Hours, end: number): Said {
  return { said: 'hours', hours: said, isToday: false, end };
}
function tokenAt(tokens: readonly Placed[], at: number): Token | null {
  return tokens[at]?.token ?? null;
}
