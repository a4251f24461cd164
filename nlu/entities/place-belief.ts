import { FOREIGN_PLACES } from './foreign-places.js';
import { isEveryday, isNearEveryday, type NameStrength } from './name-strength.js';
import { BRAND_NAMES, DOUBTFUL_NAMES, FAMOUS_NAMES, OTHER_PLACES } from './ordinary-names.js';
import type { Announcement } from './place-evidence.js';

/** What speaks for and against a name being the place. */
export interface Evidence {
  /** Folded, as it answered. */
  readonly name: string;
  readonly strength: NameStrength;
  readonly announced: Announcement;
  /** Capital initial in the middle of a sentence. */
  readonly isCapital: boolean;
  /** The name's article stands in the message ("à la Flèche"), or was left out ("à Flèche"). */
  readonly article: 'said' | 'left-out' | 'none';
  /** Another capital follows, which opens no name that we know. */
  readonly isFollowed: boolean;
  /** English words around it. */
  readonly isEnglish: boolean;
  /** The place was just asked for, and a capital opens this part between two commas: "Vire, en Normandie". */
  readonly isAnswer: boolean;
  /** Written in capitals in a message that is not. */
  readonly isAcronym: boolean;
  /** A hyphen or a capital goes on after it: part of a longer name that we do not know ("Port-Saint-Louis", "Mont Blanc"). */
  readonly isCut: boolean;
  /** The message, or this part between two commas, says nothing else. */
  readonly isAlone: boolean;
  /** Of the most populated commune of that name. */
  readonly population: number;
}

/** Smaller, a name in lower case with nothing to announce it is more often a misspelt word. */
const TOWN = 2_000;
/** Enough for a long name misspelt after "à". */
const VILLAGE = 200;
/** An ordinary word in lower case: after "j'habite à", after "je suis à", after "j'habite au". */
const ORDINARY_AT_HOME = 500;
const ORDINARY_THERE = 5_000;
const ORDINARY_AT_HOME_WITH_ARTICLE = 10_000;
/** "sur les attaques", "à la rochelle": after a mere preposition. */
const WITH_ARTICLE = 3_000;
/** "château thierry" with nothing to announce it; "petite île" is a smaller town. */
const CITY_OF_TWO_WORDS = 14_000;
const SHORTEST_UNLIKELY_WORD = 5;

/** Whether a name that is spelt right is believed to be a place. */
export function isBelievable(evidence: Evidence): boolean {
  const { announced, strength, isCapital, article, population } = evidence;
  const isPlace = announced === 'home' || announced === 'there';
  if (evidence.isCut && strength !== 'compound' && strength !== 'distinct') return false;
  if (evidence.isAcronym && !isPlace && population < TOWN) return false;
  switch (strength) {
    case 'compound':
      // "depuis la Saint-Jean" is a day.
      if (announced === 'denied' && evidence.name.startsWith('saint')) return false;
      return article !== 'left-out' || isPlace;
    case 'phrase':
      return isPlace || isCapital || population >= (announced === 'to' ? TOWN : CITY_OF_TWO_WORDS);
    case 'person':
      return isPlace && article !== 'left-out' && (isCapital || population >= ORDINARY_THERE);
    case 'ordinary':
      return isOrdinaryBelievable(evidence, isPlace);
    case 'distinct':
      return announced !== 'denied' && isDistinctBelievable(evidence, isPlace);
  }
}

function isOrdinaryBelievable(
  { name, announced, isCapital, isAnswer, article, population }: Evidence,
  isPlace: boolean,
): boolean {
  if (article === 'left-out') return isPlace && isCapital;
  if (announced === 'denied' || OTHER_PLACES.has(name) || FOREIGN_PLACES.has(name)) return false;
  if (isAnswer && population >= TOWN) return true;
  if (FAMOUS_NAMES.has(name) && (isCapital || isPlace || announced === 'to')) return true;
  if (isCapital) return isPlace || announced === 'to' || (announced === 'of' && !BRAND_NAMES.has(name));
  if (article === 'said') return announced === 'home' && population >= ORDINARY_AT_HOME_WITH_ARTICLE;
  return announced === 'home' ? population >= ORDINARY_AT_HOME : announced === 'there' && population >= ORDINARY_THERE;
}

function isDistinctBelievable(evidence: Evidence, isPlace: boolean): boolean {
  const { name, announced, isCapital, article, isAlone, population } = evidence;
  if (BRAND_NAMES.has(name) && !isPlace && announced !== 'to' && !isAlone) return false;
  // "Paris Hilton", "Lyon Capitale": with a capital after it that is no place, a name that nothing announces is part of another.
  if (evidence.isFollowed && announced === 'none') return false;
  if (evidence.isEnglish && !isCapital && DOUBTFUL_NAMES.has(name)) return false;
  if (article === 'left-out') return isPlace || ((isCapital || announced === 'to') && population >= TOWN);
  if (isPlace || isCapital) return true;
  if (DOUBTFUL_NAMES.has(name) && announced === 'none') return false;
  if (population >= (article === 'said' ? WITH_ARTICLE : TOWN)) return true;
  const word = name.slice(name.lastIndexOf(' ') + 1);
  if (isAlone && word.length >= SHORTEST_UNLIKELY_WORD) return true;
  // No French word resembles it: a hamlet will do.
  return word.length >= SHORTEST_UNLIKELY_WORD && !isNearEveryday(word);
}

const SHORTEST_MISSPELT = 5;
const LONG = 7;
const SHORTEST_COMPOUND = 8;
/** Of two words that are no French, with nothing to announce them: "clermont ferand". */
const COMPOUND_TOWN = 10_000;
/** Cities that one expects anywhere, misspelt and unannounced. */
const CITY = 50_000;

/**
 * Least population of a commune whose name these words may be, misspelt; null when they must not be taken for one.
 * `words` are those of `said` that tell something; one alone after "saint" is enough to make a compound. A single word must still not
 * be one that `isNearEveryday` tells, unless someone lives there ('home').
 */
export function leastMisspelt(
  said: string,
  words: readonly string[],
  announced: Announcement,
  isCapital: boolean,
): number | null {
  if (announced === 'denied') return null;
  const isSaint = /^sainte?s? /.test(said) && words.length > 0;
  if (isSaint || words.length > 1) {
    if (said.length < SHORTEST_COMPOUND || (!isSaint && words.every(isEveryday))) return null;
    return announced !== 'none' || isSaint || isCapital ? 0 : COMPOUND_TOWN;
  }
  const word = words[0] ?? '';
  if (!isWorthCorrecting(word)) return null;
  if (announced === 'home') return 0;
  if (announced === 'there' || announced === 'to') {
    return word.length > LONG ? VILLAGE : word.length === SHORTEST_MISSPELT ? CITY : TOWN;
  }
  if (isCapital && word.length >= LONG) return TOWN;
  return word.length > SHORTEST_MISSPELT ? CITY : null;
}

/** Long enough, and no everyday word. */
export function isWorthCorrecting(word: string): boolean {
  return word.length >= SHORTEST_MISSPELT && !isEveryday(word);
}
