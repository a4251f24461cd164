import { dayAndMinutesAt } from './zone-days.js';

const MINUTE_MS = 60_000;

/** A stretch of time as the clocks of its place show it. */
export interface WallTime {
  /** Day number (bot/domain/local-date.ts). */
  readonly day: number;
  /** Minutes from midnight of that day; `to` may pass 1440. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of time at a place; epoch milliseconds. */
export interface Offered {
  readonly start: number;
  readonly end: number;
  readonly place: { readonly timeZone: string };
}

export function wallTimeOf({ start, end, place }: Offered): WallTime {
  const { day, minutes } = dayAndMinutesAt(start, place.timeZone);
  return { day, from: minutes, to: minutes + (end - start) / MINUTE_MS };
}
