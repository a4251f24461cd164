import type { Mediator } from '../../bot/domain/agenda.js';
import type { ChannelTraits } from '../../bot/domain/channel.js';
import type { Venue } from '../../bot/domain/venue.js';
import { line } from '../../bot/line.js';
import { SILENT } from '../../bot/ports/log.js';
import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import { openStore } from '../../bot/store.js';
import { agendaRounds } from '../../bot/turn/agenda-rounds.js';
import { placementRounds } from '../../bot/turn/placement-rounds.js';
import { TERMINAL } from '../../connectors/terminal/terminal.js';
import { OWN_PAGES_ONLY } from '../../data/agenda/rdv-service-public/link-finder.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { loadHelplines } from '../../data/helplines/helplines.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { testClock } from './clock.js';
import { knowledge } from './knowledge.js';
import { isInput, Player } from './player.js';
import { VENUES } from './venues.js';

/** Mediators are given once, for the whole story. */
const NOTHING_OPENS = { look: () => Promise.resolve(0) };

export interface Given {
  readonly venues?: readonly Venue[];
  readonly traits?: ChannelTraits;
  /** None unless given: then an aidant calls back. */
  readonly mediators?: readonly Mediator[];
  /** Where our pages are; nowhere unless given. */
  readonly publicUrl?: string;
  /** Epoch milliseconds; Tuesday 24 November 2026, 10:00 in Paris, unless given. */
  readonly now?: number;
}

/**
 * Plays a script (see `Player`) through the real line, and gives back the whole conversation as it went: every line of the script that is
 * no input is what is expected. After each input, what the calendar makes due is done.
 */
export async function played(script: string, given: Given = {}): Promise<string> {
  const clock = testClock(given.now);
  const store = openStore(':memory:', clock);
  const { understand } = await knowledge();
  const venues = new MemoryVenues();
  venues.load(given.venues ?? VENUES);
  const agenda = new MemoryAgenda(given.mediators ?? []);
  const work = line({
    store,
    channels: [{ ...TERMINAL, traits: given.traits ?? TERMINAL.traits }],
    understand,
    venues,
    streets: NO_STREETS,
    agenda,
    bookingLinks: OWN_PAGES_ONLY,
    remoteAppointments: store.keyed(Buffer.alloc(32, 1)).remoteAppointments,
    helplines: loadHelplines(),
    publicUrl: given.publicUrl ?? null,
    clock,
    log: SILENT,
    random: () => 0,
  });
  const placements = placementRounds({ placements: store.placements, clock, log: SILENT });
  const appointments = agendaRounds({ ...store, agenda, newHours: NOTHING_OPENS, clock, log: SILENT });
  work.start();
  const player = new Player(store, clock, () => placements.round());
  const happened: string[] = [];
  for (const input of script
    .split('\n')
    .map((text) => text.trim())
    .filter(isInput)) {
    clock.advance(5_000);
    await player.play(input);
    await work.settled();
    await appointments.round();
    await work.settled();
    happened.push(input, ...player.newLines());
  }
  await work.stop();
  store.close();
  return happened.join('\n');
}

/** The same conversation as written in a test: dedented, blank lines out. */
export function script(text: string): string {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const indent = Math.min(...lines.map((each) => each.length - each.trimStart().length));
  return lines.map((each) => each.slice(indent)).join('\n');
}
