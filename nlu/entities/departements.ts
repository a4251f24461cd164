import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Departement } from '../../bot/domain/place.js';
import type { Departements } from '../../bot/ports/gazetteer.js';
import { LONGEST_NUMBER, SPOKEN_NUMBERS } from './spoken-numbers.js';
import { textOf } from './name-variants.js';
import type { Token } from './place-tokens.js';
import { ARTICLES, LIVES, UNITS } from './place-words.js';

export interface DepartementHeard {
  readonly departement: Departement;
  /** Tokens of the mention, `last` included. */
  readonly first: number;
  readonly last: number;
  /** False when it only serves to tell homonyms apart: "Saint-Denis 93". */
  readonly standsAlone: boolean;
}

const LONGEST_NAME = 5;
/** Paris, Saint-Barthélemy and Saint-Martin are one commune each, and read as such. */
const ALSO_COMMUNES = new Set(['75', '977', '978']);
/** Lower case, they are words even after "dans le": "dans la somme", "dans le lot". */
const ORDINARY = new Set([
  'somme',
  'lot',
  'manche',
  'nord',
  'aube',
  'orne',
  'cher',
  'eure',
  'var',
  'gard',
  'reunion',
  'ain',
  'tarn',
]);
const INTO = new Set(['dans', 'ds', 'en']);
/** "au fond de la Creuse", "le sud de la Vienne". */
const PART_OF = new Set(['fond', 'fin', 'coin', 'bout', 'nord', 'sud', 'est', 'ouest', 'centre']);
const SAID = new Set(['departement', 'dept', 'dep', 'dpt', 'depart']);
const COMES_FROM = new Set(['suis', 'sui', 'jsuis', 'jss', 'chui', 'chuis', 'viens', 'sommes']);
const GLUE = new Set(['le', 'la', 'les', 'l', 'du', 'de', 'des', 'd', 'n', 'no', 'numero']);
const ARTICLES_OF = new Set(['du', 'des', 'la', 'l', 'les']);
/** The commune of Mayenne is in Mayenne: "Mayenne (53)" is the commune. */
const NAMESAKE_OF_ITS_TOWN = '53';
const MONTHS = /^(?:janv|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec)/;

/** Departements named or numbered in a message, in order. */
export function departementsIn(tokens: readonly Token[], known: Departements): DepartementHeard[] {
  const heard: DepartementHeard[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const found = numbered(tokens, first, known) ?? spoken(tokens, first, known) ?? named(tokens, first, known);
    if (found === null) continue;
    const previous = heard[heard.length - 1];
    const twice = previous === undefined ? null : saidTwice(tokens, previous, found);
    if (twice === null) heard.push(found);
    else heard[heard.length - 1] = twice;
    first = found.last;
  }
  return heard;
}

/** "Le Nord (59)", "93 la Seine-Saint-Denis": one departement, surely meant; null for two. */
function saidTwice(tokens: readonly Token[], one: DepartementHeard, other: DepartementHeard): DepartementHeard | null {
  const isSame = one.departement.code === other.departement.code && one.departement.code !== NAMESAKE_OF_ITS_TOWN;
  const between = tokens.slice(one.last + 1, other.first);
  if (!isSame || !between.every((token) => ARTICLES.has(token.folded))) return null;
  return { ...one, last: other.last, standsAlone: true };
}

/** "dans le 93", "département 23", "j'habite le 13", "je suis du 974"; any other number of a departement is only a hint. */
function numbered(tokens: readonly Token[], index: number, known: Departements): DepartementHeard | null {
  const code = tokens[index]?.folded ?? '';
  if (code.length > 3 || !/^(?:\d{2,3}|2[ab])$/.test(code)) return null;
  const departement = known.departementByCode(code);
  if (departement === null) return null;
  // "Nous sommes 59" is a number of people, "je suis du 59" is not.
  const { cue, hasGlue } = cueBefore(tokens, index);
  const isSaid =
    cue !== null &&
    cue !== 'en' &&
    (INTO.has(cue) || SAID.has(cue) || LIVES.has(cue) || (COMES_FROM.has(cue) && hasGlue));
  return { departement, first: index, last: index, standsAlone: isSaid && !isQuantity(tokens, index) };
}

/** "Je viens du neuf trois", "dans le soixante-deux". */
function spoken(tokens: readonly Token[], first: number, known: Departements): DepartementHeard | null {
  const numbers = SPOKEN_NUMBERS.get(tokens[first]?.folded ?? '');
  if (numbers === undefined) return null;
  for (let last = Math.min(first + LONGEST_NUMBER, tokens.length) - 1; last > first; last--) {
    if (tokens.slice(first + 1, last + 1).some((word) => word.startsClause)) continue;
    const code = numbers.get(textOf(tokens, first, last));
    const departement = code === undefined ? null : known.departementByCode(code);
    if (departement === null) continue;
    const { cue, hasGlue } = cueBefore(tokens, first);
    const isSaid = hasGlue && cue !== null && (INTO.has(cue) || LIVES.has(cue) || COMES_FROM.has(cue));
    return { departement, first, last, standsAlone: isSaid && !isQuantity(tokens, last) };
  }
  return null;
}

/** "Dans le 20 mars", "dans les 30 jours". */
function isQuantity(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && !next.startsClause && (MONTHS.test(next.folded) || UNITS.has(next.folded));
}

function named(tokens: readonly Token[], first: number, known: Departements): DepartementHeard | null {
  if (!known.opensDepartement(firstWord(tokens[first]?.folded ?? ''))) return null;
  for (let last = Math.min(first + LONGEST_NAME, tokens.length) - 1; last >= first; last--) {
    if (tokens.slice(first + 1, last + 1).some((word) => word.startsClause)) continue;
    const departement = known.departementByName(textOf(tokens, first, last));
    if (departement === null || ALSO_COMMUNES.has(departement.code)) continue;
    return { departement, first, last, standsAlone: isMeant(tokens, first, last, departement) };
  }
  return null;
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

function isMeant(tokens: readonly Token[], first: number, last: number, departement: Departement): boolean {
  const name = tokens[last]?.folded ?? '';
  if (foldPlaceName(departement.name).replace(/^la /, '').includes(' ')) return true;
  const { cue, isHome, hasGlue } = cueBefore(tokens, first);
  const isCapital = tokens[last]?.isCapital ?? false;
  if (departement.code.length === 3)
    return name !== 'reunion' || isCapital || (isHome && tokens[first]?.folded === 'la');
  if (cue !== null && SAID.has(cue)) return true;
  // "C'est Vienne" is no part of anything.
  if (cue !== null && PART_OF.has(cue)) return isCapital && hasGlue;
  // "On habite les Landes": no commune is lived in with an article it does not have.
  const article = tokens[first - 1]?.folded ?? '';
  if (cue !== null && LIVES.has(cue) && hasGlue && (ARTICLES.has(article) || ARTICLES_OF.has(article))) return true;
  // "Je suis du Gers", "de la Creuse"; "je suis de Vienne" is the town.
  const isFrom = cue !== null && COMES_FROM.has(cue) && ARTICLES_OF.has(article);
  if (cue === null || !(INTO.has(cue) || isFrom)) return false;
  return isCapital || isHome || !ORDINARY.has(name);
}

interface Cue {
  /** The word that introduces the mention, articles skipped. */
  readonly cue: string | null;
  /** Articles were skipped. */
  readonly hasGlue: boolean;
  /** A verb of living is close before it. */
  readonly isHome: boolean;
}

function cueBefore(tokens: readonly Token[], index: number): Cue {
  let at = index;
  const isBroken = (): boolean => tokens[at]?.startsClause ?? true;
  while (!isBroken() && GLUE.has(tokens[at - 1]?.folded ?? '')) at -= 1;
  const cue = isBroken() ? null : (tokens[at - 1]?.folded ?? null);
  const around = tokens.slice(Math.max(0, at - 3), at).map((token) => token.folded);
  return { cue, hasGlue: at < index, isHome: around.some((word) => LIVES.has(word) || COMES_FROM.has(word)) };
}
