import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importVenues } from '../../data/venues/import.js';
import { openSource } from '../../data/venues/open-source.js';
import { demonstrationVenues } from '../../data/samples/demonstration-venues.js';
import { SERVICES } from '../../bot/domain/need.js';
import { ArrayVenueStore } from '../support/array-venue-store.js';
import { importedInto, ofTexts, onDisk, type Imported } from '../support/imported.js';
import { sharedData, sharedGazetteer } from '../support/shared-data.js';
import { TRUE_COMMUNES } from '../support/true-communes.js';

const HEADER = 'id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,date_maj,horaires\n';
const row = (id: string, name: string, position = '46.17,1.87', hours = ''): string =>
  `${id},${name},GUERET,23000,23096,1 rue de l'Exemple,${position},2026-01-15,${hours}\n`;

function imported(store: ArrayVenueStore, ...texts: readonly string[]): Promise<Imported> {
  return importedInto(store, TRUE_COMMUNES, ofTexts('venues.csv', ...texts));
}

describe('an import', () => {
  it('keeps the good rows, repairs what it can, and reports every other one', async () => {
    const store = new ArrayVenueStore();
    const file = [
      row('1', 'Médiathèque'),
      row('2', ''),
      row('3', 'Mairie', '1.87,46.17'),
      row('4', 'Centre social', ','),
      row('', 'Sans identifiant'),
      '6,Trop,de,cellules,,,,,,,,,encore\n',
      row('7', 'Bus', '46.17,1.87', 'Tu 12:30'),
    ];
    const { outcome, report, notes } = await imported(store, HEADER, ...file);
    expect(outcome).toBe('imported');
    expect(report).toMatchObject({ rows: 7, accepted: 4, rejected: 3, merged: 0, repeated: 0 });
    expect(report.reasons.map(({ what, because, count, example }) => [what, because, count, example.row])).toEqual([
      ['rejected', 'no-name', 1, 2],
      ['rejected', 'no-id', 1, 5],
      ['rejected', 'too-many-cells', 1, 6],
      ['repaired', 'commune-spelling', 4, 1],
      ['repaired', 'coordinates-swapped', 1, 3],
      ['repaired', 'position-from-commune', 1, 4],
      ['repaired', 'hours-unreadable', 1, 7],
    ]);
    expect(notes.filter(({ because }) => because !== 'commune-spelling')).toEqual([
      { file: 'venues.csv', row: 2, what: 'rejected', because: 'no-name', value: '2' },
      { file: 'venues.csv', row: 3, what: 'repaired', because: 'coordinates-swapped', value: '1.87 46.17' },
      { file: 'venues.csv', row: 4, what: 'repaired', because: 'position-from-commune', value: '' },
      { file: 'venues.csv', row: 5, what: 'rejected', because: 'no-id', value: 'Sans identifiant' },
      { file: 'venues.csv', row: 6, what: 'rejected', because: 'too-many-cells', value: '' },
      { file: 'venues.csv', row: 7, what: 'repaired', because: 'hours-unreadable', value: 'Tu 12:30' },
    ]);
    expect([...store.all()].map((venue) => venue.name)).toEqual(['Médiathèque', 'Mairie', 'Centre social', 'Bus']);
    expect([...store.all()][1]?.position).toEqual({ latitude: 46.17, longitude: 1.87 });
  });

  it('done twice gives the same venues', async () => {
    const store = new ArrayVenueStore();
    await imported(store, HEADER, row('1', 'Médiathèque'));
    const first = [...store.all()];
    await imported(store, HEADER, row('1', 'Médiathèque'));
    expect([...store.all()]).toEqual(first);
    expect(store.version()).toBe(2);
  });

  it('tells how far it is', async () => {
    const file = HEADER + Array.from({ length: 450 }, (_, id) => row(String(id), id === 3 ? '' : 'Lieu')).join('');
    const { told } = await imported(new ArrayVenueStore(), file);
    expect(told.map(({ rows, accepted, rejected }) => [rows, accepted, rejected])).toEqual([
      [200, 199, 1],
      [400, 399, 1],
      [450, 449, 1],
    ]);
    expect(told.at(-1)).toMatchObject({ file: 'venues.csv', bytes: Buffer.byteLength(file), totalBytes: null });
  });

  it('leaves nothing behind where it put rows aside', async () => {
    const spoolFolder = await mkdtemp(path.join(tmpdir(), 'spool-'));
    const about = { gazetteer: TRUE_COMMUNES, spoolFolder, onProgress: () => {}, onNote: () => {} };
    for (const text of [HEADER + row('1', 'Médiathèque'), '[{']) {
      await importVenues({ files: [ofTexts('venues', text)], store: new ArrayVenueStore(), ...about });
      expect(await readdir(spoolFolder)).toEqual([]);
    }
    await rm(spoolFolder, { recursive: true });
  });

  describe('that fails leaves the previous venues', () => {
    let store: ArrayVenueStore;
    beforeEach(async () => {
      store = new ArrayVenueStore();
      await imported(store, HEADER, row('1', 'Médiathèque'));
    });
    afterEach(() => {
      expect([...store.all()].map((venue) => venue.name)).toEqual(['Médiathèque']);
      expect(store.version()).toBe(1);
    });

    it('when no row is accepted', async () => {
      const outcome = await imported(store, 'name,city\nTown hall,Guéret\n');
      expect(outcome).toMatchObject({
        outcome: 'nothing-accepted',
        report: { rows: 1, rejected: 1, reasons: [{ because: 'no-id' }] },
      });
    });

    it('when there is no row', async () => {
      expect(await imported(store, HEADER)).toMatchObject({ outcome: 'nothing-accepted', report: { rows: 0 } });
    });

    it('when the file is broken', async () => {
      const outcome = await imported(store, '[{"id":"2"', ',"nom":');
      expect(outcome).toMatchObject({ outcome: 'malformed', because: 'bad-json' });
    });

    it('when the source stops halfway', async () => {
      async function* cut(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(HEADER + row('2', 'Mairie'));
        throw new Error('reset');
      }
      const outcome = await importedInto(store, TRUE_COMMUNES, ofTexts('whole.csv', HEADER + row('3', 'Mairie')), {
        name: 'cut.csv',
        open: async () => ({ got: 'source', bytes: cut(), totalBytes: null }),
      });
      expect(outcome).toMatchObject({ outcome: 'interrupted', file: 'cut.csv', afterByte: expect.any(Number) });
    });

    it('when the second of two files is not there', async () => {
      const files = [ofTexts('whole.csv', HEADER + row('3', 'Mairie')), onDisk('/nowhere/venues.csv')];
      const outcome = await importedInto(store, TRUE_COMMUNES, ...files);
      expect(outcome).toMatchObject({
        outcome: 'unavailable',
        file: '/nowhere/venues.csv',
        source: { because: 'no-such-file' },
      });
    });
  });
});

describe('a source', () => {
  let server: Server;
  let address: string;
  let folder: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/venues.csv') response.end(HEADER + row('1', 'Médiathèque'));
      else if (request.url === '/missing') {
        response.writeHead(404);
        response.end();
      } else if (request.url === '/stalls') response.write(HEADER);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Listening on a port: never a pipe's name.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(path.join(tmpdir(), 'venues-'));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  it('is a file or an address', async () => {
    const file = path.join(folder, 'venues.csv');
    await writeFile(file, HEADER + row('1', 'Médiathèque'));
    for (const name of [file, `${address}/venues.csv`]) {
      const outcome = await importedInto(new ArrayVenueStore(), TRUE_COMMUNES, onDisk(name));
      expect(outcome).toMatchObject({ outcome: 'imported', report: { accepted: 1 } });
    }
  });

  it('says what is wrong with it', async () => {
    expect(await openSource(path.join(folder, 'nowhere.csv'), fetch)).toEqual({
      got: 'nothing',
      because: 'no-such-file',
    });
    expect(await openSource(folder, fetch)).toEqual({ got: 'nothing', because: 'unreadable-file' });
    expect(await openSource(`${address}/missing`, fetch)).toEqual({ got: 'nothing', because: 'refused', status: 404 });
    expect(await openSource('http://127.0.0.1:1/', fetch)).toEqual({ got: 'nothing', because: 'unreachable' });
    expect(await openSource(`${address}/silent`, fetch, 50)).toEqual({ got: 'nothing', because: 'timed-out' });
  });

  it('that falls silent halfway is given up', async () => {
    const stalling = { name: 'stalls', open: () => openSource(`${address}/stalls`, fetch, 50) };
    const outcome = await importedInto(new ArrayVenueStore(), TRUE_COMMUNES, stalling);
    expect(outcome).toMatchObject({ outcome: 'interrupted' });
  });
});

describe('the demonstration venues', () => {
  const venues = demonstrationVenues(TRUE_COMMUNES);

  it('are invented, and say so', () => {
    expect(venues.length).toBeGreaterThanOrEqual(40);
    expect(new Set(venues.map((venue) => venue.id)).size).toBe(venues.length);
    for (const venue of venues) {
      expect(venue.isDemonstration).toBe(true);
      expect(venue.name).toContain('(démonstration)');
      // The ranges that ARCEP keeps for fiction, and a domain that can never exist (RFC 2606).
      expect(venue.phone ?? '+33199000000').toMatch(/^\+33(19900|26191|35301|46571|53649)\d{4}$/);
      expect(venue.email ?? '.example').toMatch(/\.example$/);
    }
  });

  it('offer every service, in a dozen communes, with hours of every kind', () => {
    expect(SERVICES.filter((service) => !venues.some((venue) => venue.services.includes(service)))).toEqual([]);
    expect(new Set(venues.map((venue) => venue.postcode)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(venues.map((venue) => venue.hours.known))).toEqual(new Set(['yes', 'no', 'raw']));
    expect(venues.some((venue) => venue.isItinerant)).toBe(true);
    expect(venues.some((venue) => !venue.access.includes('walk-in'))).toBe(true);
    expect(venues.some((venue) => venue.timeZone === 'Indian/Reunion')).toBe(true);
  });
});

describe('real files', () => {
  const communes = sharedData('communes', 'communes.csv');
  it.each([
    ['conseillers-numeriques-2022-12.schema-1.0.json', 4930],
    ['france-services-2024-08.schema-1.0.json', 2845],
    ['itinerant-bus-charente.old-schema.json', 12],
    ['nouvelle-caledonie.old-schema.json', 90],
    ['schema-example.csv', 1],
  ])('%s is imported whole', async (name, rows) => {
    const file = sharedData('venues', name);
    if (file === null || communes === null) return;
    const { outcome, report } = await importedInto(new ArrayVenueStore(), sharedGazetteer(communes), onDisk(file));
    const reasons = report.reasons.map(({ because, count }) => `${because} ${count}`).join(', ');
    process.stderr.write(`${name}: ${report.accepted} accepted, ${report.rejected} rejected; ${reasons}\n`);
    expect(outcome).toBe('imported');
    expect(report.rows).toBe(rows);
    expect(report.accepted + report.rejected + report.merged + report.repeated).toBe(rows);
    expect(report.rejected / rows).toBeLessThan(0.01);
  });
});
