import type { Token } from './place-tokens.js';

export interface OrdinalHeard {
  readonly number: number;
  /** Only a number ("3", "trois"): it may count something else. */
  readonly isBare: boolean;
  /** Tokens, `last` included. */
  readonly first: number;
  readonly last: number;
}

const FIGURES = /^(\d{1,2})(er|ere|e|em|eme|ieme|iem|nd)?$/;
const SUFFIX = /^(?:er|ere|e|em|eme|ieme|iem)$/;
/** Up to twenty, "XIVe" too. */
const ROMAN = /^(x{0,2}(?:ix|iv|v?i{0,3}))(?:er?|eme)?$/;
/** Roman figures that lower case makes words. */
const WORDS = new Set(['i', 'v', 'x', 'vi', 'vie', 'xe', 'ie', 've']);
const ORDINALS = numbered(
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dixseptieme dixhuitieme dixneuvieme vingtieme',
);
const CARDINALS = numbered(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt',
);

/** "3e", "13 ème", "cinquième", "XIV", or a bare "3" or "trois", at a token; null when there is none. */
export function ordinalAt(tokens: readonly Token[], first: number): OrdinalHeard | null {
  const token = tokens[first];
  if (token === undefined) return null;
  const figures = FIGURES.exec(token.folded);
  if (figures !== null) {
    const next = tokens[first + 1];
    const isSplit = figures[2] === undefined && next?.startsClause === false && SUFFIX.test(next.folded);
    const isBare = figures[2] === undefined && !isSplit;
    return heard(Number(figures[1]), isBare, first, isSplit ? first + 1 : first);
  }
  const tail =
    token.folded === 'dix' && tokens[first + 1]?.startsClause === false ? tokens[first + 1]?.folded : undefined;
  const compound = tail === undefined ? undefined : ORDINALS.get(`dix${tail}`);
  if (compound !== undefined) return heard(compound, false, first, first + 1);
  const ordinal = ORDINALS.get(token.folded) ?? romanOf(token);
  if (ordinal !== null) return heard(ordinal, false, first, first);
  const cardinal = CARDINALS.get(token.folded);
  return cardinal === undefined ? null : heard(cardinal, true, first, first);
}

/** The one that ends at a token. */
export function ordinalBefore(tokens: readonly Token[], last: number): OrdinalHeard | null {
  const isSuffix = SUFFIX.test(tokens[last]?.folded ?? '') && /^\d/.test(tokens[last - 1]?.folded ?? '');
  const found = ordinalAt(tokens, isSuffix ? last - 1 : last);
  return found?.last === last ? found : null;
}

function romanOf({ folded, isAcronym, isCapital }: Token): number | null {
  const figures = ROMAN.exec(folded)?.[1] ?? '';
  if (figures === '' || (WORDS.has(folded) && !isAcronym && !isCapital)) return null;
  const values = Array.from(figures, (figure) => (figure === 'x' ? 10 : figure === 'v' ? 5 : 1));
  return values.reduce<number>((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function heard(number: number, isBare: boolean, first: number, last: number): OrdinalHeard | null {
  return number >= 1 ? { number, isBare, first, last } : null;
}

function numbered(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, index) => [word, index + 1]));
}
