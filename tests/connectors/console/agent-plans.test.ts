import type { CallbackRequest, OpenHandoff } from '../../../bot/domain/handoff.js';
import { RdvServicePublicStandIn } from '../../support/rdv-service-public-stand-in.js';
import { openAgentConsole, PUBLIC_URL, type AgentConsole } from './open-agent-console.js';

const SMS = '+33639980001';
const REQUEST: CallbackRequest = { firstName: 'Jeanne', phone: '+33639980022', email: null, when: 'mardi' };

let remote: RdvServicePublicStandIn;
let desk: AgentConsole;
let marie: { readonly id: string; readonly cookie: string };

beforeEach(async () => {
  remote = await RdvServicePublicStandIn.start();
  desk = await openAgentConsole(remote);
  marie = await desk.session('marie');
  const access = { access: 'ended', refresh: remote.grantRefresh(), expiresAt: desk.clock() - 1 };
  await desk.connections.connect(marie.id, access, desk.clock());
});
afterEach(async () => {
  await desk.close();
  await remote.close();
});

async function held(request: CallbackRequest | null = REQUEST, phone = SMS): Promise<OpenHandoff> {
  const handoff = await desk.calls(phone, request);
  await desk.store.handoffs.claim(handoff.id, { id: marie.id, name: 'marie' }, desk.clock());
  return handoff;
}

const asked = (about: Readonly<Record<string, unknown>> = {}): unknown => ({
  clientId: 'one',
  firstName: 'Jeanne',
  lastName: 'Exemple',
  ...about,
});
const make = (handoff: OpenHandoff, body: unknown = asked(), cookie = marie.cookie): Promise<Response> =>
  desk.post(`/handoffs/${handoff.id}/plans`, body, cookie);
const see = (handoff: OpenHandoff, cookie = marie.cookie): Promise<Response> =>
  desk.visit(`/aidant/api/handoffs/${handoff.id}/plan`, cookie);

describe('a slot prepared in RDV Service Public', () => {
  it('is for the person of the conversation, and later shows the moment that was booked', async () => {
    const handoff = await held();
    expect(await (await see(handoff)).json()).toEqual({ plan: null });
    const made = await make(handoff);
    const url = `${remote.base}/agents/rdv_plans/1`;
    expect([made.status, await made.json()]).toEqual([200, { plan: { url, booked: null } }]);
    expect(remote.plans).toEqual([
      {
        user: { first_name: 'Jeanne', last_name: 'Exemple', phone_number: '+33639980022' },
        return_url: `${PUBLIC_URL}/aidant`,
      },
    ]);
    expect(await (await see(handoff)).json()).toEqual({ plan: { url, booked: null } });
    remote.book(1, '2026-12-01 10:00:00 +0100');
    const booked = { status: 'unknown', startsAt: Date.parse('2026-12-01T09:00:00Z') };
    expect(await (await see(handoff)).json()).toEqual({ plan: { url, booked } });
    expect(desk.rows(`SELECT what, about FROM journal ORDER BY number`)).toMatchObject([
      { what: 'plan', about: handoff.id },
      { what: 'plan-read', about: handoff.id },
      { what: 'plan-read', about: handoff.id },
    ]);
  });

  it('is made once by a double click, and once by a retry', async () => {
    const handoff = await held();
    const answers = await Promise.all([make(handoff), make(handoff), make(handoff)]);
    answers.push(await make(handoff));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(remote.plans).toHaveLength(1);
    await make(handoff, asked({ clientId: 'two' }));
    expect(remote.plans).toHaveLength(2);
  });

  it.each<readonly [string, CallbackRequest | null, string, Readonly<Record<string, string>>]>([
    ['nothing but names when the person asked for no call', null, SMS, {}],
    ['the number they write from, when they said "this one"', { ...REQUEST, phone: null }, SMS, { phone_number: SMS }],
    ['the number of WhatsApp likewise', { ...REQUEST, phone: null }, `whatsapp:${SMS}`, { phone_number: SMS }],
    [
      'the e-mail alone when they gave that',
      { ...REQUEST, phone: null, email: 'j@example.fr' },
      SMS,
      { email: 'j@example.fr' },
    ],
    ['no number of a channel that has none', { ...REQUEST, phone: null }, 'a-web-page', {}],
  ])('takes %s', async (_case, request, from, expected) => {
    await make(await held(request, from));
    expect(remote.plans[0]?.['user']).toEqual({ first_name: 'Jeanne', last_name: 'Exemple', ...expected });
  });

  it.each<readonly [string, unknown]>([
    ['no last name', asked({ lastName: ' ' })],
    ['no first name', asked({ firstName: '' })],
    ['a name without end', asked({ lastName: 'x'.repeat(101) })],
    ['a name with a control character', asked({ lastName: 'Exemple\u0007' })],
    ['no client id', asked({ clientId: '' })],
    ['a client id that is none', asked({ clientId: '../..' })],
    ['no object', []],
  ])('is refused with %s, and nothing leaves', async (_case, body) => {
    expect((await make(await held(), body)).status).toBe(400);
    expect(remote.asked).toEqual([]);
  });

  it('is for the aidant who has the conversation alone, while they have it', async () => {
    const paul = await desk.session('paul');
    const waiting = await desk.calls('+33639980009', null);
    const handoff = await held();
    expect((await make(handoff, asked(), paul.cookie)).status).toBe(404);
    expect((await see(handoff, paul.cookie)).status).toBe(404);
    expect((await make(waiting)).status).toBe(404);
    expect((await make(handoff, asked(), '')).status).toBe(401);
    await desk.store.handoffs.end(handoff.id, { id: marie.id, name: 'marie' }, 'closed', desk.clock());
    expect((await make(handoff)).status).toBe(404);
    expect(remote.plans).toEqual([]);
  });

  it('says why it could not be, and can be asked again', async () => {
    const handoff = await held();
    const said = async (): Promise<unknown> => {
      const response = await make(handoff);
      const { error } = (await response.json()) as { error: { code: string } };
      return [response.status, error.code];
    };
    remote.failNext({ status: 422, body: JSON.stringify({ errors: { phone_number: ['invalid'] } }) });
    expect(await said()).toEqual([422, 'RemoteRefuses']);
    remote.failNext({ status: 403 });
    expect(await said()).toEqual([422, 'RemoteRefuses']);
    remote.failNext('hang-up');
    expect(await said()).toEqual([424, 'RemoteSilent']);
    remote.plansAt = 'https://evil.example';
    expect(await said()).toEqual([424, 'RemoteSilent']);
    remote.plansAt = remote.base;
    expect((await make(handoff)).status).toBe(200);
    remote.revokeAll();
    expect(await (await see(handoff)).json()).toMatchObject({ error: { code: 'RemoteNotConnected' } });
    await desk.store.privacy.erase(handoff.conversation, 0);
    expect((await see(handoff)).status).toBe(404);
  });

  it('leaves with the conversation', async () => {
    const handoff = await held();
    await make(handoff);
    expect(desk.rows('SELECT plan FROM agent_plans')).toHaveLength(1);
    await desk.store.privacy.erase(handoff.conversation, 0);
    expect(desk.rows('SELECT plan FROM agent_plans')).toEqual([]);
    await desk.store.agentPlans.keep(handoff.id, 'late', { id: 9, url: remote.base }, 0);
    expect(desk.rows('SELECT plan FROM agent_plans')).toEqual([]);
  });
});
