import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { Token } from './place-tokens.js';
import { UNITS } from './place-words.js';

/** INSEE codes of the arrondissements: the number of the arrondissement is added to `base`. */
const DIVIDED: readonly { readonly name: string; readonly base: number; readonly count: number }[] = [
  { name: 'paris', base: 75_100, count: 20 },
  { name: 'marseille', base: 13_200, count: 16 },
  { name: 'lyon', base: 69_380, count: 9 },
];
const SAID = new Set(['arrondissement', 'arrondissements', 'arrond', 'arr', 'ardt', 'ardts']);
const ORDINAL = /^(\d{1,2})(?:er|ere|e|em|eme|ieme|iem|nd)$/;

export interface ArrondissementHeard {
  readonly communes: readonly Commune[];
  /** Tokens of the mention, `last` included. */
  readonly first: number;
  readonly last: number;
}

/** "Lyon 3", "Paris 11e", "13ème arrondissement de Marseille", around the town's name at `index`; null when there is none. */
export function arrondissementAt(
  tokens: readonly Token[],
  index: number,
  gazetteer: Gazetteer,
): ArrondissementHeard | null {
  const town = DIVIDED.find((divided) => divided.name === tokens[index]?.folded);
  if (town === undefined) return null;
  const after = numberAfter(tokens, index);
  const heard = after ?? numberBefore(tokens, index);
  if (heard === null || heard.number > town.count) return null;
  const commune = gazetteer.byCodeInsee(String(town.base + heard.number));
  if (commune === null) return null;
  // "Marseille 13" is the thirteenth arrondissement or the departement.
  const isAmbiguous = town.name === 'marseille' && heard.number === 13 && heard.isBare;
  const whole = isAmbiguous ? gazetteer.byCodeInsee('13055') : null;
  const communes = whole === null ? [commune] : [whole, commune];
  return { communes, first: Math.min(index, heard.at), last: Math.max(index, heard.until) };
}

/** "dans le 18e arrondissement" with no town: in each town that has one. */
export function arrondissementAlone(tokens: readonly Token[], gazetteer: Gazetteer): ArrondissementHeard | null {
  const index = tokens.findIndex((token, at) => SAID.has(token.folded) && ORDINAL.test(tokens[at - 1]?.folded ?? ''));
  const number = Number(ORDINAL.exec(tokens[index - 1]?.folded ?? '')?.[1] ?? 0);
  const communes = DIVIDED.filter((town) => number >= 1 && number <= town.count)
    .map((town) => gazetteer.byCodeInsee(String(town.base + number)))
    .filter((commune) => commune !== null);
  return communes.length === 0 ? null : { communes, first: index - 1, last: index };
}

interface NumberHeard {
  readonly number: number;
  readonly isBare: boolean;
  readonly at: number;
  readonly until: number;
}

function numberAfter(tokens: readonly Token[], index: number): NumberHeard | null {
  const token = tokens[index + 1];
  if (token === undefined || (token.startsClause && !ORDINAL.test(token.folded))) return null;
  const ordinal = ORDINAL.exec(token.folded);
  const number = Number(ordinal?.[1] ?? token.folded);
  if (!/^\d{1,2}/.test(token.folded) || Number.isNaN(number) || number < 1) return null;
  const next = tokens[index + 2];
  const isSaid = next !== undefined && SAID.has(next.folded);
  const isQuantity = next !== undefined && !next.startsClause && UNITS.has(next.folded);
  if (isQuantity && ordinal === null) return null;
  return { number, isBare: ordinal === null && !isSaid, at: index + 1, until: isSaid ? index + 2 : index + 1 };
}

/** "11e arrondissement de Paris", "le 13eme à Marseille". */
function numberBefore(tokens: readonly Token[], index: number): NumberHeard | null {
  let at = index - 1;
  while (at >= 0 && ['de', 'a', 'd', 'sur', 'du'].includes(tokens[at]?.folded ?? '')) at -= 1;
  if (SAID.has(tokens[at]?.folded ?? '')) at -= 1;
  const ordinal = ORDINAL.exec(tokens[at]?.folded ?? '');
  if (ordinal === null || at === index) return null;
  return { number: Number(ordinal[1]), isBare: false, at, until: index };
}
