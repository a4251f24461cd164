import { dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { dateOfIso } from '../../bot/domain/when-heard.js';
import { mondayOf } from './dates-calendar.js';
import { resolveDays, type SaidDays } from './dates-days.js';
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
  today: LocalDate,
): number | null {
  if (isPlainWeekday(fresh.days) && named !== null && !fresh.isRefused) fresh.days = { ...fresh.days, week: named };
  lendWeek(fresh, heard, named);
  const week = fresh.isRefused || fresh.aside !== null ? null : weekOf(fresh.days, today);
  if (week === null) return named;
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

/** The day number of the Monday of a week that days are. */
function weekOf(days: SaidDays | null, today: LocalDate): number | null {
  if (days?.by === 'span') return days.isWeek ? dayNumber(days.span.from) : null;
  if (days?.by !== 'week-of') return null;
  const resolved = resolveDays(days, today);
  return resolved.got === 'days' && resolved.days.heard === 'days' ? mondayOf(dateOfIso(resolved.days.from)) : null;
}
