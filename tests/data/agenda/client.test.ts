import { AgentClient } from '../../../data/agenda/rdv-service-public/client.js';
import { Requests } from '../../../data/agenda/rdv-service-public/requests.js';
import { authorizationAddress, returnedWith } from '../../../data/agenda/rdv-service-public/authorization.js';
import { TokenEndpoint } from '../../../data/agenda/rdv-service-public/token-endpoint.js';
import { testClock, type TestClock } from '../../support/clock.js';
import { rdvObject } from '../../support/rdv-service-public-objects.js';
import { manyRdvs, RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';

let remote: RdvServicePublicStandIn;
let clock: TestClock;
let waited: number[];
let client: AgentClient;
/** The same, in a hurry. */
let impatient: AgentClient;

beforeEach(async () => {
  remote = await RdvServicePublicStandIn.start();
  clock = testClock();
  waited = [];
  const wait = (ms: number): Promise<void> => {
    waited.push(ms);
    clock.advance(ms);
    return Promise.resolve();
  };
  const requests = new Requests({ base: remote.base, fetch, clock, wait });
  const journey = {
    base: remote.base,
    clientId: remote.application.clientId,
    redirectUri: 'https://passerelle.example/retour',
    key: Buffer.alloc(32, 3),
  };
  const back = remote.authorize(authorizationAddress(journey, 's', clock()));
  const returned = returnedWith(journey, 's', back.searchParams, clock());
  if (returned.got !== 'code') throw new Error(returned.because);
  const endpoint = new TokenEndpoint({ requests, application: remote.application, clock });
  const tokens = await endpoint.exchange({ ...returned, redirectUri: journey.redirectUri });
  if (tokens.got === 'failure') throw new Error(tokens.failure.because);
  const token = tokens.answer.access;
  const access = { tokenOf: () => Promise.resolve({ got: 'token', token } as const) };
  client = new AgentClient('marie', { requests, access });
  const hurried = new Requests({ base: remote.base, fetch, clock, wait, timeoutMs: 100 });
  impatient = new AgentClient('marie', { requests: hurried, access });
});
afterEach(() => remote.close());

describe('a list', () => {
  it('is followed to its last page', async () => {
    remote.rdvs = manyRdvs(250, '2026-11-24');
    const listed = await client.appointments({});
    if (listed.got !== 'answer') throw new Error(listed.got);
    expect(listed.answer.rows.map(({ appointment }) => appointment.id)).toEqual(
      Array.from({ length: 250 }, (_unused, index) => index + 1),
    );
    expect(listed.answer).toMatchObject({ unreadable: 0, isWhole: true });
    expect(remote.asked).toEqual([1, 2, 3].map((page) => `GET /api/v1/rdvs?page=${page}`));
  });

  it('is empty without harm', async () => {
    expect(await client.appointments({})).toEqual({
      got: 'answer',
      answer: { rows: [], unreadable: 0, isWhole: true },
    });
  });

  it('says which dates it wants, in UTC', async () => {
    const [startsAfter, startsBefore] = [
      Date.parse('2026-11-24T10:00:00+01:00'),
      Date.parse('2026-11-25T10:00:00+01:00'),
    ];
    remote.rdvs = manyRdvs(100, '2026-11-24');
    const listed = await client.appointments({ startsAfter, startsBefore, organisationId: 3, agentId: 42 });
    expect(listed.got === 'answer' ? listed.answer.rows.length : listed).toBe(25);
    expect(new URL(`http://x${remote.asked[0]?.slice(4) ?? ''}`).searchParams.toString()).toBe(
      'organisation_id=3&agent_id=42&starts_after=2026-11-24T09%3A00%3A00Z&starts_before=2026-11-25T09%3A00%3A00Z&page=1',
    );
  });

  it('loses only the rows that do not follow the contract', async () => {
    remote.rdvs = [rdvObject({ id: 1 }), rdvObject({ id: 2, starts_at: 'demain' }), rdvObject({ id: 3 })];
    const whole = await client.appointments({});
    if (whole.got !== 'answer') throw new Error(whole.got);
    expect(whole.answer.unreadable).toBe(1);
    expect(whole.answer.rows.map(({ appointment }) => appointment.id)).toEqual([1, 3]);
  });

  it('stops when its pages go round in circles', async () => {
    const around = JSON.stringify({ rdvs: [], meta: { next_page: 1 } });
    remote.failNext({ status: 200, body: around });
    expect(await client.appointments({})).toMatchObject({ got: 'answer', answer: { isWhole: true } });
    expect(remote.asked).toHaveLength(1);
  });

  it('is cut at its cap, and says so', async () => {
    for (let page = 1; page <= 200; page += 1)
      remote.failNext({ status: 200, body: JSON.stringify({ rdvs: [], meta: { next_page: page + 1 } }) });
    expect(await client.appointments({})).toMatchObject({ got: 'answer', answer: { isWhole: false } });
    expect(remote.asked).toHaveLength(200);
  });

  it('fails as a whole when one page fails', async () => {
    remote.rdvs = manyRdvs(150, '2026-11-24');
    remote.failNext({ status: 200, body: JSON.stringify({ rdvs: [], meta: { next_page: 2 } }) }, { status: 502 });
    expect(await client.appointments({})).toEqual({ got: 'failure', failure: { because: 'unreachable' } });
  });
});

describe('an act', () => {
  it('notes how an appointment went', async () => {
    remote.rdvs = [rdvObject({ id: 7 })];
    expect(await client.updateStatus(7, 'noshow')).toEqual({ got: 'answer', answer: { status: 'noshow' } });
    expect(remote.rdvs[0]?.['status']).toBe('noshow');
    expect(await client.updateStatus(8, 'seen')).toEqual({ got: 'failure', failure: { because: 'not-found' } });
  });

  it('creates a webhook, its secret in the body and never in the address', async () => {
    const endpoint = {
      targetUrl: 'https://passerelle.example/api/rdv-service-public/webhook',
      secret: 'invented for the tests',
      subscriptions: ['rdv', 'user'],
    } as const;
    expect(await client.createWebhookEndpoint(3, endpoint)).toMatchObject({
      got: 'answer',
      answer: { targetUrl: endpoint.targetUrl, subscriptions: ['rdv', 'user'] },
    });
    expect(remote.webhookEndpoints[0]).toMatchObject({ secret: endpoint.secret });
    expect(remote.asked.join()).not.toContain('invented');
    expect(await client.createWebhookEndpoint(3, { ...endpoint, targetUrl: '' })).toEqual({
      got: 'failure',
      failure: { because: 'refused', fields: ['target_url'] },
    });
  });
});

describe('too many requests', () => {
  it('waits as long as it is asked to, when that is short', async () => {
    remote.failNext({ status: 429, headers: { 'retry-after': '3' } });
    expect((await client.me()).got).toBe('answer');
    expect(waited).toEqual([3000]);
  });

  it('says for how long when that is long, and asks nothing meanwhile', async () => {
    remote.failNext({ status: 429, headers: { 'retry-after': '40' } });
    const throttled = { got: 'failure', failure: { because: 'throttled', retryAfterMs: 40_000 } };
    expect(await client.me()).toEqual(throttled);
    clock.advance(10_000);
    expect(await client.organisations()).toMatchObject({ failure: { because: 'throttled', retryAfterMs: 30_000 } });
    expect(remote.asked).toHaveLength(1);
    clock.advance(30_000);
    expect((await client.me()).got).toBe('answer');
    expect(waited).toEqual([]);
  });

  it.each([
    ['a date', () => new Date(clock() + 30_000).toUTCString(), 30_000],
    ['nothing', () => null, 60_000],
    ['nonsense', () => 'bientôt', 60_000],
    ['the past', () => 'Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['a year', () => '31536000', 3_600_000],
  ])('is read when it says %s', async (_what, header, expected) => {
    const value = header();
    const fault = {
      status: 429,
      headers: value === null ? {} : { 'retry-after': encodeURI(value).replaceAll('%20', ' ') },
    };
    remote.failNext(fault);
    const answer = await client.me();
    if (expected === null) expect([answer.got, waited]).toEqual(['answer', [1000]]);
    else expect(answer).toEqual({ got: 'failure', failure: { because: 'throttled', retryAfterMs: expected } });
  });

  it('gives up after two short rests', async () => {
    remote.failNext(...Array.from({ length: 3 }, () => ({ status: 429, headers: { 'retry-after': '1' } })));
    expect(await client.me()).toMatchObject({ failure: { because: 'throttled' } });
    expect(waited).toEqual([1000, 1000]);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['a hang-up', 'hang-up', 'unreachable'],
    ['an error of theirs', { status: 500, body: '<html>' }, 'unreachable'],
    [
      'a redirection, which is not followed',
      { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
      'unreachable',
    ],
    ['a refusal', { status: 403, body: '{"errors":[{"base":"forbidden"}]}' }, 'forbidden'],
    ['a page', { status: 200, body: '<html>' }, 'unreadable'],
    ['another shape', { status: 200, body: '{"agent":{}}' }, 'unreadable'],
    ['a list', { status: 200, body: '[]' }, 'unreadable'],
    ['nine megabytes', { status: 200, body: `{"id":1,"x":"${'x'.repeat(9 * 1024 * 1024)}"}` }, 'unreadable'],
  ] as const)('is told in our words: %s', async (_what, fault, because) => {
    remote.failNext(fault);
    expect(await client.me()).toEqual({ got: 'failure', failure: { because } });
  });

  it('is told in our words: silence', async () => {
    remote.failNext('silence');
    expect(await impatient.me()).toEqual({ got: 'failure', failure: { because: 'unreachable' } });
  });

  it('names the fields refused, never a value', async () => {
    const body = JSON.stringify({ errors: { 'jeanne@exemple.fr': [], phone_number: [] }, error_messages: ['Jeanne'] });
    remote.failNext({ status: 422, body });
    expect(await client.me()).toEqual({ got: 'failure', failure: { because: 'refused', fields: ['phone_number'] } });
  });

  it('never sends the token to another site', async () => {
    const other = await RdvServicePublicStandIn.start();
    remote.failNext({ status: 302, headers: { location: `${other.base}/api/v1/agents/me` } });
    await client.me();
    expect(other.asked).toEqual([]);
    await other.close();
  });
});
