import type { WallTime } from './wall-time.js';
import type { ClockTime, Hours, PartOfDay } from './when-heard.js';

/** "14h" is a wish more than a rule: half past one or a quarter to three will do when two o'clock is taken. */
const AROUND_MINUTES = 60;
const DAY_MINUTES = 1440;

/**
 * Minutes from midnight within which an appointment must start, [from, to). Noon is the lunch break of those who work, 12:00 to 14:00,
 * and nobody calls 12:30 the afternoon; the evening begins when schools and offices let out, hence before the afternoon ends.
 */
const PARTS: Readonly<Record<PartOfDay, { readonly from: number; readonly to: number }>> = {
  morning: { from: 0, to: 720 },
  noon: { from: 720, to: 840 },
  afternoon: { from: 780, to: 1080 },
  evening: { from: 1020, to: DAY_MINUTES },
};

/** The hours leave room for a time: it starts around the hour, or in the part of the day, or lies within the interval. */
export function suitsHours(time: WallTime, hours: Hours): boolean {
  switch (hours.at) {
    case 'time':
      return Math.abs(time.from - minutesOf(hours.time)) <= AROUND_MINUTES;
    case 'part':
      return time.from >= PARTS[hours.part].from && time.from < PARTS[hours.part].to;
    case 'from':
      return time.from >= minutesOf(hours.from);
    case 'until':
      return time.to <= minutesOf(hours.to);
    case 'between':
      return isBetween(time, minutesOf(hours.from), endOf(hours));
  }
}

/**
 * False when no time of so many minutes, from the beginning of a stretch to its end, suits the hours: spares looking for one. True does
 * not promise any.
 */
export function maySuitWithin({ from, to }: WallTime, minutes: number, hours: Hours): boolean {
  const lastStart = to - minutes;
  switch (hours.at) {
    case 'time': {
      const time = minutesOf(hours.time);
      return time >= from - AROUND_MINUTES && time <= lastStart + AROUND_MINUTES;
    }
    case 'part':
      return from < PARTS[hours.part].to && lastStart >= PARTS[hours.part].from;
    case 'from':
      return lastStart >= minutesOf(hours.from);
    case 'until':
      return from + minutes <= minutesOf(hours.to);
    case 'between': {
      const start = Math.max(from, minutesOf(hours.from));
      return start <= lastStart && isBetween({ from: start, to: start + minutes }, minutesOf(hours.from), endOf(hours));
    }
  }
}

/** Whatever lies within the stretch touches the hours. */
export function isWithinHours(stretch: Pick<WallTime, 'from' | 'to'>, hours: Hours): boolean {
  const { from, to } = spanOf(hours);
  return stretch.from >= from && stretch.to <= to;
}

/** Some of the time is in hours that were refused; of a part of the day, it starts there; an hour alone, it is on at that hour. */
export function touchesHours(time: WallTime, hours: Hours): boolean {
  switch (hours.at) {
    case 'part':
      return suitsHours(time, hours);
    case 'time':
    case 'from':
    case 'until':
    case 'between':
      return meetsHours(time, hours);
  }
}

/** Some of the time is in the hours. */
export function meetsHours(time: WallTime, hours: Hours): boolean {
  const { from, to } = spanOf(hours);
  return from === to ? time.from <= from && from < time.to : time.from < to && from < time.to;
}

/** Minutes from the start of a time to the nearest that was asked; 0 when it starts there. */
export function minutesFromHours(time: WallTime, hours: Hours): number {
  const { from, to } = spanOf(hours);
  return Math.max(0, from - time.from, time.from - to);
}

/** Minutes from midnight of an hour said alone; null for all other ways of saying hours. */
export function timeSaid(hours: Hours): number | null {
  return hours.at === 'time' ? minutesOf(hours.time) : null;
}

/** It begins and ends within it; of an interval too short for it, it begins there. */
function isBetween({ from, to }: Pick<WallTime, 'from' | 'to'>, least: number, most: number): boolean {
  if (from < least || from > most) return false;
  return to <= most || most - least < to - from;
}

function spanOf(hours: Hours): { readonly from: number; readonly to: number } {
  switch (hours.at) {
    case 'time':
      return { from: minutesOf(hours.time), to: minutesOf(hours.time) };
    case 'part':
      return PARTS[hours.part];
    case 'from':
      return { from: minutesOf(hours.from), to: DAY_MINUTES };
    case 'until':
      return { from: 0, to: minutesOf(hours.to) };
    case 'between':
      return { from: minutesOf(hours.from), to: endOf(hours) };
  }
}

/** "De 22h à minuit" ends with the day, and so does an interval that passes midnight: no appointment does. */
function endOf({ from, to }: Extract<Hours, { at: 'between' }>): number {
  return minutesOf(to) < minutesOf(from) ? DAY_MINUTES : minutesOf(to);
}

/** Readings remembered before they are all forgotten: all that a clock shows. */
const READINGS_KEPT = 1_440;
/** Results of a pure function, remembered: a search reads the same one or two thousands of times. */
const readings = new Map<ClockTime, number>();

function minutesOf(time: ClockTime): number {
  const known = readings.get(time);
  if (known !== undefined) return known;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (readings.size >= READINGS_KEPT) readings.clear();
  readings.set(time, hours * 60 + minutes);
  return hours * 60 + minutes;
}
