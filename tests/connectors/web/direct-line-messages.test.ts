import type { Conversations } from '../../../bot/ports/conversations.js';
import { begun, codeOf, lines, message, MORNING, rawClient, says, webServer, type SeenActivity } from './web-server.js';

type Server = Awaited<ReturnType<typeof webServer>>;
let server: Server;
afterEach(() => server.close());

describe('messages', () => {
  it('echoes the person with id, channelData and the name of the token, then answers', async () => {
    server = await webServer((inbound) =>
      inbound.heard.kind === 'text' ? [says(`Vous : ${inbound.heard.text}`)] : [],
    );
    const conversation = await begun(server.url);
    const { call, key, token } = conversation;
    const posted = await call('POST', `/conversations/${key}/activities`, {
      ...(message('mes impôts', 'c-1') as object),
      channelData: { clientActivityID: 'c-1', attachmentSizes: [], 'webchat:sequence-id': 3 },
    });
    await server.answered();
    const [payload] = token.split('.').slice(1);
    const { user } = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as { readonly user: string };
    expect(await lines(conversation)).toMatchObject([
      {
        type: 'message',
        id: posted.body['id'],
        timestamp: new Date(MORNING).toISOString(),
        text: 'mes impôts',
        from: { id: user, role: 'user' },
        channelData: { clientActivityID: 'c-1', attachmentSizes: [], 'webchat:sequence-id': 3 },
      },
      { text: 'Vous : mes impôts', from: { id: 'passerelle', name: 'Passerelle', role: 'bot' } },
    ]);
  });

  it('stores a message once, however often and however parallel it is sent', async () => {
    server = await webServer((inbound) => (inbound.heard.kind === 'text' ? [says('Reçu.')] : []));
    const conversation = await begun(server.url);
    const { call, key } = conversation;
    const send = (): Promise<unknown> =>
      call('POST', `/conversations/${key}/activities`, message('bonjour', 'même')).then((answer) => [
        answer.status,
        answer.body['id'],
      ]);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    await server.answered();
    const activities = await lines(conversation);
    expect(activities.map((activity) => activity.text)).toEqual(['bonjour', 'Reçu.']);
    expect(answers).toEqual(Array.from({ length: 20 }, () => [200, activities[0]?.id]));
  });

  it('keeps two conversations apart although their clients number messages alike', async () => {
    server = await webServer();
    const one = await begun(server.url);
    const two = await begun(server.url);
    await one.call('POST', `/conversations/${one.key}/activities`, message('un', 'opened'));
    await two.call('POST', `/conversations/${two.key}/activities`, message('deux', 'opened'));
    expect((await lines(one)).map((line) => line.text)).toEqual(['un']);
    expect((await lines(two)).map((line) => line.text)).toEqual(['deux']);
  });

  it('gives only what follows the watermark, in pages', async () => {
    server = await webServer();
    const conversation = await begun(server.url);
    const { call, key } = conversation;
    for (let n = 1; n <= 60; n += 1) await call('POST', `/conversations/${key}/activities`, message(`n${n}`));
    const first = await call('GET', `/conversations/${key}/activities`);
    const second = await call('GET', `/conversations/${key}/activities?watermark=${String(first.body['watermark'])}`);
    const third = await call('GET', `/conversations/${key}/activities?watermark=${String(second.body['watermark'])}`);
    const texts = [first, second].flatMap((page) =>
      (page.body['activities'] as readonly SeenActivity[]).map((line) => line.text),
    );
    expect(texts).toEqual(Array.from({ length: 60 }, (_, index) => `n${index + 1}`));
    expect(third.body).toEqual({ activities: [], watermark: second.body['watermark'] });
  });

  it.each(['', '-', 'undefined', '12345678901234567890', '-3', '1e3'])(
    'takes the watermark "%s" for the start',
    async (watermark) => {
      server = await webServer();
      const conversation = await begun(server.url);
      await conversation.call('POST', `/conversations/${conversation.key}/activities`, message('bonjour'));
      expect(await lines(conversation, watermark)).toHaveLength(1);
    },
  );

  it.each([
    ['typing', { type: 'typing' }],
    ['an event', { type: 'event', name: 'webchat/join', value: { language: 'fr' } }],
    ['an update', { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }],
    ['an end', { type: 'endOfConversation' }],
  ])('accepts %s and keeps nothing of it', async (_name, activity) => {
    server = await webServer();
    const conversation = await begun(server.url);
    const before = server.stored();
    const answer = await conversation.call('POST', `/conversations/${conversation.key}/activities`, activity);
    expect(answer.status).toBe(200);
    expect(typeof answer.body['id']).toBe('string');
    expect(server.stored()).toEqual(before);
    expect(await lines(conversation)).toEqual([]);
  });

  it.each([
    ['no activity', undefined, 'BadArgument'],
    ['a list', [message('bonjour')], 'BadArgument'],
    ['no type', { text: 'bonjour' }, 'BadArgument'],
    ['a text that is none', { type: 'message', text: { toString: 'x' } }, 'BadArgument'],
    ['an empty text', message('  \n'), 'BadArgument'],
    ['4,001 characters', message('é'.repeat(4_001)), 'MessageTooLong'],
    ['channelData that is none', { type: 'message', text: 'a', channelData: 'b' }, 'BadArgument'],
    [
      'channelData of 5,000 characters',
      { type: 'message', text: 'a', channelData: { x: 'b'.repeat(5_000) } },
      'BadArgument',
    ],
  ])('refuses %s with 400 and stores nothing', async (_name, body, code) => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    const before = server.stored();
    const answer = await call('POST', `/conversations/${key}/activities`, body);
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
    expect(server.stored()).toEqual(before);
  });

  it('takes 4,000 characters', async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    expect((await call('POST', `/conversations/${key}/activities`, message('é'.repeat(4_000)))).status).toBe(200);
  });

  it("refuses malformed JSON, another content type and a megabyte, in the protocol's words", async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    const path = `/conversations/${key}/activities`;
    const before = server.stored();
    const malformed = await call('POST', path, '{"type":"message","text":"mon mot de passe');
    expect([malformed.status, codeOf(malformed)]).toEqual([400, 'BadRequest']);
    expect(JSON.stringify(malformed.body)).not.toContain('mot de passe');
    expect((await call('POST', path, '<a/>', { 'content-type': 'text/xml' })).status).toBe(415);
    const huge = await call('POST', path, message('a'.repeat(1_000_000)));
    expect([huge.status, codeOf(huge)]).toEqual([413, 'TooLarge']);
    expect(server.stored()).toEqual(before);
  });

  it('answers a flood with 429 and the time to wait, for one conversation and not its neighbour', async () => {
    server = await webServer(() => [], {
      limits: { tokensPerMinute: 100, messagesPerMinute: 5, messagesPerMinutePerAddress: 100 },
    });
    const flooder = await begun(server.url);
    const neighbour = await begun(server.url);
    const statuses = [];
    for (let n = 0; n < 8; n += 1) {
      const answer = await flooder.call('POST', `/conversations/${flooder.key}/activities`, message('a'));
      statuses.push(answer.status);
      if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    expect((await neighbour.call('POST', `/conversations/${neighbour.key}/activities`, message('a'))).status).toBe(200);
    expect(server.stored().transcript).toBe(6);
  });

  it('limits the tokens of one address', async () => {
    server = await webServer(() => [], {
      limits: { tokensPerMinute: 2, messagesPerMinute: 5, messagesPerMinutePerAddress: 100 },
    });
    const ask = async (): Promise<number> => (await rawClient(server.url, null)('POST', '/tokens/generate')).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  });

  it('keeps polling clients alive when the store is broken: same watermark, no 5xx', async () => {
    const broken = { isBroken: false };
    server = await webServer(
      () => [],
      {},
      (conversations): Conversations => ({
        load: (id) => conversations.load(id),
        commit: (commit) => conversations.commit(commit),
        exists: (id) => conversations.exists(id),
        transcript: (id, after, limit) => {
          if (broken.isBroken) throw new Error('disk I/O error');
          return conversations.transcript(id, after, limit);
        },
      }),
    );
    const { call, key } = await begun(server.url);
    await call('POST', `/conversations/${key}/activities`, message('bonjour'));
    broken.isBroken = true;
    const during = await call('GET', `/conversations/${key}/activities?watermark=0`);
    expect([during.status, during.body]).toEqual([200, { activities: [], watermark: '0' }]);
    broken.isBroken = false;
    const after = await call('GET', `/conversations/${key}/activities?watermark=0`);
    expect(after.body['activities']).toHaveLength(1);
  });

  it('still shows a polling client the farewell of an erasure, and nothing of the person', async () => {
    server = await webServer((inbound) => (inbound.heard.kind === 'text' ? [says('C’est effacé. Au revoir.')] : []));
    const conversation = await begun(server.url);
    await conversation.call('POST', `/conversations/${conversation.key}/activities`, message('effacez tout'));
    await server.answered();
    const [, farewell] = await lines(conversation);
    const position = Number(farewell?.id.split('|')[1]);
    await server.privacy.erase(server.addressBook.conversationOf('web', conversation.key) ?? '', position);
    expect((await lines(conversation)).map((line) => line.text)).toEqual(['C’est effacé. Au revoir.']);
  });
});

describe('uploads', () => {
  function form(activity: unknown, files: number): FormData {
    const data = new FormData();
    data.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    for (let n = 0; n < files; n += 1)
      data.append('file', new Blob(['x'.repeat(100)], { type: 'image/jpeg' }), `photo-${n}.jpg`);
    return data;
  }

  it('hears that pictures came, once, without keeping them', async () => {
    const heard: unknown[] = [];
    server = await webServer((inbound) => {
      heard.push(inbound.heard);
      return [];
    });
    const { call, key } = await begun(server.url);
    const activity = { type: 'message', attachments: [{}, {}], channelData: { clientActivityID: 'u1' } };
    const first = await call('POST', `/conversations/${key}/upload?userId=x`, form(activity, 2));
    const again = await call('POST', `/conversations/${key}/upload?userId=x`, form(activity, 2));
    await server.answered();
    expect([first.status, again.status, again.body['id']]).toEqual([200, 200, first.body['id']]);
    expect(heard).toEqual([{ kind: 'opened' }, { kind: 'attachment', count: 2 }]);
    expect(JSON.stringify(server.database.all('SELECT * FROM transcript'))).not.toContain('xxx');
  });

  it('hears the words that came with a picture as well', async () => {
    const heard: unknown[] = [];
    server = await webServer((inbound) => {
      heard.push(inbound.heard);
      return [];
    });
    const { call, key } = await begun(server.url);
    await call('POST', `/conversations/${key}/upload`, form({ type: 'message', text: 'voici la lettre' }, 1));
    await server.answered();
    expect(heard).toEqual([
      { kind: 'opened' },
      { kind: 'text', text: 'voici la lettre' },
      { kind: 'attachment', count: 1 },
    ]);
  });

  it('refuses what is not form data', async () => {
    server = await webServer();
    const { call, key } = await begun(server.url);
    const before = server.stored();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await call('POST', `/conversations/${key}/upload`, 'garbage', headers);
    expect([answer.status, codeOf(answer)]).toEqual([415, 'UnsupportedMediaType']);
    expect(server.stored()).toEqual(before);
  });
});
