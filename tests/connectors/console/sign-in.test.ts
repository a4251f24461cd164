import { hashPassword, verifyPassword } from '../../../connectors/console/hash-password.js';
import { type Console, openConsole, START } from './open-console.js';

const PASSWORD = 'un pont sur la Creuse';

async function cookieOf(response: Response): Promise<string> {
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

describe('signing in', () => {
  let desk: Console;
  beforeEach(async () => {
    desk = await openConsole();
    await desk.aidants.create({ login: 'Marie', name: 'Marie', passwordHash: await hashPassword(PASSWORD), at: START });
  });
  afterEach(() => desk.close());

  it('opens a session whose cookie scripts, other sites and other paths do not see', async () => {
    const response = await desk.post('/sign-in', { login: ' MARIE ', password: PASSWORD });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ login: 'marie', name: 'Marie', agentAccount: null });
    expect(response.headers.get('set-cookie')).toMatch(
      /^passerelle_aidant=[\w-]{43}; Path=\/aidant; Max-Age=43200; HttpOnly; SameSite=Strict$/,
    );
    expect((await desk.get('/api/me', await cookieOf(response))).status).toBe(200);
    expect(desk.journal()).toMatchObject([{ what: 'sign-in', about: null }]);
  });

  it('keeps only a hash of the cookie', async () => {
    const cookie = await cookieOf(await desk.post('/sign-in', { login: 'marie', password: PASSWORD }));
    const stored = JSON.stringify(desk.database.all('SELECT * FROM sessions'));
    expect(stored).not.toContain(cookie.split('=')[1]);
    expect(stored).toMatch(/"token_hash":"[0-9a-f]{64}"/);
  });

  it('answers a wrong password and an unknown login alike, and writes neither login down', async () => {
    const wrong = await desk.post('/sign-in', { login: 'marie', password: 'hiver' });
    const unknown = await desk.post('/sign-in', { login: 'inconnu', password: PASSWORD });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
    expect(wrong.headers.get('set-cookie')).toBeNull();
    expect(desk.journal()).toMatchObject([
      { what: 'sign-in-failed', about: null },
      { what: 'sign-in-failed', aidant: null, about: null },
    ]);
    expect(JSON.stringify(desk.journal())).not.toContain('inconnu');
  });

  it('refuses the sixth try of a minute, even with the right password, and says when to come back', async () => {
    for (let i = 0; i < 5; i += 1) await desk.post('/sign-in', { login: 'marie', password: 'hiver' });
    const sixth = await desk.post('/sign-in', { login: 'Marie', password: PASSWORD });
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(sixth.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    // Somebody else at the same address still gets in or is told why not.
    expect((await desk.post('/sign-in', { login: 'paul', password: PASSWORD })).status).toBe(401);
  });

  it('forgets earlier mistakes once the password was right', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 4; i += 1) await desk.post('/sign-in', { login: 'marie', password: 'hiver' });
      expect((await desk.post('/sign-in', { login: 'marie', password: PASSWORD })).status).toBe(200);
    }
  });

  it('replaces the session a browser already had', async () => {
    const first = await cookieOf(await desk.post('/sign-in', { login: 'marie', password: PASSWORD }));
    const second = await cookieOf(await desk.post('/sign-in', { login: 'marie', password: PASSWORD }, first));
    expect(second).not.toBe(first);
    expect((await desk.get('/api/me', first)).status).toBe(401);
    expect((await desk.get('/api/me', second)).status).toBe(200);
  });

  it.each([{}, { login: 'marie' }, { login: ['marie'], password: PASSWORD }, { login: '', password: '' }, [], 'null'])(
    'refuses %j as malformed',
    async (body) => {
      expect((await desk.post('/sign-in', body)).status).toBe(400);
      expect(desk.journal()).toEqual([]);
    },
  );

  it('refuses a body that is not JSON, and one that is too large', async () => {
    expect((await desk.post('/sign-in', '{"login":')).status).toBe(400);
    const large = await desk.post('/sign-in', { login: 'marie', password: 'x'.repeat(20_000) });
    expect(large.status).toBe(413);
    expect((await desk.post('/sign-in', { login: 'marie', password: 'x'.repeat(2_000) })).status).toBe(400);
  });

  it('ends the session at sign-out', async () => {
    const cookie = await cookieOf(await desk.post('/sign-in', { login: 'marie', password: PASSWORD }));
    const out = await desk.post('/sign-out', {}, cookie);
    expect(out.status).toBe(200);
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await desk.get('/api/me', cookie)).status).toBe(401);
  });

  it('ends the session after twelve hours', async () => {
    const cookie = await cookieOf(await desk.post('/sign-in', { login: 'marie', password: PASSWORD }));
    desk.advance(12 * 3_600_000 - 1);
    expect((await desk.get('/api/me', cookie)).status).toBe(200);
    desk.advance(1);
    expect((await desk.get('/api/me', cookie)).status).toBe(401);
  });
});

it('marks the cookie Secure when the page is served over https', async () => {
  const desk = await openConsole({ cookieSecure: true });
  await desk.aidants.create({ login: 'marie', name: 'Marie', passwordHash: await hashPassword(PASSWORD), at: START });
  const response = await desk.post('/sign-in', { login: 'marie', password: PASSWORD });
  expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
  await desk.close();
});

describe('password hashes', () => {
  it('are argon2id at the recommended cost, each with its own salt', async () => {
    const [one, two] = await Promise.all([hashPassword('été'), hashPassword('été')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('accept the same accents composed otherwise, and nothing else', async () => {
    const stored = await hashPassword('été'.normalize('NFC'));
    expect(await verifyPassword(stored, 'été'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(stored, 'ete')).toBe(false);
  });
});
