import { dialogue } from '../dialogs/root.js';
import type { Helplines } from './domain/helpline.js';
import type { Channel } from './ports/channel.js';
import type { Clock } from './ports/clock.js';
import type { Log } from './ports/log.js';
import type { BookingLinks } from './ports/booking-links.js';
import type { Agenda } from './ports/mediators.js';
import type { RemoteAppointments } from './ports/remote-appointments.js';
import type { StreetAddresses } from './ports/street-addresses.js';
import type { Understand } from './ports/understander.js';
import type { Venues } from './ports/venues.js';
import type { Store } from './store.js';
import { lookUpIn } from './turn/look-up.js';
import { work, type Work } from './turn/work.js';

/** The line behind the doors: store, understanding, venues and dialogs put together. The server, the terminal and the tests use this one. */
export function line(parts: {
  readonly store: Store;
  readonly channels: readonly Channel[];
  readonly understand: Understand;
  readonly venues: Venues;
  readonly streets: StreetAddresses;
  readonly agenda: Agenda;
  readonly bookingLinks: BookingLinks;
  readonly remoteAppointments: Pick<RemoteAppointments, 'forget'>;
  readonly helplines: Helplines;
  readonly publicUrl: string | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => number;
}): Work {
  return work({
    ...parts.store,
    channels: new Map(parts.channels.map((channel) => [channel.name, channel])),
    understand: parts.understand,
    lookUp: lookUpIn({ ...parts, ...parts.store }),
    agenda: parts.agenda,
    remoteAppointments: parts.remoteAppointments,
    dialogue: dialogue(parts),
    venues: parts.venues,
    clock: parts.clock,
    log: parts.log,
    random: parts.random,
  });
}
