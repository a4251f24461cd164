import { addDays, dateOfDayNumber, dayNumber, weekdayOf, type LocalDate } from '../../bot/domain/local-date.js';
import type { ClockTime, IsoDay } from '../../bot/domain/when-heard.js';

/** Days from one to another, both included; `to` null: from then on. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export function isoDay({ year, month, day }: LocalDate): IsoDay {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
/** `minutes` from midnight, 0..1439. */
export function clockTime(minutes: number): ClockTime {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Day number of the Monday of a day's week. */
export function mondayOf(date: LocalDate): number {
  return dayNumber(date) - weekdayOf(date);
}

/** The Monday of that ISO week, this year's or, when it is over, next year's; null when no year of the two has it. */
export function mondayOfIsoWeek(week: number, today: LocalDate): LocalDate | null {
  if (week < 1 || week > 53) return null;
  for (const year of [today.year, today.year + 1]) {
    // The 4th of January is always in the first week.
    const monday = mondayOf({ year, month: 1, day: 4 }) + 7 * (week - 1);
    if (monday + 6 >= dayNumber(today)) return dateOfDayNumber(monday);
  }
  return null;
}

/** A month, `months` after today's, or its first, second ("mi", "milieu") or last ten days. */
export function monthSpan(today: LocalDate, months: number, which: string): Span {
  const index = today.month - 1 + months;
  const year = today.year + Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  const last = addDays({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }, -1).day;
  const [from, to] =
    which === 'debut' ? [1, 10] : which === 'fin' ? [21, last] : which === 'all' ? [1, last] : [11, 20];
  return { from: { year, month, day: from }, to: { year, month, day: to } };
}

/** False for 31 April. */
export function dayExists(date: LocalDate): boolean {
  const same = dateOfDayNumber(dayNumber(date));
  return same.month === date.month && same.day === date.day;
}
