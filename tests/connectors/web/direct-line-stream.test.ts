import { once } from 'node:events';
import { WebSocket } from 'ws';
import { begun, message, refusedStatus, webServer, type SeenActivity } from './web-server.js';

const MINUTE = 60_000;
type Server = Awaited<ReturnType<typeof webServer>>;
let server: Server;
afterEach(() => server.close());

interface Frame {
  readonly activities: readonly SeenActivity[];
  readonly watermark: string;
}

async function opened(
  url: string,
  origin: string | null = null,
): Promise<{
  readonly socket: WebSocket;
  readonly frames: Frame[];
  next(): Promise<Frame>;
}> {
  const socket = new WebSocket(url, origin === null ? {} : { origin });
  const frames: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as Frame;
    frames.push(frame);
    waiting.shift()?.(frame);
  });
  await once(socket, 'open');
  return { socket, frames, next: () => new Promise((resolve) => waiting.push(resolve)) };
}

describe('the stream', () => {
  it('serves every socket of a conversation, replays what follows the watermark and swallows empty frames', async () => {
    server = await webServer();
    const { call, key, streamUrl } = await begun(server.url);
    await call('POST', `/conversations/${key}/activities`, message('un'));
    const first = await opened(streamUrl);
    const replayed = first.frames[0] ?? (await first.next());
    expect(replayed.activities.map((activity) => activity.text)).toEqual(['un']);
    const resumed = await call('GET', `/conversations/${key}?watermark=${replayed.watermark}`);
    expect(resumed.status).toBe(200);
    const second = await opened(String(resumed.body['streamUrl']));
    first.socket.send('');
    second.socket.send('');
    const both = Promise.all([first.next(), second.next()]);
    await call('POST', `/conversations/${key}/activities`, message('deux'));
    expect((await both).map((frame) => frame.activities.map((activity) => activity.text))).toEqual([
      ['deux'],
      ['deux'],
    ]);
    expect(second.frames).toHaveLength(1);
    first.socket.terminate();
    second.socket.terminate();
  });

  it('says nothing of another conversation', async () => {
    server = await webServer();
    const mine = await begun(server.url);
    const other = await begun(server.url);
    const stream = await opened(mine.streamUrl);
    await other.call('POST', `/conversations/${other.key}/activities`, message('secret'));
    const next = stream.next();
    await mine.call('POST', `/conversations/${mine.key}/activities`, message('bonjour'));
    await next;
    expect(stream.frames.flatMap((frame) => frame.activities.map((activity) => activity.text))).toEqual(['bonjour']);
    stream.socket.terminate();
  });

  it('offers no compression, which would triple its memory', async () => {
    server = await webServer();
    const { socket } = await opened((await begun(server.url)).streamUrl);
    expect(socket.extensions).toBe('');
    socket.terminate();
  });

  it('refuses an old, forged, foreign or missing ticket and a foreign page', async () => {
    server = await webServer(() => [], { allowedOrigins: ['https://www.ville-gueret.fr'] });
    const mine = await begun(server.url);
    const other = await begun(server.url);
    const withTicket = (ticket: string | null): string => {
      const url = new URL(mine.streamUrl);
      if (ticket === null) url.searchParams.delete('t');
      else url.searchParams.set('t', ticket);
      return url.href;
    };
    expect(await refusedStatus(mine.streamUrl, 'https://www.ville-gueret.fr')).toBe(101);
    expect(await refusedStatus(mine.streamUrl, server.url)).toBe(101);
    expect(await refusedStatus(mine.streamUrl, 'https://ailleurs.example')).toBe(401);
    expect(await refusedStatus(withTicket(null))).toBe(401);
    expect(await refusedStatus(withTicket('v1.e30.x'))).toBe(401);
    expect(await refusedStatus(withTicket(new URL(other.streamUrl).searchParams.get('t')))).toBe(401);
    server.time.passed = MINUTE;
    expect(await refusedStatus(mine.streamUrl)).toBe(401);
  });

  it('closes with "going away" when the door closes', async () => {
    server = await webServer();
    const { socket } = await opened((await begun(server.url)).streamUrl);
    const closed = once(socket, 'close');
    await server.close();
    expect((await closed)[0]).toBe(1001);
    server = await webServer();
  });
});
