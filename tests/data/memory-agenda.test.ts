import fc from 'fast-check';
import type { Duty, Mediator, NearbyDuty, Way } from '../../bot/domain/agenda.js';
import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import { serves } from '../../bot/domain/served-territory.js';
import type { Agenda } from '../../bot/ports/mediators.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { ALONE, duty, GUERET, mediator } from '../support/duty.js';

type Query = Parameters<Agenda['near']>[0];

const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const around = (position: Coordinates): fc.Arbitrary<Coordinates> =>
  fc.record({
    latitude: fc.integer({ min: -6, max: 6 }).map((step) => position.latitude + step / 20),
    longitude: fc.integer({ min: -6, max: 6 }).map((step) => {
      const longitude = position.longitude + step / 20;
      return longitude > 180 ? longitude - 360 : longitude;
    }),
  });
/** Wallis is not far from the line where the day changes; here, on it. */
const DATE_LINE: Coordinates = { latitude: -13.3, longitude: 180 };

const anyDuty = (where: fc.Arbitrary<Coordinates>): fc.Arbitrary<Duty> =>
  fc
    .record({
      position: where,
      way: fc.constantFrom<Way>('on-site', 'on-site', 'on-site', 'phone', 'at-home'),
      territory: fc.constantFrom<readonly string[]>([], [], [], ['23'], ['23096'], ['87', '23008']),
      to: fc.constantFrom(null, null, null, '2026-11-22', '2026-11-23'),
      codeInsee: fc.constantFrom(null, '23096', '87085'),
    })
    .map(({ position, way, territory, to, codeInsee }) =>
      duty({
        place: { ...GUERET, position, codeInsee },
        kind: { ...ALONE, way },
        territory,
        valid: { from: '2026-01-05', to },
      }),
    );
const anyMediators = (where: fc.Arbitrary<Coordinates>): fc.Arbitrary<readonly Mediator[]> =>
  fc
    .array(fc.tuple(fc.array(anyDuty(where), { maxLength: 5 }), fc.constantFrom(null, null, null, '2026-11-22')), {
      maxLength: 60,
    })
    .map((all) =>
      all.map(([duties, to], at) =>
        mediator({
          id: `m${String(at).padStart(2, '0')}`,
          contracts: [{ from: '2024-01-01', to }],
          duties: duties.map((one, number) => ({ ...one, id: `d${String(number)}` })),
        }),
      ),
    );
const anyQuery = (where: fc.Arbitrary<Coordinates>): fc.Arbitrary<Query> =>
  fc.record({
    from: where,
    commune: fc.constantFrom('23096', '23008', '87085'),
    withinMetres: fc.constantFrom(0, 5_000, 10_000, 30_000, 60_000),
    limit: fc.constantFrom(0, 1, 3, 10, 100),
    now: fc.constant(NOW),
  });

/** Looks at every duty of every mediator. */
function bruteForce(
  mediators: readonly Mediator[],
  { from, commune, withinMetres, limit }: Query,
): readonly NearbyDuty[] {
  const isOver = (to: string | null): boolean => to !== null && to < '2026-11-23';
  const all = mediators.flatMap((one) =>
    one.duties
      .map((each) => ({ mediator: one, duty: each, metres: metresBetween(from, each.place.position) }))
      .filter(({ duty: each, metres }) => each.kind.way !== 'on-site' || metres <= withinMetres)
      .filter(
        ({ duty: each }) => serves(each, commune) && !isOver(each.valid.to) && !isOver(one.contracts[0]?.to ?? null),
      ),
  );
  const nearest = (one: Mediator): number =>
    Math.min(...all.filter((each) => each.mediator === one).map(({ metres }) => metres));
  const kept = [...new Set(all.map((each) => each.mediator))]
    .sort((a, b) => nearest(a) - nearest(b) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  return all
    .filter((each) => kept.includes(each.mediator))
    .map((each) => ({
      mediator: each.mediator,
      duty: each.duty,
      distanceMetres: each.duty.kind.way === 'on-site' ? each.metres : 0,
    }))
    .sort(
      (a, b) =>
        a.distanceMetres - b.distanceMetres ||
        (`${a.mediator.id}/${a.duty.id}` < `${b.mediator.id}/${b.duty.id}` ? -1 : 1),
    );
}
const asText = (duties: readonly NearbyDuty[]): readonly string[] =>
  duties.map((one) => `${one.mediator.id}/${one.duty.id} ${String(one.distanceMetres)}`);

describe('who gives appointments near a place', () => {
  it.each([
    ['around Guéret', around(GUERET.position)],
    ['on the line where the day changes', around(DATE_LINE)],
  ])('are those that looking at each one would find, %s', (_, where) => {
    fc.assert(
      fc.property(
        anyMediators(where),
        fc.array(anyQuery(where), { minLength: 10, maxLength: 10 }),
        (mediators, queries) => {
          const agenda = new MemoryAgenda(mediators);
          for (const query of queries) expect(asText(agenda.near(query))).toEqual(asText(bruteForce(mediators, query)));
        },
      ),
      { seed: 20261123, numRuns: 100 },
    );
  });

  const query = (about: Partial<Query> = {}): Query => ({
    from: GUERET.position,
    commune: '23096',
    withinMetres: 10_000,
    limit: 40,
    now: NOW,
    ...about,
  });
  const found = (duties: readonly Duty[], about: Partial<Query> = {}): number =>
    new MemoryAgenda([mediator({ duties })]).near(query(about)).length;
  const byPhone = (codeInsee: string | null, territory: readonly string[], postcode = '23000'): Duty =>
    duty({ kind: { ...ALONE, way: 'phone' }, territory, place: { ...GUERET, codeInsee, postcode } });

  it.each<[string, Duty, string, number]>([
    ['its own departement, said by nobody', byPhone('23096', []), '23008', 1],
    ['not another', byPhone('23096', []), '87085', 0],
    ['the departement of its postcode', byPhone(null, []), '23008', 1],
    ['Corse-du-Sud by its postcode', byPhone(null, [], '20167'), '2A004', 1],
    ['not Haute-Corse', byPhone(null, [], '20167'), '2B033', 0],
    ['overseas departements of three figures', byPhone('97411', []), '97415', 1],
    ['not another one overseas', byPhone('97411', []), '97209', 0],
    ['the communes it names', byPhone('23096', ['87085', '87154']), '87154', 1],
    ['nothing else then, not even its own', byPhone('23096', ['87085']), '23096', 0],
    ['the arrondissements of a city it names', byPhone('75056', ['75056']), '75115', 1],
    ['Lyon and Marseille too', byPhone('75056', ['69123', '13055']), '13216', 1],
  ])('serve by telephone %s', (_, one, commune, expected) => {
    expect(found([one], { commune })).toBe(expected);
  });

  it('are not pushed out by the telephones of the whole departement', () => {
    const away = { latitude: 45.9563, longitude: 2.1692 };
    const phones = Array.from({ length: 50 }, (_, at) =>
      mediator({ id: `p${String(at)}`, duties: [{ ...byPhone('23096', []), place: { ...GUERET, position: away } }] }),
    );
    const near = new MemoryAgenda([...phones, mediator({ id: 'near' })]).near(query({ limit: 3 }));
    expect(near.map((one) => one.mediator.id)).toContain('near');
  });

  it('are nobody in an empty agenda, and the new ones after a load', () => {
    const agenda = new MemoryAgenda();
    expect([agenda.isEmpty(), agenda.near(query()), agenda.mediator('samira')]).toEqual([true, [], null]);
    agenda.load([mediator({ name: 'Ancienne' }), mediator()]);
    expect([agenda.isEmpty(), agenda.mediator('samira')?.name, agenda.near(query()).length]).toEqual([
      false,
      'Samira B.',
      1,
    ]);
    agenda.load([]);
    expect(agenda.isEmpty()).toBe(true);
  });
});
