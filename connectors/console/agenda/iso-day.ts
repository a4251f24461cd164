import { dayNumberOfIso } from '../../../bot/domain/iso-days.js';
import { dateOfDayNumber } from '../../../bot/domain/local-date.js';
import type { IsoDay } from '../../../bot/domain/when-heard.js';

/** Years that a calendar of ours shows. */
const FIRST_DAY: IsoDay = '2000-01-01';
const LAST_DAY: IsoDay = '2100-12-31';

export function isoOfDay(day: number): IsoDay {
  const { year, month, day: number } = dateOfDayNumber(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/** "2026-11-24"; false for 31 February, and for years that nobody plans. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  return isoOfDay(dayNumberOfIso(text)) === text;
}
