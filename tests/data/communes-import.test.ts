import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { metresBetween } from '../../bot/domain/geo.js';
import { Centres, CENTRES_FILE } from '../../data/places/centres-file.js';
import { CommunesGazetteer } from '../../data/places/communes.js';
import { importCentres, type CentresOutcome } from '../../data/places/import-centres.js';
import { openSource } from '../../data/venues/open-source.js';
import { sharedData } from '../support/shared-data.js';

const FOLDER = path.resolve('data/places');
const builtIn = new CommunesGazetteer(FOLDER);
const withCentres = (): CommunesGazetteer => new CommunesGazetteer(FOLDER, Centres.read(folder));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'centres-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function* bytes(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

function imported(source: AsyncIterable<Uint8Array>): Promise<CentresOutcome> {
  return importCentres({ source, gazetteer: builtIn, folder });
}

/** As the API answers, fields in its order. */
function apiCommune(nom: string, code: string, coordinates: readonly unknown[] | null): object {
  const centre = coordinates === null ? {} : { centre: { type: 'Point', coordinates } };
  return { nom, code, codesPostaux: ['23000'], ...centre, population: 12_000 };
}

const GUERET = apiCommune('Guéret', '23096', [1.8713, 46.1688]);

describe('an import of official centres', () => {
  it('replaces the estimates with those of the API, which are no longer approximate', async () => {
    expect(builtIn.byCodeInsee('01001')?.isApproximate).toBe(true);
    const communes = [apiCommune("L'Abergement-Clémenciat", '01001', [4.9306, 46.1517]), GUERET];
    expect(await imported(bytes(JSON.stringify(communes)))).toEqual({
      outcome: 'imported',
      report: { rows: 2, accepted: 2, swapped: [], rejected: [], duplicates: 0 },
    });
    const gazetteer = withCentres();
    expect(gazetteer.byCodeInsee('01001')).toMatchObject({
      position: { latitude: 46.1517, longitude: 4.9306 },
      isApproximate: false,
      postcodes: ['01400'],
    });
    expect(gazetteer.byName('aubusson')[0]?.position).toEqual(builtIn.byName('aubusson')[0]?.position);
  });

  it.each([
    ['commas', 'code_insee,latitude,longitude\n23096,46.1688,1.8713\n'],
    ['semicolons and decimal commas', 'longitude;nom;latitude;code_insee\n1,8713;Guéret;46,1688;23096\n'],
    ['a zero eaten by a spreadsheet', 'code_insee,latitude,longitude\n23096,46.1688,1.8713\n1001,46.15,4.93\n'],
  ])('reads a table with %s', async (_what, table) => {
    expect((await imported(bytes(table))).outcome).toBe('imported');
    expect(withCentres().byCodeInsee('23096')?.position).toEqual({ latitude: 46.1688, longitude: 1.8713 });
  });

  it('places every territory, Corsica, Guyane and the Pacific too', async () => {
    const table = [
      'code_insee,latitude,longitude',
      '2A004,41.9267,8.7369',
      '97302,4.9372,-52.326',
      '97411,-20.8824,55.4504',
      '98818,-22.2763,166.4572',
      '98735,-17.5334,-149.5667',
      '97801,18.07,-63.06',
    ];
    const outcome = await imported(bytes(table.join('\n')));
    expect(outcome.report).toMatchObject({ accepted: 6, rejected: [] });
    expect(withCentres().byCodeInsee('97411')?.position).toEqual({ latitude: -20.8824, longitude: 55.4504 });
    expect(withCentres().byCodeInsee('2A004')?.position.longitude).toBe(8.7369);
  });

  it('judges row by row: repairs swapped coordinates, refuses the others with a reason', async () => {
    const communes = [
      GUERET,
      apiCommune('La Souterraine', '23176', [46.2379, 1.4869]),
      apiCommune('Aubusson', '23008', [0, 0]),
      apiCommune('Bourganeuf', '23030', null),
      apiCommune('Nulle-Part', '23999', [1.8, 46.1]),
      apiCommune('Lyon', '69123', [2.3522, 48.8566]),
      apiCommune('Paris', '75056', [-73.9, 40.7]),
      apiCommune('Pierrefitte-sur-Seine', '93059', [2.36, 48.96]),
      { nom: 'Sans code' },
      'Guéret',
      apiCommune('Guéret', '23096', [1.872, 46.17]),
    ];
    const { outcome, report } = await imported(bytes(JSON.stringify(communes)));
    expect(outcome).toBe('imported');
    expect(report).toMatchObject({ rows: 11, accepted: 2, duplicates: 1, swapped: [{ row: 2, code: '23176' }] });
    expect(report.rejected.map(({ row, because }) => [row, because])).toEqual([
      [3, 'zero-position'],
      [4, 'no-position'],
      [5, 'unknown-code'],
      [6, 'position-elsewhere'],
      [7, 'position-elsewhere'],
      [8, 'former-code'],
      [9, 'no-code'],
      [10, 'not-a-row'],
    ]);
    expect(withCentres().byCodeInsee('23176')?.position).toEqual({ latitude: 46.2379, longitude: 1.4869 });
    expect(withCentres().byCodeInsee('23096')?.position).toEqual({ latitude: 46.17, longitude: 1.872 });
  });

  describe('that fails leaves the previous file', () => {
    let before = Buffer.alloc(0);
    beforeEach(async () => {
      await imported(bytes(JSON.stringify([GUERET])));
      before = readFileSync(path.join(folder, CENTRES_FILE));
    });
    afterEach(() => {
      expect(readdirSync(folder)).toEqual([CENTRES_FILE]);
      expect(readFileSync(path.join(folder, CENTRES_FILE)).equals(before)).toBe(true);
    });

    it.each([
      ['nothing', '', 'malformed'],
      ['a page', '<html><body>502</body></html>', 'malformed'],
      ['half a file', '[{"code":"23096","centre"', 'malformed'],
      ['an error of the API', '{"code":400,"message":"Bad request"}', 'nothing-accepted'],
      ['another table', 'name,city\nTown hall,Guéret\n', 'nothing-accepted'],
      ['zeros', 'code_insee,latitude,longitude\n23096,0,0\n', 'nothing-accepted'],
    ])('on %s', async (_what, text, outcome) => {
      expect((await imported(bytes(text))).outcome).toBe(outcome);
    });

    it('when the source stops halfway', async () => {
      async function* cut(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(`[${JSON.stringify(GUERET)},`);
        throw new Error('reset');
      }
      expect((await imported(cut())).outcome).toBe('interrupted');
    });
  });

  it('knows a damaged file, and the absence of one', async () => {
    expect(Centres.read(folder)).toBeNull();
    await imported(bytes(JSON.stringify([GUERET])));
    const file = path.join(folder, CENTRES_FILE);
    const whole = readFileSync(file);
    truncateSync(file, whole.length - 4);
    expect(() => Centres.read(folder)).toThrow(expect.objectContaining({ name: 'UnreadablePlacesError', file }));
    writeFileSync(file, Buffer.concat([whole.subarray(0, -1), Buffer.from([7])]));
    expect(() => Centres.read(folder)).toThrow();
    writeFileSync(file, '');
    expect(() => Centres.read(folder)).toThrow();
  });
});

describe('the address of the official communes', () => {
  let server: Server;
  let url = '';
  beforeEach(async () => {
    server = createServer((request, response) => {
      const isAsked = request.url?.startsWith('/communes?fields=') === true;
      response.statusCode = isAsked ? 200 : 503;
      response.setHeader('content-type', 'application/json');
      response.end(isAsked ? JSON.stringify([GUERET]) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server's address is an object.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.close());

  it('is read as a file is', async () => {
    const source = await openSource(`${url}/communes?fields=nom,code,codesPostaux,centre,population`, fetch);
    expect(source.got === 'source' ? (await imported(source.bytes)).report.accepted : source).toBe(1);
  });

  it('changes nothing when it refuses or does not answer', async () => {
    expect(await openSource(`${url}/elsewhere`, fetch)).toEqual({ got: 'nothing', because: 'refused', status: 503 });
    expect(await openSource('http://127.0.0.1:9/communes', fetch)).toEqual({ got: 'nothing', because: 'unreachable' });
    expect(existsSync(path.join(folder, CENTRES_FILE))).toBe(false);
  });
});

describe('the true centres', () => {
  const file = sharedData('communes', 'communes.csv');
  const measured = file === null ? it.skip : it;

  measured(
    'are closer to themselves once imported than the built-in ones, and none is refused for its position',
    async () => {
      const outcome = await imported(createReadStream(file ?? ''));
      expect(outcome.outcome).toBe('imported');
      expect(outcome.report.rejected.filter(({ because }) => because === 'position-elsewhere')).toEqual([]);
      const gazetteer = withCentres();
      const errors = { builtIn: [] as number[], imported: [] as number[] };
      for (const line of readFileSync(file ?? '', 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)) {
        const fields = line.split(',');
        const [latitude = NaN, longitude = NaN] = fields.slice(-3, -1).map(Number);
        const before = builtIn.byCodeInsee(fields[0] ?? '');
        const after = gazetteer.byCodeInsee(fields[0] ?? '');
        if (before === null || after === null || before.codeInsee !== fields[0]) continue;
        errors.builtIn.push(metresBetween(before.position, { latitude, longitude }));
        errors.imported.push(metresBetween(after.position, { latitude, longitude }));
      }
      const at = (list: readonly number[], share: number): number =>
        [...list].sort((a, b) => a - b)[Math.floor(share * list.length)] ?? 0;
      expect(errors.imported.length).toBeGreaterThan(30_000);
      expect(at(errors.builtIn, 0.5)).toBeGreaterThan(1_000);
      expect(Math.max(...errors.imported)).toBeLessThan(5);
    },
  );
});
