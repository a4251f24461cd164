/** Whom someone takes an appointment for, when it is not for themselves. */
export const RELATIONS = ['mother', 'father', 'parents', 'partner', 'child', 'neighbour', 'friend', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
