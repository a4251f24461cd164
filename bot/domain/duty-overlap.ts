import type { Duty, Period, Recurrence } from './agenda.js';
import { occurrenceOn } from './duty-occurrences.js';
import { dayNumberOfIso } from './iso-days.js';
import { weekdayOfDayNumber } from './local-date.js';

/** Long enough for a monthly duty and one of every fourth week to meet if they ever do. */
const LOOKED_AT_DAYS = 5 * 366;
const ALWAYS: { readonly contracts: readonly Period[] } = { contracts: [{ from: '0001-01-01', to: null }] };

/** Whether one person would have to be in both on some day. Hours that only touch do not overlap. */
export function dutiesOverlap(a: Duty, b: Duty): boolean {
  if (a.to <= b.from || b.to <= a.from) return false;
  const weekday = weekdayIn(a.recurrence);
  if (weekday !== weekdayIn(b.recurrence)) return false;
  const first = Math.max(dayNumberOfIso(a.valid.from), dayNumberOfIso(b.valid.from));
  const last = Math.min(lastDay(a), lastDay(b), first + LOOKED_AT_DAYS);
  for (let day = first + ((weekday - weekdayOfDayNumber(first) + 7) % 7); day <= last; day += 7) {
    const one = occurrenceOn(a, ALWAYS, day);
    const other = one === null ? null : occurrenceOn(b, ALWAYS, day);
    if (one !== null && other !== null && one.start < other.end && other.start < one.end) return true;
  }
  return false;
}

/** True when no day of it falls in a contract. */
export function isOutsideContracts({ valid }: Pick<Duty, 'valid'>, contracts: readonly Period[]): boolean {
  return !contracts.some(
    (contract) =>
      (contract.to === null || valid.from <= contract.to) && (valid.to === null || contract.from <= valid.to),
  );
}

function weekdayIn(recurrence: Recurrence): number {
  return recurrence.every === 'once' ? weekdayOfDayNumber(dayNumberOfIso(recurrence.day)) : recurrence.weekday;
}

function lastDay({ valid }: Duty): number {
  return valid.to === null ? Infinity : dayNumberOfIso(valid.to);
}
