import { setTimeout as wait } from 'node:timers/promises';
import { AGENT_BACK_PATH, CONSOLE_PATH } from '../connectors/console/paths.js';
import { rdvServicePublicDoor } from '../connectors/rdv-service-public/door.js';
import { AgentAccess } from '../data/agenda/rdv-service-public/agent-access.js';
import { AgentClient } from '../data/agenda/rdv-service-public/client.js';
import { ConnectedAgents } from '../data/agenda/rdv-service-public/connected-agents.js';
import { LinkFinder, OWN_PAGES_ONLY } from '../data/agenda/rdv-service-public/link-finder.js';
import { readNotice } from '../data/agenda/rdv-service-public/notice.js';
import { Poller } from '../data/agenda/rdv-service-public/poll.js';
import { PublicLinks } from '../data/agenda/rdv-service-public/public-links.js';
import { Requests } from '../data/agenda/rdv-service-public/requests.js';
import { TokenEndpoint } from '../data/agenda/rdv-service-public/token-endpoint.js';
import type { Config } from './config.js';
import type { AidantId } from './domain/ids.js';
import { CONVERSATION_DAYS } from './domain/retention.js';
import { keyFor } from './key-for.js';
import type { AgentAgenda } from './ports/agent-agenda.js';
import type { BookingLinks } from './ports/booking-links.js';
import type { Clock } from './ports/clock.js';
import type { Door } from './ports/http.js';
import type { Log } from './ports/log.js';
import type { RemoteAppointments } from './ports/remote-appointments.js';
import type { KeyedStore, Store } from './store.js';

const DAY_MS = 86_400_000;

type Configured = NonNullable<Config['rdvServicePublic']>;

interface Parts {
  readonly store: Store;
  /** The service's own. */
  readonly secret: Buffer;
  /** Where we are reached; null: no aidant can come back from there. */
  readonly publicUrl: string | null;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RemoteAgenda {
  readonly bookingLinks: BookingLinks;
  /** Kept whatever the configuration: what was copied before is still to be forgotten. */
  readonly appointments: RemoteAppointments;
  /** Null: no aidant can connect their account. */
  readonly agents: AgentAgenda | null;
  readonly doors: readonly Door[];
  /** Every minute or so: reads what is due, forgets what is old. Never rejects; one run at a time. */
  tick(): Promise<void>;
}

/** RDV Service Public, as far as it is configured; nothing is asked of it before the first use. */
export function remoteAgenda(parts: Parts & { readonly config: Configured | null }): RemoteAgenda {
  const { config, clock, log } = parts;
  const kept = parts.store.keyed(parts.secret);
  const appointments = kept.remoteAppointments;
  const tick = (): Promise<void> => forgetOld(parts, appointments);
  if (config === null) return { bookingLinks: OWN_PAGES_ONLY, appointments, agents: null, doors: [], tick };
  const { url: base, webhookSecret } = config;
  const requests = new Requests({ base, fetch, clock, wait: (ms) => wait(ms) });
  const { agents, poller } = agentsOf(parts, kept, config, requests);
  return {
    bookingLinks: new LinkFinder({ base, publicLinks: new PublicLinks({ requests, base, clock, log }) }),
    appointments,
    agents,
    doors:
      webhookSecret === null
        ? []
        : [rdvServicePublicDoor({ secret: webhookSecret, appointments, read: readNotice, log })],
    async tick() {
      await poller?.tick();
      await tick();
    },
  };
}

function agentsOf(
  { store, secret, publicUrl, clock, log }: Parts,
  { agentConnections: connections, remoteAppointments: appointments }: KeyedStore,
  { url: base, application }: Configured,
  requests: Requests,
): { readonly agents: AgentAgenda | null; readonly poller: Poller | null } {
  if (application === null) return { agents: null, poller: null };
  const endpoint = new TokenEndpoint({ requests, application, clock });
  // One for all: a refresh token works once.
  const access = new AgentAccess({ connections, endpoint, clock });
  const clientOf = (aidant: AidantId): AgentClient => new AgentClient(aidant, { requests, access });
  const poller = new Poller({ connections, clientOf, appointments, clock, log });
  if (publicUrl === null) return { agents: null, poller };
  const authorization = {
    base,
    clientId: application.clientId,
    redirectUri: `${publicUrl}${AGENT_BACK_PATH}`,
    key: keyFor('agent-journeys', secret),
  };
  const returnUrl = `${publicUrl}${CONSOLE_PATH}`;
  const plans = store.agentPlans;
  return {
    agents: new ConnectedAgents({ authorization, returnUrl, endpoint, clientOf, connections, plans, clock, log }),
    poller,
  };
}

async function forgetOld({ clock, log }: Parts, appointments: RemoteAppointments): Promise<void> {
  try {
    const count = await appointments.forget({ endedBefore: clock() - CONVERSATION_DAYS * DAY_MS });
    if (count > 0) log.info('remote-appointments-forgotten', { count });
  } catch (cause) {
    log.error('forgetting-failed', cause);
  }
}
