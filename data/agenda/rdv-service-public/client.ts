import * as v from 'valibot';
import type { AidantId } from '../../../bot/domain/ids.js';
import type { RemoteStatus } from '../../../bot/ports/remote-appointments.js';
import type { AgentAccess } from './agent-access.js';
import { writtenInstant } from './dates.js';
import { everyPage, pageOf, type Listed, type Page } from './pages.js';
import type { Asked, Called, CallFailure, Requests } from './requests.js';
import { Agent, Motif, Organisation, Rdv, RdvPlan, User, WebhookEndpoint } from './wire.js';

export type Answered<Answer> =
  | { readonly got: 'answer'; readonly answer: Answer }
  | { readonly got: 'failure'; readonly failure: CallFailure }
  /** The aidant must connect their account again. */
  | { readonly got: 'no-connection' };

/** For whom an agent is to pick a slot. Names and at least a phone or an e-mail, unless `id` is known there. */
export interface PlanFor {
  readonly user: {
    readonly id?: number;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly phone?: string;
    readonly email?: string;
  };
  /** Where the agent comes back once the slot is picked. */
  readonly returnUrl: string;
}

export interface AppointmentsAsked {
  /** Epoch ms. */
  readonly startsAfter?: number;
  /** Epoch ms. */
  readonly startsBefore?: number;
  readonly organisationId?: number;
  readonly agentId?: number;
}

/** What may be watched by a webhook; the others of their list are of no use here. */
export type Subscription = 'rdv' | 'user';

type Query = readonly (readonly [name: string, value: string])[];
type Call = Omit<Asked, 'token'>;

/** The API, as one connected aidant: they see and do there what their own account may. Never rejects. */
export class AgentClient {
  constructor(
    private readonly aidant: AidantId,
    private readonly parts: { readonly requests: Requests; readonly access: Pick<AgentAccess, 'tokenOf'> },
  ) {}

  /** Answers with the agent at the root, or under `agent`. */
  me() {
    const schema = v.union([
      v.pipe(
        v.object({ agent: Agent }),
        v.transform(({ agent }) => agent),
      ),
      Agent,
    ]);
    return this.#call({ method: 'GET', path: '/api/v1/agents/me' }, schema);
  }

  organisations(near: { readonly departement?: string; readonly codeInsee?: string } = {}) {
    const query: Query = [...given('departement_number', near.departement), ...given('city_code', near.codeInsee)];
    return this.#list('/api/v1/organisations', 'organisations', Organisation, query);
  }

  /** The active ones. */
  appointmentKinds(organisationId: number) {
    const query: Query = [['active', 'true']];
    return this.#list(`/api/v1/organisations/${organisationId}/motifs`, 'motifs', Motif, query);
  }

  appointments(asked: AppointmentsAsked) {
    const query: Query = [
      ...given('organisation_id', asked.organisationId),
      ...given('agent_id', asked.agentId),
      ...given('starts_after', asked.startsAfter === undefined ? undefined : writtenInstant(asked.startsAfter)),
      ...given('starts_before', asked.startsBefore === undefined ? undefined : writtenInstant(asked.startsBefore)),
    ];
    return this.#list('/api/v1/rdvs', 'rdvs', Rdv, query);
  }

  person(id: number) {
    const schema = v.pipe(
      v.object({ user: User }),
      v.transform(({ user }) => user),
    );
    return this.#call({ method: 'GET', path: `/api/v1/users/${id}` }, schema);
  }

  /** The plan's `url` is for the agent's eyes: there they pick a slot for this person. */
  createPlan({ user, returnUrl }: PlanFor) {
    const json = {
      user: {
        ...(user.id === undefined ? {} : { id: user.id }),
        ...(user.firstName === undefined ? {} : { first_name: user.firstName }),
        ...(user.lastName === undefined ? {} : { last_name: user.lastName }),
        ...(user.phone === undefined ? {} : { phone_number: user.phone }),
        ...(user.email === undefined ? {} : { email: user.email }),
      },
      return_url: returnUrl,
    };
    return this.#call({ method: 'POST', path: '/api/v1/rdv_plans', json }, PLAN);
  }

  plan(id: number) {
    return this.#call({ method: 'GET', path: `/api/v1/rdv_plans/${id}` }, PLAN);
  }

  /** Answers with the status that was set. */
  updateStatus(appointmentId: number, status: Exclude<RemoteStatus, 'unknown'>) {
    const schema = v.object({ status: v.literal(status) });
    return this.#call(
      { method: 'PATCH', path: `/api/v1/rdvs/${appointmentId}/update_status`, json: { status } },
      schema,
    );
  }

  webhookEndpoints(organisationId: number) {
    const path = `/api/v1/organisations/${organisationId}/webhook_endpoints`;
    return this.#list(path, 'webhook_endpoints', WebhookEndpoint, []);
  }

  /** In the body, never in the address: addresses are written in logs. */
  createWebhookEndpoint(
    organisationId: number,
    endpoint: {
      readonly targetUrl: string;
      readonly secret: string;
      readonly subscriptions: readonly Subscription[];
    },
  ) {
    const { targetUrl, secret, subscriptions } = endpoint;
    const schema = v.pipe(
      v.object({ webhook_endpoint: WebhookEndpoint }),
      v.transform(({ webhook_endpoint }) => webhook_endpoint),
    );
    const json = { target_url: targetUrl, secret, subscriptions };
    return this.#call(
      { method: 'POST', path: `/api/v1/organisations/${organisationId}/webhook_endpoints`, json },
      schema,
    );
  }

  async #list<Schema extends v.GenericSchema>(
    path: string,
    name: string,
    row: Schema,
    query: Query,
  ): Promise<Answered<Listed<v.InferOutput<Schema>>>> {
    let isDisconnected = false;
    const schema = pageOf(name);
    const listed = await everyPage(async (page): Promise<Called<Page>> => {
      const called = await this.#call({ method: 'GET', path, query: [...query, ['page', String(page)]] }, schema);
      if (called.got !== 'no-connection') return called;
      isDisconnected = true;
      return { got: 'failure', failure: { because: 'signed-out' } };
    }, row);
    return isDisconnected ? { got: 'no-connection' } : listed;
  }

  /** A token refused although it looked good is renewed once. */
  async #call<Schema extends v.GenericSchema>(
    call: Call,
    schema: Schema,
    refused: string | null = null,
  ): Promise<Answered<v.InferOutput<Schema>>> {
    const access = await this.parts.access.tokenOf(this.aidant, refused);
    if (access.got !== 'token') return access;
    const called = await this.parts.requests.call({ ...call, token: access.token }, schema);
    const isSignedOut = called.got === 'failure' && called.failure.because === 'signed-out';
    return isSignedOut && refused === null ? this.#call(call, schema, access.token) : called;
  }
}

const PLAN = v.pipe(
  v.object({ rdv_plan: RdvPlan }),
  v.transform(({ rdv_plan }) => rdv_plan),
);

function given(name: string, value: string | number | undefined): Query {
  return value === undefined ? [] : [[name, String(value)]];
}
