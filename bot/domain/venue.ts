import type { Coordinates } from './geo.js';
import type { CodeInsee, VenueId } from './ids.js';
import type { Service } from './need.js';
import type { OpeningHours } from './opening-hours.js';

/** How one gets in: `modalites_acces` of the national schema. */
export const ACCESS = ['walk-in', 'phone', 'e-mail', 'online-booking', 'no-public', 'prescription-by-e-mail'] as const;
export type Access = (typeof ACCESS)[number];

export const FEES = ['free', 'free-under-conditions', 'paying'] as const;
export type Fee = (typeof FEES)[number];

/** `publics_specifiquement_adresses` of the national schema, its own French names. */
export const PUBLICS = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'] as const;
export type Public = (typeof PUBLICS)[number];

/** `prise_en_charge_specifique` of the national schema, its own French names: disability, illiteracy, languages. */
export const SPECIAL_CARE = [
  'Surdité',
  'Handicaps moteurs',
  'Handicaps mentaux',
  'Illettrisme',
  'Langues étrangères (anglais)',
  'Langues étrangères (autres)',
  'Déficience visuelle',
] as const;
export type SpecialCare = (typeof SPECIAL_CARE)[number];

/** `dispositif_programmes_nationaux` of the national schema, its own French names. */
export const PROGRAMMES = [
  'Aidants Connect',
  'Bibliothèques numérique de référence',
  'Certification PIX',
  'Conseillers numériques',
  'Emmaüs Connect',
  'France Services',
  'Grande école du numérique',
  'La Croix Rouge',
  "Point d'accès numérique CAF",
  'Promeneurs du net',
  'Relais numérique (Emmaüs Connect)',
] as const;
export type Programme = (typeof PROGRAMMES)[number];

/** A row of a source from which a venue was made. */
export interface VenueOrigin {
  /** The name the row gives its source, or else the file's. */
  readonly source: string;
  readonly id: VenueId;
}

/** A place where people are helped with digital procedures (lieu de médiation numérique). */
export interface Venue {
  readonly id: VenueId;
  /** `pivot` of the national schema: the number of its organisation (SIRET, RNA, RIDET); null when unknown. */
  readonly pivot: string | null;
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
  readonly programmes: readonly Programme[];
  readonly publics: readonly Public[];
  readonly specialCare: readonly SpecialCare[];
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
