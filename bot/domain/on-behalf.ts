/** Who a person writes for, seen from them: "pour ma mère" is their mother. 'other': anybody else, known or not ("une dame que j'aide"). */
export const RELATIONS = ['mother', 'father', 'parents', 'partner', 'child', 'neighbour', 'friend', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
