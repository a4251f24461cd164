import type { PlacementId } from './ids.js';
import type { Mobility, PlacementAnswer, PlacementSide, Proposal, WeeklyHours } from './placement.js';
import type { IsoDay } from './when-heard.js';

/** What a conversation remembers of candidates and structures; the requests themselves are in their own store. */
export interface PlacementMemory {
  /** The person has a request with us on these sides, kept with their consent. */
  readonly kept: readonly PlacementSide[];
  /** Answers given to a request that was not sent: a digression does not lose them. */
  readonly begun: PlacementDraft | null;
  /** What was proposed, and what they answered to it (null: nothing yet). */
  readonly proposed: {
    readonly placement: PlacementId;
    readonly side: PlacementSide;
    readonly proposal: Proposal;
    readonly answer: Extract<PlacementAnswer, 'yes'> | null;
  } | null;
}

export const NO_PLACEMENT_MEMORY: PlacementMemory = { kept: [], begun: null, proposed: null };

/** Null: not asked yet. The commune is `State.place`. */
interface DraftContact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface CandidateDraft extends DraftContact {
  readonly side: 'candidate';
  readonly mobility: Mobility | null;
  readonly from: IsoDay | null;
}

export interface HostDraft extends DraftContact {
  readonly side: 'host';
  readonly structure: string | null;
  readonly hoursAWeek: WeeklyHours | null;
  readonly from: IsoDay | null;
}

export type PlacementDraft = CandidateDraft | HostDraft;

const NOBODY = { name: null, phone: null, email: null, from: null } as const;
export const NEW_CANDIDATE: CandidateDraft = { side: 'candidate', mobility: null, ...NOBODY };
export const NEW_HOST: HostDraft = { side: 'host', structure: null, hoursAWeek: null, ...NOBODY };
