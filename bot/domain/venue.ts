import type { Coordinates } from './geo.js';
import type { CodeInsee, VenueId } from './ids.js';
import type { Service } from './need.js';
import type { OpeningHours } from './opening-hours.js';

/** How one gets in: `modalites_acces` of the national schema. */
export type Access = 'walk-in' | 'phone' | 'e-mail' | 'online-booking' | 'no-public' | 'prescription-by-e-mail';
export type Fee = 'free' | 'free-under-conditions' | 'paying';

/** A row of a source from which a venue was made. */
export interface VenueOrigin {
  /** The name the row gives its source, or else the file's. */
  readonly source: string;
  readonly id: VenueId;
}

/** A place where people are helped with digital procedures (lieu de médiation numérique). */
export interface Venue {
  readonly id: VenueId;
  readonly name: string;
  /** Number and street, without commune; never empty (the schema requires it). */
  readonly street: string;
  readonly commune: string;
  readonly postcode: string;
  readonly codeInsee: CodeInsee | null;
  readonly position: Coordinates;
  /** E.164, territory kept (+262...). */
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly bookingUrl: string | null;
  readonly services: readonly Service[];
  readonly access: readonly Access[];
  readonly fees: readonly Fee[];
  /** `dispositif_programmes_nationaux`, French names of the closed list ('Aidants Connect', 'France Services'). */
  readonly programmes: readonly string[];
  /** `publics_specifiquement_adresses`, French names of the closed list. */
  readonly publics: readonly string[];
  /** `prise_en_charge_specifique`, French names of the closed list. */
  readonly specialCare: readonly string[];
  readonly isItinerant: boolean;
  readonly hours: OpeningHours;
  /** IANA zone of the venue's own territory. */
  readonly timeZone: string;
  /** `date_maj`, YYYY-MM-DD: when the row was last true. */
  readonly updatedOn: string;
  readonly source: string | null;
  /** Every row it was made from, the freshest first, when several sources told of one place. */
  readonly origins: readonly VenueOrigin[];
  /** True for the built-in invented venues of the first run. */
  readonly isDemonstration: boolean;
}

/** A venue found, with what the answer says of it. */
export interface NearbyVenue {
  readonly venue: Venue;
  readonly distanceMetres: number;
}
