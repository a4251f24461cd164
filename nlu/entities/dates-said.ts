import type { LocalDate } from '../../bot/domain/local-date.js';
import type { Hours } from '../../bot/domain/when-heard.js';
import type { SaidDays } from './dates-days.js';

/** One thing said about when. */
export type Said =
  | { readonly said: 'days'; readonly days: SaidDays; readonly end: number }
  | { readonly said: 'hours'; readonly hours: Hours; readonly isToday: boolean; readonly end: number }
  /** No such hours; those that may be meant, null when none. */
  | { readonly said: 'amiss'; readonly hours: Hours | null; readonly end: number }
  | { readonly said: 'moment'; readonly date: LocalDate; readonly minutes: number; readonly end: number };

export interface Here {
  readonly now: number;
  readonly zone: string;
  readonly today: LocalDate;
  /** The last question asked for a date. */
  readonly isAwaited: boolean;
}

export function saidDays(days: SaidDays, end: number): Said {
  return { said: 'days', days, end };
}
export function saidHours(hours: Hours, end: number): Said {
  return { said: 'hours', hours, isToday: false, end };
}
