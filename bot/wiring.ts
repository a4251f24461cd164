import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { botFrameworkDoor } from '../connectors/botframework/door.js';
import { consoleDoor } from '../connectors/console/door.js';
import { calendarDoor } from '../connectors/calendar/door.js';
import { smsDoor } from '../connectors/twilio/door.js';
import { webDoor } from '../connectors/web/door.js';
import { loadHelplines } from '../data/helplines/helplines.js';
import { Centres } from '../data/places/centres-file.js';
import { NationalAddressApi } from '../data/geocoding/national-address-api.js';
import { MemoryAgenda } from '../data/agenda/memory-agenda.js';
import { CommunesGazetteer } from '../data/places/communes.js';
import { TableAvailability } from '../data/agenda/table-availability.js';
import { demonstrationMediators } from '../data/samples/demonstration-mediators.js';
import { FirstRunMediators } from '../data/samples/first-run-mediators.js';
import { demonstrationVenues } from '../data/samples/demonstration-venues.js';
import { MemoryVenues } from '../data/venues/memory-venues.js';
import { loadClassifier } from '../nlu/classify.js';
import { NO_SECOND_OPINION, type SecondOpinion } from '../nlu/entities/dates-opinion.js';
import { detectDistress } from '../nlu/safety.js';
import { understander } from '../nlu/understand.js';
import type { Config } from './config.js';
import { CONVERSATION_DAYS } from './domain/retention.js';
import type { Clock } from './ports/clock.js';
import type { Door } from './ports/http.js';
import type { Log } from './ports/log.js';
import { NO_STREETS } from './ports/street-addresses.js';
import type { Understand } from './ports/understander.js';
import { createHttpServer, type HttpServer } from './server/http.js';
import { healthDoor } from './server/health.js';
import { line } from './line.js';
import { remoteAgenda } from './remote-agenda.js';
import { openStore, type Store } from './store.js';
import { agendaRounds } from './turn/agenda-rounds.js';
import { lookUpTimesIn } from './turn/look-up-times.js';
import { maskingInbox } from './turn/masking-inbox.js';
import { NewHours } from './turn/new-hours.js';
import { placementRounds } from './turn/placement-rounds.js';
import { tellCancelled } from './turn/tell-cancelled.js';
import type { Work } from './turn/work.js';

export interface Application {
  readonly store: Store;
  readonly work: Work;
  readonly server: HttpServer;
  readonly venues: MemoryVenues;
  /** Starts the loops; then the server may listen. */
  start(): void;
  /** Stops in the reverse order: doors, loops, store. */
  stop(): Promise<void>;
}

/** What is read once at start and shared by every conversation; it knows no person. */
export interface Knowledge {
  readonly gazetteer: CommunesGazetteer;
  readonly understand: Understand;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** How often an import made by another process is noticed. */
const VENUES_LOOK_MS = 2_000;
/** How often reminders and freed places are looked at: a reminder may be this late. */
const ROUND_MS = 30_000;

/** The communes, from the files that stand beside their code, and the centres imported in `dataDir`, if any; null: none. */
export function gazetteerOnDisk(dataDir: string | null): CommunesGazetteer {
  const centres = dataDir === null ? null : Centres.read(dataDir);
  return new CommunesGazetteer(fileURLToPath(new URL('../data/places/', import.meta.url)), centres);
}

/** Reads the communes (see `gazetteerOnDisk`) and the model. Throws when a file is missing or corrupt; the cause names it. */
export async function loadKnowledge(
  dataDir: string | null,
  secondOpinion: SecondOpinion = NO_SECOND_OPINION,
): Promise<Knowledge> {
  const gazetteer = gazetteerOnDisk(dataDir);
  const classify = await loadClassifier();
  return { gazetteer, understand: understander({ classify, gazetteer, detectDistress, secondOpinion }) };
}

/** The composition root: the only place that knows every room. Nothing runs before `start`. */
export function assemble(parts: {
  readonly config: Config;
  readonly knowledge: Knowledge;
  readonly signingKey: Buffer;
  readonly log: Log;
  readonly clock: Clock;
  readonly random: () => number;
  /** Built files: pages are served from there. */
  readonly root: URL;
}): Application {
  const { config, log, clock } = parts;
  const store = openStore(join(config.dataDir, 'passerelle.db'), clock);
  const { gazetteer } = parts.knowledge;
  const venues = venuesOf(store, gazetteer);
  const mediators = mediatorsOf(store, venues, gazetteer);
  const agenda = new MemoryAgenda(mediators.all());
  const inbox = maskingInbox(store.inbox);
  const page = (path: string): string => fileURLToPath(new URL(path, parts.root));

  const web = webDoor({
    ...store,
    inbox,
    clock,
    log,
    secret: parts.signingKey,
    directLineSecret: config.web.directLineSecret,
    allowedOrigins: config.web.allowedOrigins,
    publicOrigin: config.publicUrl === null ? null : new URL(config.publicUrl).origin,
    limits: { tokensPerMinute: 30, messagesPerMinute: 40, messagesPerMinutePerAddress: 240 },
    pageDirectory: page('connectors/web/page/'),
  });
  const sms =
    config.twilio === null || config.publicUrl === null
      ? null
      : smsDoor({ inbox, log, clock, twilio: { ...config.twilio, publicUrl: config.publicUrl } });
  const botFramework =
    config.botFramework === null ? null : botFrameworkDoor({ inbox, log, credentials: config.botFramework });
  const remote = remoteAgenda({
    config: config.rdvServicePublic,
    publicUrl: config.publicUrl,
    store,
    secret: parts.signingKey,
    clock,
    log,
  });
  const aidants = consoleDoor({
    ...store,
    agents: remote.agents,
    agenda: {
      mediators,
      appointments: store.appointments,
      availability: new TableAvailability({ venues, gazetteer, mediators: store.mediators }),
      areInvented: () => mediators.areInvented(),
      onCancelled: (appointment) => tellCancelled(appointment, { conversations: store.conversations, inbox }),
    },
    clock,
    log,
    publicOrigin: config.publicUrl === null ? null : new URL(config.publicUrl).origin,
    cookieSecure: config.publicUrl?.startsWith('https:') ?? false,
    pageDirectory: page('connectors/console/page/'),
  });

  const calendar = calendarDoor({ appointments: store.appointments, mediators, clock, publicUrl: config.publicUrl });

  const open = [web, sms, botFramework].filter((door) => door !== null);
  const turns = line({
    store,
    channels: open.map(({ channel }) => channel),
    understand: parts.knowledge.understand,
    venues,
    agenda,
    bookingLinks: remote.bookingLinks,
    remoteAppointments: remote.appointments,
    publicUrl: config.publicUrl ?? '',
    streets: config.addressUrl === null ? NO_STREETS : new NationalAddressApi({ url: config.addressUrl, fetch, clock }),
    helplines: loadHelplines(),
    clock,
    log,
    random: parts.random,
  });

  let isReady = false;
  const doors: readonly Door[] = [
    healthDoor(() => isReady),
    ...open.map(({ door }) => door),
    aidants,
    calendar,
    ...remote.doors,
  ];
  const server = createHttpServer({ doors, log, trustProxy: config.trustProxy });
  const timers = new Set<NodeJS.Timeout>();
  const venueWatch = venueWatcher(store, venues, log);
  const slotsAround = lookUpTimesIn({
    ...store,
    agenda,
    venues,
    streets: NO_STREETS,
    bookingLinks: remote.bookingLinks,
  });
  const newHours = new NewHours({ ...store, mediators, slotsAround, inbox });
  const rounds = agendaRounds({ ...store, inbox, agenda, newHours, clock, log });
  let agendaVersion = mediators.version();

  /** Changed by the console or by an import of another process. */
  function lookAtAgenda(): void {
    const version = mediators.version();
    if (version === agendaVersion) return;
    agenda.load(mediators.all());
    agendaVersion = version;
  }
  const placements = placementRounds({ placements: store.placements, clock, log });

  return {
    store,
    work: turns,
    server,
    venues,
    start() {
      turns.start();
      timers.add(setInterval(() => void forgetOld(store, clock, log), HOUR_MS).unref());
      timers.add(setInterval(venueWatch.look, VENUES_LOOK_MS).unref());
      timers.add(setInterval(lookAtAgenda, VENUES_LOOK_MS).unref());
      timers.add(setInterval(() => void rounds.round(), ROUND_MS).unref());
      timers.add(setInterval(() => void remote.tick(), MINUTE_MS).unref());
      void forgetOld(store, clock, log);
      timers.add(setInterval(() => void placements.round(), HOUR_MS).unref());
      void placements.round();
      isReady = true;
    },
    async stop() {
      isReady = false;
      for (const timer of timers) clearInterval(timer);
      await venueWatch.settled();
      await rounds.settled();
      await placements.settled();
      for (const door of doors) await door.close();
      await server.close();
      await turns.stop();
      store.close();
    },
  };
}

/** The venues imported in a store, or the invented ones of a first run. */
export function venuesOf(store: Store, gazetteer: CommunesGazetteer): MemoryVenues {
  const venues = new MemoryVenues();
  venues.load(store.venueStore.version() === 0 ? demonstrationVenues(gazetteer) : store.venueStore.all());
  return venues;
}

/** The mediators of a store; before any import, at the invented venues of a first run, invented ones. */
export function mediatorsOf(store: Store, venues: MemoryVenues, gazetteer: CommunesGazetteer): FirstRunMediators {
  const invented = venues.areDemonstration() ? demonstrationMediators({ venues, gazetteer }) : [];
  return new FirstRunMediators(store.mediators, invented);
}

/** An import swaps the venues of a running service, which goes on answering meanwhile, from the old ones. */
function venueWatcher(store: Store, venues: MemoryVenues, log: Log) {
  let loaded = store.venueStore.version();
  let loading: Promise<void> | null = null;

  async function load(version: number): Promise<void> {
    try {
      const isStillThat = (): boolean => store.venueStore.version() === version;
      // Another import came in between: the next look starts again.
      if (!(await venues.loadGently(store.venueStore.all(), isStillThat))) return;
      loaded = version;
      log.info('venues-loaded', { count: venues.count(), version });
    } catch (cause) {
      log.error('venues-loading-failed', cause);
    } finally {
      loading = null;
    }
  }

  return {
    look(): void {
      const version = store.venueStore.version();
      if (version !== loaded) loading ??= load(version);
    },
    /** Nothing reads the store any more. */
    async settled(): Promise<void> {
      await loading;
    },
  };
}

async function forgetOld(store: Store, clock: Clock, log: Log): Promise<void> {
  try {
    const expired = await store.privacy.expire(clock() - CONVERSATION_DAYS * DAY_MS);
    if (expired > 0) log.info('conversations-forgotten', { count: expired });
  } catch (cause) {
    log.error('forgetting-failed', cause);
  }
}
