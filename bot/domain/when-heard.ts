import type { LocalDate } from './local-date.js';

/** What a person said about when, in the wall clock of the place of the appointment. */

/** A calendar day, "2026-11-24". */
export type IsoDay = string;
/** A wall clock reading of 24 hours, "09:30". */
export type ClockTime = string;
/** 0 = Monday ... 6 = Sunday. */
export type Weekday = number;

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

/** Hours of a day; both ends of an interval belong to it. */
export type Hours =
  | { readonly at: 'time'; readonly time: ClockTime }
  | { readonly at: 'part'; readonly part: PartOfDay }
  | { readonly at: 'between'; readonly from: ClockTime; readonly to: ClockTime }
  | { readonly at: 'from'; readonly from: ClockTime }
  | { readonly at: 'until'; readonly to: ClockTime };

/** One day, at any hour when `hours` is null. */
export interface OneDay {
  readonly heard: 'day';
  readonly day: IsoDay;
  readonly hours: Hours | null;
}
/** Hours without a day: "14h", "plutôt le matin". */
export interface OnlyHours {
  readonly heard: 'hours';
  readonly hours: Hours;
}
/** Days from `from` to `to`, both included; `to` null: from then on. */
export interface SomeDays {
  readonly heard: 'days';
  readonly from: IsoDay;
  readonly to: IsoDay | null;
  readonly hours: Hours | null;
}
/** The same weekdays every week: "tous les mardis", "en semaine". */
export interface EveryWeek {
  readonly heard: 'every-week';
  readonly weekdays: readonly Weekday[];
  readonly hours: Hours | null;
}

export type Wish = OneDay | OnlyHours | SomeDays | EveryWeek;

/** What the person cannot or will not. */
export type Refused =
  | { readonly not: 'weekday'; readonly weekday: Weekday; readonly hours: Hours | null }
  | { readonly not: 'days'; readonly from: IsoDay; readonly to: IsoDay | null; readonly hours: Hours | null }
  | { readonly not: 'hours'; readonly hours: Hours };

/**
 * Why a question is asked back. 'two-meanings': French says both ("vendredi prochain"); 'weekday-and-date-differ': "vendredi 28" when
 * the 28th is a Saturday; 'no-such-day': 31 April; 'past': today, but too late, or a date gone by.
 */
export type Unclear = 'two-meanings' | 'weekday-and-date-differ' | 'no-such-day' | 'past';

/** `except` narrows what is wished; it is empty for most messages. */
export type WhenHeard = (
  | Wish
  /** Alternatives, in the order they were said; at least two. */
  | { readonly heard: 'several'; readonly of: readonly Wish[] }
  /** As soon as possible, within `within` when it is said. */
  | { readonly heard: 'earliest'; readonly within: Wish | null }
  /** "Quand vous voulez". */
  | { readonly heard: 'any-time' }
  /** Only refusals: "pas le mercredi". */
  | { readonly heard: 'not' }
  /** To ask back; `candidates` may be empty, and are never in the past. */
  | { readonly heard: 'unclear'; readonly because: Unclear; readonly candidates: readonly Wish[] }
) & { readonly except: readonly Refused[] };

export function dateOfIso(iso: IsoDay): LocalDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}
