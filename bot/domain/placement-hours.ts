import { addDays, weekdayOf } from './local-date.js';
import { instantOf, localTimeAt } from './local-time.js';

/** Minutes from midnight between which a person who did not write just now may be written to. */
const FROM_MINUTES = 9 * 60;
const TO_MINUTES = 19 * 60;
const SUNDAY = 6;

/** The first instant from `now` on at which news may reach somebody unasked: 9 h to 19 h where they live, never on Sunday. */
export function decentTime(now: number, zone: string): number {
  const { date, minutes } = localTimeAt(now, zone);
  const isTooLate = minutes >= TO_MINUTES;
  if (weekdayOf(date) !== SUNDAY && minutes >= FROM_MINUTES && !isTooLate) return now;
  let day = weekdayOf(date) === SUNDAY || isTooLate ? addDays(date, 1) : date;
  if (weekdayOf(day) === SUNDAY) day = addDays(day, 1);
  return instantOf(day, FROM_MINUTES, zone);
}
