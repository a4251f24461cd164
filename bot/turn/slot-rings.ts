import type { Duty, NearbyDuty } from '../domain/agenda.js';
import { weekdayOfDuty } from '../domain/duty-occurrences.js';
import type { Coordinates } from '../domain/geo.js';
import { answersNeed, type SlotSearch } from '../domain/slot-search.js';
import type { Weekday } from '../domain/when-heard.js';
import type { Agenda } from '../ports/mediators.js';

/**
 * How far we look: by bus, by car, then a departement's width; the next circle is looked at when those before it hold too few. Mediators
 * grow with it, or those of a city would hide all others, and the few who answer a rare need.
 */
const CIRCLES: readonly { readonly metres: number; readonly mediators: number }[] = [
  { metres: 10_000, mediators: 20 },
  { metres: 30_000, mediators: 60 },
  { metres: 60_000, mediators: 120 },
];

/** What a circle holds and the smaller ones do not. */
export interface SlotRing {
  readonly walkIns: readonly NearbyDuty[];
  /** Those with appointments, by the weekday on which they take place (0 = Monday). */
  readonly bookableOn: ReadonlyMap<Weekday, readonly NearbyDuty[]>;
  /** Of those with appointments, the longest; -Infinity when there are none. */
  readonly horizonDays: number;
}

/** The duties that may do, circle by circle. Looked for when first asked. */
export class SlotRings {
  readonly #rings: SlotRing[] = [];
  readonly #seen = new Set<Duty>();

  constructor(
    private readonly agenda: Agenda,
    private readonly search: SlotSearch,
    private readonly from: Coordinates,
    private readonly now: number,
  ) {}

  *all(): Generator<SlotRing, void> {
    for (const [at, circle] of CIRCLES.entries()) {
      const ring = this.#rings[at] ?? this.#ringOf(circle);
      this.#rings[at] = ring;
      yield ring;
    }
  }

  /** Those of the circles looked at so far. */
  get walkIns(): readonly NearbyDuty[] {
    return this.#rings.flatMap(({ walkIns }) => walkIns);
  }

  #ringOf({ metres, mediators }: (typeof CIRCLES)[number]): SlotRing {
    const { commune, need, way } = this.search;
    const duties = this.agenda.near({
      from: this.from,
      commune: commune.codeInsee,
      withinMetres: metres,
      limit: mediators,
      now: this.now,
    });
    const walkIns: NearbyDuty[] = [];
    const bookableOn = new Map<Weekday, NearbyDuty[]>();
    let horizonDays = -Infinity;
    for (const nearby of duties) {
      const { duty } = nearby;
      const { kind } = duty;
      if (this.#seen.has(duty)) continue;
      this.#seen.add(duty);
      if (!answersNeed(kind, need) || (way !== null && kind.way !== way)) continue;
      if (kind.reception.by === 'walk-in') {
        walkIns.push(nearby);
        continue;
      }
      horizonDays = Math.max(horizonDays, kind.horizonDays);
      const weekday = weekdayOfDuty(duty);
      const others = bookableOn.get(weekday);
      if (others === undefined) bookableOn.set(weekday, [nearby]);
      else others.push(nearby);
    }
    return { walkIns, bookableOn, horizonDays };
  }
}
