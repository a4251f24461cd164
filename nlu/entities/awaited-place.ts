import type { Commune, PlaceHeard } from '../../bot/domain/place.js';
import type { Departements, Gazetteer } from '../../bot/ports/gazetteer.js';
import type { DepartementHeard } from './departements.js';
import { EVERYDAY_WORDS } from './everyday-words.js';
import { inDepartement, likeliest } from './homonyms.js';
import { isEveryday, isNearEveryday } from './name-strength.js';
import { exactName, nearName, textOf, type NameFound } from './name-variants.js';
import { OTHER_PLACES } from './ordinary-names.js';
import type { Token } from './place-tokens.js';
import { townsResembling, townsSounding } from './sounding-names.js';
import { ANSWERS, ARTICLES, DETERMINERS, FILLERS, LINKS, TO } from './place-words.js';

/** Letters that someone could say: neither "pff" nor "aaaa". */
const PRONOUNCEABLE = /^(?!.*(.)\1\1)(?=.*[aeiouy])(?=.*[bcdfghjklmnpqrstvwxz])[a-z]{4,}$/;
/** Longer, it is a sentence. */
const LONGEST_UNKNOWN = 6;
/** Shorter, only towns are looked for: "pari" is Paris. */
const SHORTEST_MISSPELT = 5;
const TOWN = 10_000;
/** One letter away from an everyday word, it is that word, unless a city is as near. */
const CITY = 20_000;
const LONG = 7;
const VILLAGE = 5_000;

const INSIDE = new Set(['dans', 'ds', 'sur']);
const IN_A_REGION = new Set(['en', 'de', 'd']);
const REGIONS = new Set(
  `alsace aquitaine anjou auvergne bearn beauce berry bourgogne bretagne champagne corse flandre france limousin lorraine normandie occitanie
  perigord picardie poitou provence quercy savoie sologne touraine vendee`.split(/\s+/),
);

/** The tokens of an answer once "c'est à ... merci" is taken away; `last` included. */
interface Bare {
  readonly first: number;
  readonly last: number;
}

/** Where the name ends and the departement said after it. */
interface Named {
  readonly last: number;
  readonly code: string | null;
}

/** Reads a bare answer to "where are you?": ordinary words are names here, and one typing error is forgiven. */
export function bareName(
  tokens: readonly Token[],
  departements: readonly DepartementHeard[],
  gazetteer: Gazetteer,
): NamedBare | null {
  const bare = bareOf(tokens);
  if (bare === null) return null;
  const hint = departements.find((heard) => heard.first > bare.first && heard.last >= bare.last) ?? null;
  const whole: Named = { last: bare.last, code: null };
  const named: Named[] =
    hint === null ? [] : [{ last: withoutGlue(tokens, hint.first - 1), code: hint.departement.code }];
  const readings = [whole, ...named];
  const full = exactUnlessAnswer(tokens, 0, tokens.length - 1, gazetteer);
  if (full !== null)
    return { communes: full.communes, first: 0, nameLast: tokens.length - 1, last: tokens.length - 1, isExact: true };
  for (const look of [exactUnlessAnswer, nearUnlessEveryday]) {
    for (const { last, code } of readings) {
      for (const first of [bare.first, withoutArticle(tokens, bare.first)]) {
        const found =
          first > last || isBareWord(tokens, bare.first, first, last) ? null : look(tokens, first, last, gazetteer);
        if (found === null) continue;
        const communes = code === null ? found.communes : inDepartement(found, code, gazetteer);
        if (communes.length === 0) continue;
        const isExact = look === exactUnlessAnswer;
        return { communes, first, nameLast: last, last: bare.last, isExact };
      }
    }
  }
  return null;
}

/** "La campagne", "le salon": with an article that is not the name's, a word is a word; nor "un cours"; "dans la montagne" is not in La Montagne. */
function isBareWord(tokens: readonly Token[], bareFirst: number, first: number, last: number): boolean {
  if (!isEveryday(tokens[last]?.folded ?? '')) return false;
  if (first === last && DETERMINERS.has(tokens[first - 1]?.folded ?? '')) return true;
  if (first !== bareFirst) return first === last;
  const isArticle = ARTICLES.has(tokens[first]?.folded ?? '') && last === first + 1;
  return isArticle && INSIDE.has(tokens[first - 1]?.folded ?? '');
}

/** An ordinary word is the town here ("sens"), but for words that answer, and "la Grave" is not "grave". */
function exactUnlessAnswer(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): NameFound | null {
  const said = textOf(tokens, first, last);
  const found = ANSWERS.has(said) ? null : exactName(tokens, first, last, gazetteer);
  if (found === null || (found.article === 'left-out' && isEveryday(said))) return null;
  // "Au parc" is not in Le Parc, "au Port" is in Le Port.
  const isSwallowed = found.article === 'said' && first === last && isEveryday(said);
  if (isSwallowed && (found.communes[0]?.population ?? 0) < VILLAGE) return null;
  // "Bretagne" is the region; its namesakes are villages.
  return OTHER_PLACES.has(found.name) && (found.communes[0]?.population ?? 0) < VILLAGE ? null : found;
}

function nearUnlessEveryday(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): NameFound | null {
  const said = textOf(tokens, first, last);
  const words = said.split(' ');
  // Three everyday words may be a compound's ("fort de franc"); one or two are what they say.
  const isSaying = words.length <= 2 && words.every((word) => word.length <= 2 || LINKS.has(word) || isEveryday(word));
  if (isSaying) return null;
  const towns = townsSounding(said, gazetteer);
  if (towns.length > 0) return { name: said, communes: towns, article: 'none' };
  const found = nearName(tokens, first, last, gazetteer);
  if (found === null) {
    const resembling = isNearEveryday(said) ? [] : townsResembling(said, gazetteer);
    return resembling.length === 0 ? null : { name: said, communes: resembling, article: 'none' };
  }
  const isDoubtful = !said.includes(' ') && isNearEveryday(said);
  const least = isDoubtful ? (said.length < LONG ? CITY : VILLAGE) : said.length < SHORTEST_MISSPELT ? TOWN : 0;
  const communes = likeliest(found.communes).filter((commune) => commune.population >= least);
  return communes.length === 0 ? null : { ...found, communes };
}

export interface NamedBare extends Bare {
  readonly communes: readonly Commune[];
  /** Before the departement, when there is one. */
  readonly nameLast: number;
  /** False when a typing error was forgiven. */
  readonly isExact: boolean;
}

/** "23" or "le 974", alone, when the dialogue asked where. */
export function bareDepartement(
  tokens: readonly Token[],
  departements: readonly DepartementHeard[],
): DepartementHeard | null {
  const bare = bareOf(tokens);
  if (bare === null) return null;
  const first = withoutArticle(tokens, bare.first);
  // "Au nord" is a direction, "le Nord" is not.
  if (tokens[first]?.folded === 'nord' && TO.has(tokens[first - 1]?.folded ?? '')) return null;
  return (
    departements.find((heard) => heard.last === bare.last && (heard.first === first || heard.first === bare.first)) ??
    null
  );
}

/** "Haute savoi", alone, when the dialogue asked where: one slip from the name of one departement. */
export function misspeltDepartement(tokens: readonly Token[], known: Departements): DepartementHeard | null {
  const bare = bareOf(tokens);
  if (bare === null) return null;
  const first = withoutArticle(tokens, bare.first);
  const said = textOf(tokens, first, bare.last);
  const isSaying = said.includes(' ') ? said.split(' ').every(isEveryday) : isNearEveryday(said);
  if (said.length < SHORTEST_MISSPELT || isSaying) return null;
  const [departement, other] = known.departementsByNearName(said);
  if (departement === undefined || other !== undefined) return null;
  return { departement, first, last: bare.last, standsAlone: true };
}

/** Words that look like a place and that nothing answers to; null for a sentence, a question, or nothing at all. */
export function unknownName(message: string, tokens: readonly Token[]): PlaceHeard | null {
  const bare = bareOf(tokens);
  if (bare === null || message.includes('?')) return null;
  const words = tokens.slice(bare.first, bare.last + 1);
  const isSaying = words.some((word) => EVERYDAY_WORDS.has(word.folded) || ANSWERS.has(word.folded));
  if (isSaying || !words.some((word) => PRONOUNCEABLE.test(word.folded)) || words.length > LONGEST_UNKNOWN) return null;
  return { got: 'unknown', words: message.slice(words[0]?.start, words[words.length - 1]?.end) };
}

function bareOf(tokens: readonly Token[]): Bare | null {
  let first = 0;
  let last = tokens.length - 1;
  while (first <= last && FILLERS.has(tokens[first]?.folded ?? '')) first += 1;
  while (last >= first && FILLERS.has(tokens[last]?.folded ?? '')) last -= 1;
  last = withoutRegion(tokens, first, last);
  // "vis" or "bon" alone may be what is left of a name made of fillers; then there is no answer to read.
  return first > last ? null : { first, last };
}

/** "Lourdes, en Occitanie", "l'Île-Rousse en Corse": the region tells nothing more. */
function withoutRegion(tokens: readonly Token[], first: number, last: number): number {
  const isRegion = REGIONS.has(tokens[last]?.folded ?? '') && IN_A_REGION.has(tokens[last - 1]?.folded ?? '');
  return isRegion && last - 2 >= first ? last - 2 : last;
}

function withoutArticle(tokens: readonly Token[], first: number): number {
  return ARTICLES.has(tokens[first]?.folded ?? '') ? first + 1 : first;
}

/** Before the departement: "st denis dans le | 93". */
function withoutGlue(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at >= 0 && (LINKS.has(tokens[at]?.folded ?? '') || FILLERS.has(tokens[at]?.folded ?? ''))) at -= 1;
  return at;
}
