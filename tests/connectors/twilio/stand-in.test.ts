import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import twilio from 'twilio';
import { TwilioStandIn } from '../../support/twilio-stand-in.js';
import { ACCOUNT_SID, AUTH_TOKEN, OUR_NUMBER, PERSON, PUBLIC_URL } from './open-sms.js';

let standIn: TwilioStandIn;
beforeEach(async () => {
  standIn = await TwilioStandIn.start({
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    number: OUR_NUMBER,
    publicUrl: PUBLIC_URL,
  });
});
afterEach(() => standIn.close());

function client(): ReturnType<typeof twilio> {
  const opened = twilio(ACCOUNT_SID, AUTH_TOKEN);
  opened.api.baseUrl = standIn.baseUrl;
  return opened;
}

const TO = { to: PERSON, from: OUR_NUMBER };

describe('the stand-in, with the real client', () => {
  it('creates, fetches, blanks and removes a message', async () => {
    const { messages } = client();
    const made = await messages.create({ ...TO, body: 'Élève à Guéret €' });
    expect(made).toMatchObject({ status: 'queued', body: 'Élève à Guéret €', numSegments: '1', errorCode: null });
    expect(made.dateCreated).toBeInstanceOf(Date);
    const context = client().messages(made.sid);
    expect(await context.fetch()).toMatchObject({ sid: made.sid, to: PERSON });
    expect(await context.update({ body: '' })).toMatchObject({ body: '' });
    expect(await context.remove()).toBe(true);
    await expect(context.fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  it('lists by person and by page, newest first; what was not sent yet has no date sent', async () => {
    const { messages } = client();
    for (let n = 1; n <= 5; n += 1) await messages.create({ ...TO, body: `n${n}` });
    await messages.create({ ...TO, to: '+33639980013', body: 'autre' });
    const listed = await messages.list({ to: PERSON, pageSize: 2 });
    expect(listed.map(({ body }) => body)).toEqual(['n5', 'n4', 'n3', 'n2', 'n1']);
    expect(await messages.list({ to: PERSON, dateSentAfter: new Date(Date.now() - 60_000) })).toEqual([]);
  });

  it.each([
    ['no recipient', { to: '' }, 21604],
    ['a wrong number', { to: '06 39' }, 21211],
    ['a landline', { to: '+33199000012' }, 21614],
    ['nothing to say', { body: '' }, 21602],
    ['too much to say', { body: 'a'.repeat(1_601) }, 21617],
    ['a validity out of range', { validityPeriod: 36_001 }, 21624],
  ])('refuses %s', async (_case, change, code) => {
    await expect(client().messages.create({ ...TO, body: 'Bonjour', ...change })).rejects.toMatchObject({
      status: 400,
      code,
    });
  });

  it('refuses who stopped, who is not us, and what it was told to refuse', async () => {
    standIn.stop(PERSON);
    await expect(client().messages.create({ ...TO, body: 'Bonjour' })).rejects.toMatchObject({ code: 21610 });
    const other = twilio(ACCOUNT_SID, 'wrong');
    other.api.baseUrl = standIn.baseUrl;
    await expect(other.messages.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    standIn.failNext('too-many-requests');
    await expect(client().messages.create({ ...TO, body: 'Bonjour' })).rejects.toMatchObject({
      status: 429,
      code: 20429,
    });
  });
});

const SHARED = process.env['PASSERELLE_SHARED'] ?? path.resolve(process.cwd(), '../shared');
const API = path.join(SHARED, 'specs/twilio-messages.openapi.json');
const isThere = existsSync(API);
if (!isThere) process.stderr.write(`NOT RUN: the stand-in against Twilio's API description, absent at ${API}\n`);

(isThere ? describe : describe.skip)("the stand-in, against Twilio's own description of its API", () => {
  interface Property {
    readonly type?: string;
    readonly nullable?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly $ref?: string;
  }
  interface Schema {
    readonly properties: Readonly<Record<string, Property>>;
  }
  const api = isThere
    ? (JSON.parse(readFileSync(API, 'utf8')) as {
        paths: Record<
          string,
          {
            post: { requestBody: { content: Record<string, { schema: Schema }> } };
            get: { responses: Record<string, { content: Record<string, { schema: Schema }> }> };
          }
        >;
        components: { schemas: Record<string, Schema & Property> };
      })
    : null;
  const messages = api?.paths['/2010-04-01/Accounts/{AccountSid}/Messages.json'];
  const resource = api?.components.schemas['api.v2010.account.message']?.properties ?? {};

  function problemWith(name: string, value: unknown): string | null {
    const declared = resource[name];
    if (declared === undefined) return `${name} is not in the description`;
    const { type, pattern, nullable, ...rest } =
      declared.$ref === undefined ? declared : (api?.components.schemas[declared.$ref.split('/').at(-1) ?? ''] ?? {});
    if (value === null) return nullable === true ? null : `${name} may not be null`;
    const actual = typeof value === 'number' ? 'integer' : typeof value;
    if (type !== actual) return `${name} is ${actual}, not ${String(type)}`;
    if (pattern !== undefined && !new RegExp(pattern).test(String(value))) return `${name} is not like ${pattern}`;
    return rest.enum === undefined || rest.enum.includes(String(value)) ? null : `${name} may not be ${String(value)}`;
  }

  it('writes every field of a message as described, and no other', async () => {
    await client().messages.create({ ...TO, body: 'Bonjour' });
    const [message] = standIn.messages;
    expect(Object.keys(message ?? {}).sort()).toEqual(Object.keys(resource).sort());
    expect(Object.entries(message ?? {}).flatMap(([name, value]) => problemWith(name, value) ?? [])).toEqual([]);
  });

  it('lists with the fields described', async () => {
    const answer = await fetch(`${standIn.baseUrl}/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`, {
      headers: { authorization: `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}` },
    });
    const described = messages?.get.responses['200']?.content['application/json']?.schema.properties ?? {};
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(Object.keys(described).sort());
  });

  it('accepts no parameter that the description lacks', async () => {
    const described = messages?.post.requestBody.content['application/x-www-form-urlencoded']?.schema.properties ?? {};
    await client().messages.create({
      ...TO,
      body: 'Bonjour',
      validityPeriod: 3_600,
      statusCallback: `${PUBLIC_URL}/s`,
      smartEncoded: false,
    });
    for (const name of standIn.requests[0]?.keys() ?? []) expect(Object.keys(described)).toContain(name);
  });
});
