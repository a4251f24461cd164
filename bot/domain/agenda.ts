import type { Coordinates } from './geo.js';
import type { CodeInsee, DutyId, MediatorId, VenueId } from './ids.js';
import type { Need } from './need.js';
import type { IsoDay, Weekday } from './when-heard.js';

/** Days from `from` to `to`, both included; `to` null: with no end known. */
export interface Period {
  readonly from: IsoDay;
  readonly to: IsoDay | null;
}

/** The employer of a mediator (structure d'accueil): a town hall, an association, a France Services house. */
export interface HostStructure {
  readonly id: string;
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
}

/** Someone who gives appointments and workshops (médiateur, conseiller numérique). */
export interface Mediator {
  readonly id: MediatorId;
  /** As beneficiaries read it: "Samira B." */
  readonly name: string;
  readonly hostStructure: HostStructure;
  /** In the order of time, not overlapping; nothing is given outside them. */
  readonly contracts: readonly Period[];
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly duties: readonly Duty[];
  readonly absences: readonly Absence[];
}

/** Where a duty is done, copied from the venue so that an appointment still has its address when the venues change. */
export interface DutyPlace {
  /** Null for a place that is no venue of the national file. */
  readonly venue: VenueId | null;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly commune: string;
  readonly codeInsee: CodeInsee | null;
  readonly position: Coordinates;
  /** IANA zone: all hours of the duty are read on its clocks. */
  readonly timeZone: string;
  /** E.164. */
  readonly phone: string | null;
}

/** At the place, by telephone, or at the person's home. */
export const WAYS = ['on-site', 'phone', 'at-home'] as const;
export type Way = (typeof WAYS)[number];

/** How people are received during a duty. */
export type Reception =
  /** One person at a time; `bufferMinutes` are kept free after each. */
  | { readonly by: 'appointment'; readonly minutes: number; readonly bufferMinutes: number }
  /** One session, the whole duty, for several people. */
  | { readonly by: 'workshop'; readonly seats: number }
  /** No appointment: one comes. */
  | { readonly by: 'walk-in' };

/** What is given during a duty (motif). */
export interface AppointmentKind {
  /** As people read it: "Aide individuelle", "Atelier : premiers pas sur tablette". */
  readonly name: string;
  readonly way: Way;
  /** The needs it answers; empty: all. */
  readonly needs: readonly Need[];
  readonly reception: Reception;
  /** A slot is no longer offered this close to its start. */
  readonly noticeMinutes: number;
  /** How far ahead slots are open, in days from today. */
  readonly horizonDays: number;
}

/** When a duty comes back. Every second week is counted from the week of `valid.from`. */
export type Recurrence =
  | { readonly every: 'week'; readonly weekday: Weekday; readonly weeks: 1 | 2 | 3 | 4 }
  /** The nth weekday of each month, 1..5; the bus that comes on the first Tuesday. */
  | { readonly every: 'month'; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | 5 }
  | { readonly every: 'once'; readonly day: IsoDay };

/** A place of duty (permanence, plage d'ouverture): the same hours, place and kind, day after day. */
export interface Duty {
  readonly id: DutyId;
  readonly place: DutyPlace;
  readonly kind: AppointmentKind;
  readonly recurrence: Recurrence;
  /** Minutes from midnight on the place's clocks, 0..1440, `to` after `from`. */
  readonly from: number;
  readonly to: number;
  readonly valid: Period;
  /** Days on which it does not take place. Public holidays of the place are never worked. */
  readonly except: readonly IsoDay[];
  /**
   * Whom it serves: INSEE codes of communes, or departements ('23', '2A', '974'). Empty: whoever comes to the place; by telephone or at
   * home, the departement of the place.
   */
  readonly territory: readonly string[];
}

/** A time when the mediator gives nothing, on the clocks of each of their places. */
export interface Absence {
  readonly id: string;
  readonly from: { readonly day: IsoDay; readonly minutes: number };
  /** After `from`; the first moment at which the mediator is back. */
  readonly to: { readonly day: IsoDay; readonly minutes: number };
}

/** A duty, seen from where a person is. */
export interface NearbyDuty {
  readonly mediator: Mediator;
  readonly duty: Duty;
  /** From where the person is to the place; 0 when nobody has to travel. */
  readonly distanceMetres: number;
}
