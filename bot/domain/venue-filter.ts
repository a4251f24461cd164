import type { Service } from './need.js';
import type { Access, Fee, Programme, Public, SpecialCare } from './venue.js';

/** What a venue must have to be proposed. A list that is absent or empty asks for nothing. */
export interface VenueFilter {
  /** One of them will do, as of the other lists of alternatives: how one gets in, what it costs, when it opens. */
  readonly services?: readonly Service[];
  readonly access?: readonly Access[];
  readonly fees?: readonly Fee[];
  /** 0 = Monday ... 6 = Sunday, by its usual week; a holiday or a fortnightly rule is for the ranking to judge. */
  readonly opensOn?: readonly number[];
  /** Every one of them, as of the other lists of conditions: a wheelchair and English are both needed. */
  readonly specialCare?: readonly SpecialCare[];
  readonly publics?: readonly Public[];
  readonly programmes?: readonly Programme[];
  readonly isItinerant?: boolean;
}
