import type { PlacementId } from './ids.js';
import type { ContactGiven, PlacementSide, Proposal } from './placement.js';

/** What the store of placements tells a person, through the inbox. `side` is theirs. */
export type PlacementNews =
  | {
      readonly kind: 'placement-proposed';
      readonly placement: PlacementId;
      readonly side: PlacementSide;
      readonly proposal: Proposal;
      /** How often it was put off because the person was busy. */
      readonly postponed: number;
    }
  /** Both said yes: whom to call. */
  | {
      readonly kind: 'placement-made';
      readonly placement: PlacementId;
      readonly side: PlacementSide;
      readonly contact: ContactGiven;
    }
  /** Whatever the reason, the other side's is never told. */
  | { readonly kind: 'placement-ended'; readonly placement: PlacementId; readonly side: PlacementSide }
  /** Their request was kept as long as promised, and is forgotten. */
  | { readonly kind: 'placement-forgotten'; readonly side: PlacementSide };
