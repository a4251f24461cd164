import fc from 'fast-check';
import { EARTH_RADIUS_METRES, metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import { addDays } from '../../bot/domain/local-date.js';
import { SERVICES } from '../../bot/domain/need.js';
import { openingOn } from '../../bot/domain/opening-state.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import {
  ACCESS,
  FEES,
  PROGRAMMES,
  PUBLICS,
  SPECIAL_CARE,
  type NearbyVenue,
  type Venue,
} from '../../bot/domain/venue.js';
import { receivesPublic } from '../../data/venues/memory-venues.js';

export interface VenueQuery {
  readonly position: Coordinates;
  readonly withinMetres: number;
  readonly limit: number;
}

const WEEKDAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const A_MONDAY = { year: 2026, month: 1, day: 5 };
/** Of a year: six in a row for the rules of a fortnight or of a month, then one in three for those of a season. */
const WEEKS: readonly number[] = [0, 1, 2, 3, 4, 5, ...Array.from({ length: 15 }, (_, at) => 8 + 3 * at)];

/** Results of a pure function, remembered: a year of days is looked at for each venue. */
const openDays = new WeakMap<Venue, readonly number[]>();

/** Those on which it opens at least once in a year. */
function weekdaysOpen(venue: Venue): readonly number[] {
  const known = openDays.get(venue);
  if (known !== undefined) return known;
  const open = venue.hours.known === 'yes' ? WEEKDAYS.filter((weekday) => opensOnce(venue, weekday)) : [];
  openDays.set(venue, open);
  return open;
}

function opensOnce(venue: Venue, weekday: number): boolean {
  return WEEKS.some((week) => openingOn(venue, addDays(A_MONDAY, 7 * week + weekday)).is === 'open');
}

/** What a filter promises, in the words of its type. */
export function hasWhatIs(wanted: VenueFilter, venue: Venue): boolean {
  return (
    receivesPublic(venue) &&
    hasOneOf(wanted.services, venue.services) &&
    hasOneOf(wanted.access, venue.access) &&
    hasOneOf(wanted.fees, venue.fees) &&
    (wanted.opensOn === undefined || hasOneOf(wanted.opensOn, weekdaysOpen(venue))) &&
    hasAllOf(wanted.specialCare, venue.specialCare) &&
    hasAllOf(wanted.publics, venue.publics) &&
    hasAllOf(wanted.programmes, venue.programmes) &&
    (wanted.isItinerant === undefined || wanted.isItinerant === venue.isItinerant)
  );
}

function hasOneOf<Value>(asked: readonly Value[] | undefined, has: readonly Value[]): boolean {
  return asked === undefined || asked.length === 0 || asked.some((value) => has.includes(value));
}

function hasAllOf<Value>(asked: readonly Value[] | undefined, has: readonly Value[]): boolean {
  return asked === undefined || asked.every((value) => has.includes(value));
}

/** Venues, with their positions in metres from the centre of the Earth: x, y, z of each. */
export interface Measurable {
  readonly venues: readonly Venue[];
  readonly points: Float64Array;
}

export function measurable(venues: readonly Venue[]): Measurable {
  return { venues, points: Float64Array.from(venues.flatMap((venue) => fromCentre(venue.position))) };
}

/** The nearest the slow way: the straight line to every venue is measured, then the way over the ground unless that line is too long already. */
export function bruteForce({ venues, points }: Measurable, query: VenueQuery): readonly NearbyVenue[] {
  const { position, withinMetres, limit } = query;
  const [x = 0, y = 0, z = 0] = fromCentre(position);
  const best: NearbyVenue[] = [];
  let farthest = withinMetres;
  for (const [at, venue] of venues.entries()) {
    const alongX = x - (points[3 * at] ?? 0);
    const alongY = y - (points[3 * at + 1] ?? 0);
    const alongZ = z - (points[3 * at + 2] ?? 0);
    // A metre for rounding.
    if (alongX * alongX + alongY * alongY + alongZ * alongZ > (farthest + 1) * (farthest + 1)) continue;
    offer(best, venue, query);
    if (best.length >= limit) farthest = best.at(-1)?.distanceMetres ?? 0;
  }
  return best;
}

function fromCentre({ latitude, longitude }: Coordinates): readonly number[] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)].map(
    (share) => share * EARTH_RADIUS_METRES,
  );
}

function offer(best: NearbyVenue[], venue: Venue, { position, withinMetres, limit }: VenueQuery): void {
  const candidate = { venue, distanceMetres: metresBetween(position, venue.position) };
  if (candidate.distanceMetres > withinMetres) return;
  const place = best.findIndex((other) => isBefore(candidate, other));
  best.splice(place < 0 ? best.length : place, 0, candidate);
  if (best.length > limit) best.pop();
}

function isBefore(a: NearbyVenue, b: NearbyVenue): boolean {
  return a.distanceMetres < b.distanceMetres || (a.distanceMetres === b.distanceMetres && a.venue.id < b.venue.id);
}

/** Ids and exact distances, so that a difference is readable. */
export function asText(found: readonly NearbyVenue[]): string {
  return found.map((one) => `${one.venue.id}@${one.distanceMetres}`).join(' ');
}

export const anyPosition: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 0, 90)),
  longitude: fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 0, 180)),
});

/** Mostly one or two values asked, sometimes more than any venue has. */
export const anyFilter: fc.Arbitrary<VenueFilter> = fc.record(
  {
    services: some(SERVICES),
    access: some(ACCESS),
    fees: some(FEES),
    opensOn: some(WEEKDAYS),
    specialCare: some(SPECIAL_CARE),
    publics: some(PUBLICS),
    programmes: some(PROGRAMMES),
    isItinerant: fc.boolean(),
  },
  { requiredKeys: [] },
);

export const anyQuery = (position: fc.Arbitrary<Coordinates>): fc.Arbitrary<VenueQuery> =>
  fc.record({
    position,
    withinMetres: fc.constantFrom(0, 5_000, 15_000, 60_000, 120_000, 3_000_000, Infinity),
    limit: fc.oneof({ weight: 3, arbitrary: fc.constant(10) }, fc.integer({ min: 0, max: 25 })),
  });

function some<Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.subarray([...values], { maxLength: 4 > values.length ? values.length : 4 }) },
  );
}

/** Venues at these positions, with anything the schema allows. */
export const anyVenue = (position: fc.Arbitrary<Coordinates>): fc.Arbitrary<Omit<Partial<Venue>, 'id'>> =>
  fc.record({
    position,
    services: fc.subarray([...SERVICES]),
    access: fc.subarray([...ACCESS]),
    fees: fc.subarray([...FEES]),
    specialCare: fc.subarray([...SPECIAL_CARE]),
    publics: fc.subarray([...PUBLICS]),
    programmes: fc.subarray([...PROGRAMMES]),
    isItinerant: fc.boolean(),
  });
