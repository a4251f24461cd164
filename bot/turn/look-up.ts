import type { Found, Lookup } from '../domain/conversation.js';
import { metresBetween } from '../domain/geo.js';
import { SERVICES_FOR_NEED, type Need, type Service } from '../domain/need.js';
import { rank, SEARCH_RADII_METRES } from '../domain/nearest-venues.js';
import type { Commune } from '../domain/place.js';
import type { LookUp } from '../ports/lookups.js';
import type { Venues } from '../ports/venues.js';

/**
 * How many of the nearest are ranked: an open one just behind may go first. Fixed, so that the order is the same from page to page.
 * A rarer wish (Aidants Connect) is looked for among more.
 */
const POOL = 30;
const WIDE_POOL = 150;

/** Answers the dialogs' questions from the venues in memory. Read only. */
export function lookUpIn(venues: Venues): LookUp {
  return (lookup, now) => Promise.resolve(answer(lookup, venues, now));
}

function answer(lookup: Lookup, venues: Venues, now: number): Found {
  switch (lookup.ask) {
    case 'venues-near':
      return venuesNear(lookup, venues, now);
    case 'venue': {
      const venue = venues.find(lookup.id);
      if (venue === null) return { got: 'no-venue' };
      const distanceMetres = lookup.from === null ? 0 : metresBetween(lookup.from.position, venue.position);
      return { got: 'venue', venue: { venue, distanceMetres } };
    }
  }
}

function venuesNear(lookup: Extract<Lookup, { ask: 'venues-near' }>, venues: Venues, now: number): Found {
  const wanted = servicesOf(lookup.need);
  const exact = search(lookup, wanted, venues, now);
  if (exact !== null || wanted.length === 0) return exact ?? { got: 'no-venue' };
  const general = search(lookup, [], venues, now);
  return general === null ? { got: 'no-venue' } : { ...general, isWidened: true };
}

/** Widens the circle by steps until it holds what is asked, and stops at the first that has at least one. */
function search(
  lookup: Extract<Lookup, { ask: 'venues-near' }>,
  services: readonly Service[],
  venues: Venues,
  now: number,
): Extract<Found, { got: 'venues' }> | null {
  const pool = lookup.need === 'aidants-connect' ? WIDE_POOL : POOL;
  for (const radius of SEARCH_RADII_METRES) {
    const near = venues.near(positionOf(lookup.commune), { services }, radius, pool);
    const isLast = radius === SEARCH_RADII_METRES.at(-1);
    if (near.length < lookup.skip + lookup.count && !isLast) continue;
    const ranked = rank(near, { need: lookup.need, at: now });
    const page = ranked.slice(lookup.skip, lookup.skip + lookup.count);
    if (page.length === 0) return null;
    return { got: 'venues', venues: page, hasMore: ranked.length > lookup.skip + lookup.count, isWidened: false };
  }
  return null;
}

function positionOf(commune: Commune): Commune['position'] {
  return commune.position;
}

function servicesOf(need: Need | null): readonly Service[] {
  return need === null ? [] : SERVICES_FOR_NEED[need];
}
