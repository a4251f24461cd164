import {
  ConnectionStatus,
  DirectLine,
  type Activity,
  type DirectLineOptions,
  type Services,
} from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';
import type { Reply } from '../../../bot/domain/message.js';
import { begun, message, rawClient, says, webServer } from './web-server.js';

/** The sockets the client has opened, in order. */
let sockets: WebSocket[] = [];
class RecordedWebSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    sockets.push(this);
  }
}
// Microsoft's client is written for browsers: these two are all it needs of one.
Object.assign(globalThis, { XMLHttpRequest, WebSocket: RecordedWebSocket });

type Server = Awaited<ReturnType<typeof webServer>>;
let server: Server;
let client: Client;

interface Client {
  readonly directLine: DirectLine;
  readonly seen: Activity[];
  readonly statuses: ConnectionStatus[];
  /** Resolves when the activities seen are this many, and stay so for a moment. */
  has(count: number): Promise<void>;
  say(text: string, clientActivityID?: string): Promise<string>;
}

afterEach(async () => {
  client.directLine.end();
  sockets = [];
  await server.close();
});

const mediatheque: Reply = {
  by: { who: 'assistant' },
  text: 'Voici un lieu près de chez vous.',
  cards: [
    {
      title: 'Médiathèque de Guéret',
      lines: ['8 avenue Fayolle, Guéret', 'Ouvert aujourd’hui'],
      phone: { e164: '+33555521234', spoken: '05 55 52 12 34' },
      links: [{ label: 'Y aller', url: 'https://www.openstreetmap.org/directions' }],
      choice: { label: 'Choisir ce lieu', code: 'venue:1' },
    },
  ],
  choices: [{ label: 'Un autre lieu', code: 'more' }],
};

async function connected(options: Partial<DirectLineOptions & Services> = {}): Promise<Client> {
  const generated = await rawClient(server.url, null)('POST', '/tokens/generate');
  const given = {
    domain: `${server.url}/v3/directline`,
    ...(options.secret === undefined ? { token: String(generated.body['token']) } : {}),
    // Its wait before a new socket is random, 3 to 15 seconds: take the shortest.
    random: () => 0,
    ...options,
  };
  const directLine = new DirectLine(given as DirectLineOptions);
  const seen: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  // It ends with an error when the test ends it.
  const whenEnded = (): void => {};
  directLine.connectionStatus$.subscribe((status) => statuses.push(status), whenEnded);
  directLine.activity$.subscribe((activity) => seen.push(activity), whenEnded);
  return {
    directLine,
    seen,
    statuses,
    has: async (count) => {
      while (seen.length < count) await pause(20);
      // A second copy would come right behind the first.
      await pause(150);
      expect(seen.length).toBe(count);
    },
    say: (text, clientActivityID = text) =>
      new Promise((resolve, reject) => {
        directLine
          .postActivity({ type: 'message', text, from: { id: 'usager-1' }, channelData: { clientActivityID } })
          .subscribe(resolve, reject);
      }),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function texts(): readonly (string | undefined)[] {
  return client.seen.map((activity) => (activity.type === 'message' ? activity.text : activity.type));
}

/** Greets, then answers each text by itself. */
async function talkative(): Promise<Server> {
  return webServer((inbound) =>
    inbound.heard.kind === 'opened'
      ? [says('Bonjour.')]
      : inbound.heard.kind === 'text'
        ? [says(`« ${inbound.heard.text} »`)]
        : [],
  );
}

describe.each([
  ['by WebSocket', { webSocket: true }],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])("Microsoft's own client, %s", (_name, mode) => {
  it('is greeted, sees its own message with the id it was given, and one answer', async () => {
    server = await talkative();
    client = await connected(mode);
    await client.has(1);
    const id = await client.say('mes impôts', 'c-1');
    await client.has(3);
    expect(texts()).toEqual(['Bonjour.', 'mes impôts', '« mes impôts »']);
    expect(client.seen[1]).toMatchObject({ id, channelData: { clientActivityID: 'c-1' }, from: { role: 'user' } });
    expect(client.statuses.at(-1)).toBe(ConnectionStatus.Online);
  });

  it('shows each message once although its sender repeats it', async () => {
    server = await talkative();
    client = await connected(mode);
    await client.has(1);
    const ids = await Promise.all([
      client.say('bonjour', 'same'),
      client.say('bonjour', 'same'),
      client.say('bonjour', 'same'),
    ]);
    await client.has(3);
    expect(new Set(ids).size).toBe(1);
  });

  it('receives cards and suggested actions', async () => {
    server = await webServer((inbound) => (inbound.heard.kind === 'text' ? [mediatheque] : []));
    client = await connected(mode);
    await client.say('où aller ?');
    await client.has(2);
    expect(client.seen[1]).toMatchObject({
      text: 'Voici un lieu près de chez vous.',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.hero', content: { title: 'Médiathèque de Guéret' } },
      ],
      suggestedActions: { actions: [{ type: 'imBack', title: 'Un autre lieu', value: 'Un autre lieu' }] },
    });
  });

  it('sees typing accepted and not sent back', async () => {
    server = await talkative();
    client = await connected(mode);
    await client.has(1);
    await new Promise((resolve) =>
      client.directLine.postActivity({ type: 'typing', from: { id: 'usager-1' } }).subscribe(resolve),
    );
    await client.has(1);
  });

  it('speaks with a secret instead of a token', async () => {
    server = await webServer(() => [], { directLineSecret: 'secret-de-la-ville' });
    client = await connected({ ...mode, secret: 'secret-de-la-ville' });
    await client.say('bonjour');
    await client.has(1);
    expect(texts()).toEqual(['bonjour']);
  });
});

describe("Microsoft's own client", () => {
  it('resumes after its socket was killed, with what it missed, each once', async () => {
    server = await talkative();
    client = await connected();
    await client.say('un');
    await client.has(3);
    sockets[0]?.terminate();
    // Said meanwhile, from another tab.
    const { token, conversationId } = client.directLine as unknown as {
      readonly token: string;
      readonly conversationId: string;
    };
    await rawClient(server.url, token)('POST', `/conversations/${conversationId}/activities`, message('deux'));
    await client.has(5);
    expect(texts()).toEqual(['Bonjour.', 'un', '« un »', 'deux', '« deux »']);
    expect(sockets).toHaveLength(2);
  }, 20_000);

  it('resumes an earlier conversation from its watermark', async () => {
    server = await talkative();
    const earlier = await begun(server.url);
    await earlier.call('POST', `/conversations/${earlier.key}/activities`, message('un'));
    await server.answered();
    const polled = await earlier.call('GET', `/conversations/${earlier.key}/activities`);
    client = await connected({
      token: earlier.token,
      conversationId: earlier.key,
      watermark: String(polled.body['watermark']),
    } as Partial<DirectLineOptions>);
    await client.say('deux');
    await client.has(2);
    expect(texts()).toEqual(['deux', '« deux »']);
  });

  it('refreshes its token and goes on', async () => {
    server = await talkative();
    // Its fifteen minutes, and every other wait of it, pass a thousand times faster.
    const { async: scheduler } = jest.requireActual<{ readonly async: Services['scheduler'] }>('rxjs/scheduler/async');
    const hurried = {
      now: () => Date.now(),
      schedule: (work: never, delay = 0, state?: never) => scheduler.schedule(work, delay / 1_000, state),
    };
    client = await connected({ scheduler: hurried as unknown as Services['scheduler'] });
    await client.has(1);
    const tokenOf = (): string => (client.directLine as unknown as { readonly token: string }).token;
    const first = tokenOf();
    server.time.passed = 15 * 60_000;
    while (tokenOf() === first) await pause(20);
    await client.say('toujours là');
    await client.has(3);
    expect(client.statuses).not.toContain(ConnectionStatus.ExpiredToken);
  }, 20_000);

  it('is told the end of a conversation that was erased', async () => {
    server = await talkative();
    client = await connected({ webSocket: false, pollingInterval: 200 });
    await client.has(1);
    const { conversationId } = client.directLine as unknown as { readonly conversationId: string };
    await server.privacy.erase(server.addressBook.conversationOf('web', conversationId) ?? '', Number.MAX_SAFE_INTEGER);
    await expect(client.say('bonjour')).rejects.toMatchObject({ status: 404 });
  });
});
