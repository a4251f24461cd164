import type { Duty, Mediator, NearbyDuty } from '../../bot/domain/agenda.js';
import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import { serves, territoriesOf, territoryServed } from '../../bot/domain/served-territory.js';
import { dayAndMinutesAt } from '../../bot/domain/zone-days.js';
import type { Agenda } from '../../bot/ports/mediators.js';
import { PositionIndex } from './position-index.js';

type Query = Parameters<Agenda['near']>[0];

/** One place of one mediator, and the duties done there. */
interface Site {
  readonly mediator: Mediator;
  readonly position: Coordinates;
  readonly duties: readonly Duty[];
}

/** A site, and how far it really is, even when nobody has to travel there. */
interface Away {
  readonly site: Site;
  readonly metres: number;
}

/** The circle grows until it holds enough mediators: those of a city need not all be measured. The last is the circle itself. */
const PARTS = [1 / 16, 1 / 4, 1] as const;

/** Everything one question reads; replaced as a whole. */
interface Snapshot {
  readonly byId: ReadonlyMap<MediatorId, Mediator>;
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
    return this.#nearestMediators(query)
      .flatMap((mediator) => mediator.duties.flatMap((duty) => reached(mediator, duty, query)))
      .sort(byDistanceThenIds);
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
  #nearestMediators(query: Query): readonly Mediator[] {
    const { from, commune, withinMetres, limit } = query;
    const remote = territoriesOf(commune)
      .flatMap((code) => this.#now.remote.get(code) ?? [])
      .map((site) => ({ site, metres: metresBetween(from, site.position) }));
    let nearest: readonly Mediator[] = [];
    for (const part of PARTS) {
      const radius = part === 1 ? Infinity : part * withinMetres;
      const onSite = this.#now.onSite.within(from, part * withinMetres);
      nearest = firstOf([...onSite, ...remote.filter(({ metres }) => metres <= radius)], query);
      if (nearest.length >= limit) break;
    }
    return nearest;
  }
}

/** At most `limit` mediators with something still done for the commune, nearest first. */
function firstOf(sites: readonly Away[], { limit, now, commune }: Query): readonly Mediator[] {
  const found = new Set<Mediator>();
  const sorted = [...sites].sort((a, b) => a.metres - b.metres || compareText(a.site.mediator.id, b.site.mediator.id));
  for (const { site } of sorted) {
    if (found.size >= limit) break;
    const { mediator, duties } = site;
    if (!found.has(mediator) && duties.some((duty) => isStillDone(mediator, duty, now) && serves(duty, commune))) {
      found.add(mediator);
    }
  }
  return [...found];
}

function snapshotOf(mediators: Iterable<Mediator>): Snapshot {
  const byId = new Map<MediatorId, Mediator>();
  for (const mediator of mediators) byId.set(mediator.id, mediator);
  const all = [...byId.values()];
  const remote = new Map<string, Site[]>();
  for (const site of all.flatMap((mediator) => sitesOf(mediator, false))) {
    for (const code of new Set(site.duties.flatMap(territoryServed))) {
      const others = remote.get(code);
      if (others === undefined) remote.set(code, [site]);
      else others.push(site);
    }
  }
  return { byId, onSite: new PositionIndex(all.flatMap((mediator) => sitesOf(mediator, true))), remote };
}

/** Where they receive, or where they telephone or set off from. */
function sitesOf(mediator: Mediator, isOnSite: boolean): readonly Site[] {
  const duties = mediator.duties.filter(({ kind }) => (kind.way === 'on-site') === isOnSite);
  const positions = new Map(duties.map(({ place: { position } }) => [textOf(position), position]));
  return [...positions].map(([text, position]) => ({
    mediator,
    position,
    duties: duties.filter(({ place }) => textOf(place.position) === text),
  }));
}

function textOf({ latitude, longitude }: Coordinates): string {
  return `${String(latitude)}/${String(longitude)}`;
}

/** As the person sees it; empty when it is out of reach, not for that commune, or over. */
function reached(mediator: Mediator, duty: Duty, { from, commune, withinMetres, now }: Query): readonly NearbyDuty[] {
  const distanceMetres = duty.kind.way === 'on-site' ? metresBetween(from, duty.place.position) : 0;
  const isReached = distanceMetres <= withinMetres && serves(duty, commune) && isStillDone(mediator, duty, now);
  return isReached ? [{ mediator, duty, distanceMetres }] : [];
}

function isStillDone({ contracts }: Mediator, { valid, place }: Duty, now: number): boolean {
  const isOver = (to: string | null): boolean =>
    to !== null && dayNumberOfIso(to) < dayAndMinutesAt(now, place.timeZone).day;
  return !isOver(valid.to) && contracts.some(({ to }) => !isOver(to));
}

function byDistanceThenIds(a: NearbyDuty, b: NearbyDuty): number {
  return (
    a.distanceMetres - b.distanceMetres ||
    compareText(a.mediator.id, b.mediator.id) ||
    compareText(a.duty.id, b.duty.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
