import { addDays, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { localTimeAt } from '../../bot/domain/local-time.js';
import { clockTime, mondayOf } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import type { ClockTime, Hours, PartOfDay, Weekday } from '../../bot/domain/when-heard.js';
import { isDayToken, isHourToken, type Edge, type HourToken, type Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';
import { A_WEEKDAY } from './dates-words.js';

/** One thing said about when. */
export type Said =
  | { readonly said: 'days'; readonly days: SaidDays; readonly end: number }
  | { readonly said: 'hours'; readonly hours: Hours; readonly isToday: boolean; readonly end: number }
  | { readonly said: 'moment'; readonly date: LocalDate; readonly minutes: number; readonly end: number };

export interface Here {
  readonly now: number;
  readonly zone: string;
  readonly today: LocalDate;
  /** The last question asked for a date. */
  readonly isAwaited: boolean;
}

const WORKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4];
const WEEKEND: readonly Weekday[] = [5, 6];
/** "À partir de midi", "après le matin": when the parts of a day begin and end. */
const PART_BOUNDS: Readonly<Record<PartOfDay, readonly [start: ClockTime, end: ClockTime]>> = {
  morning: ['08:00', '12:00'],
  noon: ['12:00', '14:00'],
  afternoon: ['14:00', '18:00'],
  evening: ['18:00', '20:00'],
};
/** "Demain à 14": after these "à" calls for an hour. */
const HOUR_MAY_FOLLOW: ReadonlySet<Token['is']> = new Set<Token['is']>([
  'ahead',
  'weekday',
  'part',
  'date',
  'day',
  'or',
]);
/** "Mardi 3", "mardi le 3"; not "mardi toutes les 2 semaines". */
const BEFORE_ITS_DATE = new RegExp(`^(?:le|du|,|${A_WEEKDAY}|lun|mar|mer|jeu|ven|vend|sam|dim)$`, 'u');
const POINTERS: ReadonlySet<string> = new Set(['ce', 'cet', 'cette', 'prochain', 'suivant']);
/** "Lun", "ven", "sam", "dim" are no other word after "le"; "mar", "mer", "jeu" are. */
const NOTHING_ELSE: readonly Weekday[] = [0, 4, 5, 6];
const BESIDE_A_SHORT_WEEKDAY: ReadonlySet<Token['is']> = new Set<Token['is']>([
  ...(['time', 'part', 'hours', 'open-hours', 'weekday', 'date', 'next', 'in-eight', 'edge', 'or', 'at'] as const),
]);

/** What begins at token `at`; `end` is the token after it. Null when nothing does. */
export function saidAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const said = untrailed(tokens, at, here);
  const trailing = said === null ? null : adjacent(tokens, said.end);
  return said === null || trailing?.is !== 'trailing' ? said : withEdge(said, trailing.edge);
}

/** "16h au plus tard", "mardi minimum". */
function withEdge(said: Said, edge: 'from' | 'until'): Said {
  if (said.said === 'days') return days({ by: 'edge', edge, days: said.days }, said.end + 1);
  if (said.said === 'hours' && said.hours.at === 'time') {
    const { time } = said.hours;
    return hours(edge === 'from' ? { at: 'from', from: time } : { at: 'until', to: time }, said.end + 1);
  }
  return said;
}

function untrailed(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  if (token === null) return null;
  if (isDayToken(token)) return pair(tokens, at, false, here) ?? daysAt(tokens, at, here);
  if (isHourToken(token)) return hoursAt(tokens, at, token, here);
  if (token.is === 'edge') return afterEdge(tokens, at, token.edge, here);
  if (token.is === 'between') return pair(tokens, at + 1, true, here);
  return token.is === 'at' ? looseTime(tokens, at) : null;
}

function hoursAt(tokens: readonly Placed[], at: number, token: HourToken, here: Here): Said {
  switch (token.is) {
    case 'time':
      return pair(tokens, at, false, here) ?? hours({ at: 'time', time: clockTime(token.minutes) }, at + 1);
    case 'hours':
      return hours({ at: 'between', from: clockTime(token.from), to: clockTime(token.to) }, at + 1);
    case 'open-hours': {
      const time = clockTime(token.minutes);
      return hours(token.edge === 'from' ? { at: 'from', from: time } : { at: 'until', to: time }, at + 1);
    }
    case 'part':
      return { said: 'hours', hours: { at: 'part', part: token.part }, isToday: token.isToday, end: at + 1 };
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
      return from?.said === 'days' ? days({ by: 'shift', later: token.days, days: from.days }, from.end) : null;
    }
    case 'ahead':
      return countedAt(tokens, at, token, here);
    case 'weekday':
      return weekdayAt(tokens, at, token, here);
    case 'date':
      return token.month !== null || isDay(tokens, at, token, here)
        ? days({ by: 'number', ...numberOf(token), weekday: null }, at + 1)
        : null;
    case 'day':
      return days({ by: 'date', date: token.date }, at + 1);
    case 'span': {
      // "Janvier dernier".
      if (next?.is === 'last') return days({ by: 'gone' }, at + 2);
      return days({ by: 'span', span: token.span, isWeek: token.isWeek }, at + 1);
    }
    case 'weekend':
      if (next?.is === 'last') return days({ by: 'gone' }, at + 2);
      if (token.isEvery) return days({ by: 'every', weekdays: WEEKEND }, at + 1);
      return days({ by: 'weekend', isNext: next?.is === 'next' }, at + (next?.is === 'next' ? 2 : 1));
    case 'workdays':
      return days({ by: 'every', weekdays: WORKDAYS }, at + 1);
    case 'week-of': {
      const range = pair(tokens, at + 1, false, here);
      if (range !== null && token.weeks === 0) return range;
      const start = daysAt(tokens, at + 1, here);
      return start?.said === 'days' ? days({ by: 'week-of', days: start.days, weeks: token.weeks }, start.end) : null;
    }
  }
}

/** "Ce jeudi", "prochain mardi". */
function pointedAt(tokens: readonly Placed[], at: number, which: 'this' | 'next', here: Here): Said | null {
  // "Ce jeudi", but not "ce serait bien jeudi".
  if (!POINTERS.has(tokens[at + 1]?.lead ?? '')) return null;
  const following = daysAt(tokens, at + 1, here);
  if (following?.said !== 'days') return null;
  if (following.days.by === 'weekend') return days({ ...following.days, isNext: which === 'next' }, following.end);
  return following.days.by === 'weekday' && following.days.which === 'plain'
    ? days({ ...following.days, which }, following.end)
    : null;
}

/** "Demain", "demain mercredi 25", "demain en huit", "dans deux semaines, le mardi". */
function countedAt(tokens: readonly Placed[], at: number, token: Extract<Token, { is: 'ahead' }>, here: Here): Said {
  const next = adjacent(tokens, at + 1);
  if (isWeeks(token) && next?.is === 'weekday') return days(inWeekOf(next.weekday, token.days, here), at + 2);
  const later = next?.is === 'in-eight' ? next.days : 0;
  if (token.days < 0) return days({ by: 'gone' }, at + 1);
  // The day is known: the weekday and the date only tell it again.
  const isTold = later === 0 && token.days <= 2 && next?.is === 'weekday';
  const second = isTold ? adjacent(tokens, at + 2) : null;
  const isDated = second?.is === 'date' && !isHoursAhead(tokens, at + 2);
  const end = at + 1 + (later > 0 || isTold ? 1 : 0) + (isDated ? 1 : 0);
  return days({ by: 'date', date: addDays(here.today, token.days + later) }, end);
}

/** "Mardi 2 décembre", "lundi en huit", "mardi de la semaine prochaine"; "mar" only beside other words of time. */
function weekdayAt(
  tokens: readonly Placed[],
  at: number,
  token: Extract<Token, { is: 'weekday' }>,
  here: Here,
): Said | null {
  if (token.isLoose && !isBesideTime(tokens, at, here)) return null;
  if (token.isEvery) return days(weekday(token, 'every', 0), at + 1);
  const next = adjacent(tokens, at + 1);
  if (next?.is === 'date' && BEFORE_ITS_DATE.test(tokens[at + 1]?.lead ?? '') && !isHoursAhead(tokens, at + 1))
    return days({ by: 'number', ...numberOf(next), weekday: token.weekday }, at + 2);
  if (next?.is === 'in-eight') return days(weekday(token, 'plain', next.days), at + 2);
  if (next?.is === 'next') return days(weekday(token, 'next', 0), at + 2);
  if (next?.is === 'last' || (next?.is === 'ahead' && next.days < 0)) return days({ by: 'gone' }, at + 2);
  if (next !== null && isWeeks(next)) return days(inWeekOf(token.weekday, next.days, here), at + 2);
  if (next?.is === 'span' && next.isWeek) {
    const week = mondayOf(next.span.from);
    return days({ ...weekday(token, 'plain', 0), week }, at + 2);
  }
  return days(weekday(token, 'plain', 0), at + 1);
}

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
  return isHour ? null : days({ by: 'to', from: start.days, to: end.days }, end.end);
}

/** "Entre 9h et 11h", "14-16h", "entre 9 et 11": of two figures one is an hour, or both are between "entre" and no article. */
function hoursBetween(tokens: readonly Placed[], at: number, isBetween: boolean): Said | null {
  const first = tokenAt(tokens, at);
  const from = timeOf(first, isBetween || tokenAt(tokens, at + 1)?.is === 'dash' || tokens[at]?.lead === 'de');
  const link = linkLength(tokens, at + 1, isBetween);
  if (from === null || link === 0 || !isFollowing(tokens, at + 1)) return null;
  const second = tokenAt(tokens, at + 1 + link);
  const areFigures =
    isBetween && first?.is === 'date' && !first.hasArticle && second?.is === 'date' && !second.hasArticle;
  const to = timeOf(second, areFigures || first?.is === 'time');
  const isTime = first?.is === 'time' || second?.is === 'time' || areFigures;
  return isTime && to !== null && from < to
    ? hours({ at: 'between', from: clockTime(from), to: clockTime(to) }, at + 2 + link)
    : null;
}

/** "Entre Noël et le jour de l'an": neither of the two feasts. */
function daysBetweenFeasts(tokens: readonly Placed[], at: number): Said | null {
  const [first, link, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (first?.is !== 'day' || !first.isFeast || link?.is !== 'and' || second?.is !== 'day') return null;
  const span = { from: addDays(first.date, 1), to: addDays(second.date, -1) };
  return dayNumber(span.from) <= dayNumber(span.to) ? days({ by: 'span', span, isWeek: false }, at + 3) : null;
}

/** A day at the end of a range, where a number needs no article. */
function pointAt(tokens: readonly Placed[], at: number, here: Here): Said | null {
  const token = tokenAt(tokens, at);
  return token?.is === 'date' && token.month === null
    ? days({ by: 'number', ...numberOf(token), weekday: null }, at + 1)
    : daysAt(tokens, at, here);
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
  if (token?.is === 'part') {
    const bounds = hoursBeyond(PART_BOUNDS[token.part], edge);
    return { said: 'hours', hours: bounds, isToday: token.isToday, end: at + 2 };
  }
  const said = isFollowing(tokens, at + 1) ? pointAt(tokens, at + 1, here) : null;
  return said?.said === 'days' ? days({ by: 'edge', edge, days: said.days }, said.end) : null;
}

/** "Après le matin", "avant le soir". */
function hoursBeyond([start, end]: readonly [start: ClockTime, end: ClockTime], edge: Edge): Hours {
  switch (edge) {
    case 'from':
      return { at: 'from', from: start };
    case 'after':
      return { at: 'from', from: end };
    case 'before':
      return { at: 'until', to: start };
    case 'until':
      return { at: 'until', to: end };
  }
}

/** "Vers 10", "demain à 14": only after a word that calls for an hour, and not when a month follows. */
function looseTime(tokens: readonly Placed[], at: number): Said | null {
  const link = tokenAt(tokens, at);
  if (link?.is !== 'at' || !link.callsHour || !isFollowing(tokens, at)) return null;
  const between = hoursBetween(tokens, at + 1, false);
  if (between !== null) return between;
  const token = adjacent(tokens, at + 1);
  const before = at === 0 ? null : tokenAt(tokens, at - 1);
  if (token?.is !== 'date') return null;
  const calls = before === null || HOUR_MAY_FOLLOW.has(before.is);
  const time = timeOf(token, true);
  return calls && time !== null ? hours({ at: 'time', time: clockTime(time) }, at + 2) : null;
}

/** A number without a month is a day after its article, or alone where a date is awaited. */
function isDay(tokens: readonly Placed[], at: number, token: Extract<Token, { is: 'date' }>, here: Here): boolean {
  if (token.hasArticle) return true;
  const before = tokenAt(tokens, at - 1);
  const isListed = (before?.is === 'or' || before?.is === 'and') && tokenAt(tokens, at - 2)?.is === 'date';
  return (here.isAwaited || isListed) && isFollowing(tokens, at) && isFollowing(tokens, at + 1);
}

/** "Mar 15h", "lun ou jeu", "jeu" alone: a shortened weekday touches a word of time, or stands alone where one is awaited. */
function isBesideTime(tokens: readonly Placed[], at: number, here: Here): boolean {
  const touches = (placed: Placed | undefined, isNear: boolean): boolean =>
    isNear && placed !== undefined && BESIDE_A_SHORT_WEEKDAY.has(placed.token.is);
  if (touches(tokens[at + 1], adjacent(tokens, at + 1) !== null)) return true;
  if (touches(tokens[at - 1], isFollowing(tokens, at))) return true;
  const token = tokenAt(tokens, at);
  if (tokens[at]?.lead === 'le' && token?.is === 'weekday' && NOTHING_ELSE.includes(token.weekday)) return true;
  return here.isAwaited && isFollowing(tokens, at) && isFollowing(tokens, at + 1);
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

/** No ordinary word just before token `at`; the end of the message is a token. */
function isFollowing(tokens: readonly Placed[], at: number): boolean {
  return (tokens[at]?.wordsBefore ?? 0) === 0;
}
/** Token `at` when no ordinary word comes before it. */
function adjacent(tokens: readonly Placed[], at: number): Token | null {
  return isFollowing(tokens, at) ? tokenAt(tokens, at) : null;
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
function days(said: SaidDays, end: number): Said {
  return { said: 'days', days: said, end };
}
function hours(said: Hours, end: number): Said {
  return { said: 'hours', hours: said, isToday: false, end };
}
function tokenAt(tokens: readonly Placed[], at: number): Token | null {
  return tokens[at]?.token ?? null;
}
