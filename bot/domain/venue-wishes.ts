import type { VenueFilter } from './venue-filter.js';

/** What a person asks of a venue besides its place and its service. */
export interface VenueWishes {
  /** Only what was asked; `{}` when nothing was. */
  readonly filter: VenueFilter;
  /** "La suivante", "plus près". */
  readonly step: 'next' | 'nearer' | null;
  /** "C'est fermé définitivement": what we showed is wrong. */
  readonly isWrong: boolean;
}

export const NO_WISHES: VenueWishes = { filter: {}, step: null, isWrong: false };

/** The conditions asked now on top of those asked before; `opensOn`: weekdays asked, 0 = Monday. Null when nothing is asked. */
export function refined(before: VenueFilter, asked: VenueFilter, opensOn: readonly number[]): VenueFilter | null {
  const now: VenueFilter = opensOn.length === 0 ? asked : { ...asked, opensOn };
  if (Object.keys(now).length === 0) return null;
  const specialCare = [...new Set([...(before.specialCare ?? []), ...(now.specialCare ?? [])])];
  return { ...before, ...now, ...(specialCare.length > 0 ? { specialCare } : {}) };
}
