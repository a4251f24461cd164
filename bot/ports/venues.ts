import type { Coordinates } from '../domain/geo.js';
import type { VenueId } from '../domain/ids.js';
import type { VenueFilter } from '../domain/venue-filter.js';
import type { NearbyVenue, Venue } from '../domain/venue.js';

/** The venues people are sent to; read from memory. */
export interface Venues {
  /**
   * Nearest first (equally near: in the order of their ids), among those that receive the public and have what is `wanted`,
   * within `withinMetres`. At most `limit`.
   */
  near(position: Coordinates, wanted: VenueFilter, withinMetres: number, limit: number): readonly NearbyVenue[];
  find(id: VenueId): Venue | null;
  count(): number;
  areDemonstration(): boolean;
}

/** Where venues are kept between two starts. */
export interface VenueStore {
  /** Replaces every venue in one transaction; a failure leaves the previous ones untouched. Consumes the stream in bounded memory. */
  replaceAll(venues: AsyncIterable<Venue>): Promise<number>;
  /** May be read slowly, between other work; `version` tells whether another import came meanwhile. */
  all(): Iterable<Venue>;
  /** Grows at each replacement; 0 when none was ever imported. */
  version(): number;
}
