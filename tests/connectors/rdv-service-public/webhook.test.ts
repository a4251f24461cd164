import { createHmac } from 'node:crypto';
import type { Log } from '../../../bot/ports/log.js';
import type { RemoteAppointments } from '../../../bot/ports/remote-appointments.js';
import { createHttpServer, type HttpServer } from '../../../bot/server/http.js';
import { rdvServicePublicDoor, WEBHOOK_PATH } from '../../../connectors/rdv-service-public/door.js';
import { readNotice } from '../../../data/agenda/rdv-service-public/notice.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteRemoteAppointments } from '../../../data/sqlite/remote-appointments.js';
import {
  JEANNE,
  notice,
  participation,
  PAUL,
  rdvObject,
  userObject,
} from '../../support/rdv-service-public-objects.js';
import { postNotice, type NoticeTwist } from '../../support/rdv-service-public-stand-in.js';

const SECRET = 'invented for the tests, shared with nobody';
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
const FIRST = '2026-11-24 10:00:00 +0100';
const LATER = '2026-11-24 10:05:00 +0100';

let database: Database;
let copy: RemoteAppointments;
let server: HttpServer;
let address: string;
let logged: string[];

beforeEach(async () => {
  logged = [];
  const log: Log = {
    info: (event, facts) => logged.push(event + JSON.stringify(facts)),
    warn: (event, facts) => logged.push(event + JSON.stringify(facts)),
    error: (event, cause, facts) => logged.push(event + String(cause) + JSON.stringify(facts)),
  };
  database = Database.open(':memory:');
  copy = new SqliteRemoteAppointments(database, Buffer.alloc(32, 1));
  const door = rdvServicePublicDoor({ secret: SECRET, appointments: copy, read: readNotice, log });
  server = createHttpServer({ doors: [door], log, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${port}${WEBHOOK_PATH}`;
});
afterEach(async () => {
  await server.close();
  database.close();
});

const post = (body: string, twist: NoticeTwist = {}): ReturnType<typeof postNotice> =>
  postNotice({ address, secret: SECRET }, body, twist);
const writes = (): number => Number(database.get('SELECT total_changes() AS n')?.['n']);
const kinds = (phone = JEANNE.phone): readonly string[] => copy.upcomingOf(phone, NOW).map(({ kind }) => kind);
const motif = (name: string): Readonly<Record<string, unknown>> => ({
  motif: { name, location_type: 'public_office' },
});

describe('a signed notice', () => {
  it('is stored, and answered with an empty JSON object', async () => {
    expect(await post(notice('Rdv', 'created', FIRST, rdvObject()))).toEqual({ status: 200, body: '{}' });
    expect(copy.upcomingOf(JEANNE.phone, NOW)).toEqual([
      {
        id: 10,
        status: 'unknown',
        startsAt: Date.parse('2026-12-01T10:00:00+01:00'),
        endsAt: Date.parse('2026-12-01T10:45:00+01:00'),
        kind: 'Accompagnement individuel',
        place: { name: 'Maison du numérique', address: '1 rue du Lieu, Guéret, 23000' },
        organisation: { id: 175, name: 'Mairie de Guéret' },
      },
    ]);
  });

  it('counts once however often it comes, and never goes back', async () => {
    const [created, moved] = [
      notice('Rdv', 'created', FIRST, rdvObject(motif('premier'))),
      notice('Rdv', 'updated', LATER, rdvObject(motif('second'))),
    ];
    for (const body of [moved, created, moved, created]) expect((await post(body)).status).toBe(200);
    expect(kinds()).toEqual(['second']);
    expect(logged.filter((line) => line.startsWith('remote-received')).join()).toMatch(
      /"applied".*"older".*"duplicate".*"older"/,
    );
  });

  it('of a workshop follows who gave up', async () => {
    const paul = userObject({ id: PAUL.id, phone_number_formatted: PAUL.phone });
    const both = { collectif: true, participations: [participation(userObject()), participation(paul, 'excused')] };
    await post(notice('Rdv', 'updated', FIRST, rdvObject(both)));
    expect([kinds(), kinds(PAUL.phone)].map((list) => list.length)).toEqual([1, 0]);
  });

  it('at home keeps no address, and a person without a number does no harm', async () => {
    const atHome = { motif: { name: 'Visite', location_type: 'home' }, address: '2 rue de la Maison' };
    const silent = participation(userObject({ id: 30, phone_number_formatted: null }));
    const people = [participation(userObject()), silent, { ...silent, user: null }];
    await post(notice('Rdv', 'created', FIRST, rdvObject({ ...atHome, participations: people })));
    expect(copy.upcomingOf(JEANNE.phone, NOW).map(({ place }) => place)).toEqual([null]);
  });

  it('of a purge removes every trace, and what comes late does not bring it back', async () => {
    await post(notice('Rdv', 'created', FIRST, rdvObject()));
    await post(notice('Rdv', 'destroyed', LATER, rdvObject(), 'rgpd'));
    expect(kinds()).toEqual([]);
    expect((await post(notice('Rdv', 'updated', '2026-11-24 10:09:00 +0100', rdvObject()))).status).toBe(200);
    expect(kinds()).toEqual([]);
    const left = ['remote_appointments', 'remote_people', 'remote_expected'].map((table) =>
      database.all(`SELECT * FROM ${table}`),
    );
    expect(left).toEqual([[], [], []]);
    expect(database.all('SELECT * FROM remote_gone')).toEqual([{ about: 'appointment', id: 10 }]);
  });

  it('of the purge of a person, however it is named, removes that person everywhere', async () => {
    await post(notice('Rdv', 'created', FIRST, rdvObject()));
    await post(notice('User', 'updated', LATER, userObject(), 'rgpd'));
    expect(kinds()).toEqual([]);
    await post(notice('Rdv', 'updated', '2026-11-24 10:09:00 +0100', rdvObject()));
    expect(kinds()).toEqual([]);
    expect(database.all('SELECT * FROM remote_people')).toEqual([]);
  });

  it.each(['Absence', 'PlageOuverture', 'Motif', 'AgentRole', 'SomethingNew', '__proto__'])(
    'about a %s is acknowledged, and nothing is written',
    async (model) => {
      const before = writes();
      expect(await post(notice(model, 'updated', FIRST, { id: 1 }))).toEqual({ status: 200, body: '{}' });
      expect(writes()).toBe(before);
    },
  );
});

describe('a notice that is not right', () => {
  const right = notice('Rdv', 'created', FIRST, rdvObject());

  it.each<readonly [string, NoticeTwist]>([
    ['is not signed', { signedWith: null }],
    ['is signed with an old secret', { signedWith: 'the secret of last year' }],
    ['was changed', { tampered: right.replace('"unknown"', '"revoked"') }],
    ['was written again by a proxy', { tampered: JSON.stringify(JSON.parse(right), null, 1) }],
  ])('is refused when it %s, without a write', async (_case, twist) => {
    const before = writes();
    expect((await post(right, twist)).status).toBe(403);
    expect(writes()).toBe(before);
  });

  it.each(['', 'abc', 'g'.repeat(64), '0'.repeat(64), '0'.repeat(63), '0'.repeat(128)])(
    'is refused when its signature is %j',
    async (signature) => {
      const before = writes();
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'x-lapin-signature': signature },
        body: right,
      });
      expect(response.status).toBe(403);
      expect(writes()).toBe(before);
    },
  );

  it('is taken with a signature in capitals, which says the same', async () => {
    const signature = createHmac('sha256', SECRET).update(right).digest('hex').toUpperCase();
    const response = await fetch(address, { method: 'POST', headers: { 'x-lapin-signature': signature }, body: right });
    expect(response.status).toBe(200);
  });

  it.each(['', '{', 'null', '[]', '"Rdv"', '{"data":{}}', '{"data":{},"meta":{}}', '[[[[[[[['])(
    'is refused as malformed, without a write: %j',
    async (body) => {
      const before = writes();
      expect([400, 422]).toContain((await post(body)).status);
      expect(writes()).toBe(before);
    },
  );

  it('is malformed when it is no JSON', async () => {
    expect((await post('{"data":')).status).toBe(400);
  });

  it.each<readonly [string, string]>([
    ['has no date', notice('Rdv', 'created', 'hier', rdvObject())],
    ['has an unknown event', notice('Rdv', 'moved', FIRST, rdvObject())],
    ['has an unknown status', notice('Rdv', 'created', FIRST, rdvObject({ status: 'late' }))],
    ['starts at no moment', notice('Rdv', 'created', FIRST, rdvObject({ starts_at: '2026-02-30 10:00:00 +0100' }))],
    ['ends before it starts', notice('Rdv', 'created', FIRST, rdvObject({ ends_at: '2026-12-01 09:00:00 +0100' }))],
    ['has an id that is none', notice('Rdv', 'created', FIRST, rdvObject({ id: 'drop table' }))],
    ['destroys what has no id', notice('Rdv', 'destroyed', FIRST, {})],
    ['is about a person without id', notice('User', 'updated', FIRST, {})],
  ])('is not understood when it %s: nothing is written, and they try again', async (_case, body) => {
    const before = writes();
    expect((await post(body)).status).toBe(422);
    expect(writes()).toBe(before);
  });

  it('is refused when it is huge', async () => {
    expect((await post(notice('Rdv', 'created', FIRST, { context: 'x'.repeat(3 * 1024 * 1024) }))).status).toBe(413);
  });

  it('is asked for again when the store is broken', async () => {
    database.close();
    expect((await post(right)).status).toBe(503);
    database = Database.open(':memory:');
  });

  it('writes no name, number or secret in the log', async () => {
    await post(right);
    await post(right, { signedWith: null });
    expect(logged.join()).not.toMatch(/Jeanne|EXEMPLE|39980022|invented|rue/);
  });
});
