import type { ChoiceOrder } from './slot-choice.js';
import {
  asksForATime,
  daysFromWish,
  mayFitDay,
  mayFitWithin,
  minutesFromWish,
  minutesFromWishedHours,
  onlyRefusals,
} from './slot-wishes.js';
import type { WallTime } from './wall-time.js';
import type { WhenHeard } from './when-heard.js';

/** What to look for, and in which days first. */
export interface SlotAim {
  readonly order: ChoiceOrder;
  /** The days worth looking at, from `first` to `last` (day numbers, both included), in piles of a few: the first pile goes first. */
  piles(first: number, last: number): readonly (readonly number[])[];
  /** False when no time of so many minutes within the stretch does; the clocks must not change in it. Spares looking for one. */
  mayFit(stretch: WallTime, minutes: number): boolean;
  /** Minutes from what was asked; null when the time does not do. */
  minutesOff(time: WallTime): number | null;
}

/** Enough for a morning, an afternoon and another day; more would be read for nothing. */
const PILE_DAYS = 3;

/** What fits what was said. */
export function whatFits(when: WhenHeard | null): SlotAim {
  return {
    order: asksForATime(when) ? 'closest' : 'spread',
    piles: (first, last) => piles(first, last, when),
    mayFit: (stretch, minutes) => mayFitWithin(stretch, minutes, when),
    minutesOff: (time) => minutesFromWish(time, when),
  };
}

/**
 * When nothing fits: the nearest in time to what was said, day by day; first what was not refused, then anything. Empty when what was
 * said left room for everything.
 */
export function nearestToWish(when: WhenHeard | null): readonly SlotAim[] {
  if (when === null) return [];
  const hasWish = when.heard !== 'not' && when.heard !== 'any-time' && when.heard !== 'unclear';
  const hasRefusals = when.except.length > 0;
  return [...(hasWish ? [nearestTo(when, onlyRefusals(when))] : []), ...(hasRefusals ? [nearestTo(when, null)] : [])];
}

function nearestTo(when: WhenHeard, refusals: WhenHeard | null): SlotAim {
  return {
    order: 'closest',
    piles: (first, last) =>
      piles(first, last, refusals)
        .flat()
        .map((day) => ({ day, away: daysFromWish(day, when) }))
        .sort((a, b) => a.away - b.away || a.day - b.day)
        .map(({ day }) => [day]),
    mayFit: (stretch, minutes) => mayFitWithin(stretch, minutes, refusals),
    minutesOff: (time) => (minutesFromWish(time, refusals) === null ? null : minutesFromWishedHours(time, when)),
  };
}

function piles(first: number, last: number, when: WhenHeard | null): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (let start = first; start <= last; start += PILE_DAYS) {
    const pile: number[] = [];
    for (let day = start; day <= Math.min(last, start + PILE_DAYS - 1); day += 1) {
      if (mayFitDay(day, when)) pile.push(day);
    }
    if (pile.length > 0) found.push(pile);
  }
  return found;
}
