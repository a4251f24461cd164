import type { BookingAsked, BookingLink, BookingLinks } from '../../../bot/ports/booking-links.js';
import { bookingLinkNear } from './booking-link-near.js';
import type { PublicLinks } from './public-links.js';

/** The best booking page, from what was read last; asking for news goes on behind. */
export class LinkFinder implements BookingLinks {
  constructor(
    private readonly parts: {
      /** Origin of the instance; null: none is configured, and only what venues say of themselves is given. */
      readonly base: string | null;
      readonly publicLinks: Pick<PublicLinks, 'known' | 'refresh'> | null;
    },
  ) {}

  near(asked: BookingAsked): BookingLink | null {
    const { base, publicLinks } = this.parts;
    void publicLinks?.refresh();
    return bookingLinkNear(asked, { publicLinks: publicLinks?.known() ?? [], base });
  }
}

/** Only what venues say of themselves: no instance is configured, nobody is asked. */
export const OWN_PAGES_ONLY: BookingLinks = new LinkFinder({ base: null, publicLinks: null });
