import type { Venue } from '../../bot/domain/venue.js';
import type { VenueStore } from '../../bot/ports/venues.js';

/** The store without the disk: all or nothing, the last of two equal ids kept. */
export class ArrayVenueStore implements VenueStore {
  #venues: readonly string[] = [];
  #version = 0;

  async replaceAll(venues: AsyncIterable<Venue>): Promise<number> {
    const next = new Map<string, string>();
    for await (const venue of venues) next.set(venue.id, JSON.stringify(venue));
    this.#venues = [...next.values()];
    this.#version += 1;
    return next.size;
  }

  *all(): Iterable<Venue> {
    // Written by replaceAll from a Venue.
    for (const venue of this.#venues) yield JSON.parse(venue) as Venue;
  }

  version(): number {
    return this.#version;
  }
}
