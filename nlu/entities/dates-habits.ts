import { isPlainWeekday, MOVED_FROM, type Stretch } from './dates-stretch.js';
import type { Token } from './dates-token.js';
import type { Placed } from './dates-tokens.js';

/** "Décaler de mardi à jeudi": no range, the second day is meant. `current` is the stretch under way. */
export function arrivedAt(
  { days, hours }: Pick<Stretch, 'days' | 'hours'>,
  lead: string,
  current: Stretch | null,
): Pick<Stretch, 'days' | 'hours'> {
  if (lead === 'entre') return { days, hours };
  if (days?.by === 'to') return { days: days.to, hours };
  const isLeft = current === null || MOVED_FROM.has(current.lead);
  return hours?.at === 'between' && days === null && isLeft
    ? { days, hours: { at: 'time', time: hours.to } }
    : { days, hours };
}

/** Of a moved appointment, the day it leaves is not meant. */
export function withoutMoved(heard: readonly Stretch[], tokens: readonly Placed[]): readonly Stretch[] {
  if (!tokens.some(({ token }) => token.is === 'move')) return heard;
  const wished = heard.filter(({ isRefused, aside }) => !isRefused && aside === null);
  const isLeft = (stretch: Stretch): boolean =>
    stretch.days !== null && (MOVED_FROM.has(stretch.lead) || isMovedTo(wished[wished.indexOf(stretch) + 1], stretch));
  if (wished.every(isLeft)) return heard;
  return heard.filter((stretch) => stretch.isRefused || !isLeft(stretch));
}

/** "Décaler jeudi 10h à vendredi 10h". */
function isMovedTo(next: Stretch | undefined, { lead }: Stretch): boolean {
  return next !== undefined && MOVES.test(lead) && ARRIVES_AT.has(next.lead);
}
const MOVES = /^(?:decal|deplac|report|repouss|avanc|chang|remett|bascul|transf|modif)/u;
const ARRIVES_AT: ReadonlySet<string> = new Set(['a', 'au', 'pour', 'vers']);

/**
 * "Toutes les semaines", "uniquement le mardi", "le premier mercredi disponible" make the weekdays every week's; so does the article of
 * "le mardi matin", "le mardi et le jeudi" and "un mardi", but not of "le mardi à 15h", which is the next one.
 */
export function withHabits(heard: readonly Stretch[], tokens: readonly Placed[]): readonly Stretch[] {
  const says = (what: Token['is']): boolean => tokens.some(({ token }) => token.is === what);
  const said: Habit = {
    isEveryWeek: says('every-week'),
    isOnly: says('only'),
    isFirst: says('earliest'),
    isOnce: says('move') || heard.some(({ hours, isRefused }) => !isRefused && hours?.at === 'time'),
  };
  const out: Stretch[] = [];
  for (const stretch of heard) out.push(asHabit(stretch, out.at(-1), said));
  return out;
}

interface Habit {
  readonly isEveryWeek: boolean;
  readonly isOnly: boolean;
  readonly isFirst: boolean;
  /** A time of the clock, or an appointment that moves: one day is meant. */
  readonly isOnce: boolean;
}

function asHabit(stretch: Stretch, before: Stretch | undefined, said: Habit): Stretch {
  const { days, lead } = stretch;
  if (stretch.isRefused) return stretch;
  if (days?.by === 'weekend' && !days.isNext && (said.isOnly || said.isEveryWeek || lead === 'un'))
    return lead === 'ce' ? stretch : { ...stretch, days: { by: 'every', weekdays: [5, 6] } };
  if (!isPlainWeekday(days) || days.later > 0) return stretch;
  const isListed = stretch.isListed && before?.days?.by === 'weekday' && before.days.which === 'every';
  const isHabit =
    said.isEveryWeek ||
    (said.isOnly && (days.hasArticle || lead === 'le')) ||
    (said.isFirst && FIRST.has(lead)) ||
    lead === 'un' ||
    (!said.isOnce && (lead === 'le' || isListed));
  return isHabit ? { ...stretch, days: { ...days, which: 'every' } } : stretch;
}

/** "Le premier mercredi disponible". */
const FIRST: ReadonlySet<string> = new Set(['premier', 'premiers', 'prochain']);

export function withLent(stretch: Stretch): Stretch {
  return stretch.lent === null
    ? stretch
    : { ...stretch, days: stretch.days ?? stretch.lent.days, hours: stretch.hours ?? stretch.lent.hours };
}
