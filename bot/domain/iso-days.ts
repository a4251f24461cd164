import { dayNumber } from './local-date.js';
import { dateOfIso, type IsoDay } from './when-heard.js';

/** Days remembered before they are all forgotten: ten years of them, a few hundred kilobytes. */
const DAYS_KEPT = 4_000;
/** Results of a pure function, remembered: a search reads the same few days thousands of times. */
const numbers = new Map<IsoDay, number>();

/** A day number (bot/domain/local-date.ts); NaN, which is before and after nothing, when it does not read. */
export function dayNumberOfIso(day: IsoDay): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = dayNumber(dateOfIso(day));
  if (numbers.size >= DAYS_KEPT) numbers.clear();
  numbers.set(day, number);
  return number;
}
