import KDBush from 'kdbush';
import { metresBetween } from '../../bot/domain/geo.js';
import type { Venue } from '../../bot/domain/venue.js';
import {
  isOneStreet,
  lookOf,
  SAME_PLACE_METRES,
  samePlace,
  type Look,
  type SameBecause,
  type Sighting,
} from './same-place.js';

/** One place, seen at least twice. */
export interface PlaceGroup {
  readonly freshest: Sighting;
  /** The others, fresher first, and why each is the place of the freshest. */
  readonly others: readonly { readonly sighting: Sighting; readonly because: SameBecause }[];
}

interface Pair {
  readonly first: Sighting;
  readonly second: Sighting;
  readonly because: SameBecause;
  readonly metres: number;
  readonly isOneStreet: boolean;
}

/** More venues than that in one square of about a hundred metres share a default position, not an address: left apart. */
const CROWD = 500;
const SQUARES_PER_DEGREE = 1_000;
const SQUARES_ROUND = 360 * SQUARES_PER_DEGREE;
const METRES_PER_DEGREE = 111_000;
const STRENGTH: Readonly<Record<SameBecause, number>> = { 'same-name-and-phone': 2, 'same-phone': 1, 'same-name': 0 };

/**
 * Rows that are one place. The strongest pairs are joined first, and a row joins a group only when it is the place of everyone in it:
 * the groups are the same whatever the order of the rows, and never chain from door to door. No two may have one source and id.
 * `venueOf` is asked of rows that have a neighbour only.
 */
export function samePlaceGroups(
  sightings: readonly Sighting[],
  venueOf: (sighting: Sighting) => Venue,
): readonly PlaceGroup[] {
  const pairs = pairsOf([...sightings].sort(bySourceAndId), venueOf).sort(byStrength);
  const partners = new Map<Sighting, Map<Sighting, SameBecause>>();
  const groupOf = new Map<Sighting, readonly Sighting[]>();
  for (const { first, second, because } of pairs) {
    partnersOf(partners, first).set(second, because);
    partnersOf(partners, second).set(first, because);
  }
  for (const { first, second } of pairs) {
    const [left, right] = [groupOf.get(first) ?? [first], groupOf.get(second) ?? [second]];
    if (left === right || !left.every((one) => right.every((other) => partners.get(one)?.has(other)))) continue;
    const joint = [...left, ...right];
    for (const one of joint) groupOf.set(one, joint);
  }
  return [...new Set(groupOf.values())].flatMap((group) => asPlaceGroup(group, partners));
}

/** Fresher first; of one day, the one whose source and id come first. */
export function byFreshness(a: Sighting, b: Sighting): number {
  return compare(b.updatedOn, a.updatedOn) || bySourceAndId(a, b);
}

export function bySourceAndId(a: Sighting, b: Sighting): number {
  return compare(a.source, b.source) || compare(a.id, b.id);
}

function asPlaceGroup(
  group: readonly Sighting[],
  partners: ReadonlyMap<Sighting, ReadonlyMap<Sighting, SameBecause>>,
): readonly PlaceGroup[] {
  const [freshest, ...others] = [...group].sort(byFreshness);
  const reasons = freshest === undefined ? undefined : partners.get(freshest);
  if (freshest === undefined || reasons === undefined) return [];
  const joined = others.flatMap((sighting) => {
    const because = reasons.get(sighting);
    return because === undefined ? [] : [{ sighting, because }];
  });
  return [{ freshest, others: joined }];
}

function pairsOf(all: readonly Sighting[], venueOf: (sighting: Sighting) => Venue): Pair[] {
  const sightings = withoutCrowds(all);
  const index = new KDBush(sightings.length);
  for (const { position } of sightings) index.add(position.longitude, position.latitude);
  index.finish();
  const looks = new Map<Sighting, Look>();
  const looked = (sighting: Sighting): Look => {
    const look = looks.get(sighting) ?? lookOf(venueOf(sighting), sighting);
    looks.set(sighting, look);
    return look;
  };
  return sightings.flatMap((first, place) =>
    around(index, first).flatMap((other) => {
      const second = sightings[other];
      return second === undefined || other <= place ? [] : pairOf(first, second, looked);
    }),
  );
}

function pairOf(first: Sighting, second: Sighting, looked: (sighting: Sighting) => Look): readonly Pair[] {
  const [a, b] = [looked(first), looked(second)];
  const because = samePlace(a, b);
  if (because === null) return [];
  return [{ first, second, because, metres: metresBetween(a.position, b.position), isOneStreet: isOneStreet(a, b) }];
}

/** Comparing each of a crowd with all others would take for ever, and tell nothing. */
function withoutCrowds(sightings: readonly Sighting[]): readonly Sighting[] {
  const squareOf = ({ position: { latitude, longitude } }: Sighting): number =>
    Math.round(latitude * SQUARES_PER_DEGREE) * SQUARES_ROUND + Math.round(longitude * SQUARES_PER_DEGREE);
  const counts = new Map<number, number>();
  for (const sighting of sightings) counts.set(squareOf(sighting), (counts.get(squareOf(sighting)) ?? 0) + 1);
  return sightings.filter((sighting) => (counts.get(squareOf(sighting)) ?? 0) <= CROWD);
}

/** In the square that the circle of one place just fits in. */
function around(index: KDBush, { position: { latitude, longitude } }: Sighting): readonly number[] {
  const high = SAME_PLACE_METRES / METRES_PER_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return index.range(longitude - wide, latitude - high, longitude + wide, latitude + high);
}

function byStrength(a: Pair, b: Pair): number {
  return (
    STRENGTH[b.because] - STRENGTH[a.because] ||
    Number(b.isOneStreet) - Number(a.isOneStreet) ||
    a.metres - b.metres ||
    bySourceAndId(a.first, b.first) ||
    bySourceAndId(a.second, b.second)
  );
}

function partnersOf(partners: Map<Sighting, Map<Sighting, SameBecause>>, one: Sighting): Map<Sighting, SameBecause> {
  const known = partners.get(one) ?? new Map<Sighting, SameBecause>();
  partners.set(one, known);
  return known;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
