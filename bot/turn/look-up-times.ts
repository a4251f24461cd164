import { SERVICES_FOR_NEED } from '../domain/need.js';
import type { OnlineBooking, SlotSearch, TimesFound } from '../domain/slot-search.js';
import type { BookingLinks } from '../ports/booking-links.js';
import type { Venues } from '../ports/venues.js';
import { lookUpSlotsIn, type SlotSources } from './look-up-slots.js';

/** How far a venue that books by itself may be: as far as a mediator's free times are looked for. */
const ONLINE_METRES = 60_000;
/** Among how many of the nearest venues one that books online is looked for. */
const VENUES_LOOKED_AT = 50;

/**
 * The free times of our agendas; in another way than the one asked for when nobody receives so; else a page where the person can book by
 * themselves, of the nearest venue that has one.
 */
export function lookUpTimesIn(
  parts: SlotSources & { readonly venues: Venues; readonly bookingLinks: BookingLinks },
): (search: SlotSearch, now: number) => Promise<TimesFound> {
  const slotsAround = lookUpSlotsIn(parts);
  return async (search, now) => {
    const found = await slotsAround(search, now);
    if (found.got === 'slots') return { ...found, isOtherWay: false };
    const other = search.way === null || search.skip > 0 ? found : await slotsAround({ ...search, way: null }, now);
    if (other.got === 'slots') return { ...other, isOtherWay: true };
    return { ...found, online: onlineBooking(search, parts.venues, parts.bookingLinks) };
  };
}

function onlineBooking(
  { commune, need, start }: SlotSearch,
  venues: Venues,
  links: BookingLinks,
): OnlineBooking | null {
  const services = need === null ? [] : SERVICES_FOR_NEED[need];
  const near = venues.near(start?.position ?? commune.position, { services }, ONLINE_METRES, VENUES_LOOKED_AT);
  for (const { venue } of near) {
    const link = links.near({ commune, venue, by: 'beneficiary' });
    if (link !== null && link.leadsTo !== 'search') return { url: link.url, place: venue.name };
  }
  const around = links.near({ commune, venue: null, by: 'beneficiary' });
  return around === null ? null : { url: around.url, place: null };
}
