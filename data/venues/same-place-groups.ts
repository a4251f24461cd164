import KDBush from 'kdbush';
import { metresBetween } from '../../bot/domain/geo.js';
import { isOneStreet, SAME_PLACE_METRES, samePlace, type SameBecause, type Sighting } from './same-place.js';

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

/** More venues than that around one point share a default position, not an address: left apart. */
const CROWD = 500;
const METRES_PER_DEGREE = 111_000;
const STRENGTH: Readonly<Record<SameBecause, number>> = { 'same-name-and-phone': 2, 'same-phone': 1, 'same-name': 0 };

/**
 * Rows that are one place. The strongest pairs are joined first, and a row joins a group only when it is the place of everyone in it:
 * the groups are the same whatever the order of the rows, and never chain from door to door. No two may have one source and id.
 */
export function samePlaceGroups(sightings: readonly Sighting[]): readonly PlaceGroup[] {
  const pairs = pairsOf([...sightings].sort(bySourceAndId)).sort(byStrength);
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

function pairsOf(sightings: readonly Sighting[]): Pair[] {
  const index = new KDBush(sightings.length);
  for (const { position } of sightings) index.add(position.longitude, position.latitude);
  index.finish();
  return sightings.flatMap((first, place) =>
    around(index, first).flatMap((other) => {
      const second = sightings[other];
      if (second === undefined || other <= place) return [];
      const because = samePlace(first, second);
      if (because === null) return [];
      const metres = metresBetween(first.position, second.position);
      return [{ first, second, because, metres, isOneStreet: isOneStreet(first, second) }];
    }),
  );
}

/** In the square of which the circle of one place is inside; none in a crowd. */
function around(index: KDBush, { position: { latitude, longitude } }: Sighting): readonly number[] {
  const high = SAME_PLACE_METRES / METRES_PER_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  const found = index.range(longitude - wide, latitude - high, longitude + wide, latitude + high);
  return found.length > CROWD ? [] : found;
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
