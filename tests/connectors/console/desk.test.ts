import { WebSocket } from 'ws';
import { Api, type Fetch } from '../../../connectors/console/page/api.js';
import { Desk } from '../../../connectors/console/page/desk.js';
import { callsIn, type DeskState } from '../../../connectors/console/page/desk-state.js';
import type { OpenSocket } from '../../../connectors/console/page/live-line.js';
import { type Talk, unreadIn } from '../../../connectors/console/page/talk.js';
import { hashPassword } from '../../../connectors/console/hash-password.js';
import { type Console, openConsole, saidBy } from './open-console.js';

/** The page without its drawing, against the real door: what it knows, and what it does when the network fails. */
let server: Console;
let pages: Desk[];
beforeEach(async () => {
  server = await openConsole();
  pages = [];
  // The line: what an aidant writes becomes a reply in the transcript.
  let turn: Promise<void> = Promise.resolve();
  server.inbox.onAccepted((inbound) => {
    const { heard } = inbound;
    if (heard.kind !== 'aidant-text') return;
    const aidant = { id: heard.aidant, name: heard.name, login: heard.name };
    turn = turn.then(() => server.answers(inbound, saidBy(aidant, heard.text)));
  });
});
afterEach(async () => {
  for (const page of pages) page.stop();
  await server.close();
});

/** A browser: it keeps the cookie it is given, and can lose its network, or only the answers. */
function browser(cookie = '') {
  const network = { isUp: true, losesAnswers: false, hasSockets: true };
  let kept = cookie;
  const ask: Fetch = async (path, options) => {
    if (!network.isUp) throw new Error('offline');
    const response = await fetch(`${server.origin}/aidant/api${path}`, {
      ...options,
      headers: { ...options.headers, origin: server.origin, cookie: kept },
    });
    kept = response.headers.get('set-cookie')?.split(';')[0] ?? kept;
    if (network.losesAnswers) throw new Error('lost');
    return response;
  };
  const open: OpenSocket = (on) => {
    const url = network.hasSockets && network.isUp ? server.origin.replace('http', 'ws') : 'ws://127.0.0.1:1';
    const socket = new WebSocket(`${url}/aidant/api/live`, { headers: { cookie: kept, origin: server.origin } });
    socket.on('open', () => on.opened());
    socket.on('message', (data: Buffer) => on.text(data.toString()));
    socket.on('close', (code) => on.closed(code));
    socket.on('error', () => {});
    return {
      send: (text) => socket.send(text),
      close: () => socket.terminate(),
    };
  };
  const desk = new Desk(new Api(ask), open);
  pages.push(desk);
  return { desk, network };
}

function until(desk: Desk, look: (state: DeskState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!look(desk.state)) return;
      stop();
      resolve();
    };
    const stop = desk.listen(check);
    check();
  });
}

const talkOf = (desk: Desk, id: string): Talk => {
  const talk = desk.state.talks.get(id);
  if (talk === undefined) throw new Error('not open');
  return talk;
};
const textsOf = (desk: Desk, id: string): readonly string[] => talkOf(desk, id).lines.map((line) => line.text);

it('follows what happens, claims, writes and ends', async () => {
  const { cookie } = await server.signedIn('marie');
  const { desk } = browser(cookie);
  await desk.start();
  expect(desk.state).toMatchObject({ phase: 'at-work', me: { name: 'marie' } });
  await until(desk, (state) => state.link === 'live');
  const { id } = await server.calls('anna', 'bonjour');
  await until(desk, (state) => state.queue.length === 1);
  expect(callsIn(desk.state)).toBe(1);
  desk.show(id);
  await until(desk, () => talkOf(desk, id).isLoaded);
  await desk.claim(id);
  desk.write(id, ' Bonjour Anna ');
  desk.send(id);
  expect(talkOf(desk, id).draft).toBe('');
  await until(desk, () => textsOf(desk, id).includes('Bonjour Anna'));
  expect(talkOf(desk, id).sends).toEqual([]);
  await desk.end(id, 'close');
  expect(desk.state).toMatchObject({ shown: null, queue: [], notice: 'La conversation est terminée.' });
});

it('keeps what could not leave, and sends it once and in order when the network is back', async () => {
  const { cookie } = await server.signedIn('marie');
  const { desk, network } = browser(cookie);
  const { id } = await server.calls('anna', 'bonjour');
  await desk.start();
  desk.show(id);
  await desk.claim(id);
  network.losesAnswers = true;
  desk.write(id, 'un');
  desk.send(id);
  await until(desk, () => talkOf(desk, id).sends.length === 0 || talkOf(desk, id).sends[0]?.stage === 'failed');
  network.losesAnswers = false;
  network.isUp = false;
  for (const text of ['deux', 'trois']) {
    desk.write(id, text);
    desk.send(id);
  }
  await until(desk, () => talkOf(desk, id).sends.some(({ stage }) => stage === 'failed'));
  expect(desk.state.notice).toBe('Un message n’est pas parti. Il est gardé.');
  network.isUp = true;
  desk.retry(id);
  await until(desk, () => textsOf(desk, id).includes('trois') && talkOf(desk, id).sends.length === 0);
  expect(textsOf(desk, id).filter((text) => text !== 'bonjour')).toEqual(['un', 'deux', 'trois']);
});

it('learns that another aidant was faster, and shows the conversation no more', async () => {
  const [marie, paul] = [await server.signedIn('marie'), await server.signedIn('paul')];
  const { desk } = browser(marie.cookie);
  const { id } = await server.calls('anna', 'bonjour');
  await desk.start();
  desk.show(id);
  await until(desk, () => talkOf(desk, id).isLoaded);
  await server.handoffs.claim(id, paul.aidant, 0);
  await desk.claim(id);
  expect(desk.state.notice).toBe('paul a déjà pris cette conversation.');
  await until(desk, () => talkOf(desk, id).lines.length === 0);
  desk.show(null);
  expect(desk.state.talks.size).toBe(0);
});

it('gets by without a WebSocket', async () => {
  const { cookie } = await server.signedIn('marie');
  const { desk, network } = browser(cookie);
  network.hasSockets = false;
  const { id } = await server.calls('anna', 'bonjour');
  await desk.start();
  desk.show(id);
  await until(desk, () => talkOf(desk, id).isLoaded);
  await server.writes('anna', 'vous êtes là ?');
  await until(desk, () => textsOf(desk, id).includes('vous êtes là ?'));
  await until(desk, (state) => state.link === 'polling');
}, 15_000);

it('counts what is said in a conversation of its own that is not on screen', async () => {
  const { cookie, aidant } = await server.signedIn('marie');
  const { desk } = browser(cookie);
  const { id } = await server.calls('anna', 'bonjour');
  await server.handoffs.claim(id, aidant, 0);
  await desk.start();
  await until(desk, (state) => state.talks.get(id)?.isLoaded === true);
  expect(unreadIn(talkOf(desk, id))).toBe(1);
  await server.writes('anna', 'vous êtes là ?');
  await until(desk, () => unreadIn(talkOf(desk, id)) === 2);
  desk.show(id);
  expect(unreadIn(talkOf(desk, id))).toBe(0);
  desk.lookedAt(false);
  await server.writes('anna', 'allo');
  await until(desk, () => unreadIn(talkOf(desk, id)) === 1);
});

it('keeps what one was writing when the session ends, for the same aidant only', async () => {
  const passwordHash = await hashPassword('un pont');
  for (const name of ['marie', 'paul']) await server.aidants.create({ login: name, name, passwordHash, at: 0 });
  const { desk } = browser();
  const { id } = await server.calls('anna', 'bonjour');
  await desk.start();
  expect(desk.state.phase).toBe('signed-out');
  expect(await desk.signIn('marie', 'deux ponts')).toBe('Identifiant ou mot de passe incorrect.');
  expect(await desk.signIn('marie', 'un pont')).toBeNull();
  desk.show(id);
  await desk.claim(id);
  desk.write(id, 'je vous écris');
  server.advance(12 * 3_600_000);
  await server.writes('anna', 'alors ?');
  await until(desk, (state) => state.phase === 'signed-out');
  expect(await desk.signIn('marie', 'un pont')).toBeNull();
  expect(talkOf(desk, id).draft).toBe('je vous écris');
  server.advance(12 * 3_600_000);
  await server.writes('anna', 'alors ?');
  await until(desk, (state) => state.phase === 'signed-out');
  expect(await desk.signIn('paul', 'un pont')).toBeNull();
  expect(desk.state.talks.size).toBe(0);
});

it('forgets everything at sign-out', async () => {
  const { cookie } = await server.signedIn('marie');
  const { desk } = browser(cookie);
  const { id } = await server.calls('anna', 'bonjour');
  await desk.start();
  desk.show(id);
  desk.write(id, 'brouillon');
  await desk.signOut();
  expect(desk.state).toMatchObject({ phase: 'signed-out', me: null, shown: null, queue: [] });
  expect(desk.state.talks.size).toBe(0);
});

it('opens the journal once for a conversation it follows both ways', async () => {
  const { cookie, aidant } = await server.signedIn('marie');
  const { desk } = browser(cookie);
  const { id } = await server.calls('anna', 'bonjour');
  await server.handoffs.claim(id, aidant, 0);
  await desk.start();
  await until(desk, (state) => state.talks.get(id)?.isLoaded === true && state.link === 'live');
  desk.show(id);
  await server.writes('anna', 'merci');
  await until(desk, () => textsOf(desk, id).includes('merci'));
  expect(server.journal().filter(({ what }) => what === 'read')).toHaveLength(1);
});
