import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { AgentClient } from '../../../data/agenda/rdv-service-public/client.js';
import { Requests } from '../../../data/agenda/rdv-service-public/requests.js';
import { Motif, Organisation, Rdv, RdvPlan, User } from '../../../data/agenda/rdv-service-public/wire.js';
import { prismContract, startPrism, type Prism } from '../../support/prism.js';

const contract = prismContract('rdv-service-public-v1.openapi.json');
const withPrism = contract === null ? describe.skip : describe;

withPrism('the published contract of RDV Service Public, served by Prism', () => {
  let prism: Prism;
  let client: AgentClient;
  let requests: Requests;
  /** What Prism held against the last request; null: nothing. */
  let violations: string | null;

  beforeAll(async () => {
    prism = await startPrism(contract ?? '');
  }, 60_000);
  afterAll(() => {
    prism.close();
  });
  beforeEach(() => {
    violations = null;
    const watched: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      violations = response.ok ? response.headers.get('sl-violations') : await response.clone().text();
      return response;
    };
    requests = new Requests({ base: prism.base, fetch: watched, clock: Date.now, wait: () => Promise.resolve() });
    const access = { tokenOf: () => Promise.resolve({ got: 'token', token: 'any' } as const) };
    client = new AgentClient('marie', { requests, access });
  });

  const calls: readonly (readonly [string, () => Promise<{ readonly got: string }>])[] = [
    ['the organisations', () => client.organisations()],
    ['the organisations of a commune', () => client.organisations({ departement: '23', codeInsee: '23096' })],
    ['the appointment kinds', () => client.appointmentKinds(89)],
    ['the appointments', () => client.appointments({ startsAfter: 0, startsBefore: 1, organisationId: 1, agentId: 2 })],
    ['a person', () => client.person(135)],
    [
      'a new plan',
      () =>
        client.createPlan({
          user: { firstName: 'Jeanne', lastName: 'Exemple', phone: '+33639980022', email: 'jeanne@exemple.fr' },
          returnUrl: 'https://passerelle.example/console',
        }),
    ],
    ['a plan', () => client.plan(10)],
    ['the webhooks', () => client.webhookEndpoints(361)],
    [
      'a new webhook',
      () =>
        client.createWebhookEndpoint(361, {
          targetUrl: 'https://passerelle.example/api/rdv-service-public/webhook',
          secret: 'invented for the tests',
          subscriptions: ['rdv', 'user'],
        }),
    ],
  ];

  it.each(calls)('takes our request for %s, and we understand its answer', async (_what, call) => {
    const answered = await call();
    expect(violations).toBeNull();
    expect(answered.got).toBe('answer');
  });

  it('gives the appointments of its example, whole', async () => {
    const listed = await client.appointments({});
    if (listed.got !== 'answer') throw new Error(listed.got);
    expect(listed.answer).toMatchObject({ unreadable: 0, isWhole: true });
    expect(listed.answer.rows[0]?.appointment).toMatchObject({
      id: 10,
      status: 'unknown',
      startsAt: Date.parse('2022-01-01T08:00:00+01:00'),
      endsAt: Date.parse('2022-01-01T08:45:00+01:00'),
      place: { name: 'Lieu n°1', address: "1 rue de l'adresse, Ville, 12345" },
    });
    expect(listed.answer.rows[0]?.people[0]?.phone).toMatch(/^\+33\d{9}$/);
  });

  it('refuses a planted wrong request, in the address and in the body', async () => {
    const anything = v.unknown();
    const refused = { got: 'failure', failure: { because: 'refused' } };
    const query = [['agent_id', 'not a number']] as const;
    expect(await requests.call({ method: 'GET', path: '/api/v1/rdvs', query, token: null }, anything)).toMatchObject(
      refused,
    );
    expect(violations).toContain('agent_id');
    const withoutUser = { return_url: 'https://passerelle.example/' };
    const plan = { method: 'POST', path: '/api/v1/rdv_plans', json: withoutUser, token: null } as const;
    expect(await requests.call(plan, anything)).toMatchObject(refused);
    expect(violations).toContain("required property 'user'");
    const unknownCall = await requests.call({ method: 'GET', path: '/api/v1/creneaux', token: null }, anything);
    expect(unknownCall).toMatchObject({ failure: { because: 'not-found' } });
  });

  it('has no example answer that we cannot read', () => {
    const found = examplesIn(JSON.parse(readFileSync(contract ?? '', 'utf8')));
    const readers = {
      rdv_plan: RdvPlan,
      rdvs: Rdv,
      motifs: Motif,
      organisations: Organisation,
      user: User,
      users: User,
    };
    let read = 0;
    for (const [name, reader] of Object.entries(readers)) {
      for (const value of found.get(name) ?? []) {
        for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
          expect(v.safeParse(reader, one).issues ?? []).toEqual([]);
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(10);
  });
});

/** Every value of every example answer, by its name at the root. */
function examplesIn(description: unknown): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'example' || typeof value !== 'object' || value === null || !('value' in value)) look(value);
      else
        for (const [name, answer] of Object.entries(value.value as object)) {
          found.set(name, [...(found.get(name) ?? []), answer]);
        }
    }
  };
  look(description);
  return found;
}
