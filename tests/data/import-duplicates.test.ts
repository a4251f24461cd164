import fc from 'fast-check';
import type { Venue } from '../../bot/domain/venue.js';
import { ArrayVenueStore } from '../support/array-venue-store.js';
import { importedInto, ofTexts, onDisk, type Imported } from '../support/imported.js';
import { sharedData, sharedGazetteer } from '../support/shared-data.js';
import { TRUE_COMMUNES } from '../support/true-communes.js';

const HEADER = 'id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,source,date_maj,telephone,services';

/** A row in Guéret. */
function row(id: string, nom: string, source: string, day: string, more = ',', longitude = '1.87'): string {
  return `${id},${nom},Guéret,23000,23096,1 rue de l'Exemple,46.17,${longitude},${source},${day},${more}`;
}

const COOP = [
  row('c1', 'Espace France Services', 'coop', '2022-06-01', '0536490001,Utilisation sécurisée du numérique'),
  row('c2', 'Médiathèque', 'coop', '2022-06-01'),
  row('1', 'Le Cube', 'coop', '2022-06-01', ',', '1.9'),
];
const FRANCE_SERVICES = [
  row('f1', 'France services Guéret', 'fs', '2026-06-01', ',Aide aux démarches administratives'),
  row('1', 'La Sphère', 'fs', '2026-06-01', ',', '1.95'),
];

async function imported(...files: readonly (readonly string[])[]): Promise<Imported & { venues: readonly Venue[] }> {
  const store = new ArrayVenueStore();
  const sources = files.map((rows, at) => ofTexts(`file-${at}.csv`, [HEADER, ...rows].join('\n')));
  const outcome = await importedInto(store, TRUE_COMMUNES, ...sources);
  return { ...outcome, venues: [...store.all()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('two sources imported together', () => {
  it('tell of a place once, with what both know and where it comes from', async () => {
    const { venues, report, notes } = await imported(COOP, FRANCE_SERVICES);
    expect(report).toMatchObject({ rows: 5, accepted: 4, merged: 1, rejected: 0, repeated: 0 });
    expect(venues.find(({ id }) => id === 'f1')).toMatchObject({
      name: 'France services Guéret',
      phone: '+33536490001',
      services: ['administrative-help', 'digital-safety'],
      updatedOn: '2026-06-01',
      source: 'fs',
      origins: [
        { source: 'fs', id: 'f1' },
        { source: 'coop', id: 'c1' },
      ],
    });
    expect(notes).toContainEqual({
      file: 'file-0.csv',
      row: 1,
      what: 'merged',
      because: 'same-name',
      value: 'Espace France Services → France services Guéret',
    });
  });

  it('keep both places to which they give one id', async () => {
    const { venues, notes } = await imported(COOP, FRANCE_SERVICES);
    expect(venues.map(({ id, name }) => `${id} ${name}`)).toEqual([
      '1 Le Cube',
      '1@fs La Sphère',
      'c2 Médiathèque',
      'f1 France services Guéret',
    ]);
    const note = { file: 'file-1.csv', row: 2, what: 'repaired', because: 'id-of-another-source', value: '1' };
    expect(notes).toContainEqual(note);
  });

  it('give the same venues in one file or two, in any order, and twice over', async () => {
    const { venues } = await imported(COOP, FRANCE_SERVICES);
    const anyOrder = fc.shuffledSubarray([...COOP, ...FRANCE_SERVICES], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.nat({ max: 5 }), async (rows, cut) => {
        expect((await imported(rows.slice(0, cut), rows.slice(cut))).venues).toEqual(venues);
        expect((await imported(rows, rows)).venues).toEqual(venues);
      }),
      { seed: 20261123, numRuns: 15 },
    );
  });
});

describe('one source that gives an id twice', () => {
  it.each([
    ['the fresher', row('1', 'Ancienne', 's', '2025-01-01'), row('1', 'Nouvelle', 's', '2026-01-01'), 'Nouvelle'],
    [
      'the fuller, of one day',
      row('1', 'Aa', 's', '2026-01-01', '0536490001,'),
      row('1', 'Ab', 's', '2026-01-01'),
      'Aa',
    ],
    ['always the same one', row('1', 'Aa', 's', '2026-01-01'), row('1', 'Ab', 's', '2026-01-01'), 'Ab'],
  ])('has %s kept and says so, whatever their order', async (_, first, second, kept) => {
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const { venues, report } = await imported(rows);
      expect(venues.map(({ name }) => name)).toEqual([kept]);
      expect(report).toMatchObject({ rows: 2, accepted: 1, repeated: 1, merged: 0 });
      expect(report.reasons).toMatchObject([{ what: 'repaired', because: 'id-twice', count: 1 }]);
    }
  });

  it('is each file, when its rows name none', async () => {
    const { venues } = await imported([row('1', 'Le Cube', '', '2026-01-01')], [row('1', 'Le Cube', '', '2026-01-02')]);
    expect(venues.map(({ origins }) => origins)).toEqual([
      [
        { source: 'file-1.csv', id: '1' },
        { source: 'file-0.csv', id: '1' },
      ],
    ]);
  });
});

describe('the real files together', () => {
  it('tell of more than five hundred places twice, and give the same venues in either order', async () => {
    const communes = sharedData('communes', 'communes.csv');
    const files = ['conseillers-numeriques-2022-12', 'france-services-2024-08'].map((name) =>
      sharedData('venues', `${name}.schema-1.0.json`),
    );
    if (communes === null || files.includes(null)) return;
    const gazetteer = sharedGazetteer(communes);
    const [once, other] = [new ArrayVenueStore(), new ArrayVenueStore()];
    const sources = files.map((file) => onDisk(file ?? ''));
    const { report } = await importedInto(once, gazetteer, ...sources);
    process.stderr.write(`7,775 real rows: ${report.accepted} venues, ${report.merged} rows merged\n`);
    expect(report).toMatchObject({ rows: 7_775, rejected: 0, repeated: 0 });
    expect(report.accepted + report.merged).toBe(7_775);
    expect(report.merged).toBeGreaterThan(500);
    expect(report.merged).toBeLessThan(600);
    await importedInto(other, gazetteer, ...sources.reverse());
    expect([...other.all()]).toEqual([...once.all()]);
  });
});
