import { dateOfDayNumber } from './local-date.js';
import { publicHolidayOn, type HolidayTerritory } from './public-holidays.js';

/** Days remembered per territory before they are all forgotten: more than the years that agendas are open. */
const DAYS_KEPT = 1_000;
/** Results of a pure function, remembered: every duty of a day asks the same. */
const territories = new Map<HolidayTerritory, Map<number, boolean>>();

/** The same as `publicHolidayOn`, of a day number. */
export function isHolidayOn(day: number, territory: HolidayTerritory): boolean {
  const days = territories.get(territory) ?? new Map<number, boolean>();
  const known = days.get(day);
  if (known !== undefined) return known;
  const isHoliday = publicHolidayOn(dateOfDayNumber(day), territory) !== null;
  if (days.size >= DAYS_KEPT) days.clear();
  territories.set(territory, days.set(day, isHoliday));
  return isHoliday;
}
