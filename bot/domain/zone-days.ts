import { dateOfDayNumber, dayNumber } from './local-date.js';
import { instantOf, localTimeAt } from './local-time.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Days remembered per zone before they are all forgotten: more than the years that agendas are open, about fifty kilobytes. */
const DAYS_KEPT = 1_000;

/** Of each zone, local time minus UTC on days without a change of clocks: results of a pure function, remembered. */
const zones = new Map<string, Map<number, number | null>>();

/** The same as `instantOf`, of a day number, twenty times faster on most days: agendas ask it of hundreds of days in a row. */
export function instantOnDay(day: number, minutes: number, zone: string): number {
  const offset = steadyOffsetMs(day, zone);
  const isOfThatDay = minutes >= 0 && minutes <= 1440;
  if (offset !== null && isOfThatDay) return day * DAY_MS + minutes * MINUTE_MS - offset;
  return instantOf(dateOfDayNumber(day), minutes, zone);
}

/** The same as `localTimeAt`, with a day number. */
export function dayAndMinutesAt(instant: number, zone: string): { readonly day: number; readonly minutes: number } {
  const guess = steadyOffsetMs(Math.floor(instant / DAY_MS), zone);
  if (guess !== null) {
    const local = instant + guess;
    const day = Math.floor(local / DAY_MS);
    if (steadyOffsetMs(day, zone) === guess) return { day, minutes: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
  }
  const { date, minutes } = localTimeAt(instant, zone);
  return { day: dayNumber(date), minutes };
}

/** On that day the clocks of the zone go neither forward nor back: minutes from midnight are what they show. */
export function isSteadyDay(day: number, zone: string): boolean {
  return steadyOffsetMs(day, zone) !== null;
}

/** Milliseconds, the same from the first to the last moment of a local day; null when the clocks change on it. */
function steadyOffsetMs(day: number, zone: string): number | null {
  const days = daysOf(zone);
  const known = days.get(day);
  if (known !== undefined) return known;
  const starts = instantOf(dateOfDayNumber(day), 0, zone);
  const ends = instantOf(dateOfDayNumber(day + 1), 0, zone);
  const offset = ends - starts === DAY_MS ? day * DAY_MS - starts : null;
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(day, offset);
  return offset;
}

function daysOf(zone: string): Map<number, number | null> {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const days = new Map<number, number | null>();
  zones.set(zone, days);
  return days;
}
