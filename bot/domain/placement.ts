import type { ConversationId, PlacementId } from './ids.js';
import type { Commune } from './place.js';
import type { IsoDay } from './when-heard.js';

/** The match of a candidate and a host structure, and what each asked for. */

/** 'candidate' wants to become a mediator, 'host' is a structure that wants one. */
export const PLACEMENT_SIDES = ['candidate', 'host'] as const;
export type PlacementSide = (typeof PLACEMENT_SIDES)[number];

/** How far a candidate goes from the centre of their commune. */
export type Mobility =
  | { readonly reach: 'here' }
  /** 1 to `MOST_METRES`. */
  | { readonly reach: 'metres'; readonly metres: number }
  /** Codes as in `Commune.departement`; at least one. */
  | { readonly reach: 'departements'; readonly codes: readonly string[] }
  | { readonly reach: 'own-departement' }
  | { readonly reach: 'anywhere' };

/** Nobody in France lives farther than this from a place of the same territory. */
export const MOST_METRES = 1_000_000;

/** Hours a week, above 0 and at most 39, halves allowed; or what the two sides will agree upon. */
export type WeeklyHours = number | 'to-be-agreed';

/** Whom to ask for. `phone` is E.164; without phone and e-mail, they are reached at the number they write from. */
export interface Contact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface Candidate {
  readonly commune: Commune;
  readonly mobility: Mobility;
  readonly availableFrom: IsoDay;
  readonly contact: Contact;
}

export interface HostRequest {
  /** As the person named it: "mairie de Guéret". */
  readonly structure: string;
  readonly commune: Commune;
  readonly hoursAWeek: WeeklyHours;
  readonly wantedFrom: IsoDay;
  readonly contact: Contact;
}

export type PlacementRequest = ({ readonly side: 'candidate' } & Candidate) | ({ readonly side: 'host' } & HostRequest);

/** Which words were agreed to, and when (epoch milliseconds). */
export interface Consent {
  readonly version: string;
  readonly at: number;
}

/** A request kept with consent. */
export interface KeptRequest {
  readonly conversation: ConversationId;
  readonly request: PlacementRequest;
  readonly consent: Consent;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  readonly keepUntil: number;
  /** 'in-touch': was given someone's contact; nothing more is proposed until it is asked again. */
  readonly stage: 'open' | 'in-touch';
}

/** What one side may know of the other before both said yes: no name of a person, no number. */
export type Proposal =
  | {
      readonly to: 'candidate';
      readonly structure: string;
      readonly commune: string;
      readonly metres: number;
      readonly hoursAWeek: WeeklyHours;
      readonly wantedFrom: IsoDay;
    }
  | {
      readonly to: 'host';
      readonly commune: string;
      readonly metres: number;
      readonly availableFrom: IsoDay;
    };

/** What one side gets once both said yes. `structure` is null for a candidate. */
export interface ContactGiven extends Contact {
  readonly structure: string | null;
}

/** 'withdrawn': one side changed, took back or erased its request; or it was kept long enough. */
export type PlacementEnd = 'refused' | 'unanswered' | 'withdrawn';

export type PlacementStage = 'proposed' | 'made' | PlacementEnd;

export type PlacementAnswer = 'yes' | 'no';

/** What each side said so far. */
export type PlacementAnswers = Readonly<Record<PlacementSide, PlacementAnswer | null>>;

export interface Placement {
  readonly id: PlacementId;
  readonly metres: number;
  readonly stage: PlacementStage;
  readonly answers: PlacementAnswers;
  /** Epoch milliseconds. */
  readonly proposedAt: number;
}

export function otherSide(side: PlacementSide): PlacementSide {
  return side === 'candidate' ? 'host' : 'candidate';
}

/** One no is enough to end it, two yes to make it; until then it stays proposed. */
export function stageAfter(answers: PlacementAnswers): Extract<PlacementStage, 'proposed' | 'made' | 'refused'> {
  if (answers.candidate === 'no' || answers.host === 'no') return 'refused';
  return answers.candidate === 'yes' && answers.host === 'yes' ? 'made' : 'proposed';
}

/** What `request` says to the other side before anybody agreed. */
export function proposalOf(request: PlacementRequest, metres: number): Proposal {
  switch (request.side) {
    case 'host': {
      const { structure, commune, hoursAWeek, wantedFrom } = request;
      return { to: 'candidate', structure, commune: commune.name, metres, hoursAWeek, wantedFrom };
    }
    case 'candidate':
      return { to: 'host', commune: request.commune.name, metres, availableFrom: request.availableFrom };
  }
}

/** What `request` gives to the other side once both agreed. `writesFrom`: the number they write from, if it is one. */
export function contactOf(request: PlacementRequest, writesFrom: string | null): ContactGiven {
  const { name, phone, email } = request.contact;
  return {
    structure: request.side === 'host' ? request.structure : null,
    name,
    phone: phone ?? (email === null ? writesFrom : null),
    email,
  };
}
