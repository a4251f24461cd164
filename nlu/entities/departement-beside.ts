import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { DepartementHeard } from './departements.js';
import { inDepartement } from './homonyms.js';
import type { NameFound } from './name-variants.js';
import type { Token } from './place-tokens.js';

/** Words that may stand between a commune and its departement: "Saint-Pierre de la Réunion", "st denis dans le 93". */
const BETWEEN = new Set(
  ['dans', 'ds', 'en', 'de', 'du', 'd', 'le', 'la', 'l', 'a', 'au', 'aux'].concat([
    'departement',
    'dept',
    'dpt',
    'dep',
  ]),
);
const FARTHEST_DEPARTEMENT = 4;

/** The message, as far as departements go. */
interface BesideNames {
  readonly tokens: readonly Token[];
  readonly departements: readonly DepartementHeard[];
  readonly gazetteer: Gazetteer;
}

export interface Beside {
  readonly last: number;
  readonly communes: readonly Commune[];
}

/**
 * The departement said right after the name, and the communes meant there: candidates, or those whose name only starts so ("Montreuil
 * dans le 62"). Null when there is none.
 */
export function departementBeside(
  { tokens, departements, gazetteer }: BesideNames,
  found: NameFound,
  last: number,
): Beside | null {
  const beside = departements.find((heard) => {
    const between = tokens.slice(last + 1, heard.first);
    const isNear = heard.first > last && heard.first <= last + FARTHEST_DEPARTEMENT;
    return isNear && between.every((token) => BETWEEN.has(token.folded));
  });
  if (beside === undefined) return null;
  const communes = inDepartement(found, beside.departement.code, gazetteer);
  return communes.length === 0 ? null : { last: beside.last, communes };
}
