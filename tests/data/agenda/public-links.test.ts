import { LinkFinder } from '../../../data/agenda/rdv-service-public/link-finder.js';
import { PublicLinks } from '../../../data/agenda/rdv-service-public/public-links.js';
import { Requests } from '../../../data/agenda/rdv-service-public/requests.js';
import { SILENT } from '../../../bot/ports/log.js';
import { testClock, type TestClock } from '../../support/clock.js';
import { RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';
import { venue } from '../../support/venue.js';

const DAY_MS = 86_400_000;
const ONE = { external_id: 'conseiller-numerique_1', public_link: 'https://www.rdv-aide-numerique.fr/org/1' };
const TWO = { external_id: 'conseiller-numerique_2', public_link: 'https://rdv.anct.gouv.fr/org/2' };

let remote: RdvServicePublicStandIn;
let clock: TestClock;
let links: PublicLinks;

beforeEach(async () => {
  remote = await RdvServicePublicStandIn.start();
  clock = testClock();
  const requests = new Requests({ base: remote.base, fetch, clock, wait: () => Promise.resolve() });
  links = new PublicLinks({ requests, base: remote.base, clock, log: SILENT });
  remote.publicLinks = { public_links: [ONE, TWO] };
});
afterEach(() => remote.close());

const ids = (): readonly string[] => links.known().map(({ externalId }) => externalId);

describe('the public links', () => {
  it('are asked for without signing in, once a day however many ask', async () => {
    expect(ids()).toEqual([]);
    await Promise.all([links.refresh(), links.refresh(), links.refresh()]);
    expect(ids()).toEqual([ONE.external_id, TWO.external_id]);
    clock.advance(DAY_MS - 1);
    await links.refresh();
    expect(remote.asked).toEqual(['GET /api/v1/public_links?territory=CN']);
    expect(remote.authorizations).toEqual([undefined]);
    remote.publicLinks = { public_links: [TWO] };
    clock.advance(1);
    await links.refresh();
    expect(ids()).toEqual([TWO.external_id]);
  });

  it.each([
    ['an error', { status: 503 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '1800' } }],
    ['a page', { status: 200, body: '<html>' }],
    ['another shape', { status: 200, body: '{"public_links":{}}' }],
    ['rows that are no longer understood', { status: 200, body: '{"public_links":[{"id":1,"url":"x"}]}' }],
    ['a hang-up', 'hang-up'],
  ] as const)('stay as they were after %s, and are asked for again within the hour', async (_what, fault) => {
    await links.refresh();
    clock.advance(DAY_MS);
    remote.failNext(fault);
    await links.refresh();
    expect(ids()).toEqual([ONE.external_id, TWO.external_id]);
    await links.refresh();
    expect(remote.asked).toHaveLength(2);
    clock.advance(3_600_000);
    remote.publicLinks = { public_links: [] };
    await links.refresh();
    expect(ids()).toEqual([]);
  });

  it('that lead elsewhere or are malformed are left out, the others are kept', async () => {
    const wrong = [
      { ...ONE, public_link: 'https://evil.example/org/1' },
      { ...ONE, public_link: 'javascript:alert(1)' },
      { ...ONE, public_link: 'http://rdv.anct.gouv.fr/org/1' },
      { external_id: null, public_link: TWO.public_link },
      { external_id: '', public_link: TWO.public_link },
      null,
      'https://rdv.anct.gouv.fr/org/9',
    ];
    remote.publicLinks = { public_links: [...wrong, TWO] };
    await links.refresh();
    expect(links.known()).toEqual([{ externalId: TWO.external_id, url: TWO.public_link }]);
  });

  it('answer at once with what is known, and get the news behind', async () => {
    const finder = new LinkFinder({ base: remote.base, publicLinks: links });
    const commune = {
      codeInsee: '23096',
      name: 'Guéret',
      departement: '23',
      position: { latitude: 46.17, longitude: 1.87 },
    };
    const asked = { commune, venue: venue({ id: TWO.external_id }), by: 'beneficiary' } as const;
    expect(finder.near(asked)?.leadsTo).toBe('search');
    await links.refresh();
    expect(finder.near(asked)).toEqual({ leadsTo: 'organisation', url: TWO.public_link });
  });
});
