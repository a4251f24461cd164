import type { Weekday } from '../../bot/domain/when-heard.js';
import type { Here } from './dates-said.js';
import type { Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** "Lun", "ven", "sam", "dim" are no other word after "le"; "mar", "mer", "jeu" are. */
const NOTHING_ELSE: readonly Weekday[] = [0, 4, 5, 6];
const BESIDE_A_SHORT_WEEKDAY: ReadonlySet<Token['is']> = new Set<Token['is']>([
  ...(['time', 'part', 'hours', 'open-hours', 'weekday', 'date', 'next', 'in-eight', 'edge', 'or', 'at'] as const),
]);

export function tokenAt(tokens: readonly Placed[], at: number): Token | null {
  return tokens[at]?.token ?? null;
}
/** No ordinary word just before token `at`; the end of the message is a token. */
export function isFollowing(tokens: readonly Placed[], at: number): boolean {
  return (tokens[at]?.wordsBefore ?? 0) === 0;
}
/** Token `at` when no ordinary word comes before it. */
export function adjacent(tokens: readonly Placed[], at: number): Token | null {
  return isFollowing(tokens, at) ? tokenAt(tokens, at) : null;
}

/** The clause ends right there. */
export function endsClause(next: Placed | undefined): boolean {
  return next?.wordsBefore === 0 && (next.token.is === 'end' || next.token.is === 'comma');
}

/** A number without a month is a day after its article, or alone where a date is awaited. */
export function isDay(
  tokens: readonly Placed[],
  at: number,
  token: Extract<Token, { is: 'date' }>,
  here: Here,
): boolean {
  if (token.hasArticle) return true;
  const before = tokenAt(tokens, at - 1);
  const isListed = (before?.is === 'or' || before?.is === 'and') && tokenAt(tokens, at - 2)?.is === 'date';
  return (here.isAwaited || isListed) && isFollowing(tokens, at) && isFollowing(tokens, at + 1);
}

/** "Mar 15h", "lun ou jeu", "jeu" alone: a shortened weekday touches a word of time, or stands alone where one is awaited. */
export function isBesideTime(tokens: readonly Placed[], at: number, here: Here): boolean {
  const touches = (placed: Placed | undefined, isNear: boolean): boolean =>
    isNear && placed !== undefined && BESIDE_A_SHORT_WEEKDAY.has(placed.token.is);
  if (touches(tokens[at + 1], adjacent(tokens, at + 1) !== null)) return true;
  if (touches(tokens[at - 1], isFollowing(tokens, at))) return true;
  const token = tokenAt(tokens, at);
  if (tokens[at]?.lead === 'le' && token?.is === 'weekday' && NOTHING_ELSE.includes(token.weekday)) return true;
  return here.isAwaited && isFollowing(tokens, at) && isFollowing(tokens, at + 1);
}

/** "Jeudi 14-16h": the figure begins hours, it is no day of the month. */
export function isHoursAhead(tokens: readonly Placed[], at: number): boolean {
  return tokenAt(tokens, at + 1)?.is === 'dash' && tokenAt(tokens, at + 2)?.is === 'time';
}

/** What links the two ends of a range; after "entre", "et" does. 0 when nothing does. */
export function linkLength(tokens: readonly Placed[], at: number, isBetween: boolean): number {
  const link = tokenAt(tokens, at);
  if (link?.is === 'edge') return link.edge === 'until' ? 1 : 0;
  return link?.is === 'at' || link?.is === 'dash' || (isBetween && link?.is === 'and') ? 1 : 0;
}
