import type { Duty, NearbyDuty } from '../domain/agenda.js';
import type { Coordinates } from '../domain/geo.js';
import { answersNeed, type SlotSearch } from '../domain/slot-search.js';
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

/** The duties that may do, circle by circle: each holds what the smaller ones do not. Looked for when first asked. */
export class SlotRings {
  readonly #rings: (readonly NearbyDuty[])[] = [];
  readonly #seen = new Set<Duty>();

  constructor(
    private readonly agenda: Agenda,
    private readonly search: SlotSearch,
    private readonly from: Coordinates,
    private readonly now: number,
  ) {}

  *all(): Generator<readonly NearbyDuty[], void> {
    for (const [at, circle] of CIRCLES.entries()) {
      const ring = this.#rings[at] ?? this.#ringOf(circle);
      this.#rings[at] = ring;
      yield ring;
    }
  }

  /** Those looked at so far. */
  get known(): readonly NearbyDuty[] {
    return this.#rings.flat();
  }

  #ringOf({ metres, mediators }: (typeof CIRCLES)[number]): readonly NearbyDuty[] {
    const { commune, need, way } = this.search;
    return this.agenda
      .near({ from: this.from, commune: commune.codeInsee, withinMetres: metres, limit: mediators, now: this.now })
      .filter(({ duty: { kind } }) => answersNeed(kind, need) && (way === null || kind.way === way))
      .filter(({ duty }) => {
        const isNew = !this.#seen.has(duty);
        this.#seen.add(duty);
        return isNew;
      });
  }
}
