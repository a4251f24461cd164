import { botFrameworkDoor, MissingAppId } from '../../../connectors/botframework/door.js';
import { SILENT } from '../../../bot/ports/log.js';
import type { Inbox } from '../../../bot/ports/inbox.js';
import { openBotFramework, type OpenBotFramework } from './open-botframework.js';

// The SDK is large; its first load goes through the test transform.
beforeAll(() => import('botbuilder'), 60_000);

let bot: OpenBotFramework;
afterEach(() => bot.close());

function heard(): readonly unknown[] {
  return bot.database
    .all('SELECT heard FROM inbox ORDER BY number')
    .map((row) => JSON.parse(String(row['heard'])) as unknown);
}

describe('an activity', () => {
  beforeEach(async () => {
    bot = await openBotFramework();
  });

  it('that is a message is stored with what is needed to answer later', async () => {
    expect(await bot.post(bot.activity())).toEqual({ status: 200, body: '' });
    expect(heard()).toEqual([{ kind: 'text', text: 'je cherche un ordinateur' }]);
    const conversation = bot.addressBook.conversationOf('botframework', 'emulator:conversation-1|livechat:user-1');
    expect(bot.addressBook.addressOf(conversation ?? '')?.details).toEqual({
      reference: {
        activityId: 'activity-1',
        user: { id: 'user-1', name: 'Jeanne', role: 'user' },
        bot: { id: 'bot-1', name: 'Passerelle', role: 'bot' },
        conversation: { id: 'conversation-1|livechat' },
        channelId: 'emulator',
        serviceUrl: bot.connector.serviceUrl,
      },
    });
    expect(bot.connector.posted).toEqual([]);
  });

  it('is stored once, however often it comes', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => bot.post(bot.activity())));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(heard()).toHaveLength(1);
  });

  it('is another one when it comes from another channel, conversation or with another id', async () => {
    await bot.post(bot.activity());
    await bot.post(bot.activity({ id: 'activity-2' }));
    await bot.post(bot.activity({ conversation: { id: 'conversation-2' } }));
    await bot.post(bot.activity({ channelId: 'msteams' }));
    expect(heard()).toHaveLength(4);
  });

  it('has room for the longest ids, and puts none of them in the log', async () => {
    const id = 'paul.durand@example.org '.repeat(30);
    expect((await bot.post(bot.activity({ id, conversation: { id }, from: { id } }))).status).toBe(200);
    expect(heard()).toHaveLength(1);
    expect(String(bot.database.get('SELECT address_key FROM addresses')?.['address_key'])).toMatch(/^[0-9a-f]{64}$/);
    expect(String(bot.database.get('SELECT id FROM inbox')?.['id'])).toMatch(/^botframework:[0-9a-f]{64}$/);
    expect(JSON.stringify(bot.logged)).not.toContain('durand');
  });

  it('loses the name of the bot that was called', async () => {
    const entities = [
      { type: 'mention', text: '<at>Passerelle</at>', mentioned: { id: 'bot-1' } },
      { type: 'mention', text: '<at>Paul</at>', mentioned: { id: 'user-2' } },
      { type: 'mention' },
      'strange',
    ];
    await bot.post(bot.activity({ text: '<at>Passerelle</at> aide <at>Paul</at>\n', entities }));
    expect(heard()).toEqual([{ kind: 'text', text: 'aide <at>Paul</at>' }]);
  });

  it.each([
    ['a picture', { text: undefined, attachments: [{ contentType: 'image/png' }] }, { kind: 'attachment', count: 1 }],
    [
      'a picture with words',
      { attachments: [{ contentType: 'image/png' }] },
      { kind: 'text', text: 'je cherche un ordinateur' },
    ],
    [
      'nulls instead of absences',
      { text: null, attachments: null, entities: null, recipient: null },
      { kind: 'text', text: '' },
    ],
  ])('is heard as what it is: %s', async (_case, changes, expected) => {
    await bot.post(bot.activity(changes));
    expect(heard()).toEqual([expected]);
  });

  it('that says who joined opens the conversation once for each person, never for the bot', async () => {
    const update = bot.activity({
      type: 'conversationUpdate',
      text: undefined,
      from: { id: 'bot-1' },
      membersAdded: [{ id: 'bot-1' }, { id: 'user-1' }],
    });
    await bot.post(update);
    await bot.post({ ...update, id: 'activity-9' });
    expect(heard()).toEqual([{ kind: 'opened' }]);
    expect(bot.addressBook.conversationOf('botframework', 'emulator:conversation-1|livechat:user-1')).not.toBeNull();
  });

  it('in a group greets nobody', async () => {
    const conversation = { id: 'group', isGroup: true };
    expect(
      (await bot.post(bot.activity({ type: 'conversationUpdate', conversation, membersAdded: [{ id: 'u' }] }))).status,
    ).toBe(200);
    expect(heard()).toEqual([]);
  });

  it.each(['typing', 'messageReaction', 'endOfConversation', 'event', 'somethingNew'])(
    'of type %s is taken and stored nowhere',
    async (type) => {
      const before = bot.writes();
      expect((await bot.post(bot.activity({ type, text: undefined }))).status).toBe(200);
      expect(bot.writes()).toBe(before);
    },
  );

  it('that awaits an answer of ours is told we have none', async () => {
    expect((await bot.post(bot.activity({ type: 'invoke', name: 'x' }))).status).toBe(501);
    const expectsReplies = await bot.post(bot.activity({ deliveryMode: 'expectReplies' }));
    expect(expectsReplies).toEqual({ status: 200, body: '{"activities":[]}' });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['an array', []],
    ['a string', '"bonjour"'],
    ['null', 'null'],
    ['no type', { type: undefined }],
    ['a type that is no word', { type: 4 }],
    ['no channel', { channelId: undefined }],
    ['no service URL', { serviceUrl: undefined }],
    ['a service URL that is none', { serviceUrl: 'urn:botframework:websocket' }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: { id: '' } }],
    ['a conversation that is a list', { conversation: [] }],
    ['no sender', { from: null }],
    ['a sender whose id is a number', { from: { id: 5 } }],
    ['a message without id', { id: undefined }],
    ['a text that is a list', { text: ['a'] }],
    ['attachments that are a word', { attachments: 'a' }],
    ['a locale that is a number', { locale: 5 }],
    ['members that are words', { membersAdded: ['a'] }],
  ])('that has %s is refused with 400 and writes nothing', async (_case, wrong) => {
    const before = bot.writes();
    const isWhole = typeof wrong === 'string' || Array.isArray(wrong);
    const { status, body } = await bot.post(isWhole ? wrong : bot.activity(wrong));
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'BadRequest' } });
    expect(bot.writes()).toBe(before);
  });

  it('that cannot be stored is not lost in silence', async () => {
    bot.database.close();
    expect((await bot.post(bot.activity())).status).toBe(503);
  });
});

describe('with credentials', () => {
  const credentials = {
    appId: '11111111-2222-3333-4444-555555555555',
    appPassword: 'not-a-password',
    tenantId: null,
    type: 'MultiTenant',
  } as const;

  beforeEach(async () => {
    bot = await openBotFramework((parts) => botFrameworkDoor({ ...parts, credentials }));
  });

  it.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer zzz' }],
    ['another kind of token', { authorization: 'Basic zzz' }],
    ['an unsigned token', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJhcHBpZCI6IngifQ.' }],
  ])('a caller with %s is refused with 401 and writes nothing', async (_case, headers) => {
    const before = bot.writes();
    const { status, body } = await bot.post(bot.activity(), headers);
    expect(status).toBe(401);
    expect(JSON.parse(body)).toEqual({
      error: { code: 'Unauthorized', message: 'The caller is not the Bot Framework' },
    });
    expect(bot.writes()).toBe(before);
  });

  it('never opens without an app id', () => {
    // Nothing is received: the inbox is not touched.
    const inbox = {} as Inbox;
    expect(() => botFrameworkDoor({ inbox, log: SILENT, credentials: { ...credentials, appId: ' ' } })).toThrow(
      MissingAppId,
    );
  });
});
