/** A day of the Gregorian calendar, without time or zone; `month` 1..12, `day` 1..31. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01, which is 0; days that do not exist (31 April) roll over as `Date` does. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS;
}

export function dateOfDayNumber(days: number): LocalDate {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** 0 = Monday ... 6 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** ISO 8601 week, 1..53: the week belongs to the year of its Thursday. */
export function isoWeekOf(date: LocalDate): number {
  const days = dayNumber(date);
  const thursday = days - weekdayOfDayNumber(days) + 3;
  const firstOfYear = dayNumber({ year: dateOfDayNumber(thursday).year, month: 1, day: 1 });
  return Math.floor((thursday - firstOfYear) / 7) + 1;
}

/** Which one of its month a weekday is, 1..5: the third Thursday is 3. */
export function nthOfMonth(date: LocalDate): number {
  return Math.ceil(date.day / 7);
}

/** True for the last Thursday of the month, the last Friday... */
export function isLastOfMonth(date: LocalDate): boolean {
  return addDays(date, 7).month !== date.month;
}

/** The first such weekday (0 = Monday) on or after `from`: "samedi", said on a Saturday, is today. */
export function nextWeekday(weekday: number, from: LocalDate): LocalDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

export function weekdayOfDayNumber(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}
