import type { Commune } from '../domain/place.js';
import type { Venue } from '../domain/venue.js';

export interface BookingAsked {
  readonly commune: Pick<Commune, 'codeInsee' | 'name' | 'departement' | 'position'>;
  /** Null: anywhere around the commune. */
  readonly venue: Venue | null;
  /** 'prescriber': an aidant books for someone else, without an account. */
  readonly by: 'beneficiary' | 'prescriber';
}

/** An address where a person picks a slot by themselves. */
export interface BookingLink {
  readonly url: string;
  /** 'venue': what the venue says of itself; 'organisation': its public agenda; 'search': every agenda around the commune, if any. */
  readonly leadsTo: 'venue' | 'organisation' | 'search';
}

/** The best public booking page that is known, without asking anybody on the way. */
export interface BookingLinks {
  near(asked: BookingAsked): BookingLink | null;
}
