import type { Hours, PartOfDay } from '../../bot/domain/when-heard.js';
import { clockTime } from './dates-calendar.js';
import { PART_BOUNDS } from './dates-narrowing.js';
import { adjacent, isFollowing, linkLength, tokenAt } from './dates-neighbours.js';
import { saidHours, type Said } from './dates-said.js';
import type { Edge, Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** "Demain à 14": after these "à" calls for an hour. */
const HOUR_MAY_FOLLOW: ReadonlySet<Token['is']> = new Set<Token['is']>([
  'ahead',
  'weekday',
  'part',
  'date',
  'day',
  'or',
]);

/** "Entre 5 et 7h": up to this hour the second of two is an evening's; minutes from midnight. */
const EARLY = 8 * 60;
const HALF_A_DAY = 12 * 60;

/** "Entre 9h et 11h", "14-16h", "entre 9 et 11": of two figures one is an hour, or both are between "entre" and no article. */
export function hoursBetween(tokens: readonly Placed[], at: number, isBetween: boolean): Said | null {
  const first = tokenAt(tokens, at);
  const from = timeOf(first, isBetween || tokenAt(tokens, at + 1)?.is === 'dash' || tokens[at]?.lead === 'de');
  const link = linkLength(tokens, at + 1, isBetween);
  if (from === null || link === 0 || !isFollowing(tokens, at + 1)) return null;
  const second = tokenAt(tokens, at + 1 + link);
  const areFigures =
    (isBetween || (tokens[at]?.lead === 'de' && tokenAt(tokens, at + 1)?.is === 'at')) &&
    first?.is === 'date' &&
    !first.hasArticle &&
    second?.is === 'date' &&
    !second.hasArticle;
  const to = timeOf(second, areFigures || first?.is === 'time');
  const isTime = first?.is === 'time' || second?.is === 'time' || areFigures;
  if (!isTime || to === null) return null;
  if (from >= to && to <= EARLY && to + HALF_A_DAY > from)
    return saidHours({ at: 'between', from: clockTime(from), to: clockTime(to + HALF_A_DAY) }, at + 2 + link);
  if (from < to) return saidHours({ at: 'between', from: clockTime(from), to: clockTime(to) }, at + 2 + link);
  return isBetween && to < from
    ? { said: 'amiss', hours: { at: 'between', from: clockTime(to), to: clockTime(from) }, end: at + 2 + link }
    : null;
}

/** "Vers 10", "demain à 14": only after a word that calls for an hour, and not when a month follows. */
export function looseTime(tokens: readonly Placed[], at: number): Said | null {
  const link = tokenAt(tokens, at);
  if (link?.is !== 'at' || !link.callsHour || !isFollowing(tokens, at)) return null;
  const between = hoursBetween(tokens, at + 1, false);
  if (between !== null) return between;
  const token = adjacent(tokens, at + 1);
  const before = at === 0 ? null : tokenAt(tokens, at - 1);
  if (token?.is !== 'date') return null;
  const calls = before === null || HOUR_MAY_FOLLOW.has(before.is);
  const time = timeOf(token, true);
  return calls && time !== null ? saidHours({ at: 'time', time: clockTime(time) }, at + 2) : null;
}

/** "Après 14h", "à partir de 14h jusqu'à 16h", "avant le soir": hours that token `at` limits; null when no hour follows it. */
export function hoursAfterEdge(tokens: readonly Placed[], at: number, edge: Edge): Said | null {
  const token = tokenAt(tokens, at + 1);
  if (token?.is === 'part')
    return { said: 'hours', hours: hoursBeyond(token.part, edge), isToday: token.isToday, end: at + 2 };
  const minutes = token?.is === 'time' ? token.minutes : bareHour(tokens, at + 1);
  if (minutes === null) return null;
  const time = clockTime(minutes);
  if (edge === 'before' || edge === 'until') return saidHours({ at: 'until', to: time }, at + 2);
  const [until, end] = [tokenAt(tokens, at + 2), tokenAt(tokens, at + 3)];
  return until?.is === 'edge' && until.edge === 'until' && end?.is === 'time'
    ? saidHours({ at: 'between', from: time, to: clockTime(end.minutes) }, at + 4)
    : saidHours({ at: 'from', from: time }, at + 2);
}

const NO_HOUR_AFTER: ReadonlySet<string> = new Set(['au', 'du', 'le', 'jusque']);

/** "Après 17", without an article: an hour when offices are open; null for a day. */
function bareHour(tokens: readonly Placed[], at: number): number | null {
  const token = adjacent(tokens, at);
  if (NO_HOUR_AFTER.has(tokens[at]?.lead ?? '')) return null;
  if (token?.is !== 'date' || token.hasArticle || token.month !== null || !isFollowing(tokens, at + 1)) return null;
  return token.day >= 8 && token.day <= 19 ? token.day * 60 : null;
}

/** "Après le matin", "avant le soir". */
function hoursBeyond(part: PartOfDay, edge: Edge): Hours {
  const [start, end] = PART_BOUNDS[part];
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

/** Minutes from midnight; a bare figure counts only when `allowsLoose`, and is an hour of the day when people work. */
function timeOf(token: Token | null, allowsLoose: boolean): number | null {
  if (token?.is === 'time') return token.minutes;
  if (!allowsLoose || token?.is !== 'date' || token.month !== null || token.day > 23) return null;
  return (token.day < 7 ? token.day + 12 : token.day) * 60;
}
