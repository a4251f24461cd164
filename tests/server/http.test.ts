import type { Door, Route } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import { createHttpServer, type HttpServer } from '../../bot/server/http.js';

const seen: string[] = [];
const log: Log = {
  info: (event, facts) => seen.push(JSON.stringify({ event, ...facts })),
  warn: (event, facts) => seen.push(JSON.stringify({ event, ...facts })),
  error: (event, cause, facts) =>
    seen.push(JSON.stringify({ event, name: cause instanceof Error ? cause.name : null, ...facts })),
};

function route(path: string, more: Partial<Extract<Route, { kind: 'answer' }>> = {}): Route {
  return {
    kind: 'answer',
    method: 'POST',
    path,
    accepts: { body: 'json', maxBytes: 100 },
    handle: (request) =>
      Promise.resolve({
        status: 200,
        body: { body: request.body as unknown as Record<string, unknown>, remote: request.remote },
      }),
    ...more,
  };
}

const door: Door = {
  name: 'test',
  routes: [
    route('/json'),
    route('/form', { accepts: { body: 'form', maxBytes: 100 } }),
    route('/breaks', { handle: () => Promise.reject(new Error('the secret of Rose')) }),
    route('/open', {
      cors: { origins: ['https://ville.example'], allowHeaders: ['authorization'], exposeHeaders: ['retry-after'] },
    }),
    route('/breaks-afar', {
      cors: { origins: ['https://ville.example'], allowHeaders: [], exposeHeaders: [] },
      handle: () => Promise.reject(new Error('broken')),
    }),
    route('/items/:id', {
      method: 'GET',
      accepts: { body: 'none', maxBytes: 0 },
      handle: (request) => Promise.resolve({ status: 200, body: { ...request.params } }),
    }),
  ],
  close: () => Promise.resolve(),
};

describe('the server', () => {
  let server: HttpServer;
  let url: string;
  beforeAll(async () => {
    server = createHttpServer({ doors: [door], log, trustProxy: 1 });
    url = `http://127.0.0.1:${(await server.listen(0, '127.0.0.1')).port}`;
  });
  afterAll(() => server.close());

  const post = (
    path: string,
    body: string,
    type = 'application/json',
    headers: Record<string, string> = {},
  ): Promise<Response> => fetch(url + path, { method: 'POST', headers: { 'content-type': type, ...headers }, body });

  it.each([
    ['malformed JSON', '/json', '{"a":', 'application/json', 400],
    ['text that is not UTF-8 JSON', '/json', '"\u0000"x', 'application/json', 400],
    ['too large', '/json', JSON.stringify('x'.repeat(200)), 'application/json', 413],
    ['another content type', '/json', '{}', 'text/plain', 415],
    ['JSON for a form', '/form', '{}', 'application/json', 415],
    ['a form for JSON', '/json', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['multipart', '/form', 'x', 'multipart/form-data; boundary=x', 415],
  ])('refuses %s', async (_what, path, body, type, status) => {
    const response = await post(path, body, type);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text)).toHaveProperty('error.code');
    expect(text).not.toContain('xxx');
  });

  it('reads JSON and forms', async () => {
    expect(await (await post('/json', '{"a":1}')).json()).toMatchObject({ body: { is: 'json', value: { a: 1 } } });
    const form = await post('/form', 'a=1&b=%C3%A9', 'application/x-www-form-urlencoded');
    expect(await form.json()).toMatchObject({ body: { is: 'form', fields: { a: '1', b: 'é' } } });
  });

  it('hides what broke from the caller and from the log', async () => {
    const response = await post('/breaks', '{}');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('Rose');
    expect(seen.join('\n')).not.toContain('Rose');
    expect(seen.some((line) => line.includes('http-failed'))).toBe(true);
    const fromAfar = await post('/breaks-afar', '{}', 'application/json', { origin: 'https://ville.example' });
    expect(fromAfar.status).toBe(500);
    expect(fromAfar.headers.get('access-control-allow-origin')).toBe('https://ville.example');
  });

  it('answers a preflight to the origins of the route alone', async () => {
    const ask = (origin: string): Promise<Response> =>
      fetch(`${url}/open`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const allowed = await ask('https://ville.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://ville.example');
    expect((await ask('https://autre.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('decodes path parameters and answers 404 for what is not a path', async () => {
    expect(await (await fetch(`${url}/items/a%20b`)).json()).toEqual({ id: 'a b' });
    expect((await fetch(`${url}/items/%zz`)).status).toBeLessThan(500);
    expect((await fetch(`${url}/items/a/b`)).status).toBe(404);
  });

  it('believes only the trusted proxy about the client’s address', async () => {
    const response = await post('/json', '{}', 'application/json', { 'x-forwarded-for': '9.9.9.9, 10.0.0.7' });
    expect(await response.json()).toMatchObject({ remote: '10.0.0.7' });
  });
});
