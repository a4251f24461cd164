import type { Coordinates } from '../domain/geo.js';
import type { VenueId } from '../domain/ids.js';
import type { Service } from '../domain/need.js';
import type { NearbyVenue, Venue } from '../domain/venue.js';

/** The venues people are sent to; read from memory. */
export interface Venues {
  /**
   * Nearest first, among those that receive the public and offer one of `services` (empty: any), within `withinMetres`.
   * At most `limit`.
   */
  near(
    position: Coordinates,
    services: readonly Service[],
    withinMetres: number,
    limit: number,
  ): readonly NearbyVenue[];
  find(id: VenueId): Venue | null;
  count(): number;
  areDemonstration(): boolean;
}

/** Where venues are kept between two starts. */
export interface VenueStore {
  /** Replaces every venue in one transaction; a failure leaves the previous ones untouched. Consumes the stream in bounded memory. */
  replaceAll(venues: AsyncIterable<Venue>): Promise<number>;
  all(): Iterable<Venue>;
  /** Grows at each replacement; 0 when none was ever imported. */
  version(): number;
}
