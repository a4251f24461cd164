import fc from 'fast-check';
import type { Coordinates } from '../../bot/domain/geo.js';
import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import type { Venue } from '../../bot/domain/venue.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { ArrayVenueStore } from '../support/array-venue-store.js';
import { importedInto, onDisk } from '../support/imported.js';
import { osmHours } from '../support/osm-hours.js';
import { sharedData, sharedGazetteer } from '../support/shared-data.js';
import { venue } from '../support/venue.js';
import {
  anyFilter,
  anyPosition,
  anyQuery,
  anyVenue,
  asText,
  bruteForce,
  measurable,
  hasWhatIs,
  type VenueQuery,
} from '../support/venue-search.js';

/** Around Guéret; few distinct values, so that many venues share one position. */
const fewPositions: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.integer({ min: 0, max: 12 }).map((step) => 45.9 + step / 20),
  longitude: fc.integer({ min: 0, max: 12 }).map((step) => 1.5 + step / 20),
});
/** On both sides of the line where the day changes, as in Wallis-et-Futuna or Fidji. */
const dateLine: fc.Arbitrary<Coordinates> = fc.record({
  latitude: fc.double({ min: -20, max: -10, noNaN: true }),
  longitude: fc.double({ min: -3, max: 3, noNaN: true }).map((east) => (east < 0 ? 180 + east : east - 180)),
});

const found = (index: MemoryVenues, wanted: VenueFilter, { position, withinMetres, limit }: VenueQuery): string =>
  asText(index.near(position, wanted, withinMetres, limit));

describe('the nearest venues', () => {
  it.each([
    ['crowded at the same addresses', fewPositions],
    ['around the date line', dateLine],
    ['spread over the Earth, poles included', anyPosition],
  ])('are those that looking at each one would find, %s', (_, where) => {
    fc.assert(
      fc.property(
        fc.array(anyVenue(where), { maxLength: 400 }),
        fc.array(fc.tuple(anyFilter, anyQuery(where)), { minLength: 20, maxLength: 20 }),
        (list, questions) => {
          const venues = list.map((one, at) => venue({ id: `v${String(at)}`, ...one }));
          const index = new MemoryVenues(venues);
          for (const [wanted, query] of questions) {
            const having = measurable(venues.filter((one) => hasWhatIs(wanted, one)));
            expect(found(index, wanted, query)).toBe(asText(bruteForce(having, query)));
          }
        },
      ),
      { seed: 20261123, numRuns: 60 },
    );
  });

  it.each<[string, Partial<Venue>, VenueFilter, VenueFilter]>([
    [
      'alternatives',
      { services: ['digital-safety'] },
      { services: ['digital-safety', 'job-through-digital'] },
      { services: ['job-through-digital'] },
    ],
    [
      'conditions',
      { specialCare: ['Handicaps moteurs'] },
      { specialCare: ['Handicaps moteurs'] },
      { specialCare: ['Handicaps moteurs', 'Langues étrangères (anglais)'] },
    ],
    ['a public', { publics: ['Femmes', 'Seniors'] }, { publics: ['Femmes'] }, { publics: ['Jeunes'] }],
    [
      'a programme',
      { programmes: ['Aidants Connect'] },
      { programmes: ['Aidants Connect'] },
      { programmes: ['La Croix Rouge'] },
    ],
    ['a way in', { access: ['phone'] }, { access: ['walk-in', 'phone'] }, { access: ['walk-in'] }],
    ['a price', { fees: ['free'] }, { fees: ['free', 'free-under-conditions'] }, { fees: ['paying'] }],
    ['a bus', { isItinerant: true }, { isItinerant: true }, { isItinerant: false }],
    ['a day of the week', { hours: osmHours('Mo-Fr 09:00-17:00; We off') }, { opensOn: [1] }, { opensOn: [2, 5, 6] }],
    [
      'several wishes at once',
      { fees: ['free'], publics: ['Jeunes'] },
      { fees: ['free'], publics: ['Jeunes'] },
      { fees: ['free'], publics: ['Femmes'] },
    ],
  ])('have what is wanted: %s', (_, about, satisfied, unsatisfied) => {
    const one = venue(about);
    const venues = new MemoryVenues([one]);
    expect(venues.near(one.position, satisfied, 1_000, 10)).toHaveLength(1);
    expect(venues.near(one.position, unsatisfied, 1_000, 10)).toHaveLength(0);
  });

  it('leave out a venue that receives nobody, which can still be found by its id', () => {
    const closed = venue({ id: 'closed', access: ['no-public'] });
    const byPhone = venue({ id: 'by-phone', access: ['no-public', 'phone'] });
    const unclear = venue({ id: 'unclear', access: ['no-public', 'walk-in'] });
    const unsaid = venue({ id: 'unsaid', access: [] });
    const venues = new MemoryVenues([closed, byPhone, unclear, unsaid]);
    expect(venues.near(closed.position, {}, 1_000, 10).map((one) => one.venue.id)).toEqual(['unclear', 'unsaid']);
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
    expect(venues.near(venue({}).position, {}, 1_000, 10).map((one) => one.venue.name)).toEqual(['b']);
  });

  it('are none before anything is loaded', () => {
    const none = new MemoryVenues();
    expect(none.near({ latitude: 46, longitude: 2 }, {}, Infinity, 10)).toEqual([]);
    expect([none.count(), none.areDemonstration(), none.find('x')]).toEqual([0, false, null]);
    expect(new MemoryVenues([venue({ isDemonstration: true })]).areDemonstration()).toBe(true);
  });

  it('are the old ones while a new file is read a little at a time, then the new ones at once', async () => {
    const venues = new MemoryVenues([venue({ id: 'old' })]);
    let hadOthersTurn = false;
    setImmediate(() => {
      hadOthersTurn = true;
    });
    const many = function* (): Generator<Venue> {
      for (let at = 0; at < 100_000 && !hadOthersTurn; at += 1) yield venue({ id: `new${String(at % 100)}` });
    };
    const loading = venues.loadGently(many(), () => true);
    expect(venues.find('old')).not.toBeNull();
    expect(await loading).toBe(true);
    expect(hadOthersTurn).toBe(true);
    expect([venues.find('old'), venues.count()]).toEqual([null, 100]);
  });

  it('stay the old ones when the file was replaced while it was read, or could not be read', async () => {
    const venues = new MemoryVenues([venue({ id: 'old' })]);
    expect(await venues.loadGently([venue({ id: 'new' })], () => false)).toBe(false);
    const broken = function* (): Generator<Venue> {
      yield venue({ id: 'half' });
      throw new Error('unreadable row');
    };
    await expect(venues.loadGently(broken(), () => true)).rejects.toThrow('unreadable row');
    expect([venues.find('old')?.id, venues.count()]).toEqual(['old', 1]);
  });

  it('are right on the real files, 100,000 times', async () => {
    const venues = await realVenues();
    if (venues === null) return;
    const index = new MemoryVenues(venues);
    const filters = fc.sample(anyFilter, { seed: 20261123, numRuns: 250 });
    const where = fc
      .tuple(
        fc.constantFrom(...venues),
        fc.constantFrom(0, 0.001, 0.05, 0.3),
        fc.double({ min: -1, max: 1, noNaN: true }),
      )
      // A quarter of the questions are asked from a venue's own door, where many are equally far.
      .map(([{ position }, degrees, share]) => ({
        latitude: position.latitude + degrees * share,
        longitude: position.longitude + degrees * (1 - share),
      }));
    const queries = fc.sample(
      anyQuery(fc.oneof({ weight: 99, arbitrary: where }, { weight: 1, arbitrary: anyPosition })),
      {
        seed: 20261124,
        numRuns: 10_000,
      },
    );
    let asked = 0;
    let answers = 0;
    const wrong: unknown[] = [];
    for (const [at, wanted] of filters.entries()) {
      const having = measurable(venues.filter((one) => hasWhatIs(wanted, one)));
      for (let turn = 0; turn < 400; turn += 1) {
        const query = queries[(at * 400 + turn) % queries.length];
        if (query === undefined) continue;
        const ours = found(index, wanted, query);
        if (ours !== asText(bruteForce(having, query))) wrong.push({ wanted, query });
        asked += 1;
        if (ours !== '') answers += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBe(100_000);
    expect(answers).toBeGreaterThan(30_000);
  }, 120_000);
});

/** Those of the two large files, or null (said aloud) when this machine does not have them. */
async function realVenues(): Promise<readonly Venue[] | null> {
  const communes = sharedData('communes', 'communes.csv');
  const files = ['conseillers-numeriques-2022-12', 'france-services-2024-08'].map((name) =>
    sharedData('venues', `${name}.schema-1.0.json`),
  );
  if (communes === null || files.includes(null)) return null;
  const gazetteer = sharedGazetteer(communes);
  const venues: Venue[] = [];
  for (const file of files) {
    const store = new ArrayVenueStore();
    await importedInto(store, gazetteer, onDisk(file ?? ''));
    venues.push(...store.all());
  }
  return venues;
}
