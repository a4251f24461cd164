import { EVERYDAY_WORDS } from './everyday-words.js';
import { FOREIGN_PLACES } from './foreign-places.js';
import { ORDINARY_NAMES, PERSON_NAMES } from './ordinary-names.js';
import { ARTICLES, LINKS } from './place-words.js';

/**
 * How much a commune's name says by itself. 'compound': several words that mean nothing else together ("vaulx en velin", "fort de
 * france"); 'phrase': two everyday words ("château thierry", "petit bourg"); 'distinct': one word, not everyday; 'ordinary': one
 * everyday word; 'person': a first name or a surname.
 */
export type NameStrength = 'compound' | 'phrase' | 'distinct' | 'ordinary' | 'person';

/** Short names are syllables of everything else ("y", "eu", "us"), unless a town bears them (Pau, Gap, Dax). */
const SHORT = 3;
const RATHER_SHORT = 4;
const POPULATION_OF_A_SHORT_NAME = 5_000;
const POPULATION_OF_A_RATHER_SHORT_NAME = 2_000;
const POPULATION_OF_A_GLUED_NAME = 5_000;
/** Compounds that are feasts, brands and sayings rather than places. */
const SAYINGS = new Set([
  ...[
    'saint valentin',
    'saint sylvestre',
    'saint nicolas',
    'saint esprit',
    'saint louis du senegal',
    'la saint jean',
    'yves saint laurent',
    'saint james',
    'saint gobain',
    'saint nectaire',
    'saint marcellin',
    'saint yorre',
    'pont l eveque',
    'la roche posay',
  ],
]);

/** `name` is folded; `population` is that of the most populated commune which bears it. */
export function strengthOf(name: string, population: number): NameStrength {
  if (SAYINGS.has(name)) return 'ordinary';
  const words = name.split(' ');
  const telling = words.filter((word) => !LINKS.has(word));
  const isSaint = words.length > 1 && /^sainte?s?$/.test(words[0] ?? '') && telling.length > 0;
  if (isSaint) return 'compound';
  const [first] = telling;
  if (first === undefined) return 'ordinary';
  if (telling.length === 1) return oneWordStrength(first, population);
  const withoutArticle = ARTICLES.has(words[0] ?? '') ? words.length - 1 : words.length;
  return withoutArticle >= 3 || telling.some((word) => !isEveryday(word)) ? 'compound' : 'phrase';
}

function oneWordStrength(word: string, population: number): NameStrength {
  if (PERSON_NAMES.has(word)) return 'person';
  if (isEveryday(word) || (population < POPULATION_OF_A_GLUED_NAME && isGlued(word))) return 'ordinary';
  if (word.length <= SHORT && population < POPULATION_OF_A_SHORT_NAME) return 'ordinary';
  if (word.length === RATHER_SHORT && population < POPULATION_OF_A_RATHER_SHORT_NAME) return 'ordinary';
  return 'distinct';
}

/** "lhopital", "lecole": an article glued to an everyday word. */
function isGlued(word: string): boolean {
  return /^[ld]..../.test(word) && isEveryday(word.slice(1));
}

/** The word is one of everyday French or someone's name, whether or not a commune bears it too. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}

const EVERYDAY: ReadonlySet<string> = new Set([
  ...ORDINARY_NAMES,
  ...EVERYDAY_WORDS,
  ...PERSON_NAMES,
  ...FOREIGN_PLACES,
]);

/** French has hardly a longer word; the search below grows with the square of the length. */
const LONGEST_WORD = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** An everyday word, or one edit away from one: then it is that word misspelt, and not a commune misspelt. */
export function isNearEveryday(word: string): boolean {
  if (isEveryday(word)) return true;
  if (word.length > LONGEST_WORD) return false;
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail !== '' && isEveryday(head + tail.slice(1))) return true;
    if (tail.length > 1 && isEveryday(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true;
    for (const letter of LETTERS) {
      if (isEveryday(head + letter + tail) || (tail !== '' && isEveryday(head + letter + tail.slice(1)))) return true;
    }
  }
  return false;
}
