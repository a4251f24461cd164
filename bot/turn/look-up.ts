import type { Found, Lookup } from '../domain/conversation.js';
import { metresBetween, type Coordinates } from '../domain/geo.js';
import { SERVICES_FOR_NEED, type Need } from '../domain/need.js';
import { byDistance, rank, SEARCH_RADII_METRES } from '../domain/nearest-venues.js';
import type { StreetFound } from '../domain/place.js';
import type { VenueFilter } from '../domain/venue-filter.js';
import type { LookUp } from '../ports/lookups.js';
import type { StreetAddresses } from '../ports/street-addresses.js';
import type { Appointments, WaitingList } from '../ports/appointments.js';
import type { BookingLinks } from '../ports/booking-links.js';
import type { Agenda } from '../ports/mediators.js';
import type { Venues } from '../ports/venues.js';
import { myAppointments } from './look-up-appointments.js';
import { lookUpTimesIn } from './look-up-times.js';

/**
 * How many of the nearest are ranked: an open one just behind may go first. Fixed, so that the order is the same from page to page.
 * A rarer wish (Aidants Connect) is looked for among more.
 */
const POOL = 30;
const WIDE_POOL = 150;

type Near = Extract<Lookup, { ask: 'venues-near' }>;
type VenuesFound = Extract<Found, { got: 'venues' }>;

export interface LookUpParts {
  readonly venues: Venues;
  readonly streets: StreetAddresses;
  readonly agenda: Agenda;
  readonly bookingLinks: BookingLinks;
  readonly appointments: Appointments;
  readonly waitingList: WaitingList;
}

/** Answers the dialogs' questions from what is in memory and in the store, and from the national addresses when a street is said. Read only. */
export function lookUpIn(parts: LookUpParts): LookUp {
  const { venues, streets } = parts;
  const slotsAround = lookUpTimesIn(parts);
  return async (lookup, asking) => {
    const { now } = asking;
    switch (lookup.ask) {
      case 'venues-near': {
        const start =
          lookup.street === null ? lookup.start : await streets.locate(lookup.street, lookup.commune.codeInsee);
        return venuesNear(lookup, start, venues, now);
      }
      case 'venue': {
        const venue = venues.find(lookup.id);
        if (venue === null) return { got: 'no-venue' };
        const distanceMetres = lookup.from === null ? 0 : metresBetween(lookup.from.position, venue.position);
        return { got: 'venue', venue: { venue, distanceMetres } };
      }
      case 'slots':
        return slotsAround(lookup, now);
      case 'my-appointments':
        return myAppointments(lookup, asking, { ...parts, slotsAround });
    }
  };
}

/** With everything asked; else without the conditions, said so; else without the service, said so. */
function venuesNear(lookup: Near, start: StreetFound | null, venues: Venues, now: number): Found {
  const services = servicesOf(lookup.need);
  const from = start?.position ?? lookup.commune.position;
  const find = (filter: VenueFilter): Omit<VenuesFound, 'isWidened' | 'isUnfiltered'> | null => {
    const found = search(lookup, from, filter, venues, now);
    return found === null ? null : { ...found, start };
  };
  const hasFilter = Object.keys(lookup.filter).length > 0;
  const exact = find({ ...lookup.filter, services });
  if (exact !== null) return { ...exact, isWidened: false, isUnfiltered: false };
  const unfiltered = hasFilter ? find({ services }) : null;
  if (unfiltered !== null) return { ...unfiltered, isWidened: false, isUnfiltered: true };
  const general = services.length === 0 ? null : find({});
  return general === null ? { got: 'no-venue' } : { ...general, isWidened: true, isUnfiltered: hasFilter };
}

/** Widens the circle by steps until it holds what is asked, and stops at the first that has at least one. */
function search(
  lookup: Near,
  from: Coordinates,
  filter: VenueFilter,
  venues: Venues,
  now: number,
): Pick<VenuesFound, 'got' | 'venues' | 'hasMore'> | null {
  const pool = lookup.need === 'aidants-connect' ? WIDE_POOL : POOL;
  for (const radius of SEARCH_RADII_METRES) {
    const near = venues.near(from, filter, radius, pool);
    const isLast = radius === SEARCH_RADII_METRES.at(-1);
    if (near.length < lookup.skip + lookup.count && !isLast) continue;
    const best = rank(near, { need: lookup.need, at: now });
    const ranked = lookup.order === 'best' ? best : byDistance(best);
    const page = ranked.slice(lookup.skip, lookup.skip + lookup.count);
    if (page.length === 0) return null;
    return { got: 'venues', venues: page, hasMore: ranked.length > lookup.skip + lookup.count };
  }
  return null;
}

function servicesOf(need: Need | null): NonNullable<VenueFilter['services']> {
  return need === null ? [] : SERVICES_FOR_NEED[need];
}
