import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { ordinalAt, ordinalBefore } from './ordinals.js';
import type { Token } from './place-tokens.js';
import { UNITS } from './place-words.js';

/** INSEE codes of the arrondissements: the number of the arrondissement is added to `base`. */
const DIVIDED: readonly { readonly name: string; readonly base: number; readonly count: number }[] = [
  { name: 'paris', base: 75_100, count: 20 },
  { name: 'marseille', base: 13_200, count: 16 },
  { name: 'lyon', base: 69_380, count: 9 },
];
/** Between the town and its number, either way round. */
const INTO = new Set(['dans', 'ds', 'le', 'l', 'arrondissement', 'arr']);
const AFTER_COMMA = new Set(['dans', 'ds']);
const FROM_TOWN = new Set(['de', 'a', 'd', 'sur', 'du']);
const SAID = new Set(['arrondissement', 'arrondissements', 'arrond', 'arr', 'ardt', 'ardts']);
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
  const last = tokens.findIndex((token) => SAID.has(token.folded));
  const ordinal = last < 1 ? null : ordinalBefore(tokens, last - 1);
  if (ordinal === null || ordinal.isBare) return null;
  const communes = DIVIDED.filter((town) => ordinal.number <= town.count)
    .map((town) => gazetteer.byCodeInsee(String(town.base + ordinal.number)))
    .filter((commune) => commune !== null);
  return communes.length === 0 ? null : { communes, first: ordinal.first, last };
}

interface NumberHeard {
  readonly number: number;
  readonly isBare: boolean;
  readonly at: number;
  readonly until: number;
}

/** Between the town at `index` and its number; a comma may stand before "dans". */
function isInto(tokens: readonly Token[], at: number, index: number): boolean {
  const token = tokens[at];
  if (token === undefined || !INTO.has(token.folded)) return false;
  return !token.startsClause || (at === index + 1 && AFTER_COMMA.has(token.folded));
}

/** "Paris 11e", "Lyon cinquième arrondissement", "Marseille dans le 2", "Paris arrondissement 12". */
function numberAfter(tokens: readonly Token[], index: number): NumberHeard | null {
  let at = index + 1;
  while (isInto(tokens, at, index)) at += 1;
  const ordinal = ordinalAt(tokens, at);
  if (ordinal === null || (tokens[at]?.startsClause === true && (ordinal.isBare || at > index + 1))) return null;
  // "Paris, dans le 14e" goes on after its comma, "Paris, le 14" does not.
  if (tokens[index + 1]?.startsClause === true && ordinal.isBare) return null;
  const next = tokens[ordinal.last + 1];
  const isSaid = next !== undefined && SAID.has(next.folded);
  const isLast = next === undefined || next.startsClause;
  // "Paris le 2e mardi" is a day, "Paris le 12" a date, "Paris deux fois" a quantity.
  const isDirect = at === index + 1 && /^\d/.test(tokens[at]?.folded ?? '');
  const hasInto = tokens.slice(index + 1, at).some((token) => token.folded !== 'le' && token.folded !== 'l');
  if (!isDirect && !isSaid && !(isLast && (hasInto || at === index + 1 || !ordinal.isBare))) return null;
  if (ordinal.isBare && !isSaid && !isLast && UNITS.has(next.folded)) return null;
  const { number, isBare, last } = ordinal;
  return { number, isBare: isBare && !isSaid && !hasInto, at: ordinal.first, until: isSaid ? last + 1 : last };
}

/** "11e arrondissement de Paris", "le 13eme à Marseille", "dans le 14 à Marseille". */
function numberBefore(tokens: readonly Token[], index: number): NumberHeard | null {
  let at = index - 1;
  while (at >= 0 && FROM_TOWN.has(tokens[at]?.folded ?? '')) at -= 1;
  const isSaid = SAID.has(tokens[at]?.folded ?? '');
  const ordinal = at < 0 || at === index ? null : ordinalBefore(tokens, isSaid ? at - 1 : at);
  if (ordinal === null) return null;
  const before = tokens.slice(Math.max(0, ordinal.first - 2), ordinal.first).map((token) => token.folded);
  const isInto = before[1] === 'le' && INTO.has(before[0] ?? '') && before[0] !== 'le';
  return ordinal.isBare && !isSaid && !isInto
    ? null
    : { number: ordinal.number, isBare: false, at: ordinal.first, until: index };
}
