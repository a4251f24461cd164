import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CallbackRequest, OpenHandoff } from '../../../bot/domain/handoff.js';
import { SILENT } from '../../../bot/ports/log.js';
import { remoteAgenda } from '../../../bot/remote-agenda.js';
import { createHttpServer } from '../../../bot/server/http.js';
import { openStore } from '../../../bot/store.js';
import { consoleDoor } from '../../../connectors/console/door.js';
import { TableAvailability } from '../../../data/agenda/table-availability.js';
import { CommunesGazetteer } from '../../../data/places/communes.js';
import { Database } from '../../../data/sqlite/database.js';
import { MemoryVenues } from '../../../data/venues/memory-venues.js';
import { testClock } from '../../support/clock.js';
import type { RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';

const gazetteer = new CommunesGazetteer(resolve('data/places'));

export const PUBLIC_URL = 'https://aide.ville.example';

/** The console on the real server over the real store, with the agenda of `remote` as the wiring makes it; null: none is configured. */
export async function openAgentConsole(remote: RdvServicePublicStandIn | null) {
  const clock = testClock();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  const file = join(folder, 'p.db');
  const store = openStore(file, clock);
  const config = remote === null ? null : { url: remote.base, application: remote.application, webhookSecret: null };
  const secret = Buffer.alloc(32, 1);
  const { agents } = remoteAgenda({ config, publicUrl: PUBLIC_URL, store, secret, clock, log: SILENT });
  const door = consoleDoor({
    ...store,
    agents,
    agenda: {
      mediators: store.mediators,
      appointments: store.appointments,
      availability: new TableAvailability({
        venues: new MemoryVenues(),
        gazetteer,
        mediators: store.mediators,
      }),
      areInvented: () => false,
      onCancelled: () => Promise.resolve('not-told'),
    },
    clock,
    log: SILENT,
    publicOrigin: PUBLIC_URL,
    cookieSecure: true,
    pageDirectory: '/nowhere',
  });
  const server = createHttpServer({ doors: [door], log: SILENT, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  const origin = `http://127.0.0.1:${port}`;
  let number = 0;

  return {
    store,
    clock,
    connections: store.keyed(secret).agentConnections,
    /** An aidant with an open session, and another of theirs by another call. */
    async session(login: string): Promise<{ readonly id: string; readonly cookie: string }> {
      const created = await store.aidants.create({ login, name: login, passwordHash: 'none', at: clock() });
      const aidant = created === 'login-taken' ? store.aidants.byLogin(login)?.aidant : created;
      if (aidant === undefined) throw new Error(login);
      const token = randomBytes(32).toString('base64url');
      const tokenHash = createHash('sha256').update(token).digest('hex');
      await store.aidants.openSession({ tokenHash, aidant: aidant.id, at: clock(), expiresAt: clock() + 36_000_000 });
      return { id: aidant.id, cookie: `passerelle_aidant=${token}` };
    },
    /** A page of ours, by its public address or its path; redirections are for the test to follow. */
    visit: (address: string | URL, cookie: string) => {
      const { pathname, search } = new URL(address, PUBLIC_URL);
      return fetch(`${origin}${pathname}${search}`, { headers: { cookie }, redirect: 'manual' });
    },
    post: (path: string, body: unknown, cookie: string) =>
      fetch(`${origin}/aidant/api${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: PUBLIC_URL, cookie },
        body: JSON.stringify(body),
      }),
    /** A person calls a human by SMS, from `phone`. */
    async calls(phone: string, request: CallbackRequest | null): Promise<OpenHandoff> {
      const accepted = await store.inbox.accept({
        channel: 'sms',
        externalId: `${(number += 1)}`,
        from: { key: phone, details: {} },
        heard: { kind: 'text', text: 'un humain' },
        echo: null,
      });
      if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
      const { conversation, id: cause } = accepted.inbound;
      const summary = { need: null, place: null, request, venue: null };
      const opened = await store.handoffs.open({ conversation, cause, reason: 'asked', summary, at: clock() });
      if (opened === null) throw new Error('not opened');
      return opened.handoff;
    },
    rows: (sql: string): readonly unknown[] => {
      const database = Database.open(file);
      const rows = database.all(sql);
      database.close();
      return rows;
    },
    async close(): Promise<void> {
      await door.close();
      await server.close();
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type AgentConsole = Awaited<ReturnType<typeof openAgentConsole>>;
