import type { Coordinates } from '../../bot/domain/geo.js';
import type { VenueId } from '../../bot/domain/ids.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import type { NearbyVenue, Venue } from '../../bot/domain/venue.js';
import type { Venues } from '../../bot/ports/venues.js';
import { atOnce, inSlices, type Steps } from './in-slices.js';
import { plantVenueTree } from './plant-venue-tree.js';
import type { VenueTree } from './venue-tree.js';

/** Everything one question reads; replaced as a whole, so that a question never sees half of a new file. */
interface Snapshot {
  readonly byId: ReadonlyMap<VenueId, Venue>;
  /** Those that receive the public. */
  readonly receiving: VenueTree;
  readonly hasDemonstration: boolean;
}

/** The venues people are sent to, in memory. */
export class MemoryVenues implements Venues {
  #now: Snapshot;

  constructor(venues: Iterable<Venue> = []) {
    this.#now = atOnce(snapshotOf(venues));
  }

  /** Replaces them all at once; when two have the same id, the last one counts. Nothing else runs meanwhile. */
  load(venues: Iterable<Venue>): void {
    this.#now = atOnce(snapshotOf(venues));
  }

  /**
   * The same, a little at a time while the old ones still answer. False, with the old ones kept, when `areStillThose` says at the end
   * that what was read has changed meanwhile. Rejects as reading `venues` throws.
   */
  async loadGently(venues: Iterable<Venue>, areStillThose: () => boolean): Promise<boolean> {
    const next = await inSlices(snapshotOf(venues));
    if (!areStillThose()) return false;
    this.#now = next;
    return true;
  }

  near(position: Coordinates, wanted: VenueFilter, withinMetres: number, limit: number): readonly NearbyVenue[] {
    return this.#now.receiving.nearest(position, wanted, withinMetres, limit);
  }

  find(id: VenueId): Venue | null {
    return this.#now.byId.get(id) ?? null;
  }

  count(): number {
    return this.#now.byId.size;
  }

  areDemonstration(): boolean {
    return this.#now.hasDemonstration;
  }
}

/** People may come: it does not say that it receives nobody, or says besides that one may just turn up. */
export function receivesPublic(venue: Venue): boolean {
  return !venue.access.includes('no-public') || venue.access.includes('walk-in');
}

function* snapshotOf(venues: Iterable<Venue>): Steps<Snapshot> {
  const byId = new Map<VenueId, Venue>();
  for (const venue of venues) {
    byId.set(venue.id, venue);
    yield;
  }
  const all = [...byId.values()];
  return {
    byId,
    receiving: yield* plantVenueTree(all.filter(receivesPublic)),
    hasDemonstration: all.some((venue) => venue.isDemonstration),
  };
}
