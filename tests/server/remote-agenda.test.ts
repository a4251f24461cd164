import type { Config } from '../../bot/config.js';
import { SILENT } from '../../bot/ports/log.js';
import { remoteAgenda, type RemoteAgenda } from '../../bot/remote-agenda.js';
import { createHttpServer } from '../../bot/server/http.js';
import { openStore, type KeyedStore, type Store } from '../../bot/store.js';
import { WEBHOOK_PATH } from '../../connectors/rdv-service-public/door.js';
import { testClock, type TestClock } from '../support/clock.js';
import { JEANNE, notice, rdvObject } from '../support/rdv-service-public-objects.js';
import { manyRdvs, postNotice, RdvServicePublicStandIn } from '../support/rdv-service-public-stand-in.js';

const SECRET = 'invented for the tests, shared with nobody';
const DAY_MS = 86_400_000;
const GUERET = {
  codeInsee: '23096',
  name: 'Guéret',
  departement: '23',
  position: { latitude: 46.17, longitude: 1.87 },
};

describe('the agenda of RDV Service Public, as configured', () => {
  let clock: TestClock;
  let store: Store;
  let remote: RdvServicePublicStandIn;
  beforeEach(async () => {
    remote = await RdvServicePublicStandIn.start();
    clock = testClock();
    store = openStore(':memory:', clock);
  });
  afterEach(async () => {
    await remote.close();
    store.close();
  });

  const agenda = (config: Config['rdvServicePublic']): RemoteAgenda =>
    remoteAgenda({ config, publicUrl: null, store, secret: Buffer.alloc(32, 1), clock, log: SILENT });
  const copy = (): KeyedStore => store.keyed(Buffer.alloc(32, 1));

  it('is silent when off', async () => {
    const off = agenda(null);
    expect(off.doors).toEqual([]);
    expect(off.bookingLinks.near({ commune: GUERET, venue: null, by: 'beneficiary' })).toBeNull();
    await off.tick();
  });

  it('has no webhook without a secret', () => {
    expect(agenda({ url: 'https://rdv.example', application: null, webhookSecret: null }).doors).toEqual([]);
  });

  it('receives, keeps, and forgets a month after the end', async () => {
    const on = agenda({ url: 'https://rdv.example', application: null, webhookSecret: SECRET });
    const server = createHttpServer({ doors: on.doors, log: SILENT, trustProxy: 0 });
    const { port } = await server.listen(0, '127.0.0.1');
    const address = `http://127.0.0.1:${port}${WEBHOOK_PATH}`;
    await postNotice({ address, secret: SECRET }, notice('Rdv', 'created', '2026-11-24 10:00:00 +0100', rdvObject()));
    await server.close();
    const end = Date.parse('2026-12-01T10:45:00+01:00');
    clock.set(end + 30 * DAY_MS);
    await on.tick();
    expect(copy().remoteAppointments.upcomingOf(JEANNE.phone, end - 1)).toHaveLength(1);
    clock.advance(1);
    await on.tick();
    expect(copy().remoteAppointments.upcomingOf(JEANNE.phone, end - 1)).toEqual([]);
  });

  it('reads the appointments of a connected agent, whose spent access is renewed on the way', async () => {
    remote.rdvs = manyRdvs(120, '2026-11-24');
    const created = await store.aidants.create({ login: 'marie', name: 'Marie', passwordHash: 'h', at: 0 });
    if (created === 'login-taken') throw new Error('taken');
    const spent = { access: 'ended', refresh: remote.grantRefresh(), expiresAt: clock() - 1 };
    await copy().agentConnections.connect(created.id, spent, 0);
    const on = agenda({ url: remote.base, application: remote.application, webhookSecret: null });
    await on.tick();
    expect(remote.renewals).toBe(1);
    expect(copy().remoteAppointments.upcomingOf(JEANNE.phone, clock()).length).toBeGreaterThan(100);
  });
});
