import { openSms, PERSON, OUR_NUMBER, type OpenSms } from './open-sms.js';

const SID = `SM${'a'.repeat(32)}`;

let sms: OpenSms;
beforeEach(async () => {
  sms = await openSms();
});
afterEach(() => sms.close());

function inbox(): unknown[] {
  return sms.database
    .all('SELECT id, heard FROM inbox ORDER BY number')
    .map((row) => [row['id'], JSON.parse(String(row['heard'])) as unknown]);
}

describe('a message from a person', () => {
  it('is stored before Twilio is answered, with an answer that says nothing', async () => {
    const answered = await sms.twilio.textFrom(PERSON, "je n'arrive pas à payer mes impôts 🙏", { sid: SID });
    expect(answered).toEqual({
      status: 200,
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
      contentType: 'text/xml; charset=utf-8',
    });
    expect(inbox()).toEqual([[`sms:${SID}`, { kind: 'text', text: "je n'arrive pas à payer mes impôts 🙏" }]]);
    expect(sms.database.all('SELECT address_key, details FROM addresses')).toEqual([
      { address_key: PERSON, details: JSON.stringify({ from: PERSON, to: OUR_NUMBER }) },
    ]);
  });

  it('is handled once when the webhook comes five times at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => sms.twilio.textFrom(PERSON, 'bonjour', { sid: SID })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(inbox()).toHaveLength(1);
    expect(sms.database.all('SELECT position FROM transcript')).toHaveLength(1);
  });

  it('joins the same conversation as the one before, and another network makes another one', async () => {
    await sms.twilio.textFrom(PERSON, 'un');
    await sms.twilio.textFrom(PERSON, 'deux');
    await sms.twilio.textFrom(`whatsapp:${PERSON}`, 'trois', { extra: { To: `whatsapp:${OUR_NUMBER}` } });
    expect(sms.database.all('SELECT address_key FROM addresses ORDER BY address_key')).toEqual([
      { address_key: PERSON },
      { address_key: `whatsapp:${PERSON}` },
    ]);
    expect(inbox()).toHaveLength(3);
  });

  it('is accepted on a number of a Messaging Service', async () => {
    const answered = await sms.twilio.textFrom(PERSON, 'bonjour', {
      extra: { To: '+33937000099', MessagingServiceSid: `MG${'1'.repeat(32)}` },
    });
    expect(answered.status).toBe(200);
    expect(inbox()).toHaveLength(1);
  });

  it('is accepted with parameters we do not know, empty or not, when they are signed', async () => {
    const extra = { OptOutType: '', ChannelMetadata: '{"type":"sms"}', Étrange: 'é & = +' };
    expect((await sms.twilio.textFrom(PERSON, 'bonjour', { extra })).status).toBe(200);
    expect(inbox()).toHaveLength(1);
  });

  it.each([
    ['a picture without words', '', '2', { kind: 'attachment', count: 2 }],
    ['a picture with words', 'ma lettre', '1', { kind: 'text', text: 'ma lettre' }],
    ['nothing at all', '', '0', { kind: 'text', text: '' }],
  ])('is heard as what it is: %s', async (_case, body, NumMedia, heard) => {
    await sms.twilio.textFrom(PERSON, body, { sid: SID, extra: { NumMedia } });
    expect(inbox()).toEqual([[`sms:${SID}`, heard]]);
  });
});

describe('a webhook that is not right', () => {
  const spaced = 'bonjour ';
  it.each([
    ['is not signed', { signedWith: null }],
    ['is signed with an old token', { signedWith: 'the-token-of-last-year' }],
    ['is signed for another host', { signedFor: 'https://evil.example' }],
    ['is signed for http instead of https', { signedFor: 'http://passerelle.example' }],
    ['had its text trimmed', { tampered: (form: URLSearchParams) => form.set('Body', spaced.trim()) }],
    ['had its sender changed', { tampered: (form: URLSearchParams) => form.set('From', '+33639980099') }],
    ['lost an empty parameter', { tampered: (form: URLSearchParams) => form.delete('FromCity') }],
    ['gained a parameter', { tampered: (form: URLSearchParams) => form.set('Extra', '1') }],
    ['repeats a parameter', { tampered: (form: URLSearchParams) => form.append('Body', 'autre') }],
    ['is for another account', { extra: { AccountSid: `AC${'9'.repeat(32)}` } }],
  ])('is refused with 403 and writes nothing when it %s', async (_case, twist) => {
    const before = sms.writes();
    expect((await sms.twilio.textFrom(PERSON, spaced, twist)).status).toBe(403);
    expect(sms.writes()).toBe(before);
  });

  it.each([
    ['has a strange id', { MessageSid: 'SM1' }],
    ['has no sender', { From: '' }],
    ['counts its pictures in words', { NumMedia: 'deux' }],
  ])('is refused with 400 and writes nothing when it is signed but %s', async (_case, extra) => {
    const before = sms.writes();
    expect((await sms.twilio.textFrom(PERSON, 'bonjour', { extra })).status).toBe(400);
    expect(sms.writes()).toBe(before);
  });

  it.each(['36105', 'Orange', '+331', 'whatsapp:Orange', 'messenger:12345'])(
    'is taken but not stored when nobody can be answered: %s',
    async (sender) => {
      const before = sms.writes();
      expect((await sms.twilio.textFrom(sender, 'Votre forfait change')).status).toBe(200);
      expect(sms.writes()).toBe(before);
    },
  );

  it('makes Twilio try again when the store is broken', async () => {
    sms.database.close();
    expect((await sms.twilio.textFrom(PERSON, 'bonjour')).status).toBe(503);
  });
});
