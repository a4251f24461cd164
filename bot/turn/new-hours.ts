import type { ConversationId, DutyId } from '../domain/ids.js';
import { mayWriteAt } from '../domain/quiet-hours.js';
import type { SlotSearch, TimesFound } from '../domain/slot-search.js';
import { timeZoneOf } from '../domain/time-zone.js';
import { WAITER_RADIUS_METRES, type Waiter } from '../domain/waiting.js';
import type { WaitingList } from '../ports/appointments.js';
import type { Conversations } from '../ports/conversations.js';
import type { Inbox } from '../ports/inbox.js';
import type { Mediators } from '../ports/mediators.js';

export interface NewHoursParts {
  readonly mediators: Pick<Mediators, 'all' | 'version'>;
  readonly slotsAround: (search: SlotSearch, now: number) => Promise<TimesFound>;
  readonly waitingList: Pick<WaitingList, 'waitersAround'>;
  readonly conversations: Pick<Conversations, 'load'>;
  readonly inbox: Pick<Inbox, 'accept'>;
}

/** The whole Earth: whoever waits. */
const EVERYWHERE = { south: -90, north: 90, west: -180, east: 180 };
/** Looked at when hours are opened, longest wait first; beyond, people see the new hours when they write. */
const MOST_WAITERS = 1_000;
/** Among this many times around a person, one of the new hours is looked for. */
const TIMES_LOOKED_AT = 12;

/**
 * A mediator opens hours: each person who waits, and whom one of the new times suits, is told of it. Compares places of duty with those
 * of the last look, so that nobody is told again of times they have seen; hours opened while the process was down wake nobody.
 */
export class NewHours {
  #version: number;
  #known: ReadonlySet<DutyId>;
  /** Of this change; the others wait for their morning. */
  readonly #lookedAt = new Set<ConversationId>();

  constructor(private readonly parts: NewHoursParts) {
    this.#version = parts.mediators.version();
    this.#known = dutiesIn(parts.mediators);
  }

  /** Cheap when nothing changed. Returns how many were told. */
  async look(now: number): Promise<number> {
    const { mediators, waitingList } = this.parts;
    const version = mediators.version();
    if (version === this.#version) return 0;
    const duties = dutiesIn(mediators);
    const opened = new Set([...duties].filter((duty) => !this.#known.has(duty)));
    const waiters = opened.size === 0 ? [] : await waitingList.waitersAround(EVERYWHERE, now, MOST_WAITERS);
    const awake = waiters.filter((waiter) => mayWriteTo(waiter, now));
    let told = 0;
    for (const waiter of awake) {
      if (this.#lookedAt.has(waiter.conversation)) continue;
      this.#lookedAt.add(waiter.conversation);
      if (await this.#tell(waiter, opened, now)) told += 1;
    }
    // For those where it is night, the hours stay new until the morning.
    if (awake.length === waiters.length) {
      this.#version = version;
      this.#known = duties;
      this.#lookedAt.clear();
    }
    return told;
  }

  async #tell(waiter: Waiter, opened: ReadonlySet<DutyId>, now: number): Promise<boolean> {
    const { conversation, commune, need, when } = waiter;
    const loaded = await this.parts.conversations.load(conversation);
    if (loaded === null || loaded.state.isStopped || loaded.handoff?.at.stage === 'talking') return false;
    const search = { commune, street: null, start: null, need, when, way: null, skip: 0, count: TIMES_LOOKED_AT };
    const found = await this.parts.slotsAround(search, now);
    if (found.got !== 'slots' || found.isOtherMoment) return false;
    const slot = found.slots.find(
      ({ duty, distanceMetres }) => opened.has(duty) && distanceMetres <= WAITER_RADIUS_METRES,
    );
    if (slot === undefined) return false;
    await this.parts.inbox.accept({
      channel: loaded.channel,
      externalId: `opened:${slot.duty}:${conversation}`,
      from: { conversation },
      heard: { kind: 'place-free', slot },
      echo: null,
    });
    return true;
  }
}

function dutiesIn(mediators: Pick<Mediators, 'all'>): ReadonlySet<DutyId> {
  return new Set(mediators.all().flatMap(({ duties }) => duties.map(({ id }) => id)));
}

function mayWriteTo({ commune }: Waiter, now: number): boolean {
  const { codeInsee, postcodes } = commune;
  return mayWriteAt(now, { timeZone: timeZoneOf(codeInsee), codeInsee, postcode: postcodes[0] ?? '' });
}
