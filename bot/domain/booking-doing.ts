import type { Way } from './agenda.js';
import type { Attendee, Slot } from './appointment.js';
import type { AppointmentId } from './ids.js';
import type { Relation } from './on-behalf.js';
import type { NearbySlot } from './slot-search.js';
import type { WhenHeard, Wish } from './when-heard.js';

/** Booking one of the times that are free, question after question. */
export type BookingDoing = { readonly in: 'book-appointment'; readonly wish: BookingWish } & (
  | { readonly waitingFor: 'need' | 'place' }
  /** What was said of the moment has several meanings, which are offered. */
  | { readonly waitingFor: 'which-when'; readonly candidates: readonly Wish[] }
  /** `offered` are on screen, after `shown` others. */
  | {
      readonly waitingFor: 'slot';
      readonly offered: readonly NearbySlot[];
      readonly shown: number;
      readonly hasMore: boolean;
    }
  | { readonly waitingFor: 'first-name'; readonly slot: Slot }
  | { readonly waitingFor: 'phone'; readonly slot: Slot; readonly firstName: string }
  /** 'outcome': the person said yes, the store has not answered yet. */
  | { readonly waitingFor: 'confirmation' | 'outcome'; readonly slot: Slot; readonly attendee: Attendee }
);

/** What is known of an appointment to take, before and beside the time itself. */
export interface BookingWish {
  /** Only what was clear; never with nothing heard. */
  readonly when: (Wanted & { readonly heard: WhenHeard }) | null;
  readonly way: Way | null;
  /** Whom it is for, when that is someone else. */
  readonly onBehalfOf: Relation | null;
  /** Known already: a time that was lost, an appointment that changes. */
  readonly attendee: Attendee | null;
  /** The appointment that the new one takes the place of. */
  readonly replaces: AppointmentId | null;
}

/** First an aidant calls back, who fixes the appointment. */
export type CallbackDoing = { readonly in: 'ask-callback' } & (
  | { readonly waitingFor: 'when' }
  | { readonly waitingFor: 'which-when'; readonly candidates: readonly Wish[] }
  | { readonly waitingFor: 'first-name'; readonly when: Wanted }
  | { readonly waitingFor: 'phone'; readonly when: Wanted; readonly firstName: string }
  | {
      readonly waitingFor: 'confirmation';
      readonly when: Wanted;
      readonly firstName: string;
      readonly phone: string | null;
      readonly email: string | null;
    }
);

/** When an appointment is wished for. */
export interface Wanted {
  /** In the person's words. */
  readonly said: string;
  /** What was read in them; null when nothing was. */
  readonly heard: WhenHeard | null;
}
