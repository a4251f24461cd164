import { setTimeout as wait } from 'node:timers/promises';
import { rdvServicePublicDoor } from '../connectors/rdv-service-public/door.js';
import { AgentAccess } from '../data/agenda/rdv-service-public/agent-access.js';
import { AgentClient } from '../data/agenda/rdv-service-public/client.js';
import { LinkFinder, OWN_PAGES_ONLY } from '../data/agenda/rdv-service-public/link-finder.js';
import { readNotice } from '../data/agenda/rdv-service-public/notice.js';
import { Poller } from '../data/agenda/rdv-service-public/poll.js';
import { PublicLinks } from '../data/agenda/rdv-service-public/public-links.js';
import { Requests } from '../data/agenda/rdv-service-public/requests.js';
import { TokenEndpoint } from '../data/agenda/rdv-service-public/token-endpoint.js';
import type { Config } from './config.js';
import { CONVERSATION_DAYS } from './domain/retention.js';
import type { BookingLinks } from './ports/booking-links.js';
import type { Clock } from './ports/clock.js';
import type { Door } from './ports/http.js';
import type { Log } from './ports/log.js';
import type { KeyedStore } from './store.js';

const DAY_MS = 86_400_000;

interface Parts {
  readonly store: KeyedStore;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RemoteAgenda {
  readonly bookingLinks: BookingLinks;
  readonly doors: readonly Door[];
  /** Every minute or so: reads what is due, forgets what is old. Never rejects; one run at a time. */
  tick(): Promise<void>;
}

/** RDV Service Public, as far as it is configured; nothing is asked of it before the first use. */
export function remoteAgenda(parts: Parts & { readonly config: Config['rdvServicePublic'] }): RemoteAgenda {
  const { config, clock, log } = parts;
  if (config === null) {
    return {
      bookingLinks: OWN_PAGES_ONLY,
      doors: [],
      tick: () => forgetOld(parts),
    };
  }
  const { url: base, application, webhookSecret } = config;
  const requests = new Requests({ base, fetch, clock, wait: (ms) => wait(ms) });
  const poller =
    application === null ? null : pollerOf(parts, requests, new TokenEndpoint({ requests, application, clock }));
  return {
    bookingLinks: new LinkFinder({ base, publicLinks: new PublicLinks({ requests, base, clock, log }) }),
    doors: webhookSecret === null ? [] : [webhookDoor(webhookSecret, parts)],
    async tick() {
      await poller?.tick();
      await forgetOld(parts);
    },
  };
}

function webhookDoor(secret: string, { store, log }: Parts): Door {
  return rdvServicePublicDoor({ secret, appointments: store.remoteAppointments, read: readNotice, log });
}

function pollerOf({ store, clock, log }: Parts, requests: Requests, endpoint: TokenEndpoint): Poller {
  const access = new AgentAccess({ connections: store.agentConnections, endpoint, clock });
  return new Poller({
    connections: store.agentConnections,
    clientOf: (aidant) => new AgentClient(aidant, { requests, access }),
    appointments: store.remoteAppointments,
    clock,
    log,
  });
}

async function forgetOld({ store, clock, log }: Parts): Promise<void> {
  try {
    const count = await store.remoteAppointments.forget({ endedBefore: clock() - CONVERSATION_DAYS * DAY_MS });
    if (count > 0) log.info('remote-appointments-forgotten', { count });
  } catch (cause) {
    log.error('forgetting-failed', cause);
  }
}
