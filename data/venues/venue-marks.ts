import { SERVICES } from '../../bot/domain/need.js';
import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import { ACCESS, FEES, PROGRAMMES, PUBLICS, SPECIAL_CARE, type Venue } from '../../bot/domain/venue.js';

/**
 * Everything that can be asked of a venue is one bit of two words. A group of venues has the bits of all its members, so that a group
 * without a bit is passed over at once.
 */
export const WORDS = 2;
const WORD_BITS = 32;

/** What a filter asks: every bit of `all`, and at least one of each of `oneOf`. */
export interface WantedMarks {
  readonly all: Int32Array;
  readonly oneOf: readonly Int32Array[];
}

/** The closed lists have more values than the words have bits. */
class TooManyMarks extends Error {
  override readonly name = 'TooManyMarks';
}

/** A closed list whose values have the bits `firstBit`, `firstBit` + 1, ... */
interface Marked<Value> {
  readonly values: readonly Value[];
  readonly firstBit: number;
}

let bitsUsed = 0;
const MARKED_SERVICES = marked(SERVICES);
const MARKED_ACCESS = marked(ACCESS);
const MARKED_FEES = marked(FEES);
const MARKED_SPECIAL_CARE = marked(SPECIAL_CARE);
const MARKED_PUBLICS = marked(PUBLICS);
const MARKED_PROGRAMMES = marked(PROGRAMMES);
const MARKED_WEEKDAYS = marked([0, 1, 2, 3, 4, 5, 6]);
const MARKED_ITINERANCE = marked([false, true]);

/** Adds the bits of a venue to the words that start at `from`. */
export function markVenue(words: Int32Array, from: number, venue: Venue): void {
  mark(words, from, MARKED_SERVICES, venue.services);
  mark(words, from, MARKED_ACCESS, venue.access);
  mark(words, from, MARKED_FEES, venue.fees);
  mark(words, from, MARKED_SPECIAL_CARE, venue.specialCare);
  mark(words, from, MARKED_PUBLICS, venue.publics);
  mark(words, from, MARKED_PROGRAMMES, venue.programmes);
  mark(words, from, MARKED_ITINERANCE, [venue.isItinerant]);
  mark(words, from, MARKED_WEEKDAYS, weekdaysOpen(venue.hours));
}

export function wantedMarks(filter: VenueFilter): WantedMarks {
  const all = new Int32Array(WORDS);
  mark(all, 0, MARKED_SPECIAL_CARE, filter.specialCare ?? []);
  mark(all, 0, MARKED_PUBLICS, filter.publics ?? []);
  mark(all, 0, MARKED_PROGRAMMES, filter.programmes ?? []);
  mark(all, 0, MARKED_ITINERANCE, filter.isItinerant === undefined ? [] : [filter.isItinerant]);
  return {
    all,
    oneOf: [
      ...alternatives(MARKED_SERVICES, filter.services ?? []),
      ...alternatives(MARKED_ACCESS, filter.access ?? []),
      ...alternatives(MARKED_FEES, filter.fees ?? []),
      ...alternatives(MARKED_WEEKDAYS, filter.opensOn ?? []),
    ],
  };
}

/** Whether the venue whose words start at `from` has what is wanted; of a group of venues: whether one of them may have it. */
export function mayDo(words: Int32Array, from: number, { all, oneOf }: WantedMarks): boolean {
  for (let word = 0; word < WORDS; word += 1) {
    const wanted = all[word] ?? 0;
    if (((words[from + word] ?? 0) & wanted) !== wanted) return false;
  }
  for (const one of oneOf) if (!hasOne(words, from, one)) return false;
  return true;
}

function hasOne(words: Int32Array, from: number, wanted: Int32Array): boolean {
  for (let word = 0; word < WORDS; word += 1) {
    if (((words[from + word] ?? 0) & (wanted[word] ?? 0)) !== 0) return true;
  }
  return false;
}

function marked<Value>(values: readonly Value[]): Marked<Value> {
  const firstBit = bitsUsed;
  bitsUsed += values.length;
  if (bitsUsed > WORDS * WORD_BITS) throw new TooManyMarks(`${bitsUsed} values`);
  return { values, firstBit };
}

/** A value that is not in the list (of an older or newer schema) has no bit: nobody can ask for it. */
function mark<Value>(words: Int32Array, from: number, list: Marked<Value>, values: readonly Value[]): void {
  for (const value of values) {
    const at = list.values.indexOf(value);
    if (at < 0) continue;
    const word = from + ((list.firstBit + at) >> 5);
    words[word] = (words[word] ?? 0) | (1 << ((list.firstBit + at) & 31));
  }
}

function alternatives<Value>(list: Marked<Value>, values: readonly Value[]): readonly Int32Array[] {
  if (values.length === 0) return [];
  const words = new Int32Array(WORDS);
  mark(words, 0, list, values);
  return [words];
}

/** Those on which some week of the year has an opening. */
function weekdaysOpen(hours: OpeningHours): readonly number[] {
  if (hours.known !== 'yes') return [];
  let open: readonly number[] = [];
  for (const { weekdays, intervals, weeks, months, nth } of hours.rules) {
    const isAllYear = weeks === null && months === null && nth === null;
    if (intervals.length > 0) open = open.length === 0 ? weekdays : [...open, ...weekdays];
    else if (isAllYear) open = open.filter((weekday) => !weekdays.includes(weekday));
  }
  return open;
}
