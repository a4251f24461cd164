import type { VenueFilter } from './venue-filter.js';
import type { Access, Fee, Programme, Public, SpecialCare } from './venue.js';

/** What a person asks of a venue besides its place and its service. */
export interface VenueWishes {
  readonly specialCare: readonly SpecialCare[];
  readonly publics: readonly Public[];
  readonly fees: readonly Fee[];
  readonly access: readonly Access[];
  readonly programmes: readonly Programme[];
  readonly isItinerant: boolean;
  /** "La suivante", "plus près". */
  readonly step: 'next' | 'nearer' | null;
  /** "C'est fermé définitivement": what we showed is wrong. */
  readonly isWrong: boolean;
}

export const NO_WISHES: VenueWishes = {
  specialCare: [],
  publics: [],
  fees: [],
  access: [],
  programmes: [],
  isItinerant: false,
  step: null,
  isWrong: false,
};

/** The conditions that wishes add to those asked before; null when they add none. */
export function refined(filter: VenueFilter, wishes: VenueWishes, opensOn: readonly number[]): VenueFilter | null {
  const asked: VenueFilter = {
    ...some('specialCare', wishes.specialCare),
    ...some('publics', wishes.publics),
    ...some('fees', wishes.fees),
    ...some('access', wishes.access),
    ...some('programmes', wishes.programmes),
    ...some('opensOn', opensOn),
    ...(wishes.isItinerant ? { isItinerant: true } : {}),
  };
  if (Object.keys(asked).length === 0) return null;
  const specialCare = [...new Set([...(filter.specialCare ?? []), ...wishes.specialCare])];
  return { ...filter, ...asked, ...(specialCare.length > 0 ? { specialCare } : {}) };
}

function some<K extends string, T>(key: K, values: readonly T[]): { readonly [Key in K]?: readonly T[] } {
  // One key, computed: the compiler widens it to any string.
  return values.length === 0 ? {} : ({ [key]: values } as { readonly [Key in K]: readonly T[] });
}
