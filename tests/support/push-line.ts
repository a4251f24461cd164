import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import type { Delivery } from '../../bot/ports/channel.js';
import type { Channel } from '../../bot/ports/channel.js';
import { line } from '../../bot/line.js';
import { SILENT, type Log } from '../../bot/ports/log.js';
import { openStore, type Store } from '../../bot/store.js';
import type { Work } from '../../bot/turn/work.js';
import { OWN_PAGES_ONLY } from '../../data/agenda/rdv-service-public/link-finder.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { loadHelplines } from '../../data/helplines/helplines.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { knowledge } from './knowledge.js';
import { VENUES } from './venues.js';

export interface Sent {
  readonly id: string;
  readonly text: string;
  readonly attempt: number;
  readonly isUncertain: boolean;
}

/** The real line on a push channel whose platform is a function of the test: what it received is in `sent`. */
export async function pushLine(options: {
  readonly file: string;
  readonly clock: () => number;
  readonly platform: (sent: Sent) => Promise<Delivery>;
  readonly log?: Log;
}): Promise<{
  readonly store: Store;
  readonly work: Work;
  readonly sent: readonly Sent[];
  text(id: string, words: string, key?: string): Promise<string>;
}> {
  const store = openStore(options.file, options.clock);
  const sent: Sent[] = [];
  const channel: Channel = {
    name: 'sms',
    traits: { canShowButtons: false, knowsPhone: true, canBeLong: false },
    delivery: {
      by: 'push',
      deliver(message) {
        const one = {
          id: message.id,
          text: message.reply.text,
          attempt: message.attempt,
          isUncertain: message.isUncertain,
        };
        sent.push(one);
        return options.platform(one);
      },
    },
  };
  const venues = new MemoryVenues();
  venues.load(VENUES);
  const work = line({
    store,
    channels: [channel],
    understand: (await knowledge()).understand,
    venues,
    streets: NO_STREETS,
    agenda: new MemoryAgenda(),
    bookingLinks: OWN_PAGES_ONLY,
    remoteAppointments: store.keyed(Buffer.alloc(32, 1)).remoteAppointments,
    publicUrl: null,
    helplines: loadHelplines(),
    clock: options.clock,
    log: options.log ?? SILENT,
    random: () => 0,
  });
  return {
    store,
    work,
    sent,
    async text(id, words, key = '+33639980001') {
      const accepted = await store.inbox.accept({
        channel: 'sms',
        externalId: id,
        from: { key, details: { to: key } },
        heard: { kind: 'text', text: words },
        echo: null,
      });
      return accepted.outcome;
    },
  };
}

export const ACCEPTED: Delivery = { kind: 'sent', channelMessageId: 'SM' };
