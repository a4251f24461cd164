import { type Console, openConsole } from './open-console.js';

describe('who may ask', () => {
  let desk: Console;
  let cookie: string;
  beforeEach(async () => {
    desk = await openConsole();
    ({ cookie } = await desk.signedIn('marie'));
  });
  afterEach(() => desk.close());

  const GETS = ['/api/me', '/api/queue', '/api/handoffs/x/lines'];
  const POSTS = [
    '/sign-out',
    '/handoffs/x/claim',
    '/handoffs/x/messages',
    '/handoffs/x/hand-back',
    '/handoffs/x/close',
  ];

  it('nobody without a session, and nothing is written', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    for (const path of GETS) expect((await desk.get(path)).status).toBe(401);
    for (const path of POSTS) {
      expect((await desk.post(path.replace('x', id), { clientMessageId: 'a', text: 'Bonjour' })).status).toBe(401);
    }
    expect(desk.handoffs.find(id)?.at.stage).toBe('waiting');
    expect(desk.journal()).toEqual([]);
    expect(desk.inbox.unhandled(9)).toHaveLength(1);
  });

  it.each([
    ['made up', 'passerelle_aidant=' + 'A'.repeat(43)],
    ['of another shape', 'passerelle_aidant=../../etc'],
    ['of another name', 'session=1'],
    ['empty', 'passerelle_aidant='],
  ])('not with a cookie that is %s', async (_what, forged) => {
    expect((await desk.get('/api/queue', forged)).status).toBe(401);
  });

  it('not with a session that was revoked', async () => {
    const { cookie: theirs, tokenHash } = await desk.signedIn('paul');
    expect((await desk.get('/api/queue', theirs)).status).toBe(200);
    await desk.aidants.closeSession(tokenHash);
    expect((await desk.get('/api/queue', theirs)).status).toBe(401);
  });

  it.each([
    ['another site says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling host says the browser', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://exemple.fr' }],
    ['an opaque origin', { origin: 'null' }],
    ['nowhere', { origin: '' }],
  ])('not from %s', async (_what, headers) => {
    const { id } = await desk.calls('anna', 'bonjour');
    for (const path of [...POSTS, '/sign-in']) {
      expect((await desk.post(path.replace('x', id), {}, cookie, headers)).status).toBe(403);
    }
    expect(desk.handoffs.find(id)?.at.stage).toBe('waiting');
    expect((await desk.get('/api/me', cookie)).status).toBe(200);
  });

  it('not as a form, nor without a body', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    const path = `${desk.origin}/aidant/api/handoffs/${id}/claim`;
    const form = await fetch(path, {
      method: 'POST',
      headers: { cookie, origin: desk.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    });
    expect(form.status).toBe(415);
    const bare = await fetch(path, { method: 'POST', headers: { cookie, origin: desk.origin } });
    expect(bare.status).toBe(403);
    expect(desk.handoffs.find(id)?.at.stage).toBe('waiting');
  });

  it('the page itself, when the browser vouches for it', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    const headers = { origin: 'https://derriere-un-proxy.fr', 'sec-fetch-site': 'same-origin' };
    expect((await desk.post(`/handoffs/${id}/claim`, {}, cookie, headers)).status).toBe(200);
  });
});

it('behind a proxy, believes the configured origin and not the Host', async () => {
  const desk = await openConsole({ publicOrigin: 'https://aide.ville.fr' });
  const { cookie } = await desk.signedIn('marie');
  expect((await desk.post('/sign-out', {}, cookie)).status).toBe(403);
  expect((await desk.post('/sign-out', {}, cookie, { origin: 'https://aide.ville.fr' })).status).toBe(200);
  await desk.close();
});

describe('the page', () => {
  let desk: Console;
  beforeEach(async () => {
    desk = await openConsole();
  });
  afterEach(() => desk.close());

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
    ['/console.js', 'text/javascript; charset=utf-8'],
    ['/console.css', 'text/css; charset=utf-8'],
  ])('/aidant%s is served with a policy that allows nothing inline', async (path, type) => {
    const response = await desk.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const again = await desk.get(path, '', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});
