import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import type { NearbyVenue, Venue } from '../../bot/domain/venue.js';
import { Closest } from './closest.js';
import { onSphere, type SpherePoint } from './sphere.js';
import { mayDo, wantedMarks, WORDS, type WantedMarks } from './venue-marks.js';

/** Members of a group: 16 venues, then 16 groups of venues, and so on up to one group of all. */
export const GROUP = 16;

/**
 * The venues themselves (the ground floor), or groups of members of the floor below: those of group g are g × 16 ... g × 16 + 15.
 * `corners` holds the least x, y, z of each (data/venues/sphere.ts) then, of groups only, the greatest; `marks` the words of each
 * (data/venues/venue-marks.ts).
 */
export interface Floor {
  readonly count: number;
  readonly corners: Float32Array;
  /** Between the least and the greatest corner of one group: 3, or 0 on the ground, where a venue is a point. */
  readonly breadth: 0 | 3;
  readonly marks: Int32Array;
}

interface Search {
  readonly from: SpherePoint;
  readonly wanted: WantedMarks;
  readonly closest: Closest;
}

/**
 * Venues in groups of groups of neighbours. A search goes to the nearest group first and passes over those that are too far or where no
 * venue has what is wanted: a rare mark is found as fast as a common one. Immutable; planted by data/venues/plant-venue-tree.ts.
 */
export class VenueTree {
  /** For each floor, the members of the group being visited, nearest first, and their squared chords. */
  readonly #members: Uint32Array;
  readonly #chords: Float64Array;

  /** `order`: which of `venues` stands where on the ground floor. `floors`: from the ground up to a single group. */
  constructor(
    private readonly venues: readonly Venue[],
    private readonly order: Uint32Array,
    private readonly floors: readonly Floor[],
  ) {
    this.#members = new Uint32Array(floors.length * GROUP);
    this.#chords = new Float64Array(floors.length * GROUP);
  }

  nearest(position: Coordinates, filter: VenueFilter, withinMetres: number, limit: number): readonly NearbyVenue[] {
    if (limit <= 0) return [];
    const closest = new Closest(withinMetres, limit);
    this.#visit(this.floors.length - 1, 0, { from: onSphere(position), wanted: wantedMarks(filter), closest });
    return closest.members
      .flatMap((member) => this.#venueAt(member, position))
      .filter(({ distanceMetres }) => distanceMetres <= withinMetres)
      .sort(byDistance)
      .slice(0, limit);
  }

  #visit(floor: number, group: number, search: Search): void {
    const { closest } = search;
    const below = floor - 1;
    const start = below * GROUP;
    const end = start + this.#sortMembers(below, group, search);
    for (let at = start; at < end; at += 1) {
      const member = this.#members[at] ?? 0;
      const chord = this.#chords[at] ?? 0;
      if (chord > closest.reach) return;
      if (below > 0) this.#visit(below, member, search);
      else closest.offer(member, chord);
    }
  }

  #venueAt(member: number, position: Coordinates): readonly NearbyVenue[] {
    const venue = this.venues[this.order[member] ?? 0];
    return venue === undefined ? [] : [{ venue, distanceMetres: metresBetween(position, venue.position) }];
  }

  /** Puts the members of a group that may do in the order of their distance; how many they are. */
  #sortMembers(floor: number, group: number, { from, wanted, closest }: Search): number {
    const { count, corners, breadth, marks } = this.floors[floor] ?? EMPTY;
    const chords = this.#chords;
    const members = this.#members;
    const start = floor * GROUP;
    const last = Math.min(count, (group + 1) * GROUP);
    let end = start;
    for (let member = group * GROUP; member < last; member += 1) {
      if (!mayDo(marks, WORDS * member, wanted)) continue;
      const chord = squaredChord(from, corners, (3 + breadth) * member, breadth);
      if (chord > closest.reach) continue;
      let at = end;
      for (; at > start && (chords[at - 1] ?? 0) > chord; at -= 1) {
        chords[at] = chords[at - 1] ?? 0;
        members[at] = members[at - 1] ?? 0;
      }
      chords[at] = chord;
      members[at] = member;
      end += 1;
    }
    return end - start;
  }
}

const EMPTY: Floor = { count: 0, corners: new Float32Array(), breadth: 0, marks: new Int32Array() };

/** From a point to the nearest of the box between two corners. */
function squaredChord({ x, y, z }: SpherePoint, corners: Float32Array, least: number, breadth: number): number {
  const greatest = least + breadth;
  const alongX = outside(x, corners[least] ?? 0, corners[greatest] ?? 0);
  const alongY = outside(y, corners[least + 1] ?? 0, corners[greatest + 1] ?? 0);
  const alongZ = outside(z, corners[least + 2] ?? 0, corners[greatest + 2] ?? 0);
  return alongX * alongX + alongY * alongY + alongZ * alongZ;
}

function outside(value: number, least: number, greatest: number): number {
  return value < least ? least - value : value > greatest ? value - greatest : 0;
}

function byDistance(a: NearbyVenue, b: NearbyVenue): number {
  return a.distanceMetres - b.distanceMetres || (a.venue.id < b.venue.id ? -1 : 1);
}
