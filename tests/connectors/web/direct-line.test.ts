import { begun, codeOf, message, rawClient, refusedStatus, says, webServer } from './web-server.js';

type Server = Awaited<ReturnType<typeof webServer>>;
const HOUR = 3_600_000;

let server: Server;
afterEach(() => server.close());

describe('starting', () => {
  it('gives a token without storing anything, then one conversation and one greeting', async () => {
    server = await webServer((inbound) => (inbound.heard.kind === 'opened' ? [says('Bonjour.')] : []));
    const generated = await rawClient(server.url, null)('POST', '/tokens/generate');
    expect(generated.status).toBe(200);
    expect(generated.body).toEqual({
      conversationId: expect.stringMatching(/^[\w-]{22}$/),
      token: expect.stringMatching(/^v1\.[\w-]+\.[\w-]+$/),
      expires_in: 1800,
    });
    expect(server.stored()).toEqual({ inbox: 0, transcript: 0 });

    const call = rawClient(server.url, String(generated.body['token']));
    const first = await call('POST', '/conversations', { user: { id: 'usager-1' }, locale: 'fr-FR' });
    const again = await call('POST', '/conversations', {});
    await server.answered();
    expect(first.status).toBe(201);
    expect(again.status).toBe(200);
    expect(again.body['conversationId']).toBe(first.body['conversationId']);
    expect(first.body['conversationId']).toBe(generated.body['conversationId']);
    expect(first.body['streamUrl']).toMatch(
      new RegExp(
        `^${server.url.replace('http', 'ws')}/v3/directline/conversations/[\\w-]{22}/stream\\?watermark=0&t=v1\\.`,
      ),
    );
    expect(server.stored()).toEqual({ inbox: 1, transcript: 1 });
  });

  it('names the stream by the public origin, and believes a proxy about https', async () => {
    server = await webServer(() => []);
    const { call } = await begun(server.url);
    const proxied = await call('POST', '/conversations', {}, { 'x-forwarded-proto': 'https' });
    expect(proxied.body['streamUrl']).toMatch(/^wss:\/\/127\.0\.0\.1:/);
    await server.close();
    server = await webServer(() => [], { publicOrigin: 'https://chat.guéret.example' });
    const named = await begun(server.url);
    expect(named.streamUrl.startsWith('wss://chat.guéret.example/v3/directline/')).toBe(true);
  });

  it('refuses to start without a token', async () => {
    server = await webServer();
    const answer = await rawClient(server.url, null)('POST', '/conversations', {});
    expect([answer.status, codeOf(answer)]).toEqual([401, 'Unauthorized']);
    expect(server.stored().inbox).toBe(0);
  });

  it('answers getsessionid, which some clients ask at the start', async () => {
    server = await webServer();
    const { call } = await begun(server.url);
    expect((await call('GET', '/session/getsessionid')).body).toEqual({ sessionId: '' });
  });
});

describe('pages of other origins', () => {
  const town = 'https://www.ville-gueret.fr';

  it.each([
    '/tokens/generate',
    '/conversations',
    '/conversations/abc',
    '/conversations/abc/activities',
    '/tokens/refresh',
  ])('answers the preflight of %s with what the clients need', async (path) => {
    server = await webServer(() => [], { allowedOrigins: [town] });
    const answer = await rawClient(server.url, null, town)('OPTIONS', path);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(town);
    const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase().split(', ') ?? [];
    expect(allowed).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']),
    );
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  });

  it('lets the allowed ones, its own page and callers without origin have a token; others not', async () => {
    server = await webServer(() => [], { allowedOrigins: [town] });
    const asked = async (origin: string | null): Promise<number> =>
      (await rawClient(server.url, null, origin)('POST', '/tokens/generate')).status;
    expect(await asked(town)).toBe(200);
    expect(await asked(server.url)).toBe(200);
    expect(await asked(null)).toBe(200);
    expect(await asked('https://ailleurs.example')).toBe(401);
    expect(await asked('null')).toBe(401);
  });

  it('lets the page read how long to wait, and shows no foreign page anything', async () => {
    server = await webServer(() => [], { allowedOrigins: [town] });
    const read = await rawClient(server.url, null, town)('POST', '/tokens/generate');
    expect(read.headers.get('access-control-expose-headers')).toBe('Retry-After');
    const foreign = await rawClient(server.url, null, 'https://ailleurs.example')('POST', '/tokens/generate');
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('tokens', () => {
  it('refuses a forged, a foreign or a missing one with 401 or 404, never 403', async () => {
    server = await webServer();
    const mine = await begun(server.url);
    const other = await begun(server.url);
    const [version, payload = '', signature = ''] = mine.token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const changed = Buffer.from(JSON.stringify({ ...claims, conv: other.key })).toString('base64url');
    const before = server.stored();
    const path = `/conversations/${other.key}/activities`;
    const outcomes = [];
    for (const token of [null, 'x', `${version}.${changed}.${signature}`, `${version}.${payload}.`, mine.token]) {
      const answer = await rawClient(server.url, token)('POST', path, message('bonjour'));
      outcomes.push([answer.status, codeOf(answer)]);
    }
    expect(outcomes).toEqual([
      [401, 'Unauthorized'],
      [401, 'Unauthorized'],
      [401, 'Unauthorized'],
      [401, 'Unauthorized'],
      [404, 'ConversationNotFound'],
    ]);
    expect(server.stored()).toEqual(before);
  });

  it('honours a token long after the refresh it announced, because a phone sleeps', async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    server.time.passed = 3 * HOUR;
    expect((await call('POST', `/conversations/${key}/activities`, message('me revoilà'))).status).toBe(200);
  });

  it('answers 403 only to an expired one, and exchanges it for a day', async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    server.time.passed = 12 * HOUR;
    const expired = await call('POST', `/conversations/${key}/activities`, message('bonjour'));
    expect([expired.status, codeOf(expired)]).toEqual([403, 'TokenExpired']);
    expect((await call('GET', `/conversations/${key}`)).status).toBe(403);

    const refreshed = await call('POST', '/tokens/refresh');
    expect(refreshed.status).toBe(200);
    expect(refreshed.body).toMatchObject({ conversationId: key, expires_in: 1800 });
    const renewed = rawClient(server.url, String(refreshed.body['token']));
    expect((await renewed('POST', `/conversations/${key}/activities`, message('bonjour'))).status).toBe(200);

    server.time.passed = 36 * HOUR;
    expect((await call('POST', '/tokens/refresh')).status).toBe(403);
  });

  it('does not take a stream ticket for a token, nor a token for a ticket', async () => {
    server = await webServer();
    const { streamUrl, key, token } = await begun(server.url);
    const ticket = new URL(streamUrl).searchParams.get('t');
    expect((await rawClient(server.url, ticket)('GET', `/conversations/${key}`)).status).toBe(401);
    const url = new URL(streamUrl);
    url.searchParams.set('t', token);
    expect(await refusedStatus(url.href)).toBe(401);
  });

  it('no longer opens a conversation that was erased', async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    const conversation = server.addressBook.conversationOf('web', key);
    await server.privacy.erase(conversation ?? '', Number.MAX_SAFE_INTEGER);
    expect((await call('POST', `/conversations/${key}/activities`, message('bonjour'))).status).toBe(404);
    expect((await call('GET', `/conversations/${key}`)).status).toBe(404);
    expect(server.stored()).toEqual({ inbox: 0, transcript: 0 });
  });

  it('lets a server with the secret do without tokens, without limit of tokens, and refuses another secret', async () => {
    server = await webServer(() => [], {
      directLineSecret: 'le secret de la ville',
      allowedOrigins: [],
      limits: { tokensPerMinute: 1, messagesPerMinute: 100, messagesPerMinutePerAddress: 100 },
    });
    const call = rawClient(server.url, null);
    const withSecret = { authorization: 'Bearer le-secret' };
    expect((await call('POST', '/tokens/generate', undefined, withSecret)).status).toBe(401);
    await server.close();

    server = await webServer(() => [], {
      directLineSecret: 'secret-de-la-ville',
      limits: { tokensPerMinute: 1, messagesPerMinute: 100, messagesPerMinutePerAddress: 100 },
    });
    const town = rawClient(server.url, 'secret-de-la-ville');
    for (let times = 0; times < 3; times += 1) {
      expect((await town('POST', '/tokens/generate', { user: { id: 'dl_42' } })).status).toBe(200);
    }
    const started = await town('POST', '/conversations', { user: { id: 'usager-1' } });
    expect(started.status).toBe(201);
    const key = String(started.body['conversationId']);
    expect((await town('POST', `/conversations/${key}/activities`, message('bonjour'))).status).toBe(200);
    const polled = await town('GET', `/conversations/${key}/activities`);
    expect(polled.body['activities']).toMatchObject([{ text: 'bonjour', from: { id: 'somebody', role: 'user' } }]);
    expect((await town('GET', `/conversations/${key}`)).status).toBe(200);
  });
});

describe('the page', () => {
  it('is served with a strict policy, named files that stay for ever, and 304 when known', async () => {
    server = await webServer();
    const page = await fetch(`${server.url}/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await page.text();
    const script = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    const answer = await fetch(`${server.url}${script}`);
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toBe('void 0;');
    const etag = page.headers.get('etag') ?? '';
    const again = await fetch(`${server.url}/`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});
