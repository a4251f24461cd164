import type { BookingWish } from '../bot/domain/booking-doing.js';
import type { State, VenueSearch } from '../bot/domain/conversation.js';
import type { AppointmentId, VenueId } from '../bot/domain/ids.js';
import type { SlotSearch } from '../bot/domain/slot-search.js';
import type { WhenHeard } from '../bot/domain/when-heard.js';
import type { AboutVenue } from './find-venue.js';
import type { Said, Spoken } from './say.js';

/** What a turn takes: words that need no fact, or the facts that must be looked up before it can speak. */
export type Course =
  | { readonly take: 'say'; readonly spoken: Spoken }
  | { readonly take: 'venues'; readonly search: VenueSearch }
  | { readonly take: 'venue'; readonly id: VenueId; readonly about: AboutVenue }
  | SlotsCourse
  | { readonly take: 'my-appointments'; readonly purpose: AboutAppointments };

/** Free times for an appointment; `state` knows what for and where, `before` is said first. */
export interface SlotsCourse {
  readonly take: 'slots';
  readonly state: State;
  readonly search: SlotSearch;
  readonly wish: BookingWish;
  readonly before: readonly Said[];
}

/** What someone who has appointments wants of them. `id` null: the only one there is, or ask which. */
export type AboutAppointments =
  | { readonly want: 'show'; readonly id: AppointmentId | null }
  | {
      readonly want: 'change' | 'cancel';
      readonly id: AppointmentId | null;
      /** What the message says of a moment: which one to cancel, or the moment wished for instead. */
      readonly when: WhenHeard | null;
    };

export function saying(answer: Spoken): Course {
  return { take: 'say', spoken: answer };
}
