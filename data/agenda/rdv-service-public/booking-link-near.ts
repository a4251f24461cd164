import type { BookingAsked, BookingLink } from '../../../bot/ports/booking-links.js';
import { bookingLinkOf, bookingPage, forPrescriber } from './booking-link.js';
import { publicLinkOf, type PublicLink } from './public-link.js';

/**
 * The venue's own page first, then the public agenda of its organisation, then the search around the commune, when an instance is
 * configured (`base`): it may have nothing to show there. Null when nothing is known.
 */
export function bookingLinkNear(
  asked: BookingAsked,
  known: { readonly publicLinks: readonly PublicLink[]; readonly base: string | null },
): BookingLink | null {
  const { venue, commune, by } = asked;
  const { base } = known;
  const turned = (url: string): string => (by === 'prescriber' ? forPrescriber(url, commune.departement, base) : url);
  const own = venue === null ? null : bookingLinkOf(venue);
  if (own !== null) return { url: turned(own), leadsTo: 'venue' };
  const link = venue === null ? null : publicLinkOf(known.publicLinks, venue);
  if (link !== null) return { url: turned(link), leadsTo: 'organisation' };
  return base === null ? null : { url: bookingPage(base, commune, {}, by), leadsTo: 'search' };
}
