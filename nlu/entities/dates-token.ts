import type { PartOfDay } from '../../bot/domain/when-heard.js';
import type { Span } from './dates-calendar.js';

export type Edge = 'from' | 'after' | 'before' | 'until';

/** What a stretch of the message says. Minutes count from midnight. */
export type Token =
  /** `isLoose`: a figure without "h", a time only where one is expected. */
  | { readonly is: 'time'; readonly minutes: number; readonly isLoose: boolean }
  | { readonly is: 'part'; readonly part: PartOfDay; readonly isToday: boolean }
  | { readonly is: 'hours'; readonly from: number; readonly to: number }
  | { readonly is: 'ahead'; readonly days: number }
  | { readonly is: 'in'; readonly minutes: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly isEvery: boolean }
  | { readonly is: 'workdays' }
  | { readonly is: 'date'; readonly day: number; readonly month: number | null; readonly year: number | null }
  | { readonly is: 'span'; readonly span: Span; readonly isWeek: boolean }
  | { readonly is: 'weekend' }
  | { readonly is: 'week-of' }
  | { readonly is: 'next' | 'this' | 'last' }
  | { readonly is: 'in-eight'; readonly days: number }
  | { readonly is: 'edge'; readonly edge: Edge }
  | { readonly is: 'between' | 'dash' | 'or' | 'and' | 'comma' | 'but' | 'not' | 'cannot' }
  /** `callsHour`: "à 10" and "vers 10" are hours, "au 10" is a day. */
  | { readonly is: 'at'; readonly callsHour: boolean }
  | { readonly is: 'earliest' | 'any-time' }
  | { readonly is: 'word' };
