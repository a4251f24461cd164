import type { Duty, Mediator, Period, Recurrence } from './agenda.js';
import { isHolidayOn } from './holiday-days.js';
import { dayNumberOfIso } from './iso-days.js';
import { dateOfDayNumber, nthOfMonth, weekdayOfDayNumber } from './local-date.js';
import { holidayTerritoryOf, type HolidayTerritory } from './public-holidays.js';
import type { Weekday } from './when-heard.js';
import { dayAndMinutesAt, instantOnDay } from './zone-days.js';

/** One time that a duty takes place. */
export interface Occurrence {
  /** Its day on the place's clocks, as a day number (bot/domain/local-date.ts). */
  readonly day: number;
  /** Epoch milliseconds, [start, end). */
  readonly start: number;
  readonly end: number;
}

/** What a duty says of days, as numbers: read once for each duty. */
interface Calendar {
  readonly recurrence: Recurrence;
  /** The only day, of a duty that takes place once. */
  readonly onlyDay: number | null;
  readonly first: number;
  readonly last: number;
  readonly except: ReadonlySet<number>;
  readonly territory: HolidayTerritory;
}

/** Duties and contracts are values: what was read of one is true for as long as it exists. */
const calendars = new WeakMap<Duty, Calendar>();
const stretches = new WeakMap<readonly Period[], readonly DayStretch[]>();

const NO_DAYS: ReadonlySet<number> = new Set();

/** Day numbers, both included. */
interface DayStretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The duty on a day of its place (day number), or null: not its day, out of its validity or of every contract, excepted, a public
 * holiday there. On a night when clocks go forward it may be shorter, or not be at all; when they go back, longer.
 */
export function occurrenceOn(duty: Duty, { contracts }: Pick<Mediator, 'contracts'>, day: number): Occurrence | null {
  const calendar = calendarOf(duty);
  if (!comesBackOn(day, calendar) || day < calendar.first || day > calendar.last) return null;
  if (calendar.except.has(day) || !isUnderContract(day, contracts)) return null;
  if (isHolidayOn(day, calendar.territory)) return null;
  const start = instantOnDay(day, duty.from, duty.place.timeZone);
  const end = instantOnDay(day, duty.to, duty.place.timeZone);
  return start < end ? { day, start, end } : null;
}

/** Those that have a moment in [from, to), epoch milliseconds, in the order of time. */
export function occurrencesBetween(
  duty: Duty,
  mediator: Pick<Mediator, 'contracts'>,
  from: number,
  to: number,
): readonly Occurrence[] {
  const { first, last } = calendarOf(duty);
  const found: Occurrence[] = [];
  const lastDay = Math.min(last, dayAndMinutesAt(to, duty.place.timeZone).day);
  for (let day = Math.max(first, dayAndMinutesAt(from, duty.place.timeZone).day); day <= lastDay; day += 1) {
    const occurrence = occurrenceOn(duty, mediator, day);
    if (occurrence !== null && occurrence.start < to && from < occurrence.end) found.push(occurrence);
  }
  return found;
}

/** The only weekday (0 = Monday) on which the duty ever takes place; NaN when its day does not read. */
export function weekdayOfDuty({ recurrence }: Pick<Duty, 'recurrence'>): Weekday {
  return recurrence.every === 'once' ? weekdayOfDayNumber(dayNumberOfIso(recurrence.day)) : recurrence.weekday;
}

function isUnderContract(day: number, contracts: readonly Period[]): boolean {
  return daysOf(contracts).some(({ first, last }) => first <= day && day <= last);
}

function daysOf(contracts: readonly Period[]): readonly DayStretch[] {
  const known = stretches.get(contracts);
  if (known !== undefined) return known;
  const days = contracts.map(({ from, to }) => ({
    first: dayNumberOfIso(from),
    last: to === null ? Infinity : dayNumberOfIso(to),
  }));
  stretches.set(contracts, days);
  return days;
}

function comesBackOn(day: number, { recurrence, onlyDay, first }: Calendar): boolean {
  switch (recurrence.every) {
    case 'once':
      return day === onlyDay;
    case 'week':
      return (
        weekdayOfDayNumber(day) === recurrence.weekday && (weekOfDay(day) - weekOfDay(first)) % recurrence.weeks === 0
      );
    case 'month':
      return weekdayOfDayNumber(day) === recurrence.weekday && nthOfMonth(dateOfDayNumber(day)) === recurrence.nth;
  }
}

/** Weeks from Monday to Sunday, numbered without end. 1970-01-01 was a Thursday. */
function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

function calendarOf(duty: Duty): Calendar {
  const known = calendars.get(duty);
  if (known !== undefined) return known;
  const { recurrence, valid, except, place } = duty;
  const calendar: Calendar = {
    recurrence,
    onlyDay: recurrence.every === 'once' ? dayNumberOfIso(recurrence.day) : null,
    first: dayNumberOfIso(valid.from),
    last: valid.to === null ? Infinity : dayNumberOfIso(valid.to),
    except: except.length === 0 ? NO_DAYS : new Set(except.map(dayNumberOfIso)),
    territory: holidayTerritoryOf(place),
  };
  calendars.set(duty, calendar);
  return calendar;
}
