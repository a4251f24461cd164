import { dayNumberOfIso } from './iso-days.js';
import { weekdayOfDayNumber } from './local-date.js';
import { isRefused, mayBeLeftOn, mayBeLeftWithin } from './slot-refusals.js';
import { wallTimeOf, type Offered, type WallTime } from './wall-time.js';
import type { WhenHeard, Wish } from './when-heard.js';
import { maySuitWithin, meetsHours, minutesFromHours, suitsHours, timeSaid } from './wished-hours.js';

/** What was said leaves room for the slot. Null: nothing was said. */
export function fitsWish(slot: Offered, when: WhenHeard | null): boolean {
  return minutesFromWish(wallTimeOf(slot), when) !== null;
}

/**
 * Minutes between a time and the hour that was asked ("14h"), 0 when none was; null when it does not fit. What is still unclear asks for
 * nothing, but what is refused holds.
 */
export function minutesFromWish(time: WallTime, when: WhenHeard | null): number | null {
  if (when === null) return 0;
  if (when.except.some((refused) => isRefused(time, refused))) return null;
  const wishes = wishesIn(when);
  if (wishes === null) return 0;
  const fits = wishes.flatMap((wish) => minutesFrom(time, wish) ?? []);
  return fits.length === 0 ? null : Math.min(...fits);
}

/** False when no time of the day can fit: spares reading the agendas of that day. */
export function mayFitDay(day: number, when: WhenHeard | null): boolean {
  if (when === null) return true;
  if (!mayBeLeftOn(day, when.except)) return false;
  return wishesIn(when)?.some((wish) => daysFrom(day, wish) === 0) ?? true;
}

/**
 * False when no time of so many minutes fits, from the beginning of a stretch to its end; the clocks must not change in it. True does not
 * promise any.
 */
export function mayFitWithin(stretch: WallTime, minutes: number, when: WhenHeard | null): boolean {
  if (when === null) return true;
  if (!mayBeLeftWithin(stretch, when.except)) return false;
  const maySuit = (wish: Wish): boolean =>
    daysFrom(stretch.day, wish) === 0 && (wish.hours === null || maySuitWithin(stretch, minutes, wish.hours));
  return wishesIn(when)?.some(maySuit) ?? true;
}

/** Some moment of a session suits: one may come then, if not from its start to its end. */
export function leavesRoomIn(session: WallTime, when: WhenHeard | null): boolean {
  if (when === null) return true;
  if (!mayFitDay(session.day, when)) return false;
  const suits = (wish: Wish): boolean =>
    daysFrom(session.day, wish) === 0 && (wish.hours === null || meetsHours(session, wish.hours));
  return wishesIn(when)?.some(suits) ?? true;
}

/** Days between a day and the nearest one that was asked, 0 when any day will do: what comes nearest when nothing fits. */
export function daysFromWish(day: number, when: WhenHeard): number {
  return Math.min(...(wishesIn(when)?.map((wish) => daysFrom(day, wish)) ?? [0]));
}

/** Minutes between a time and the nearest hour that was asked, whatever the day; 0 when no hour was. */
export function minutesFromWishedHours(time: WallTime, when: WhenHeard): number {
  const wishes = wishesIn(when);
  if (wishes === null) return 0;
  return Math.min(...wishes.map(({ hours }) => (hours === null ? 0 : minutesFromHours(time, hours))));
}

/** An hour was asked: the closest to it go first. */
export function asksForATime(when: WhenHeard | null): boolean {
  if (when === null) return false;
  return wishesIn(when)?.some(({ hours }) => hours !== null && timeSaid(hours) !== null) ?? false;
}

/** Nothing but refusals, if any: another moment that comes near what was asked must still not be one that was refused. */
export function onlyRefusals({ except }: WhenHeard): WhenHeard {
  return { heard: 'not', except };
}

/** Any of which will do; null when any time will. */
function wishesIn(when: WhenHeard): readonly Wish[] | null {
  switch (when.heard) {
    case 'day':
    case 'hours':
    case 'days':
    case 'every-week':
      return [when];
    case 'several':
      return when.of;
    case 'earliest':
      return when.within === null ? null : [when.within];
    case 'any-time':
    case 'not':
    case 'unclear':
      return null;
  }
}

/** Null when it does not fit. */
function minutesFrom(time: WallTime, wish: Wish): number | null {
  if (daysFrom(time.day, wish) > 0) return null;
  if (wish.hours === null) return 0;
  if (!suitsHours(time, wish.hours)) return null;
  return timeSaid(wish.hours) === null ? 0 : minutesFromHours(time, wish.hours);
}

function daysFrom(day: number, wish: Wish): number {
  switch (wish.heard) {
    case 'hours':
      return 0;
    case 'day':
      return Math.abs(day - dayNumberOfIso(wish.day));
    case 'days': {
      const until = wish.to === null ? Infinity : dayNumberOfIso(wish.to);
      return Math.max(0, dayNumberOfIso(wish.from) - day, day - until);
    }
    case 'every-week':
      return Math.min(...wish.weekdays.map((weekday) => daysToWeekday(day, weekday)));
  }
}

/** To the nearest such weekday, before or after: 0..3. */
function daysToWeekday(day: number, weekday: number): number {
  const after = (weekday - weekdayOfDayNumber(day) + 7) % 7;
  return Math.min(after, 7 - after);
}
