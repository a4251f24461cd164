import type { CodeInsee } from './ids.js';
import { dateOfDayNumber, weekdayOfDayNumber } from './local-date.js';
import { holidayTerritoryOf, publicHolidayOn } from './public-holidays.js';
import { dayAndMinutesAt, instantOnDay } from './zone-days.js';

/** Whose clocks and holidays count; a place of duty is one. */
export interface Calendar {
  /** IANA zone. */
  readonly timeZone: string;
  readonly codeInsee: CodeInsee | null;
  readonly postcode: string;
}

/**
 * People may be written to unasked from 8:00 to 20:00, Monday to Saturday, and not on public holidays: the hours that the law sets to
 * commercial messages (22:00 to 8:00, Sundays and holidays forbidden), narrower in the evening, because public services that wrote
 * later woke people up. Answers to someone who just wrote are not concerned.
 */
const FROM_MINUTES = 8 * 60;
const TO_MINUTES = 20 * 60;
/** What is moved to an evening is due half an hour before the end of it: what is late by a few minutes must not wait for the morning. */
const EVENING_MINUTES = TO_MINUTES - 30;
const SUNDAY = 6;

export function mayWriteAt(instant: number, calendar: Calendar): boolean {
  const { day, minutes } = dayAndMinutesAt(instant, calendar.timeZone);
  return isWritingDay(day, calendar) && minutes >= FROM_MINUTES && minutes < TO_MINUTES;
}

/** `instant` itself, or the first 8:00 after it at which one may write. */
export function nextAllowed(instant: number, calendar: Calendar): number {
  if (mayWriteAt(instant, calendar)) return instant;
  const { day, minutes } = dayAndMinutesAt(instant, calendar.timeZone);
  let next = minutes < FROM_MINUTES ? day : day + 1;
  while (!isWritingDay(next, calendar)) next += 1;
  return instantOnDay(next, FROM_MINUTES, calendar.timeZone);
}

/** `instant` itself, or the last evening before it on which one may write, half an hour before the end. */
export function lastAllowed(instant: number, calendar: Calendar): number {
  if (mayWriteAt(instant, calendar)) return instant;
  const { day, minutes } = dayAndMinutesAt(instant, calendar.timeZone);
  let last = minutes >= TO_MINUTES ? day : day - 1;
  while (!isWritingDay(last, calendar)) last -= 1;
  return instantOnDay(last, EVENING_MINUTES, calendar.timeZone);
}

/** Holidays and Sundays never follow each other for more than a few days. */
function isWritingDay(day: number, calendar: Calendar): boolean {
  return (
    weekdayOfDayNumber(day) !== SUNDAY && publicHolidayOn(dateOfDayNumber(day), holidayTerritoryOf(calendar)) === null
  );
}
