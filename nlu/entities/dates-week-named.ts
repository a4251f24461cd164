import { dayNumber } from '../../bot/domain/local-date.js';
import type { SaidDays } from './dates-days.js';
import { isPlainWeekday, type Stretch } from './dates-stretch.js';

/**
 * "La semaine prochaine, mardi", "lundi ou mardi de la semaine prochaine", but "vendredi ou la semaine prochaine": gives the weekdays said
 * beside a week that week, and takes the week out of `fresh` where it only placed them. `named` and the result: the day number of the
 * Monday of the week named last, null for none.
 */
export function placedInWeek(
  fresh: Stretch,
  heard: readonly Stretch[],
  current: Stretch | null,
  named: number | null,
): number | null {
  if (isPlainWeekday(fresh.days) && named !== null && !fresh.isRefused) fresh.days = { ...fresh.days, week: named };
  lendWeek(fresh, heard, named);
  if (fresh.days?.by !== 'span' || !fresh.days.isWeek || fresh.isRefused || fresh.aside !== null) return named;
  const week = dayNumber(fresh.days.span.from);
  if (current?.days?.by !== 'weekday' || current.aside !== null) return week;
  for (const stretch of heard)
    if (isPlainWeekday(stretch.days) && !stretch.isRefused) stretch.days = { ...stretch.days, week };
  fresh.days = null;
  return week;
}

/** "Jeudi ou vendredi de la semaine prochaine": the week of the second is the first's. */
function lendWeek({ days, isRefused, isListed }: Stretch, heard: readonly Stretch[], named: number | null): void {
  if (!isListed || days?.by !== 'weekday' || days.week === null || days.week === named) return;
  for (const stretch of heard)
    if (isPlainWeekday(stretch.days) && stretch.isRefused === isRefused)
      stretch.days = { ...stretch.days, week: days.week };
}

/** "Les lundis et jeudis"; "les lundis ou les mardis" are as many weekdays, no alternatives. */
export function inheritEvery(fresh: Stretch, before: SaidDays | null): void {
  if (before?.by !== 'weekday' || before.which !== 'every') return;
  if (fresh.isListed && isPlainWeekday(fresh.days)) fresh.days = { ...fresh.days, which: 'every' };
  else if (fresh.days?.by === 'weekday' && fresh.days.which === 'every') fresh.isAlternative = false;
}
