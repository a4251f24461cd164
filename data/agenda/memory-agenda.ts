import type { Mediator, NearbyDuty } from '../../bot/domain/agenda.js';
import { metresBetween } from '../../bot/domain/geo.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import { isServed, territoriesOf } from '../../bot/domain/served-territory.js';
import { dayAndMinutesAt } from '../../bot/domain/zone-days.js';
import type { Agenda } from '../../bot/ports/mediators.js';
import { PositionIndex } from './position-index.js';
import { sitesOf, type Given, type Site } from './sites.js';

type Query = Parameters<Agenda['near']>[0];

/** A question, and what is worked out of it once. */
interface Asked extends Query {
  /** What a duty may name to serve the commune. */
  readonly codes: readonly string[];
  /** Day number of `now` in a time zone. */
  readonly today: (zone: string) => number;
}

/** A site, and how far it really is, even when nobody has to travel there. */
interface Away {
  readonly site: Site;
  readonly metres: number;
}

/** What one mediator does at one distance, in the order of ids; nobody has to travel to what is not on site. */
interface Reached {
  readonly mediator: Mediator;
  readonly distanceMetres: number;
  readonly given: readonly Given[];
}

/** The circle grows until it holds enough mediators: those of a city need not all be measured. The last is the circle itself. */
const PARTS = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1] as const;

/** Everything one question reads; replaced as a whole. */
interface Snapshot {
  readonly byId: ReadonlyMap<MediatorId, Mediator>;
  readonly sites: ReadonlyMap<Mediator, readonly Site[]>;
  readonly onSite: PositionIndex<Site>;
  /** Those who serve a territory by telephone or at home. */
  readonly remote: ReadonlyMap<string, readonly Site[]>;
}

/** Mediators and their duties, in memory. */
export class MemoryAgenda implements Agenda {
  #now: Snapshot;

  constructor(mediators: Iterable<Mediator> = []) {
    this.#now = snapshotOf(mediators);
  }

  /** Replaces them all at once; when two have the same id, the last one counts. */
  load(mediators: Iterable<Mediator>): void {
    this.#now = snapshotOf(mediators);
  }

  near(query: Query): readonly NearbyDuty[] {
    const asked: Asked = { ...query, codes: territoriesOf(query.commune), today: daysAt(query.now) };
    const reached: Reached[] = [];
    for (const mediator of this.#nearestMediators(asked)) {
      reached.push(...reachedBy(mediator, this.#now.sites.get(mediator) ?? [], asked));
    }
    reached.sort((a, b) => a.distanceMetres - b.distanceMetres || compareText(a.mediator.id, b.mediator.id));
    const duties: NearbyDuty[] = [];
    for (const { mediator, distanceMetres, given } of reached) {
      for (const one of given) if (isGiven(one, asked)) duties.push({ mediator, duty: one.duty, distanceMetres });
    }
    return duties;
  }

  mediator(id: MediatorId): Mediator | null {
    return this.#now.byId.get(id) ?? null;
  }

  isEmpty(): boolean {
    return this.#now.byId.size === 0;
  }

  /**
   * By the nearest of their duties, those by telephone included: or all the telephones of a departement would go before the next street.
   */
  #nearestMediators(asked: Asked): ReadonlySet<Mediator> {
    const { from, codes, withinMetres, limit } = asked;
    const remote = codes
      .flatMap((code) => this.#now.remote.get(code) ?? [])
      .map((site) => ({ site, metres: metresBetween(from, site.position) }));
    let nearest: ReadonlySet<Mediator> = new Set();
    for (const part of PARTS) {
      const radius = part === 1 ? Infinity : part * withinMetres;
      const onSite = this.#now.onSite.within(from, part * withinMetres);
      nearest = firstOf([...onSite, ...remote.filter(({ metres }) => metres <= radius)], asked);
      if (nearest.size >= limit) break;
    }
    return nearest;
  }
}

/** At most `limit` mediators with something still done for the commune, nearest first. */
function firstOf(sites: Away[], asked: Asked): ReadonlySet<Mediator> {
  const found = new Set<Mediator>();
  sites.sort((a, b) => a.metres - b.metres || compareText(a.site.mediator.id, b.site.mediator.id));
  for (const { site } of sites) {
    if (found.size >= asked.limit) break;
    if (!found.has(site.mediator) && site.given.some((one) => isGiven(one, asked))) found.add(site.mediator);
  }
  return found;
}

/** Distances as the person sees them; what is out of reach is left out. */
function reachedBy(mediator: Mediator, sites: readonly Site[], { from, withinMetres }: Asked): readonly Reached[] {
  const reached = new Map<number, Reached>();
  for (const { isOnSite, position, given } of sites) {
    const distanceMetres = isOnSite ? metresBetween(from, position) : 0;
    if (distanceMetres > withinMetres) continue;
    const same = reached.get(distanceMetres);
    const all = same === undefined ? given : [...same.given, ...given].sort(byDutyId);
    reached.set(distanceMetres, { mediator, distanceMetres, given: all });
  }
  return [...reached.values()];
}

/** For that commune, and not over. */
function isGiven({ served, lastDay, duty }: Given, { codes, today }: Asked): boolean {
  return isServed(served, codes) && (lastDay === Infinity || lastDay >= today(duty.place.timeZone));
}

function snapshotOf(mediators: Iterable<Mediator>): Snapshot {
  const byId = new Map<MediatorId, Mediator>();
  for (const mediator of mediators) byId.set(mediator.id, mediator);
  const sites = new Map([...byId.values()].map((mediator) => [mediator, sitesOf(mediator)] as const));
  const all = [...sites.values()].flat();
  const remote = new Map<string, Site[]>();
  for (const site of all.filter(({ isOnSite }) => !isOnSite)) {
    for (const code of new Set(site.given.flatMap(({ served }) => served ?? []))) {
      const others = remote.get(code);
      if (others === undefined) remote.set(code, [site]);
      else others.push(site);
    }
  }
  return { byId, sites, onSite: new PositionIndex(all.filter(({ isOnSite }) => isOnSite)), remote };
}

function daysAt(now: number): (zone: string) => number {
  const days = new Map<string, number>();
  return (zone) => {
    const day = days.get(zone) ?? dayAndMinutesAt(now, zone).day;
    days.set(zone, day);
    return day;
  };
}

function byDutyId(a: Given, b: Given): number {
  return compareText(a.duty.id, b.duty.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
