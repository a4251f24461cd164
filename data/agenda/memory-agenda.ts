import type { Duty, Mediator, NearbyDuty } from '../../bot/domain/agenda.js';
import { dayNumberOfIso } from '../../bot/domain/duty-occurrences.js';
import { metresBetween } from '../../bot/domain/geo.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import { territoriesOf, territoryServed } from '../../bot/domain/served-territory.js';
import { dayAndMinutesAt } from '../../bot/domain/zone-days.js';
import type { Agenda } from '../../bot/ports/mediators.js';
import { PositionIndex } from './position-index.js';

interface Place {
  readonly mediator: Mediator;
  readonly duty: Duty;
}

/** A duty, and how far its place really is: nobody travels to a telephone, but the nearest mediators are still preferred. */
interface Reached {
  readonly nearby: NearbyDuty;
  readonly metresAway: number;
}

/** Everything one question reads; replaced as a whole. */
interface Snapshot {
  readonly byId: ReadonlyMap<MediatorId, Mediator>;
  readonly onSite: PositionIndex<Place>;
  /** By telephone or at home, by the territories they serve. */
  readonly remote: ReadonlyMap<string, readonly Place[]>;
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

  near(query: Parameters<Agenda['near']>[0]): readonly NearbyDuty[] {
    const reached = [...this.#onSite(query), ...this.#remote(query)].filter(({ nearby }) =>
      isStillDone(nearby, query.now),
    );
    const kept = nearestMediators(reached, query.limit);
    return reached
      .map(({ nearby }) => nearby)
      .filter(({ mediator }) => kept.has(mediator.id))
      .sort(byDistanceThenIds);
  }

  mediator(id: MediatorId): Mediator | null {
    return this.#now.byId.get(id) ?? null;
  }

  isEmpty(): boolean {
    return this.#now.byId.size === 0;
  }

  #onSite({ from, commune, withinMetres }: Parameters<Agenda['near']>[0]): readonly Reached[] {
    const served = territoriesOf(commune);
    return this.#now.onSite.within(from, withinMetres).flatMap(({ value: { mediator, duty }, distanceMetres }) => {
      const serves = duty.territory.length === 0 || duty.territory.some((code) => served.includes(code));
      return serves ? [{ nearby: { mediator, duty, distanceMetres }, metresAway: distanceMetres }] : [];
    });
  }

  #remote({ from, commune }: Parameters<Agenda['near']>[0]): readonly Reached[] {
    const places = new Set(territoriesOf(commune).flatMap((code) => this.#now.remote.get(code) ?? []));
    return [...places].map(({ mediator, duty }) => ({
      nearby: { mediator, duty, distanceMetres: 0 },
      metresAway: metresBetween(from, duty.place.position),
    }));
  }
}

function snapshotOf(mediators: Iterable<Mediator>): Snapshot {
  const byId = new Map<MediatorId, Mediator>();
  for (const mediator of mediators) byId.set(mediator.id, mediator);
  const places = [...byId.values()].flatMap((mediator) => mediator.duties.map((duty) => ({ mediator, duty })));
  const remote = new Map<string, Place[]>();
  for (const place of places.filter(({ duty }) => duty.kind.way !== 'on-site')) {
    for (const code of new Set(territoryServed(place.duty))) {
      const others = remote.get(code);
      if (others === undefined) remote.set(code, [place]);
      else others.push(place);
    }
  }
  const onSite = places.filter(({ duty }) => duty.kind.way === 'on-site');
  return { byId, onSite: new PositionIndex(onSite, ({ duty }) => duty.place.position), remote };
}

function isStillDone({ mediator, duty }: NearbyDuty, now: number): boolean {
  const today = dayAndMinutesAt(now, duty.place.timeZone).day;
  const isOver = (to: string | null): boolean => to !== null && dayNumberOfIso(to) < today;
  return !isOver(duty.valid.to) && mediator.contracts.some(({ to }) => !isOver(to));
}

function nearestMediators(reached: readonly Reached[], limit: number): ReadonlySet<MediatorId> {
  const metres = new Map<MediatorId, number>();
  for (const { nearby, metresAway } of reached) {
    const { id } = nearby.mediator;
    metres.set(id, Math.min(metresAway, metres.get(id) ?? Infinity));
  }
  const ids = [...metres].sort(([a, aMetres], [b, bMetres]) => aMetres - bMetres || (a < b ? -1 : 1));
  return new Set(ids.slice(0, Math.max(0, limit)).map(([id]) => id));
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
