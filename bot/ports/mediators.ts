import type { Coordinates } from '../domain/geo.js';
import type { Mediator, NearbyDuty } from '../domain/agenda.js';
import type { CodeInsee, MediatorId } from '../domain/ids.js';

/** Where mediators, their duties and absences are kept. */
export interface Mediators {
  all(): readonly Mediator[];
  find(id: MediatorId): { readonly mediator: Mediator; readonly version: number } | null;
  /**
   * Whole mediator at once. `expectedVersion`: what `find` gave, null for a new one. 'stale': someone saved in between (or it exists
   * already); nothing was written.
   */
  save(mediator: Mediator, expectedVersion: number | null): Promise<'saved' | 'stale'>;
  /** Many at once, in one transaction, whatever their versions: an import. */
  saveAll(mediators: readonly Mediator[]): Promise<void>;
  /** Grows at each change; 0 when there never was any. */
  version(): number;
  /** The secret word of a mediator's calendar feed; made at the first call, the same afterwards until renewed. Null: no such mediator. */
  feedPass(id: MediatorId, renew: boolean): Promise<string | null>;
  byFeedPass(pass: string): Mediator | null;
}

/** Who gives appointments near a place; read from memory. */
export interface Agenda {
  /**
   * Duties on site within `withinMetres`, and those by telephone or at home that serve the commune, nearest first (then by ids).
   * At most those of `limit` mediators. Duties whose validity ended are left out.
   */
  near(query: {
    readonly from: Coordinates;
    readonly commune: CodeInsee;
    readonly withinMetres: number;
    readonly limit: number;
    readonly now: number;
  }): readonly NearbyDuty[];
  mediator(id: MediatorId): Mediator | null;
  isEmpty(): boolean;
}
