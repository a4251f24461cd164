import type { Delivery } from '../../../bot/ports/channel.js';
import { SILENT } from '../../../bot/ports/log.js';
import { smsDeliver } from '../../../connectors/twilio/send.js';
import { SentMessages } from '../../../connectors/twilio/sent-messages.js';
import { openSms, OUR_NUMBER, PERSON, said, type OpenSms } from './open-sms.js';

const HOUR_MS = 3_600_000;

// The client is large; its first load goes through the test transform.
beforeAll(() => import('twilio'), 60_000);

let sms: OpenSms;
beforeEach(async () => {
  sms = await openSms();
});
afterEach(() => sms.close());

interface Attempt {
  readonly id?: string;
  readonly attempt?: number;
  readonly isUncertain?: boolean;
  readonly createdAt?: number;
  readonly to?: Readonly<Record<string, unknown>>;
}

function deliver(text: string, more: Attempt = {}): Promise<Delivery> {
  return sms.push.deliver({
    id: 'sms:SM1/r0',
    attempt: 1,
    isUncertain: false,
    createdAt: Date.now(),
    to: { from: PERSON, to: OUR_NUMBER },
    ...more,
    reply: said(text),
  });
}

const TAKEN = { kind: 'sent', channelMessageId: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string };
const UNKNOWN = { kind: 'try-again', because: 'unreachable', isUncertain: true };

describe('the channel', () => {
  it('has no buttons, costs by the letter, and knows the phone', () => {
    expect(sms.channel).toMatchObject({
      name: 'sms',
      traits: { canShowButtons: false, knowsPhone: true, canBeLong: false },
    });
  });
});

describe('sending', () => {
  it("writes the person's message with plain punctuation, an hour of validity and our entry in the callback", async () => {
    expect(await deliver('L’accueil ouvre à 9 h…', { id: 'sms:SM/é+1/r0' })).toEqual(TAKEN);
    expect(sms.twilio.messages).toMatchObject([
      {
        to: PERSON,
        from: OUR_NUMBER,
        body: "L'accueil ouvre à 9 h...",
        num_segments: '1',
        messaging_service_sid: null,
      },
    ]);
    const [form] = sms.twilio.requests;
    expect(form?.get('ValidityPeriod')).toBe('3600');
    const callback = new URL(form?.get('StatusCallback') ?? '');
    expect(callback.href).toMatch(/^https:\/\/passerelle\.example\/api\/sms\/status\?id=[\w-]+$/);
    expect(Buffer.from(callback.searchParams.get('id') ?? '', 'base64url').toString()).toBe('sms:SM/é+1/r0');
  });

  it('lets the Messaging Service choose the number', async () => {
    await sms.close();
    const messagingServiceSid = `MG${'1'.repeat(32)}`;
    sms = await openSms({ from: { messagingServiceSid } });
    expect(await deliver('Bonjour')).toEqual(TAKEN);
    expect(sms.twilio.messages).toMatchObject([{ from: null, messaging_service_sid: messagingServiceSid }]);
  });

  it('answers on WhatsApp from the WhatsApp number the person wrote to', async () => {
    const to = { from: `whatsapp:${PERSON}`, to: 'whatsapp:+33937000002' };
    expect(await deliver('Bonjour', { to })).toEqual(TAKEN);
    expect(sms.twilio.messages).toMatchObject([{ to: `whatsapp:${PERSON}`, from: 'whatsapp:+33937000002' }]);
  });

  it('asks Twilio to give up an hour after the answer was written, not after it was sent', async () => {
    await deliver('Bonjour', { createdAt: Date.now() - HOUR_MS / 2 });
    const validity = Number(sms.twilio.requests[0]?.get('ValidityPeriod'));
    expect(validity).toBeGreaterThan(1_700);
    expect(validity).toBeLessThanOrEqual(1_800);
  });

  it('does not send an answer that is an hour old', async () => {
    expect(await deliver('Bonjour', { createdAt: Date.now() - HOUR_MS - 5_000 })).toEqual({
      kind: 'gave-up',
      because: 'too-late',
    });
    expect(sms.twilio.requests).toHaveLength(0);
  });

  it('gives up on an address it cannot read', async () => {
    expect(await deliver('Bonjour', { to: { phone: PERSON } })).toEqual({ kind: 'gave-up', because: 'bad-address' });
  });
});

describe('what Twilio refuses', () => {
  it('is opted-out when the person said STOP', async () => {
    sms.twilio.stop(PERSON);
    expect(await deliver('Bonjour')).toEqual({ kind: 'gave-up', because: 'opted-out' });
  });

  it('is a bad address for a landline, or for what is no number', async () => {
    const landline = { from: '+33199000012', to: OUR_NUMBER };
    expect(await deliver('Bonjour', { to: landline })).toEqual({ kind: 'gave-up', because: 'bad-address' });
    const nothing = { from: '+0', to: OUR_NUMBER };
    expect(await deliver('Bonjour', { to: nothing })).toEqual({ kind: 'gave-up', because: 'bad-address' });
  });

  it('is throttled after a 429, once: the outbox decides when to try again', async () => {
    sms.twilio.failNext('too-many-requests');
    expect(await deliver('Bonjour')).toEqual({ kind: 'try-again', because: 'throttled', isUncertain: false });
    expect(sms.twilio.requests).toHaveLength(1);
  });

  it('waits for better days, without a doubt, when the account is refused', async () => {
    await sms.close();
    sms = await openSms({ authToken: 'a-token-with-a-typo' });
    expect(await deliver('Bonjour')).toEqual({ kind: 'try-again', because: 'unreachable', isUncertain: false });
  });

  it('is sure that nothing left when nobody listens', async () => {
    await sms.twilio.close();
    expect(await deliver('Bonjour')).toEqual({ kind: 'try-again', because: 'unreachable', isUncertain: false });
  });
});

describe('an attempt that may have gone through', () => {
  it.each(['answer-lost', 'error-after-accepting'] as const)('is found and not sent again: %s', async (fault) => {
    sms.twilio.failNext(fault);
    const createdAt = Date.now();
    expect(await deliver('Bonjour', { createdAt })).toEqual(UNKNOWN);
    expect(sms.twilio.messages).toHaveLength(1);
    expect(await deliver('Bonjour', { createdAt, attempt: 2, isUncertain: true })).toEqual({
      kind: 'sent',
      channelMessageId: sms.twilio.messages[0]?.sid,
    });
    expect(sms.twilio.requests).toHaveLength(1);
  });

  it('is found when the client gave up waiting', async () => {
    sms.twilio.failNext('never-answers');
    const { account } = sms;
    const impatient = smsDeliver({ account, sent: new SentMessages(), log: SILENT, clock: Date.now, timeoutMs: 1_000 });
    const createdAt = Date.now();
    const message = { id: 'e1', attempt: 1, isUncertain: false, createdAt, to: { from: PERSON, to: OUR_NUMBER } };
    expect(await impatient({ ...message, reply: said('Bonjour') })).toEqual(UNKNOWN);
    expect(await deliver('Bonjour', { createdAt, isUncertain: true })).toEqual({
      kind: 'sent',
      channelMessageId: sms.twilio.messages[0]?.sid,
    });
    expect(sms.twilio.messages).toHaveLength(1);
  });

  it('is sent when it really did not go through', async () => {
    sms.twilio.failNext('server-error');
    expect(await deliver('Bonjour')).toEqual(UNKNOWN);
    expect(await deliver('Bonjour', { attempt: 2, isUncertain: true })).toEqual(TAKEN);
    expect(sms.twilio.messages).toHaveLength(1);
  });

  it('is not taken for another answer of the same words, nor for an old one', async () => {
    expect(await deliver("Je n'ai pas compris.", { id: 'e1' })).toEqual(TAKEN);
    expect(await deliver("Je n'ai pas compris.", { id: 'e2', isUncertain: true })).toEqual(TAKEN);
    expect(sms.twilio.messages).toHaveLength(2);
    const later = Date.now() + 120_000;
    expect(await deliver("Je n'ai pas compris.", { id: 'e3', isUncertain: true, createdAt: later })).toEqual(TAKEN);
    expect(sms.twilio.messages).toHaveLength(3);
  });

  it("is known by Twilio's report, before any lookup", async () => {
    sms.twilio.failNext('answer-lost');
    await deliver('Bonjour', { id: 'e1' });
    const sid = sms.twilio.messages[0]?.sid ?? '';
    expect((await sms.twilio.report(sid, 'sent')).status).toBe(204);
    sms.twilio.messages.length = 0;
    expect(await deliver('Bonjour', { id: 'e1', isUncertain: true })).toEqual({ kind: 'sent', channelMessageId: sid });
  });

  it('stays uncertain while the lookup itself fails, and is given up once too late', async () => {
    await sms.twilio.close();
    expect(await deliver('Bonjour', { isUncertain: true })).toEqual(UNKNOWN);
    const createdAt = Date.now() - HOUR_MS - 5_000;
    expect(await deliver('Bonjour', { isUncertain: true, createdAt })).toEqual({
      kind: 'gave-up',
      because: 'too-late',
    });
  });

  it('is known to be sent even when it is too late to send it', async () => {
    sms.twilio.failNext('answer-lost');
    const createdAt = Date.now() - HOUR_MS + 2_000;
    await deliver('Bonjour', { createdAt });
    const late = smsDeliver({
      account: sms.account,
      sent: new SentMessages(),
      log: SILENT,
      clock: () => createdAt + HOUR_MS + 60_000,
      timeoutMs: 10_000,
    });
    const message = {
      id: 'e1',
      attempt: 2,
      isUncertain: true,
      createdAt,
      to: { from: PERSON, to: OUR_NUMBER },
      reply: said('Bonjour'),
    };
    expect(await late(message)).toEqual(TAKEN);
  });
});
