import type { AppointmentKind, DutyPlace, Way } from './agenda.js';
import type { Slot } from './appointment.js';
import type { Need } from './need.js';
import type { Commune, StreetFound } from './place.js';
import type { WhenHeard } from './when-heard.js';

/** The slots that a person is looking for. */
export interface SlotSearch {
  readonly commune: Commune;
  /** A street to look up in `commune`, said just now; null when none was. */
  readonly street: string | null;
  /** A street found before; `street` replaces it. */
  readonly start: StreetFound | null;
  readonly need: Need | null;
  /** Null: as soon as possible. */
  readonly when: WhenHeard | null;
  /** Null: any way. */
  readonly way: Way | null;
  /** How many to leave out from the start ("d'autres"): as many as were shown. */
  readonly skip: number;
  /** How many to show at once, at least 1; the same from page to page. */
  readonly count: number;
}

/** A slot, seen from where a person is. */
export interface NearbySlot extends Slot {
  /** 0 when nobody has to travel. */
  readonly distanceMetres: number;
}

/** When one may come without appointment. */
export interface WalkIn {
  readonly place: DutyPlace;
  readonly kindName: string;
  readonly mediatorName: string;
  /** Epoch milliseconds; it may have begun. */
  readonly start: number;
  readonly end: number;
  readonly distanceMetres: number;
}

export type SlotsFound =
  | {
      readonly got: 'slots';
      /** At most `count`, at least one; no two at the same instant. */
      readonly slots: readonly NearbySlot[];
      readonly hasMore: boolean;
      /** Nothing fits what was said of the moment: these are the nearest in time. */
      readonly isOtherMoment: boolean;
      /** Of `slots`: the person is told when it is far. */
      readonly farthestMetres: number;
      /** The next ones that fit what was said, at most two, soonest first; none after the first page. */
      readonly walkIns: readonly WalkIn[];
      /** Where the distances start, when that is a street. */
      readonly start: StreetFound | null;
    }
  | {
      readonly got: 'no-slot';
      /** Someone gives appointments around, for that need and in that way, but nothing is free; else nobody does. */
      readonly hasMediator: boolean;
      /** The next ones at any moment, at most two, soonest first. */
      readonly walkIns: readonly WalkIn[];
      readonly start: StreetFound | null;
    };

/** What is found elsewhere than in our agendas: a page where the person books by themselves. */
export interface OnlineBooking {
  readonly url: string;
  /** The place it books for; null: whoever there is around. */
  readonly place: string | null;
}

/** What a look-up gives: the slots, or what else there is. */
export type TimesFound =
  /** `isOtherWay`: nobody receives in the way that was asked for (at home, by telephone), and these are others. */
  | (Extract<SlotsFound, { got: 'slots' }> & { readonly isOtherWay: boolean })
  | (Extract<SlotsFound, { got: 'no-slot' }> & { readonly online: OnlineBooking | null });

/** A kind answers a need when it names it, or names none. */
export function answersNeed(kind: AppointmentKind, need: Need | null): boolean {
  return need === null || kind.needs.length === 0 || kind.needs.includes(need);
}
