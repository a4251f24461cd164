import fc from 'fast-check';
import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import { SERVICES, type Service } from '../../bot/domain/need.js';
import type { NearbyVenue, Venue } from '../../bot/domain/venue.js';
import { MemoryVenues, receivesPublic } from '../../data/venues/memory-venues.js';
import { importedInto, onDisk } from '../support/imported.js';
import { ArrayVenueStore } from '../support/array-venue-store.js';
import { sharedData, sharedGazetteer } from '../support/shared-data.js';
import { venue } from '../support/venue.js';

/** What the port promises, the slow way: every venue is looked at. */
function bruteForce(
  venues: readonly Venue[],
  position: Coordinates,
  services: readonly Service[],
  withinMetres: number,
  limit: number,
): readonly NearbyVenue[] {
  const best: NearbyVenue[] = [];
  for (const one of venues) {
    if (!receivesPublic(one)) continue;
    if (services.length > 0 && !services.some((service) => one.services.includes(service))) continue;
    if (leastMetres(position, one.position) > (best.length < limit ? withinMetres : (best.at(-1)?.distanceMetres ?? 0)))
      continue;
    const candidate = { venue: one, distanceMetres: metresBetween(position, one.position) };
    if (candidate.distanceMetres > withinMetres) continue;
    const place = best.findIndex((other) => isBefore(candidate, other));
    if (place >= 0) best.splice(place, 0, candidate);
    else if (best.length < limit) best.push(candidate);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** No distance is shorter than its part from south to north, at 111 km a degree (less a metre for rounding): spares most of the trigonometry. */
function leastMetres(a: Coordinates, b: Coordinates): number {
  const degrees = a.latitude - b.latitude;
  return 111_000 * (degrees < 0 ? -degrees : degrees) - 1;
}

function isBefore(a: NearbyVenue, b: NearbyVenue): boolean {
  return a.distanceMetres < b.distanceMetres || (a.distanceMetres === b.distanceMetres && a.venue.id < b.venue.id);
}

const ids = (found: readonly NearbyVenue[]): string =>
  found.map((one) => `${one.venue.id}@${one.distanceMetres}`).join(' ');

/** Around Guéret; few distinct values, so that many venues share one position. */
const positions = fc.record({
  latitude: fc.integer({ min: 0, max: 12 }).map((step) => 45.9 + step / 20),
  longitude: fc.integer({ min: 0, max: 12 }).map((step) => 1.5 + step / 20),
});
const anywhere = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const servicesWanted = fc.subarray([...SERVICES]);
const about = (where: fc.Arbitrary<Coordinates>): fc.Arbitrary<readonly Venue[]> =>
  fc
    .array(
      fc.record({
        position: where,
        services: servicesWanted,
        access: fc.subarray(['walk-in', 'phone', 'no-public'] as const),
      }),
      { maxLength: 150 },
    )
    .map((list) => list.map((one, index) => venue({ id: `v${String(index)}`, ...one })));
const query = (where: fc.Arbitrary<Coordinates>) =>
  fc.record({
    position: where,
    services: fc.oneof(fc.constant([]), servicesWanted),
    withinMetres: fc.constantFrom(0, 1_000, 5_000, 15_000, 60_000, 120_000, 3_000_000, Infinity),
    limit: fc.integer({ min: 0, max: 25 }),
  });

describe('the nearest venues', () => {
  it.each([
    ['crowded at the same addresses', positions],
    ['spread over the Earth', anywhere],
  ])('are those that looking at each one would find, %s', (_, where) => {
    fc.assert(
      fc.property(about(where), fc.array(query(where), { minLength: 10, maxLength: 10 }), (venues, queries) => {
        const index = new MemoryVenues(venues);
        for (const { position, services, withinMetres, limit } of queries) {
          expect(ids(index.near(position, services, withinMetres, limit))).toBe(
            ids(bruteForce(venues, position, services, withinMetres, limit)),
          );
        }
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it('leave out a venue that receives nobody, which can still be found by its id', () => {
    const closed = venue({ id: 'closed', access: ['no-public'] });
    const byPhone = venue({ id: 'by-phone', access: ['no-public', 'phone'] });
    const unclear = venue({ id: 'unclear', access: ['no-public', 'walk-in'] });
    const unsaid = venue({ id: 'unsaid', access: [] });
    const venues = new MemoryVenues([closed, byPhone, unclear, unsaid]);
    expect(venues.near(closed.position, [], 1_000, 10).map((one) => one.venue.id)).toEqual(['unclear', 'unsaid']);
    expect(venues.find('closed')).toEqual(closed);
    expect(venues.count()).toBe(4);
  });

  it('are the new ones at once when a new file is loaded, the old ones when it fails halfway', () => {
    const venues = new MemoryVenues([venue({ id: 'old' })]);
    const broken = function* (): Generator<Venue> {
      yield venue({ id: 'half' });
      throw new Error('unreadable row');
    };
    expect(() => venues.load(broken())).toThrow('unreadable row');
    expect(venues.find('old')).not.toBeNull();
    venues.load([venue({ id: 'new', name: 'a' }), venue({ id: 'new', name: 'b' })]);
    expect(venues.find('old')).toBeNull();
    expect(venues.near(venue({}).position, [], 1_000, 10).map((one) => one.venue.name)).toEqual(['b']);
  });

  it('are none before anything is loaded', () => {
    const none = new MemoryVenues();
    expect(none.near({ latitude: 46, longitude: 2 }, [], Infinity, 10)).toEqual([]);
    expect([none.count(), none.areDemonstration(), none.find('x')]).toEqual([0, false, null]);
    expect(new MemoryVenues([venue({ isDemonstration: true })]).areDemonstration()).toBe(true);
  });

  it('are right on the real files, 2,000 times', async () => {
    const communes = sharedData('communes', 'communes.csv');
    const files = ['conseillers-numeriques-2022-12', 'france-services-2024-08'].map((name) =>
      sharedData('venues', `${name}.schema-1.0.json`),
    );
    if (communes === null || files.includes(null)) return;
    const gazetteer = sharedGazetteer(communes);
    const store = new ArrayVenueStore();
    await importedInto(store, gazetteer, ...files.map((file) => onDisk(file ?? '')));
    const venues = [...store.all()];
    const index = new MemoryVenues(venues);
    const asked = fc.sample(
      fc.record({
        from: fc.nat({ max: venues.length - 1 }),
        north: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        east: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        query: query(fc.constant({ latitude: 0, longitude: 0 })),
      }),
      { seed: 20261123, numRuns: 2_000 },
    );
    const wrong = asked.filter(({ from, north, east, query: { services, withinMetres, limit } }) => {
      const near = venues[from]?.position ?? { latitude: 0, longitude: 0 };
      // Half of the questions are asked from a venue's own door, where many are equally far.
      const position = from % 2 === 0 ? near : { latitude: near.latitude + north, longitude: near.longitude + east };
      return (
        ids(index.near(position, services, withinMetres, limit)) !==
        ids(bruteForce(venues, position, services, withinMetres, limit))
      );
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
