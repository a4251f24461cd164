import { openStore, type Store } from '../../../bot/store.js';
import type { AgentConnections } from '../../../bot/ports/agent-connections.js';
import { AgentAccess } from '../../../data/agenda/rdv-service-public/agent-access.js';
import { authorizationAddress, returnedWith } from '../../../data/agenda/rdv-service-public/authorization.js';
import { AgentClient } from '../../../data/agenda/rdv-service-public/client.js';
import { Requests } from '../../../data/agenda/rdv-service-public/requests.js';
import { TokenEndpoint } from '../../../data/agenda/rdv-service-public/token-endpoint.js';
import { testClock, type TestClock } from '../../support/clock.js';
import { RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';

const KEY = Buffer.alloc(32, 3);
const REDIRECT = 'https://passerelle.example/console/rdv-service-public';
const HOUR_MS = 3_600_000;

let remote: RdvServicePublicStandIn;
let store: Store;
let connections: AgentConnections;
let clock: TestClock;
let marie: string;

beforeEach(async () => {
  remote = await RdvServicePublicStandIn.start();
  clock = testClock();
  store = openStore(':memory:', clock);
  connections = store.keyed(Buffer.alloc(32, 1)).agentConnections;
  const created = await store.aidants.create({ login: 'marie', name: 'Marie', passwordHash: 'h', at: 0 });
  if (created === 'login-taken') throw new Error('taken');
  marie = created.id;
});
afterEach(async () => {
  store.close();
  await remote.close();
});

const parts = (): Parameters<typeof authorizationAddress>[0] => ({
  base: remote.base,
  clientId: remote.application.clientId,
  redirectUri: REDIRECT,
  key: KEY,
});
const requests = (): Requests => new Requests({ base: remote.base, fetch, clock, wait: () => Promise.resolve() });
const endpoint = (application = remote.application): TokenEndpoint =>
  new TokenEndpoint({ requests: requests(), application, clock });
const access = (): AgentAccess => new AgentAccess({ connections, endpoint: endpoint(), clock });
const client = (by: AgentAccess = access()): AgentClient =>
  new AgentClient(marie, { requests: requests(), access: by });

async function connect(): Promise<void> {
  const back = remote.authorize(authorizationAddress(parts(), 'session-of-marie', clock()));
  const returned = returnedWith(parts(), 'session-of-marie', back.searchParams, clock());
  if (returned.got !== 'code') throw new Error(returned.because);
  const tokens = await endpoint().exchange({ ...returned, redirectUri: REDIRECT });
  if (tokens.got === 'failure') throw new Error(tokens.failure.because);
  await connections.connect(marie, tokens.answer, clock());
}

describe('connecting an agent', () => {
  it('goes there and back, and then acts as them', async () => {
    await connect();
    expect(await client().me()).toEqual({
      got: 'answer',
      answer: { id: 42, firstName: 'Francis', lastName: 'Factice' },
    });
    expect(connections.of(marie)?.tokens.expiresAt).toBe(clock() + 2 * HOUR_MS);
  });

  it('asks as OAuth and PKCE want, and never the same twice', () => {
    const [one, other] = [1, 2].map(() => new URL(authorizationAddress(parts(), 's', clock())).searchParams);
    expect(one?.get('response_type')).toBe('code');
    expect(one?.get('code_challenge_method')).toBe('S256');
    expect(one?.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(one?.get('state')).not.toBe(other?.get('state'));
    expect(one?.toString()).not.toContain(remote.application.clientSecret.split(' ')[0]);
  });

  it.each<readonly [string, (query: URLSearchParams) => void, string, number]>([
    ['in another session', () => {}, 'session-of-paul', 0],
    ['too late', () => {}, 'session-of-marie', 31 * 60_000],
    ['with a forged state', (query) => query.set('state', 'aaaa.zzzzzzzz.bbbb'), 'session-of-marie', 0],
    [
      'with a state made to last',
      (query) => query.set('state', (query.get('state') ?? '').replace(/\.\w+\./, '.zzzzzzzzz.')),
      'session-of-marie',
      0,
    ],
    ['without a state', (query) => query.delete('state'), 'session-of-marie', 0],
  ])('is refused when the browser comes back %s', (_case, twist, session, lateMs) => {
    const back = remote.authorize(authorizationAddress(parts(), 'session-of-marie', clock()));
    twist(back.searchParams);
    expect(returnedWith(parts(), session, back.searchParams, clock() + lateMs)).toEqual({
      got: 'nothing',
      because: 'not-ours',
    });
  });

  it('tells a no from a refusal', () => {
    const back = remote.authorize(authorizationAddress(parts(), 's', clock()));
    const came = (changes: Readonly<Record<string, string>>): ReturnType<typeof returnedWith> =>
      returnedWith(
        parts(),
        's',
        new URLSearchParams({ ...Object.fromEntries(back.searchParams), ...changes }),
        clock(),
      );
    expect(came({ error: 'access_denied' })).toEqual({ got: 'nothing', because: 'denied' });
    expect(came({ error: 'invalid_scope' })).toEqual({ got: 'nothing', because: 'refused' });
    expect(came({ code: '' })).toEqual({ got: 'nothing', because: 'refused' });
  });

  it('uses a code once, with the verifier of its own journey', async () => {
    const back = remote.authorize(authorizationAddress(parts(), 's', clock()));
    const returned = returnedWith(parts(), 's', back.searchParams, clock());
    if (returned.got !== 'code') throw new Error(returned.because);
    const given = { ...returned, redirectUri: REDIRECT };
    expect((await endpoint().exchange(given)).got).toBe('answer');
    const refused = { got: 'failure', failure: { because: 'refused', fields: ['invalid_grant'] } };
    expect(await endpoint().exchange(given)).toEqual(refused);
    const second = remote.authorize(authorizationAddress(parts(), 's', clock())).searchParams.get('code') ?? '';
    expect(await endpoint().exchange({ ...given, code: second })).toEqual(refused);
  });
});

describe('the access of a connected agent', () => {
  beforeEach(connect);

  it('is renewed before it ends, and the old refresh token is spent', async () => {
    const before = connections.of(marie)?.tokens;
    clock.advance(2 * HOUR_MS - 30_000);
    expect((await client().me()).got).toBe('answer');
    expect(remote.renewals).toBe(1);
    expect(connections.of(marie)?.tokens.refresh).not.toBe(before?.refresh);
    clock.advance(2 * HOUR_MS);
    expect((await client().me()).got).toBe('answer');
    expect(remote.renewals).toBe(2);
  });

  it('is renewed once when many calls find it over at the same time', async () => {
    clock.advance(3 * HOUR_MS);
    const by = access();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client(by).me()));
    expect(answers.every(({ got }) => got === 'answer')).toBe(true);
    expect(remote.renewals).toBe(1);
  });

  it('is renewed once when it is refused before its hour, by many calls at once', async () => {
    remote.endAccess();
    const by = access();
    const answers = await Promise.all(Array.from({ length: 10 }, () => client(by).me()));
    expect(answers.map(({ got }) => got)).toEqual(Array.from({ length: 10 }, () => 'answer'));
    expect(remote.renewals).toBe(1);
  });

  it('survives two processes that renew at the same time', async () => {
    clock.advance(3 * HOUR_MS);
    const answers = await Promise.all([client(access()).me(), client(access()).me()]);
    // One of them found the refresh token spent: it must not end the connection that the other has just renewed.
    expect(answers.some(({ got }) => got === 'answer')).toBe(true);
    expect(connections.of(marie)).not.toBeNull();
    expect((await client().me()).got).toBe('answer');
  });

  it('ends when the agent took it back: they must connect again', async () => {
    remote.revokeAll();
    expect(await client().me()).toEqual({ got: 'no-connection' });
    expect(connections.of(marie)).toBeNull();
    expect(await client().organisations()).toEqual({ got: 'no-connection' });
  });

  it('ends without a renewal when no refresh token was given', async () => {
    const tokens = connections.of(marie)?.tokens ?? { access: '', refresh: null, expiresAt: null };
    await connections.connect(marie, { ...tokens, refresh: null }, clock());
    expect((await client().me()).got).toBe('answer');
    clock.advance(3 * HOUR_MS);
    expect(await client().me()).toEqual({ got: 'no-connection' });
    expect(remote.renewals).toBe(0);
  });

  it('is kept when renewing fails for another reason', async () => {
    clock.advance(3 * HOUR_MS);
    const wrong = endpoint({ ...remote.application, clientSecret: 'changed' });
    const by = new AgentAccess({ connections, endpoint: wrong, clock });
    expect(await client(by).me()).toEqual({ got: 'failure', failure: { because: 'signed-out' } });
    await remote.close();
    expect(await client().me()).toEqual({ got: 'failure', failure: { because: 'unreachable' } });
    expect(connections.of(marie)).not.toBeNull();
    remote = await RdvServicePublicStandIn.start();
  });
});
