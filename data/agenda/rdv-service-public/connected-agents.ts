import type { AidantId, HandoffId } from '../../../bot/domain/ids.js';
import type { AgentAgenda, AgentPlan, Connecting, PlanAsked, Planned } from '../../../bot/ports/agent-agenda.js';
import type { AgentConnections } from '../../../bot/ports/agent-connections.js';
import type { AgentPlans } from '../../../bot/ports/agent-plans.js';
import type { Log } from '../../../bot/ports/log.js';
import { authorizationAddress, returnedWith, type AuthorizationParts } from './authorization.js';
import type { AgentClient, Answered } from './client.js';
import { EndedJourneys } from './ended-journeys.js';
import { onKnownInstance } from './hosts.js';
import type { CallFailure } from './requests.js';
import type { TokenEndpoint } from './token-endpoint.js';

type PlanAnswered = Awaited<ReturnType<AgentClient['plan']>>;
type Plan = Extract<PlanAnswered, { readonly got: 'answer' }>['answer'];

/** RDV Service Public, for the aidants who are agents there. */
export class ConnectedAgents implements AgentAgenda {
  readonly #journeys = new EndedJourneys();
  readonly #making = new Map<string, Promise<Planned>>();

  constructor(
    private readonly parts: {
      readonly authorization: AuthorizationParts;
      /** Where the agent comes back once the slot is picked. */
      readonly returnUrl: string;
      readonly endpoint: Pick<TokenEndpoint, 'exchange'>;
      readonly clientOf: (aidant: AidantId) => Pick<AgentClient, 'createPlan' | 'plan'>;
      readonly connections: AgentConnections;
      readonly plans: AgentPlans;
      /** Epoch ms. */
      readonly clock: () => number;
      readonly log: Log;
    },
  ) {}

  authorizationAddress(session: string): string {
    return authorizationAddress(this.parts.authorization, session, this.parts.clock());
  }

  async connect(aidant: AidantId, session: string, query: URLSearchParams): Promise<Connecting> {
    const { authorization, endpoint, connections, clock, log } = this.parts;
    const returned = returnedWith(authorization, session, query, clock());
    if (returned.got === 'nothing' && returned.because === 'not-ours') return 'not-ours';
    if (!this.#journeys.end(query.get('state') ?? '', clock())) return 'not-ours';
    if (returned.got === 'nothing') return returned.because;
    const { code, verifier } = returned;
    const exchanged = await endpoint.exchange({ code, verifier, redirectUri: authorization.redirectUri });
    if (exchanged.got === 'failure') {
      log.warn('agent-not-connected', { aidant, because: exchanged.failure.because });
      return connectingAfter(exchanged.failure);
    }
    await connections.connect(aidant, exchanged.answer, clock());
    return 'connected';
  }

  isConnected(aidant: AidantId): boolean {
    return this.parts.connections.of(aidant) !== null;
  }

  disconnect(aidant: AidantId): Promise<void> {
    return this.parts.connections.disconnect(aidant, null);
  }

  async plan(asked: PlanAsked): Promise<Planned> {
    const { handoff, clientId } = asked;
    const kept = this.parts.plans.madeAs(handoff, clientId);
    if (kept !== null) return { got: 'plan', plan: { url: kept.url, booked: null } };
    const key = `${handoff} ${clientId}`;
    const making = this.#making.get(key) ?? this.#make(asked).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  async planOf(handoff: HandoffId, aidant: AidantId): Promise<Planned | null> {
    const { plans, clientOf } = this.parts;
    const kept = plans.of(handoff);
    return kept === null ? null : this.#planned(await clientOf(aidant).plan(kept.id), aidant);
  }

  async #make({ aidant, handoff, clientId, person }: PlanAsked): Promise<Planned> {
    const { plans, clientOf, returnUrl, clock } = this.parts;
    const { firstName, lastName, phone, email } = person;
    const user = { firstName, lastName, ...(phone === null ? {} : { phone }), ...(email === null ? {} : { email }) };
    const answered = await clientOf(aidant).createPlan({ user, returnUrl });
    const planned = this.#planned(answered, aidant);
    if (answered.got === 'answer' && planned.got === 'plan') {
      await plans.keep(handoff, clientId, { id: answered.answer.id, url: planned.plan.url }, clock());
    }
    return planned;
  }

  #planned(answered: Answered<Plan>, aidant: AidantId): Planned {
    switch (answered.got) {
      case 'no-connection':
        return { got: 'nothing', because: 'no-connection' };
      case 'failure':
        this.parts.log.warn('plan-failed', { aidant, because: answered.failure.because });
        return { got: 'nothing', because: becauseOf(answered.failure) };
      case 'answer': {
        const plan = planIn(answered.answer, this.parts.authorization.base);
        if (plan === null) this.parts.log.warn('plan-failed', { aidant, because: 'foreign-address' });
        return plan === null ? { got: 'nothing', because: 'unreachable' } : { got: 'plan', plan };
      }
    }
  }
}

/** Null when it leads to another site: we send nobody there. */
function planIn({ url, booked }: Plan, base: string): AgentPlan | null {
  const known = onKnownInstance(url, base);
  if (known === null) return null;
  return {
    url: known.href,
    booked: booked === null ? null : { status: booked.status, startsAt: booked.startsAt },
  };
}

/** RFC 6749 §5.2: `invalid_grant` is about this journey, every other refusal about the application. */
function connectingAfter(failure: CallFailure): Connecting {
  switch (failure.because) {
    case 'unreachable':
    case 'throttled':
    case 'unreadable':
      return 'unreachable';
    case 'refused':
      return failure.fields.includes('invalid_grant') ? 'too-late' : 'refused';
    case 'signed-out':
    case 'forbidden':
    case 'not-found':
      return 'refused';
  }
}

function becauseOf(failure: CallFailure): 'no-connection' | 'refused' | 'unreachable' {
  switch (failure.because) {
    case 'unreachable':
    case 'throttled':
    case 'unreadable':
      return 'unreachable';
    case 'signed-out':
      return 'no-connection';
    case 'refused':
    case 'forbidden':
    case 'not-found':
      return 'refused';
  }
}
