/**
 * Opening hours in our own compact form, parsed once from OSM `opening_hours` strings at import
 * (data/venues/osm-opening-hours.ts) and read here at an instant in the venue's zone.
 */

/** Minutes from midnight in the venue's zone, [from, to); `to` may exceed 1440 when it closes after midnight. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** One rule; a later rule wins over an earlier one on the days it names, as in the OSM specification. */
export interface HoursRule {
  /** 0 = Monday ... 6 = Sunday. */
  readonly weekdays: readonly number[];
  /** Empty: closed on those days. */
  readonly intervals: readonly Interval[];
  /** ISO week numbers it is limited to, or null for every week. */
  readonly weeks: readonly number[] | null;
  /** 1..12 it is limited to, or null for every month. */
  readonly months: readonly number[] | null;
  /** Which weekday of the month (1..5, -1 = last), or null for every one. */
  readonly nth: readonly number[] | null;
}

export type OpeningHours =
  | { readonly known: 'no' }
  /** The source had a text that we could not read: show it, send people to the phone. */
  | { readonly known: 'raw'; readonly text: string }
  /** Rules for the days that could be read; on the others, show the text. */
  | {
      readonly known: 'partly';
      readonly rules: readonly HoursRule[];
      readonly onPublicHolidays: 'open' | 'closed' | 'unsaid';
      /** 0 = Monday ... 6 = Sunday: the source says something of them, but what is not clear. No rule counts there. */
      readonly unclearWeekdays: readonly number[];
      readonly text: string;
    }
  | {
      readonly known: 'yes';
      readonly rules: readonly HoursRule[];
      /** What the source says of public holidays, if anything. */
      readonly onPublicHolidays: 'open' | 'closed' | 'unsaid';
    };
