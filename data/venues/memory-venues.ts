import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { VenueId } from '../../bot/domain/ids.js';
import { SERVICES, type Service } from '../../bot/domain/need.js';
import type { NearbyVenue, Venue } from '../../bot/domain/venue.js';
import type { Venues } from '../../bot/ports/venues.js';

/** Everything one question reads; replaced as a whole, so that a question never sees half of a new file. */
interface Snapshot {
  readonly byId: ReadonlyMap<VenueId, Venue>;
  /** Those that receive the public. */
  readonly any: Layer;
  /** Of those, the ones that offer the service: a rare service far away is found as fast as a common one next door. */
  readonly offering: ReadonlyMap<Service, Layer>;
  readonly hasDemonstration: boolean;
}

/** Venues and the index of their positions, in the same order. */
interface Layer {
  readonly venues: readonly Venue[];
  readonly index: KDBush;
}

/** Farther apart than any two points of the Earth: the index is then not bounded. */
const HALF_ROUND_METRES = 20_000_000;
/** More than what the index's shorter Earth radius (6,371 km) changes in any distance on Earth. */
const BOUND_MARGIN_METRES = 30;
/** Distances this close may be ordered otherwise by the index, which computes them by another formula. */
const SAME_METRES = 0.01;
/** Asked beyond what is wanted, for venues at the very same address. */
const SPARE = 8;

/** The venues people are sent to, in memory. An index is immutable (kdbush): a new file makes new ones. */
export class MemoryVenues implements Venues {
  #now: Snapshot;

  constructor(venues: Iterable<Venue> = []) {
    this.#now = snapshotOf(venues);
  }

  /** Replaces them all at once; when two have the same id, the last one counts. */
  load(venues: Iterable<Venue>): void {
    this.#now = snapshotOf(venues);
  }

  /** Venues equally near come in the order of their ids. */
  near(
    position: Coordinates,
    services: readonly Service[],
    withinMetres: number,
    limit: number,
  ): readonly NearbyVenue[] {
    if (limit <= 0) return [];
    const { any, offering } = this.#now;
    if (services.length === 0) return nearestIn(any, position, withinMetres, limit);
    // The nearest that offer one of them are among the nearest that offer each.
    const found = new Map<VenueId, NearbyVenue>();
    for (const service of services) {
      const layer = offering.get(service);
      if (layer === undefined) continue;
      for (const one of nearestIn(layer, position, withinMetres, limit)) found.set(one.venue.id, one);
    }
    return [...found.values()].sort(byDistance).slice(0, limit);
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

function nearestIn(
  { venues, index }: Layer,
  position: Coordinates,
  withinMetres: number,
  limit: number,
): readonly NearbyVenue[] {
  const kilometres = withinMetres < HALF_ROUND_METRES ? (withinMetres + BOUND_MARGIN_METRES) / 1000 : Infinity;
  for (let asked = limit + SPARE; ; asked *= 2) {
    const ids = around(index, position.longitude, position.latitude, asked, kilometres);
    const found = ids.flatMap((id) => nearby(venues[id], position)).sort(byDistance);
    const isCut = ids.length === asked && metresApart(found[limit - 1], found.at(-1)) < SAME_METRES;
    // Cut in the middle of equals, whose order in the index is not ours: ask for more of them.
    if (!isCut) return found.filter((one) => one.distanceMetres <= withinMetres).slice(0, limit);
  }
}

function snapshotOf(venues: Iterable<Venue>): Snapshot {
  const byId = new Map<VenueId, Venue>();
  for (const venue of venues) byId.set(venue.id, venue);
  const all = [...byId.values()];
  const receiving = all.filter(receivesPublic);
  const offering = SERVICES.map(
    (service) => [service, layerOf(receiving.filter((venue) => venue.services.includes(service)))] as const,
  );
  return {
    byId,
    any: layerOf(receiving),
    offering: new Map(offering),
    hasDemonstration: all.some((venue) => venue.isDemonstration),
  };
}

function layerOf(venues: readonly Venue[]): Layer {
  const index = new KDBush(venues.length);
  for (const { position } of venues) index.add(position.longitude, position.latitude);
  return { venues, index: index.finish() };
}

function nearby(venue: Venue | undefined, position: Coordinates): readonly NearbyVenue[] {
  return venue === undefined ? [] : [{ venue, distanceMetres: metresBetween(position, venue.position) }];
}

function metresApart(near: NearbyVenue | undefined, far: NearbyVenue | undefined): number {
  return near === undefined || far === undefined ? Infinity : far.distanceMetres - near.distanceMetres;
}

function byDistance(a: NearbyVenue, b: NearbyVenue): number {
  return a.distanceMetres - b.distanceMetres || (a.venue.id < b.venue.id ? -1 : 1);
}
