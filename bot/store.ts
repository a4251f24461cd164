import { SqliteAddressBook } from '../data/sqlite/address-book.js';
import { SqliteAgentConnections } from '../data/sqlite/agent-connections.js';
import { SqliteAgentPlans } from '../data/sqlite/agent-plans.js';
import { SqliteAidants } from '../data/sqlite/aidants.js';
import { SqliteAppointments } from '../data/sqlite/appointments.js';
import { SqliteConversations } from '../data/sqlite/conversations.js';
import { Database } from '../data/sqlite/database.js';
import { SqliteHandoffs } from '../data/sqlite/handoffs.js';
import { SqliteInbox } from '../data/sqlite/inbox.js';
import { SqliteMediators } from '../data/sqlite/mediators.js';
import { SqliteOutbox } from '../data/sqlite/outbox.js';
import { SqlitePlacements } from '../data/sqlite/placements.js';
import { SqlitePrivacy } from '../data/sqlite/privacy.js';
import { SqliteReminders } from '../data/sqlite/reminders.js';
import { SqliteRemoteAppointments } from '../data/sqlite/remote-appointments.js';
import { SqliteVenues } from '../data/sqlite/venues.js';
import { SqliteWaitingList } from '../data/sqlite/waiting-list.js';
import type { AddressBook } from './ports/address-book.js';
import { keyFor } from './key-for.js';
import type { AgentConnections } from './ports/agent-connections.js';
import type { AgentPlans } from './ports/agent-plans.js';
import type { Aidants } from './ports/aidants.js';
import type { Appointments, Reminders, WaitingList } from './ports/appointments.js';
import type { Clock } from './ports/clock.js';
import type { Conversations } from './ports/conversations.js';
import type { Handoffs } from './ports/handoffs.js';
import type { Hints } from './ports/hints.js';
import type { Inbox } from './ports/inbox.js';
import type { Mediators } from './ports/mediators.js';
import type { Outbox } from './ports/outbox.js';
import type { Placements } from './ports/placements.js';
import type { Privacy } from './ports/privacy.js';
import type { RemoteAppointments } from './ports/remote-appointments.js';
import type { VenueStore } from './ports/venues.js';
import { inProcessHints } from './turn/in-process-hints.js';

/** Every port that keeps something, on one database. */
export interface Store {
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly addressBook: AddressBook;
  readonly handoffs: Handoffs;
  readonly aidants: Aidants;
  readonly placements: Placements;
  readonly privacy: Privacy;
  readonly venueStore: VenueStore;
  readonly mediators: Mediators;
  readonly appointments: Appointments;
  readonly reminders: Reminders;
  readonly waitingList: WaitingList;
  readonly agentPlans: AgentPlans;
  readonly hints: Hints;
  /** What is written under keys made from the service's own secret: another secret, and it cannot be read any more. */
  keyed(secret: Buffer): KeyedStore;
  close(): void;
}

export interface KeyedStore {
  readonly remoteAppointments: RemoteAppointments;
  readonly agentConnections: AgentConnections;
}

/** The embedded store; `file` may be ':memory:'. Throws `DatabaseUnusable`. */
export function openStore(file: string, clock: Clock): Store {
  const database = Database.open(file);
  const hints = inProcessHints();
  const inbox = new SqliteInbox(database, hints, clock);
  return {
    inbox,
    conversations: new SqliteConversations(database, hints),
    outbox: new SqliteOutbox(database),
    addressBook: new SqliteAddressBook(database),
    handoffs: new SqliteHandoffs(database, inbox, hints),
    aidants: new SqliteAidants(database),
    placements: new SqlitePlacements(database, inbox),
    privacy: new SqlitePrivacy(database, hints, inbox, clock),
    venueStore: new SqliteVenues(database),
    mediators: new SqliteMediators(database),
    appointments: new SqliteAppointments(database),
    reminders: new SqliteReminders(database),
    waitingList: new SqliteWaitingList(database),
    agentPlans: new SqliteAgentPlans(database),
    hints,
    keyed: (secret) => ({
      remoteAppointments: new SqliteRemoteAppointments(database, keyFor('remote-phones', secret)),
      agentConnections: new SqliteAgentConnections(database, keyFor('agent-connections', secret)),
    }),
    close: () => {
      database.close();
    },
  };
}
