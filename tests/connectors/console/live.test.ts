import { WebSocket } from 'ws';
import type { LiveMessage, LiveWish } from '../../../connectors/console/wire.js';
import { type Console, openConsole, said } from './open-console.js';

let desk: Console;
let marie: Awaited<ReturnType<Console['signedIn']>>;
let paul: Awaited<ReturnType<Console['signedIn']>>;
let pages: WebSocket[];
beforeEach(async () => {
  desk = await openConsole();
  marie = await desk.signedIn('marie');
  paul = await desk.signedIn('paul');
  pages = [];
});
afterEach(async () => {
  for (const page of pages) page.terminate();
  await desk.close();
});

/** A page's socket: what it was told so far, and a way to wait for the next thing of a kind. */
async function follow(cookie: string) {
  const socket = new WebSocket(desk.origin.replace('http', 'ws') + '/aidant/api/live', {
    headers: { cookie, origin: desk.origin },
  });
  pages.push(socket);
  const told: LiveMessage[] = [];
  let closedWith: number | null = null;
  let wake = (): void => {};
  socket.on('message', (data: Buffer) => {
    told.push(JSON.parse(data.toString()) as LiveMessage);
    wake();
  });
  socket.on('close', (code) => {
    closedWith = code;
    wake();
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => {
      resolve();
    });
    socket.on('error', reject);
  });
  const until = async <T>(look: () => T | undefined | null): Promise<T> => {
    for (;;) {
      const seen = look();
      if (seen !== undefined && seen !== null) return seen;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    told,
    wish: (wish: LiveWish | string) => {
      socket.send(typeof wish === 'string' ? wish : JSON.stringify(wish));
    },
    until,
    closed: () => until(() => closedWith),
    texts: () => told.flatMap((message) => (message.type === 'lines' ? message.lines.map((line) => line.text) : [])),
  };
}

const statusOfUpgrade = (headers: Record<string, string>): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(desk.origin.replace('http', 'ws') + '/aidant/api/live', { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => {});
  });

it('is refused without a session, and to the pages of other sites', async () => {
  expect(await statusOfUpgrade({ origin: desk.origin })).toBe(401);
  expect(await statusOfUpgrade({ cookie: marie.cookie, origin: 'https://exemple.fr' })).toBe(403);
  expect(await statusOfUpgrade({ cookie: marie.cookie })).toBe(403);
});

it('pushes the queue at once and whenever it changes, to everybody', async () => {
  const [m, p] = [await follow(marie.cookie), await follow(paul.cookie)];
  await m.until(() => m.told.find((message) => message.type === 'queue' && message.queue.length === 0));
  const { id } = await desk.calls('anna', 'bonjour');
  for (const page of [m, p]) await page.until(() => page.told.find((x) => x.type === 'queue' && x.queue.length === 1));
  await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
  const forMarie = await m.until(() => m.told.find((x) => x.type === 'queue' && x.queue[0]?.stage === 'talking'));
  const forPaul = await p.until(() => p.told.find((x) => x.type === 'queue' && x.queue[0]?.stage === 'talking'));
  expect(forMarie).toMatchObject({ queue: [{ isMine: true, aidantName: 'marie' }] });
  expect(forPaul).toMatchObject({ queue: [{ isMine: false, aidantName: 'marie' }] });
});

it('pushes the lines of a followed conversation, each once and in order', async () => {
  const { id } = await desk.calls('anna', 'un');
  const page = await follow(marie.cookie);
  page.wish({ watch: id, after: 0 });
  await page.until(() => page.texts().includes('un') || null);
  for (const text of ['deux', 'trois', 'quatre']) await desk.writes('anna', text);
  const heard = await desk.writes('anna', 'cinq');
  await desk.answers(heard, said('six'));
  await desk.calls('bruno', 'autre conversation');
  await page.until(() => page.texts().includes('six') || null);
  expect(page.texts()).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq', 'six']);
});

it('resumes after the line the page has, and journals one opening', async () => {
  const { id } = await desk.calls('anna', 'un');
  const first = await follow(marie.cookie);
  first.wish({ watch: id, after: 0 });
  const got = await first.until(() => first.told.find((message) => message.type === 'lines'));
  const after = got.type === 'lines' ? (got.lines[0]?.position ?? 0) : 0;
  pages[0]?.terminate();
  await desk.writes('anna', 'deux');
  const second = await follow(marie.cookie);
  second.wish({ watch: id, after });
  await second.until(() => second.texts().includes('deux') || null);
  expect(second.texts()).toEqual(['deux']);
  expect(desk.journal()).toEqual([{ aidant: marie.aidant.id, what: 'read', about: id }]);
});

it('stops showing a conversation that another aidant took, or that ended', async () => {
  const { id } = await desk.calls('anna', 'un');
  const page = await follow(paul.cookie);
  page.wish({ watch: id, after: 0 });
  await page.until(() => page.texts().includes('un') || null);
  await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
  await page.until(() => page.told.find((message) => message.type === 'gone'));
  await desk.writes('anna', 'secret');
  page.wish({ watch: id, after: 0 });
  await page.until(() => page.told.filter((message) => message.type === 'gone')[1]);
  expect(page.texts()).toEqual(['un']);
});

it('stops following on demand', async () => {
  const { id } = await desk.calls('anna', 'un');
  const page = await follow(marie.cookie);
  page.wish({ watch: id, after: 0 });
  await page.until(() => page.texts().includes('un') || null);
  page.wish({ unwatch: id });
  page.wish({ watch: 'inconnue', after: 0 });
  await page.until(() => page.told.find((message) => message.type === 'gone'));
  await desk.writes('anna', 'deux');
  await desk.calls('bruno', 'bonjour');
  await page.until(() => page.told.find((message) => message.type === 'queue' && message.queue.length === 2));
  expect(page.texts()).toEqual(['un']);
});

it('closes at sign-out, with a code that says why', async () => {
  const page = await follow(marie.cookie);
  await desk.post('/sign-out', {}, marie.cookie);
  expect(await page.closed()).toBe(4401);
});

it('shows nothing to a session that was revoked or ran out meanwhile', async () => {
  const { id } = await desk.calls('anna', 'un');
  const [revoked, expired] = [await follow(marie.cookie), await follow(paul.cookie)];
  for (const page of [revoked, expired]) page.wish({ watch: id, after: 0 });
  for (const page of [revoked, expired]) await page.until(() => page.texts().includes('un') || null);
  await desk.aidants.closeSession(marie.tokenHash);
  desk.advance(12 * 3_600_000);
  await desk.writes('anna', 'deux');
  expect(await revoked.closed()).toBe(4401);
  expect(await expired.closed()).toBe(4401);
  expect([...revoked.texts(), ...expired.texts()]).toEqual(['un', 'un']);
});

it.each(['{"watch":', '[]', '{"watch":1,"after":0}', '{"watch":"a","after":-1}', 'null', ''])(
  'hangs up on %j',
  async (text) => {
    const page = await follow(marie.cookie);
    page.wish(text);
    expect(await page.closed()).toBe(1008);
  },
);

it('hangs up on a message larger than any wish', async () => {
  const page = await follow(marie.cookie);
  page.wish('x'.repeat(5_000));
  expect(await page.closed()).toBe(1009);
});
