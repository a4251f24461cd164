import type { Reply } from '../../../bot/domain/message.js';
import type { Delivery } from '../../../bot/ports/channel.js';
import { openBotFramework, type OpenBotFramework } from './open-botframework.js';

const REPLY: Reply = {
  by: { who: 'assistant' },
  text: 'Où êtes-vous ?',
  cards: [],
  choices: [{ label: 'Guéret', code: 'commune:23096' }],
};

// The SDK is large; its first load goes through the test transform.
beforeAll(() => import('botbuilder'), 60_000);

let bot: OpenBotFramework;
beforeEach(async () => {
  bot = await openBotFramework();
});
afterEach(() => bot.close());

async function deliver(reply: Reply = REPLY, more: { readonly isUncertain?: boolean } = {}): Promise<Delivery> {
  const conversation = bot.addressBook.conversationOf('botframework', 'emulator:conversation-1|livechat:user-1');
  return bot.push.deliver({
    id: 'botframework:x/r0',
    attempt: 1,
    isUncertain: false,
    createdAt: Date.now(),
    to: bot.addressBook.addressOf(conversation ?? '')?.details ?? {},
    ...more,
    reply,
  });
}

describe('a reply', () => {
  it("goes to the channel long after, as an answer to the person's last message", async () => {
    await bot.post(bot.activity());
    expect(await deliver()).toEqual({ kind: 'sent', channelMessageId: 'reply-1' });
    expect(bot.connector.posted).toMatchObject([
      {
        path: 'POST /v3/conversations/conversation-1%7Clivechat/activities/activity-1',
        activity: {
          type: 'message',
          text: 'Où êtes-vous ?',
          textFormat: 'plain',
          locale: 'fr-FR',
          from: { id: 'bot-1', name: 'Passerelle' },
          recipient: { id: 'user-1', name: 'Jeanne' },
          conversation: { id: 'conversation-1|livechat' },
          replyToId: 'activity-1',
          suggestedActions: { actions: [{ type: 'imBack', title: 'Guéret', value: 'Guéret' }] },
        },
      },
    ]);
  });

  it('answers nothing in particular when the person only opened the chat', async () => {
    await bot.post(bot.activity({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'user-1' }] }));
    expect((await deliver()).kind).toBe('sent');
    expect(bot.connector.posted[0]?.path).toBe('POST /v3/conversations/conversation-1%7Clivechat/activities');
    expect(bot.connector.posted[0]?.activity).not.toHaveProperty('replyToId');
  });

  it('goes to the address of the latest message', async () => {
    await bot.post(bot.activity());
    await bot.post(bot.activity({ id: 'activity-2', conversation: { id: 'conversation-1|livechat', tenantId: 't1' } }));
    await deliver();
    expect(bot.connector.posted).toMatchObject([
      { activity: { replyToId: 'activity-2', conversation: { tenantId: 't1' } } },
    ]);
  });

  it('gives up on an address it cannot read', async () => {
    expect(await deliver()).toEqual({ kind: 'gave-up', because: 'bad-address' });
  });
});

describe('what the channel refuses', () => {
  beforeEach(async () => {
    await bot.post(bot.activity());
  });

  const error = (code: string): object => ({ error: { code, message: 'No' } });
  it.each([
    [{ status: 429 }, { kind: 'try-again', because: 'throttled', isUncertain: false }],
    [{ status: 401 }, { kind: 'try-again', because: 'unreachable', isUncertain: false }],
    [{ status: 412 }, { kind: 'try-again', because: 'unreachable', isUncertain: false }],
    [
      { status: 403, body: error('BotDisabledByUser') },
      { kind: 'gave-up', because: 'opted-out' },
    ],
    [
      { status: 403, body: error('Forbidden') },
      { kind: 'gave-up', because: 'refused' },
    ],
    [
      { status: 404, body: error('ConversationNotFound') },
      { kind: 'gave-up', because: 'bad-address' },
    ],
    [{ status: 400 }, { kind: 'gave-up', because: 'refused' }],
    [{ status: 500 }, { kind: 'try-again', because: 'unreachable', isUncertain: true }],
    [{ status: 503 }, { kind: 'try-again', because: 'unreachable', isUncertain: true }],
    ['cut', { kind: 'try-again', because: 'unreachable', isUncertain: true }],
  ] as const)('%j is said in our words after one request only', async (answer, delivery) => {
    bot.connector.answerNext(answer);
    expect(await deliver()).toEqual(delivery);
    expect(bot.connector.posted).toHaveLength(1);
  });

  it('is sent again after a doubt', async () => {
    bot.connector.answerNext('cut');
    await deliver();
    expect(await deliver(REPLY, { isUncertain: true })).toEqual({ kind: 'sent', channelMessageId: 'reply-2' });
  });

  it('is sure that nothing left when nobody listens', async () => {
    await bot.connector.close();
    expect(await deliver()).toEqual({ kind: 'try-again', because: 'unreachable', isUncertain: false });
  });
});
