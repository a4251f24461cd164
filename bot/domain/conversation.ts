import type { Way } from './agenda.js';
import type { Appointment, Attendee, Slot } from './appointment.js';
import type { BookingDoing, CallbackDoing } from './booking-doing.js';
import type { HandoffReason, HandoffSummary } from './handoff.js';
import type { AppointmentId, PlacementId, VenueId } from './ids.js';
import type { Intent } from './intent.js';
import type { Choice, Heard, Reply } from './message.js';
import type { Need } from './need.js';
import type { RankedVenue } from './nearest-venues.js';
import type { Relation } from './on-behalf.js';
import type {
  Candidate,
  Consent,
  HostRequest,
  Mobility,
  PlacementAnswer,
  PlacementSide,
  WeeklyHours,
} from './placement.js';
import type { PlacementNews } from './placement-news.js';
import { NO_PLACEMENT_MEMORY, type PlacementMemory } from './placement-memory.js';
import type { Commune, PlaceHeard, StreetFound } from './place.js';
import type { SlotSearch, TimesFound } from './slot-search.js';
import type { VenueFilter } from './venue-filter.js';
import type { VenueWishes } from './venue-wishes.js';
import type { NearbyVenue } from './venue.js';
import type { WhenHeard } from './when-heard.js';

/** Raise it when the shape of `State` changes: an older state is greeted again instead of misread. */
export const STATE_VERSION = 3;

/** What we remember of a conversation between two messages. JSON-safe; no text of the person but what they asked us to pass on. */
export interface State {
  readonly stateVersion: typeof STATE_VERSION;
  /** The assistant has said who it is. */
  readonly isIntroduced: boolean;
  readonly need: Need | null;
  readonly place: Commune | null;
  /** Where in `place` distances start from, when a street was given and found. */
  readonly start: StreetFound | null;
  /** What venues must have besides the service: "accessible en fauteuil", "ouvert samedi". */
  readonly filter: VenueFilter;
  /** Choices of the last question, in their numbered order; empty when it was not a closed question. */
  readonly offered: readonly Choice[];
  /** Misunderstood messages in a row; at two, a human is offered. */
  readonly misunderstood: number;
  /** How often distress was answered: the same words are not said twice in a row to someone in pain. */
  readonly distressAnswers: number;
  /** The person wrote STOP: nothing is said unasked (reminders, places that come free). */
  readonly isStopped: boolean;
  readonly placement: PlacementMemory;
  readonly doing: Doing;
}

/** What the dialogue is in the middle of. */
export type Doing =
  | { readonly in: 'nothing' }
  | { readonly in: 'find-venue'; readonly waitingFor: 'place' }
  /** Venues were shown; `shown` counts how many so far, `last` are those on screen. */
  | {
      readonly in: 'find-venue';
      readonly waitingFor: 'pick';
      readonly shown: number;
      readonly order: VenueOrder;
      readonly last: readonly VenueId[];
    }
  | {
      readonly in: 'find-venue';
      readonly waitingFor: 'next-step';
      readonly venue: VenueId;
      readonly shown: number;
      readonly order: VenueOrder;
    }
  | BookingDoing
  /** Nobody's agenda is known near: an aidant calls back. Need and place are known by then. */
  | CallbackDoing
  | {
      readonly in: 'my-appointments';
      /** 'another': one was cancelled, another is offered. */
      readonly waitingFor: 'which' | 'next-step' | 'another';
    }
  | { readonly in: 'my-appointments'; readonly waitingFor: 'cancel-confirmation'; readonly id: AppointmentId }
  /** A place came free for someone who waits for one. */
  | { readonly in: 'my-appointments'; readonly waitingFor: 'place-confirmation'; readonly slot: Slot }
  | { readonly in: 'handoff'; readonly waitingFor: 'confirmation'; readonly reason: HandoffReason }
  /** The answers so far are in `State.placement.begun`. */
  | {
      readonly in: 'become-mediator';
      readonly waitingFor: 'place' | 'mobility' | 'from' | 'first-name' | 'contact' | 'consent';
    }
  | {
      readonly in: 'host-mediator';
      readonly waitingFor: 'structure' | 'place' | 'hours' | 'from' | 'first-name' | 'contact' | 'consent';
    }
  /** `State.placement.proposed` is on screen. */
  | { readonly in: 'placement'; readonly waitingFor: 'answer' }
  | { readonly in: 'my-data'; readonly waitingFor: 'what' | 'erase-confirmation' }
  | { readonly in: 'clarify'; readonly waitingFor: 'meaning' };

/** What the dialogue waits for, told to the understanding so that it reads a bare answer rightly. 'venue': some are on screen. */
export type Awaiting = 'anything' | 'place' | 'venue' | 'when' | 'first-name' | 'phone' | 'mobility' | 'weekly-hours';

/** How urgent a sign of distress is. */
export const DISTRESS_KINDS = ['danger-now', 'suicide', 'violence', 'child', 'elder'] as const;
export type DistressKind = (typeof DISTRESS_KINDS)[number];

/** A message, once understood. */
export interface Understood {
  /** The person's words, secrets masked; for dialogs that pass them on (a first name, a moment). */
  readonly text: string;
  /** Which choice of the last question it answers, if any. */
  readonly choice: Choice | null;
  readonly distress: DistressKind | null;
  /** What the model is confident of, or null: then `likely` may hold two or three to ask back. */
  readonly intent: Intent | null;
  /** 0..1, calibrated; of the best intent. */
  readonly confidence: number;
  readonly likely: readonly Intent[];
  /** What a wish for an appointment is about ("un rdv pour la CAF"), when it says so. */
  readonly subject: Intent | null;
  readonly place: PlaceHeard | null;
  /** The street, as it was written; without one, the landmark the person is near: "gare", "mairie". */
  readonly street: string | null;
  /** What it asks of a venue besides the service; read where venues are shown or asked for. */
  readonly wishes: VenueWishes;
  /** What it says about when; read where a moment is awaited, or where the intent leaves room for one. */
  readonly when: WhenHeard | null;
  /** How far one goes to work; read where that is awaited. */
  readonly mobility: Mobility | null;
  /** Read where they are awaited. */
  readonly weeklyHours: WeeklyHours | null;
  /** For whom they write, when it is somebody else and they say so. */
  readonly onBehalfOf: Relation | null;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  /** "Par téléphone", "chez moi": how the person wants to be helped, when they say it. */
  readonly way: Way | null;
  /** The message carried a secret (card, password, NIR...) that was masked before anything else saw it. */
  readonly hadSecret: boolean;
}

/** 'best' weighs opening against distance; 'nearest' is distance alone. */
export type VenueOrder = 'best' | 'nearest';

/** The venues that a person is looking for. */
export interface VenueSearch {
  readonly commune: Commune;
  /** A street to look up in `commune`, said just now; null when none was. */
  readonly street: string | null;
  /** A street found before; `street` replaces it. */
  readonly start: StreetFound | null;
  readonly need: Need | null;
  readonly filter: VenueFilter;
  readonly order: VenueOrder;
  /** How many to leave out from the start of the order ("la suivante"). */
  readonly skip: number;
}

/** What a dialogue must know before it can answer; one lookup a turn. */
export type Lookup =
  | ({ readonly ask: 'venues-near'; readonly count: number } & VenueSearch)
  | { readonly ask: 'venue'; readonly id: VenueId; readonly from: Commune | null }
  | ({ readonly ask: 'slots' } & SlotSearch)
  /** Those of this conversation that are still to come; `change`: with other times for one of them, the only one when `id` is null. */
  | {
      readonly ask: 'my-appointments';
      readonly change: {
        readonly id: AppointmentId | null;
        readonly when: WhenHeard | null;
        /** Where the person is; null when nobody knows: times are then looked for around the appointment. */
        readonly from: Commune | null;
      } | null;
    };

export type Found =
  | {
      readonly got: 'venues';
      /** In the order of the ranking; at most `count`. */
      readonly venues: readonly RankedVenue[];
      /** True when more are left after these. */
      readonly hasMore: boolean;
      /** True when no venue at all within reach offers the service and these are general ones. */
      readonly isWidened: boolean;
      /** True when none within reach has what the filter asks, and these are others. */
      readonly isUnfiltered: boolean;
      /** Where the distances start, when that is a street. */
      readonly start: StreetFound | null;
    }
  | { readonly got: 'venue'; readonly venue: NearbyVenue }
  | { readonly got: 'no-venue' }
  | TimesFound
  | {
      readonly got: 'my-appointments';
      /** Soonest first. */
      readonly appointments: readonly Appointment[];
      /** A place is waited for. */
      readonly isWaiting: boolean;
      readonly change: {
        readonly appointment: Appointment;
        readonly search: SlotSearch;
        readonly found: TimesFound;
      } | null;
    };

/** What must be done in the world once the turn is committed; each is carried out once. */
export type Effect =
  | { readonly do: 'call-an-aidant'; readonly reason: HandoffReason; readonly summary: HandoffSummary }
  /** The person no longer waits for a human. */
  | { readonly do: 'leave-queue' }
  | {
      readonly do: 'book';
      readonly slot: Slot;
      readonly attendee: Attendee;
      readonly need: Need | null;
      readonly replaces: AppointmentId | null;
    }
  | { readonly do: 'cancel-appointment'; readonly id: AppointmentId }
  /** "Je viens." */
  | { readonly do: 'confirm-appointment'; readonly id: AppointmentId }
  | {
      readonly do: 'wait-for-slot';
      readonly commune: Commune;
      readonly need: Need | null;
      readonly when: WhenHeard | null;
    }
  | { readonly do: 'stop-waiting' }
  /** Keep a candidate's or a structure's request, in place of an earlier one of theirs, and look for a match. */
  | { readonly do: 'offer-candidate'; readonly candidate: Candidate; readonly consent: Consent }
  | { readonly do: 'ask-for-mediator'; readonly host: HostRequest; readonly consent: Consent }
  | { readonly do: 'answer-placement'; readonly placement: PlacementId; readonly answer: PlacementAnswer }
  /** The request on that side is forgotten; who was proposed to is told. */
  | { readonly do: 'withdraw-placement'; readonly side: PlacementSide }
  /** The news could not be told now: let it come again. */
  | { readonly do: 'tell-placement-later'; readonly news: PlacementNews }
  /** Forget the person: transcript, state, address, pending messages. Runs after the farewell is delivered. */
  | { readonly do: 'erase' };

/** What one message leads to. */
export interface Turn {
  readonly state: State;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

export const FIRST_STATE: State = {
  stateVersion: STATE_VERSION,
  isIntroduced: false,
  need: null,
  place: null,
  start: null,
  filter: {},
  offered: [],
  misunderstood: 0,
  distressAnswers: 0,
  isStopped: false,
  placement: NO_PLACEMENT_MEMORY,
  doing: { in: 'nothing' },
};

/** What the line hands to the dialogs: words understood, or an event that needs no understanding. */
export type Meant =
  { readonly kind: 'said'; readonly understood: Understood } | Exclude<Heard, { readonly kind: 'text' }>;
