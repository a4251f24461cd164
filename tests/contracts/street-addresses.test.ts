import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NationalAddressApi } from '../../data/geocoding/national-address-api.js';
import { ShortMemory } from '../../data/geocoding/short-memory.js';

/** As the service describes its answers (GeoJSON, longitude first). */
function collection(properties: object | null, coordinates: readonly unknown[] = [1.871, 46.169]): object {
  const feature = { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
  return { type: 'FeatureCollection', features: properties === null ? [] : [feature], query: '' };
}

const HOUSE = {
  label: '12 Rue du Four 23000 Guéret',
  score: 0.93,
  housenumber: '12',
  id: '23096_0210_00012',
  type: 'housenumber',
  name: '12 Rue du Four',
  postcode: '23000',
  citycode: '23096',
  city: 'Guéret',
};

describe('the national address file', () => {
  let server: Server;
  let asked: URL[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let now = 0;
  let addresses: NationalAddressApi;

  beforeEach(async () => {
    asked = [];
    now = 1_000_000;
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://stand-in'));
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A TCP server's address is an object.
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/geocodage/search/`;
    addresses = new NationalAddressApi({ url, fetch, clock: () => now, timeoutMs: 150 });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const says = (body: unknown, status = 200): void => {
    answer = (_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
  };

  it('places a house, asking for one answer in that commune and for nothing else', async () => {
    says(collection(HOUSE));
    expect(await addresses.locate(' 12 rue  du Four ', '23096')).toEqual({
      label: '12 Rue du Four 23000 Guéret',
      position: { latitude: 46.169, longitude: 1.871 },
      precision: 'house',
    });
    expect(asked.map((url) => [url.pathname, Object.fromEntries(url.searchParams)])).toEqual([
      ['/geocodage/search/', { q: '12 rue du Four', citycode: '23096', limit: '1' }],
    ]);
  });

  it('says when only the street is known', async () => {
    says(collection({ ...HOUSE, type: 'street', label: 'Rue du Four 23000 Guéret' }));
    expect(await addresses.locate('rue du Four', '23096')).toMatchObject({ precision: 'street' });
  });

  it.each([
    ['nothing found', collection(null)],
    ['a mere resemblance', collection({ ...HOUSE, score: 0.49 })],
    ['the town itself', collection({ ...HOUSE, type: 'municipality' })],
    ['a locality', collection({ ...HOUSE, type: 'locality' })],
  ])('answers nothing for %s, and does not take it for a failure', async (_what, body) => {
    says(body);
    for (const street of ['rue A', 'rue B', 'rue C', 'rue D'])
      expect(await addresses.locate(street, '23096')).toBeNull();
    expect(asked).toHaveLength(4);
  });

  it('does not ask what the service refuses', async () => {
    says(collection(HOUSE));
    expect(await addresses.locate('ru', '23096')).toBeNull();
    expect(asked).toHaveLength(0);
    await addresses.locate(`rue ${'a'.repeat(5_000)}`, '23096');
    expect(asked[0]?.searchParams.get('q')).toHaveLength(200);
  });

  it('takes a refused question for an answer', async () => {
    says({ code: 400 }, 400);
    for (let time = 0; time < 4; time++) expect(await addresses.locate(`rue ${time}`, '23096')).toBeNull();
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['an error', () => says('down', 503)],
    ['too many requests', () => says('slow down', 429)],
    ['a page', () => says('<html>')],
    ['another shape', () => says({ features: [{ geometry: null }] })],
    ['coordinates that are none', () => says(collection(HOUSE, ['1.8', null]))],
    ['silence', () => (answer = () => {})],
    ['a hang-up', () => (answer = (request) => request.socket.destroy())],
  ])('after three times %s, leaves the service alone for a minute', async (_what, failing) => {
    failing();
    for (let time = 0; time < 5; time++) expect(await addresses.locate(`rue ${time}`, '23096')).toBeNull();
    expect(asked).toHaveLength(3);
    now += 60_000;
    says(collection(HOUSE));
    expect(await addresses.locate('rue 1', '23096')).not.toBeNull();
    expect(asked).toHaveLength(4);
  });

  it('asks once for the same street within the hour, and then forgets it', async () => {
    says(collection(HOUSE));
    await addresses.locate('12 rue du Four', '23096');
    await addresses.locate('12 RUE DU FOUR', '23096');
    expect(asked).toHaveLength(1);
    await addresses.locate('12 rue du Four', '23176');
    expect(asked).toHaveLength(2);
    now += 3_600_000;
    await addresses.locate('12 rue du Four', '23096');
    expect(asked).toHaveLength(3);
  });
});

describe('a short memory', () => {
  it('keeps the last ones only, and none too long', () => {
    let now = 0;
    const memory = new ShortMemory<number>(2, 1_000, () => now);
    memory.set('a', 1);
    memory.set('b', 2);
    now = 500;
    memory.set('c', 3);
    expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([undefined, 2, 3]);
    now = 1_000;
    expect([memory.get('b'), memory.get('c'), memory.size]).toEqual([undefined, 3, 1]);
  });
});
