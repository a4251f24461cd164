import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  isLastOfMonth,
  isoWeekOf,
  nthOfMonth,
  weekdayOfDayNumber,
  type LocalDate,
} from './local-date.js';
import { instantOf, localTimeAt } from './local-time.js';
import type { HoursRule, Interval, OpeningHours } from './opening-hours.js';
import { holidayTerritoryOf, publicHolidayOn, type HolidayTerritory } from './public-holidays.js';
import type { Venue } from './venue.js';

/** A wall clock reading in the venue's zone, and the same as epoch milliseconds. `minutes` 0..1439. */
export interface Moment {
  readonly date: LocalDate;
  readonly minutes: number;
  readonly instant: number;
}

/**
 * Open or not at an instant. `isPublicHoliday` is about the day of the question (for `opens`: about the day it opens):
 * whatever the source says of it, the answer then asks people to check.
 */
export type OpeningState =
  /** `until` is null when it does not close within the days looked at (round the clock). */
  | {
      readonly is: 'open';
      readonly until: Moment | null;
      readonly closesSoon: boolean;
      readonly isPublicHoliday: boolean;
    }
  /** `opens` is null when it stays closed for all the days looked at. */
  | {
      readonly is: 'closed';
      readonly opens: (Moment & { readonly isPublicHoliday: boolean }) | null;
      readonly isPublicHoliday: boolean;
    }
  | { readonly is: 'unknown'; readonly isPublicHoliday: boolean }
  /** The source's words, to be shown as they are. */
  | { readonly is: 'unreadable'; readonly text: string; readonly isPublicHoliday: boolean };

/** The hours of one day: "ouvert samedi ?". */
export type DayState =
  | { readonly is: 'open'; readonly intervals: readonly Interval[]; readonly isPublicHoliday: boolean }
  | { readonly is: 'closed'; readonly isPublicHoliday: boolean }
  | { readonly is: 'unknown'; readonly isPublicHoliday: boolean }
  | { readonly is: 'unreadable'; readonly text: string; readonly isPublicHoliday: boolean };

/** How far the next opening is looked for: two rounds of a fortnightly bus, and a holiday in between. */
const DAYS_LOOKED_AT = 21;
/** Too short to get there and be received. */
const CLOSES_SOON_MINUTES = 30;
const DAY_MINUTES = 1440;

/** The venue's hours at an instant (epoch ms), in its own zone and with the holidays of its own territory. */
export function openingStateOf(venue: Venue, at: number): OpeningState {
  return openingState(venue.hours, at, venue.timeZone, holidayTerritoryOf(venue));
}

/** The hours of a venue on a day of its own calendar, flagged when it is a public holiday there. */
export function openingOn(venue: Venue, date: LocalDate): DayState {
  return dayState(venue.hours, date, holidayTerritoryOf(venue));
}

export function openingState(
  hours: OpeningHours,
  at: number,
  timeZone: string,
  territory: HolidayTerritory,
): OpeningState {
  const { date, minutes } = localTimeAt(at, timeZone);
  const isPublicHoliday = publicHolidayOn(date, territory) !== null;
  switch (hours.known) {
    case 'no':
      return { is: 'unknown', isPublicHoliday };
    case 'raw':
      return { is: 'unreadable', text: hours.text, isPublicHoliday };
    case 'partly':
      return partlyKnownState(hours, date, openingState(clearPart(hours), at, timeZone, territory), territory);
    case 'yes': {
      const { from, to } = nextSpan(hours, date, minutes, territory);
      if (from > minutes) {
        const opens = from === Infinity ? null : moment(date, from, timeZone);
        return { is: 'closed', opens: opens === null ? null : withHoliday(opens, territory), isPublicHoliday };
      }
      const until = to === Infinity ? null : moment(date, to, timeZone);
      return { is: 'open', until, closesSoon: to - minutes <= CLOSES_SOON_MINUTES, isPublicHoliday };
    }
  }
}

export function dayState(hours: OpeningHours, date: LocalDate, territory: HolidayTerritory): DayState {
  const isPublicHoliday = publicHolidayOn(date, territory) !== null;
  switch (hours.known) {
    case 'no':
      return { is: 'unknown', isPublicHoliday };
    case 'raw':
      return { is: 'unreadable', text: hours.text, isPublicHoliday };
    case 'partly':
      return isUnclearOn(hours, dayNumber(date), territory)
        ? { is: 'unreadable', text: hours.text, isPublicHoliday }
        : dayState(clearPart(hours), date, territory);
    case 'yes': {
      const intervals = intervalsOn(hours, dayNumber(date), territory);
      return intervals.length === 0 ? { is: 'closed', isPublicHoliday } : { is: 'open', intervals, isPublicHoliday };
    }
  }
}

type KnownHours = Extract<OpeningHours, { known: 'yes' }>;
type PartlyKnownHours = Extract<OpeningHours, { known: 'partly' }>;

/** What the clear days say, unless an unclear one may say otherwise: today, or any day before the next opening. */
function partlyKnownState(
  hours: PartlyKnownHours,
  today: LocalDate,
  state: OpeningState,
  territory: HolidayTerritory,
): OpeningState {
  const first = dayNumber(today);
  const opens = state.is === 'closed' ? state.opens : null;
  const last = state.is === 'closed' ? (opens === null ? first + DAYS_LOOKED_AT : dayNumber(opens.date)) : first;
  for (let day = first; day <= last; day += 1) {
    if (isUnclearOn(hours, day, territory)) {
      return { is: 'unreadable', text: hours.text, isPublicHoliday: state.isPublicHoliday };
    }
  }
  return state;
}

function clearPart({ rules, onPublicHolidays, unclearWeekdays }: PartlyKnownHours): KnownHours {
  const unclear = { weekdays: unclearWeekdays, intervals: [], weeks: null, months: null, nth: null };
  return { known: 'yes', rules: [...rules, unclear], onPublicHolidays };
}

/** A source that closes on public holidays is clear about them. */
function isUnclearOn(hours: PartlyKnownHours, day: number, territory: HolidayTerritory): boolean {
  if (!hours.unclearWeekdays.includes(weekdayOfDayNumber(day))) return false;
  return hours.onPublicHolidays !== 'closed' || publicHolidayOn(dateOfDayNumber(day), territory) === null;
}

/**
 * The opening that is running at `minutes` of `today`, or the first one after it: [from, to) in minutes from today's midnight,
 * openings that touch joined into one. `from` is Infinity when there is none, `to` when it does not end, within the days looked at.
 */
function nextSpan(hours: KnownHours, today: LocalDate, minutes: number, territory: HolidayTerritory): Interval {
  const todayNumber = dayNumber(today);
  let from = Infinity;
  let to = Infinity;
  // Yesterday too: it may close after midnight.
  for (let day = -1; day <= DAYS_LOOKED_AT; day += 1) {
    const midnight = day * DAY_MINUTES;
    if (from !== Infinity && to < midnight) return { from, to };
    for (const interval of intervalsOn(hours, todayNumber + day, territory)) {
      const start = midnight + interval.from;
      const end = midnight + interval.to;
      if (end <= minutes) continue;
      if (from === Infinity) [from, to] = [start, end];
      else if (start > to) return { from, to };
      else to = Math.max(to, end);
    }
  }
  return from === Infinity || to <= DAYS_LOOKED_AT * DAY_MINUTES ? { from, to } : { from, to: Infinity };
}

/** Of the day of that number, in order; empty when closed. The last rule that names the day wins. */
function intervalsOn(hours: KnownHours, day: number, territory: HolidayTerritory): readonly Interval[] {
  if (hours.onPublicHolidays === 'closed' && publicHolidayOn(dateOfDayNumber(day), territory) !== null) return [];
  const weekday = weekdayOfDayNumber(day);
  return hours.rules.findLast((rule) => rule.weekdays.includes(weekday) && isInSeason(rule, day))?.intervals ?? [];
}

/** The day is in the weeks, the months and the place in its month that the rule is limited to. */
function isInSeason({ weeks, months, nth }: HoursRule, day: number): boolean {
  if (weeks === null && months === null && nth === null) return true;
  const date = dateOfDayNumber(day);
  return (
    (weeks === null || weeks.includes(isoWeekOf(date))) &&
    (months === null || months.includes(date.month)) &&
    (nth === null || nth.includes(nthOfMonth(date)) || (nth.includes(-1) && isLastOfMonth(date)))
  );
}

function moment(today: LocalDate, minutes: number, timeZone: string): Moment {
  const day = Math.floor(minutes / DAY_MINUTES);
  return {
    date: addDays(today, day),
    minutes: minutes - day * DAY_MINUTES,
    instant: instantOf(today, minutes, timeZone),
  };
}

function withHoliday(opens: Moment, territory: HolidayTerritory): Moment & { readonly isPublicHoliday: boolean } {
  return { ...opens, isPublicHoliday: publicHolidayOn(opens.date, territory) !== null };
}
