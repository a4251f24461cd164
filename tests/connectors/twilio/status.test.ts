import { isKnownStatus, laterStatus, type MessageStatus } from '../../../connectors/twilio/message-status.js';
import { SentMessages } from '../../../connectors/twilio/sent-messages.js';
import { openSms, OUR_NUMBER, PERSON, said, type OpenSms } from './open-sms.js';

// The client is large; its first load goes through the test transform.
beforeAll(() => import('twilio'), 60_000);

let sms: OpenSms;
let sid: string;
beforeEach(async () => {
  sms = await openSms();
  await sms.push.deliver({
    id: 'sms:SM1/r0',
    attempt: 1,
    isUncertain: false,
    createdAt: Date.now(),
    to: { from: PERSON, to: OUR_NUMBER },
    reply: said('Bonjour'),
  });
  sid = sms.twilio.messages[0]?.sid ?? '';
});
afterEach(() => sms.close());

function reported(): readonly unknown[] {
  return sms.logged.filter((line) => line.event === 'sms-status').map((line) => line.facts);
}

describe('a report on a message', () => {
  it('is noted once and never backwards, whatever the order', async () => {
    for (const status of ['sent', 'queued', 'delivered', 'sent', 'delivered', 'undelivered']) {
      expect((await sms.twilio.report(sid, status)).status).toBe(204);
    }
    expect(reported()).toEqual([
      { entry: 'sms:SM1/r0', status: 'sent', code: null },
      { entry: 'sms:SM1/r0', status: 'delivered', code: null },
    ]);
  });

  it('says why it was not delivered', async () => {
    await sms.twilio.report(sid, 'undelivered', { errorCode: 30_003 });
    expect(reported()).toEqual([{ entry: 'sms:SM1/r0', status: 'undelivered', code: 30_003 }]);
  });

  it.each([
    ['is not signed', { signedWith: null }],
    ['is signed with an old token', { signedWith: 'the-token-of-last-year' }],
    ['is signed for another host', { signedFor: 'https://evil.example' }],
    ['was changed', { tampered: (form: URLSearchParams) => form.set('MessageStatus', 'read') }],
  ])('is refused when it %s', async (_case, twist) => {
    expect((await sms.twilio.report(sid, 'delivered', twist)).status).toBe(403);
    expect(reported()).toEqual([]);
  });

  it('is malformed when its status is one of no message of ours', async () => {
    expect((await sms.twilio.report(sid, 'received')).status).toBe(400);
    expect((await sms.twilio.report(sid, 'toString')).status).toBe(400);
  });

  it('writes no number and no text in the log', async () => {
    await sms.twilio.textFrom(PERSON, 'je suis perdue');
    await sms.twilio.report(sid, 'delivered');
    const log = JSON.stringify(sms.logged);
    expect(log).not.toMatch(/639980012|937000001|perdue|Bonjour/);
  });
});

describe('the order of statuses', () => {
  const FORWARD: readonly MessageStatus[] = [
    'scheduled',
    'accepted',
    'queued',
    'sending',
    'sent',
    'undelivered',
    'delivered',
    'read',
  ];

  it('goes forward whatever comes first', () => {
    for (const [i, a] of FORWARD.entries()) {
      for (const [j, b] of FORWARD.entries()) expect(laterStatus(a, b)).toBe(FORWARD[Math.max(i, j)]);
    }
  });

  it('keeps the first of two ends of equal weight', () => {
    expect(laterStatus('failed', 'undelivered')).toBe('failed');
    expect(laterStatus('undelivered', 'canceled')).toBe('undelivered');
  });

  it('knows the statuses of what we send only', () => {
    expect([...FORWARD, 'failed', 'canceled', 'partially_delivered'].every(isKnownStatus)).toBe(true);
    expect(['received', 'receiving', '', 'constructor', null, 4].some(isKnownStatus)).toBe(false);
  });
});

describe('the memory of what was sent', () => {
  it('forgets the oldest past ten thousand, and says whose a message is', () => {
    const sent = new SentMessages();
    for (let n = 0; n <= 10_000; n += 1) sent.note(`e${n}`, `SM${n}`, 'queued');
    expect(sent.sidOf('e0')).toBeNull();
    expect(sent.sidOf('e1')).toBe('SM1');
    expect(sent.belongsToAnother('SM1', 'e2')).toBe(true);
    expect(sent.belongsToAnother('SM1', 'e1')).toBe(false);
    expect(sent.belongsToAnother('SM0', 'e2')).toBe(false);
  });
});
