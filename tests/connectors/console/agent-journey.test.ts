import { RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';
import { openAgentConsole, PUBLIC_URL, type AgentConsole } from './open-agent-console.js';

const BEGIN = '/aidant/rdv-service-public/connexion';
const BACK = '/aidant/rdv-service-public/retour';
const END = '/aidant/rdv-service-public/fin';

let remote: RdvServicePublicStandIn;
let desk: AgentConsole;
let marie: { readonly id: string; readonly cookie: string };

beforeEach(async () => {
  remote = await RdvServicePublicStandIn.start();
  desk = await openAgentConsole(remote);
  marie = await desk.session('marie');
});
afterEach(async () => {
  await desk.close();
  await remote.close();
});

/** Where the aidant is sent to sign in over there. */
async function begun(): Promise<string> {
  const response = await desk.visit(BEGIN, marie.cookie);
  expect(response.status).toBe(302);
  return response.headers.get('location') ?? '';
}

/** The browser comes back from there, without its cookie, and is taken one step further. */
async function passed(back: URL): Promise<string> {
  const response = await desk.visit(back, '');
  expect([response.status, response.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
  const address = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(await response.text())?.[1] ?? '';
  return address.replaceAll('&#38;', '&');
}

async function accountOf(cookie: string): Promise<unknown> {
  return ((await (await desk.visit('/aidant/api/me', cookie)).json()) as { agentAccount: unknown }).agentAccount;
}

const journal = (): readonly unknown[] => desk.rows('SELECT aidant, what FROM journal ORDER BY number');

describe('an aidant who connects their account of RDV Service Public', () => {
  it('goes there, comes back, and is connected until they disconnect', async () => {
    expect(await accountOf(marie.cookie)).toBe('not-connected');
    const address = await begun();
    expect(new URL(address).origin).toBe(remote.base);
    const back = remote.authorize(address);
    expect(back.href.startsWith(`${PUBLIC_URL}${BACK}?`)).toBe(true);
    const end = await desk.visit(await passed(back), marie.cookie);
    expect([end.status, end.headers.get('location')]).toEqual([303, '/aidant']);
    expect(await accountOf(marie.cookie)).toBe('connected');
    expect(journal()).toMatchObject([
      { aidant: marie.id, what: 'account-connect' },
      { aidant: marie.id, what: 'account-connected' },
    ]);

    expect((await desk.post('/rdv-service-public/disconnect', {}, marie.cookie)).status).toBe(200);
    expect((await desk.post('/rdv-service-public/disconnect', {}, marie.cookie)).status).toBe(200);
    expect(await accountOf(marie.cookie)).toBe('not-connected');
    expect(journal().at(-1)).toMatchObject({ aidant: marie.id, what: 'account-disconnected' });
  });

  it('comes back once: the same state, the same code or another, opens nothing more', async () => {
    const address = await begun();
    const end = await passed(remote.authorize(address));
    expect((await desk.visit(end, marie.cookie)).status).toBe(303);
    await desk.post('/rdv-service-public/disconnect', {}, marie.cookie);
    const again = await desk.visit(end, marie.cookie);
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('Cette demande n’est plus valable.');
    // A fresh code under a state that was used.
    const other = await desk.visit(await passed(remote.authorize(address)), marie.cookie);
    expect(other.status).toBe(403);
    expect(desk.connections.of(marie.id)).toBeNull();
  });

  it('is connected once when the page is opened twice at the same moment', async () => {
    const end = await passed(remote.authorize(await begun()));
    const both = await Promise.all([desk.visit(end, marie.cookie), desk.visit(end, marie.cookie)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 403]);
    expect(desk.connections.of(marie.id)?.version).toBe(1);
  });

  it.each(['marie', 'paul'])('is refused in another session, of %s', async (login) => {
    const other = await desk.session(login);
    const end = await passed(remote.authorize(await begun()));
    const response = await desk.visit(end, other.cookie);
    expect(response.status).toBe(403);
    expect(desk.connections.all()).toEqual([]);
    expect(journal().at(-1)).toMatchObject({ aidant: other.id, what: 'account-not-connected' });
    // It was not theirs to use up.
    expect((await desk.visit(end, marie.cookie)).status).toBe(303);
  });

  it.each<readonly [string, (address: string) => URL | Promise<URL>, number, string]>([
    ['said no', (address) => remote.deny(address), 200, 'Vous avez refusé l’accès.'],
    [
      'took too long over there',
      (address) => {
        const back = remote.authorize(address);
        remote.endCodes();
        return back;
      },
      400,
      'L’autorisation n’est plus valable.',
    ],
    [
      'took half an hour to come back',
      (address) => {
        const back = remote.authorize(address);
        desk.clock.advance(31 * 60_000);
        return back;
      },
      403,
      'Cette demande n’est plus valable.',
    ],
    [
      'finds nobody there on the way back',
      async (address) => {
        const back = remote.authorize(address);
        await remote.close();
        remote = await RdvServicePublicStandIn.start();
        return back;
      },
      503,
      'RDV Service Public ne répond pas.',
    ],
  ])('is told in French when they %s', async (_case, happens, status, words) => {
    const end = await desk.visit(await passed(await happens(await begun())), marie.cookie);
    expect([end.status, end.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    const page = await end.text();
    expect(page).toContain(words);
    expect(page).toContain('href="/aidant"');
    expect(desk.connections.all()).toEqual([]);
    expect(journal().at(-1)).toMatchObject({ what: 'account-not-connected' });
  });

  it('must be signed in, to leave as to come back', async () => {
    const end = await passed(remote.authorize(await begun()));
    for (const path of [BEGIN, end]) {
      const response = await desk.visit(path, '');
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('Votre session est terminée.');
    }
    expect((await desk.post('/rdv-service-public/disconnect', {}, '')).status).toBe(401);
    expect(desk.connections.all()).toEqual([]);
  });

  it('comes back through a page that repeats nothing of what it does not know, and no markup', async () => {
    const hostile = new URL(`${PUBLIC_URL}${BACK}`);
    hostile.searchParams.set('code', `"><script>alert('1')</script>`);
    hostile.searchParams.set('state', 'x'.repeat(2_001));
    hostile.searchParams.set('next', 'https://evil.example');
    const response = await desk.visit(hostile, '');
    const page = await response.text();
    expect(page).not.toMatch(/<script|evil|xxx/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const end = await desk.visit(await passed(hostile), marie.cookie);
    expect(end.status).toBe(403);
  });
});

it('shows and answers nothing where no account can be connected', async () => {
  const without = await openAgentConsole(null);
  const { cookie } = await without.session('marie');
  expect(await (await without.visit('/aidant/api/me', cookie)).json()).toMatchObject({ agentAccount: null });
  for (const path of [BEGIN, BACK, END, '/aidant/api/handoffs/h/plan'])
    expect((await without.visit(path, cookie)).status).toBe(404);
  for (const path of ['/rdv-service-public/disconnect', '/handoffs/h/plans'])
    expect((await without.post(path, {}, cookie)).status).toBe(404);
  await without.close();
});
