import { foldPlaceName } from '../../bot/domain/place-name.js';
import { CAPITAL, kindAt, lengthAt, LETTER } from './characters.js';

/** A word or number of a message, ready to be compared with place names. */
export interface Token {
  /** As `foldPlaceName` writes it: "St" is "saint", "Guéret" is "gueret". */
  readonly folded: string;
  /** Offsets in the message, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Capital initial that means something: not the start of a sentence, not a message in capitals, not an acronym. */
  readonly isCapital: boolean;
  /** In capitals from end to end, in a message that is not: SPADA, SOS. */
  readonly isAcronym: boolean;
  /** A hyphen ties it to the token before. */
  readonly isJoined: boolean;
  /** Punctuation separates it from the token before; true for the first. */
  readonly startsClause: boolean;
  /** Capital initial at the start of a clause, where any word may have one. */
  readonly isRaised: boolean;
}

/** Characters of a message in which a place is looked for: far more than an SMS, and a bound on the time it takes. */
const CHARACTERS_READ = 2_000;
const BREAK = /[.,;!?()[\]{}"«»\n\r…|–—•@]| [-*] /u;
/** Beside those of "saint", written so before the rest of a name: "Mt-de-Marsan", "Gd Quevilly". */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['mt', 'mont'],
  ['gd', 'grand'],
  ['grd', 'grand'],
  ['gde', 'grande'],
  ['grde', 'grande'],
  ['pte', 'petite'],
  ['vx', 'vieux'],
  ['ss', 'sous'],
  ['fd', 'ferrand'],
]);
/** "Rennes Cedex 7": neither the word nor its number is part of the name. */
const CEDEX = /^cedex$/i;
const CEDEX_NUMBER = /^\d{1,2}$/;
const FIVE_DIGITS = /\d{5}/;
const HYPHENS = '-‐‑';
/** A message more in capitals than this says nothing by its capitals. */
const SHOUTING = 0.6;
const LEAST_SHOUTED = 6;
/** As many of its words start with a capital as to make it a habit of the keyboard. */
const CAPITALISED = 0.8;
const LEAST_CAPITALISED = 4;

/** The part of a message in which a place is looked for, with what holds no place masked. */
export function readable(message: string): string {
  return masked(message.slice(0, CHARACTERS_READ));
}

/** `text` comes from `readable`. */
export function tokensOf(text: string): Token[] {
  const { bounds, hasMeaningfulCapitals } = scanned(text);
  const tokens: Token[] = [];
  let previousEnd = 0;
  let isAfterBreak = true;
  let isAfterCedex = false;
  for (let index = 0; index < bounds.length; index += 2) {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? 0;
    const between = text.slice(previousEnd, start);
    const startsClause: boolean = isAfterBreak || (between !== ' ' && isBreak(tokens[tokens.length - 1], between));
    const word = text.slice(start, end);
    const isSlashed = word === 's' || word === 'S';
    const isSur = isSlashed && text.charAt(start + 1) === '/';
    // "Fontenay s/s Bois" is read as "s/ Bois".
    if (isSlashed && !isSur && text.charAt(start - 1) === '/') {
      previousEnd = end;
      continue;
    }
    const plain = isSur ? 'sur' : foldPlaceName(word);
    const folded = ABBREVIATIONS.get(plain) ?? plain;
    previousEnd = end;
    isAfterBreak = startsClause && folded === '';
    const isOfCedex = isAfterCedex && CEDEX_NUMBER.test(word);
    isAfterCedex = folded === '' && CEDEX.test(word);
    if (folded === '' || isOfCedex) continue;
    const hasCapital = hasMeaningfulCapitals && (kindAt(text, start) & CAPITAL) !== 0;
    const isAcronym = hasCapital && /^\p{Lu}{2,}$/u.test(word);
    const isCapital = hasCapital && !startsClause && !isAcronym;
    const isJoined = between.length === 1 && HYPHENS.includes(between);
    const isRaised = hasCapital && startsClause;
    tokens.push({ folded, start, end, isCapital, isAcronym, isJoined, startsClause, isRaised });
  }
  return tokens;
}

function isBreak(previous: Token | undefined, between: string): boolean {
  return BREAK.test(between) && !isAbbreviation(previous, between);
}

/** "St. Denis", "Vitry s. Seine", "M. Lisieux" and "av. de Toulouse" go on after their full stop. */
function isAbbreviation(previous: Token | undefined, between: string): boolean {
  return (
    previous !== undefined &&
    /^(?:sainte?s?|s|m|mr|mme|mlle|dr|me|av|ave|bd|bld|pl|imp|all|res|bat)$/.test(previous.folded) &&
    /^\. ?$/.test(between)
  );
}

interface Scanned {
  /** Start and end of each word: runs of letters, marks and digits. */
  readonly bounds: readonly number[];
  /** Neither a message in capitals, nor one with a capital to every word. */
  readonly hasMeaningfulCapitals: boolean;
}

function scanned(text: string): Scanned {
  const bounds: number[] = [];
  const all = { letters: 0, capitals: 0 };
  const initial = { letters: 0, capitals: 0 };
  let isInWord = false;
  for (let at = 0; at < text.length; at += lengthAt(text, at)) {
    const kind = kindAt(text, at);
    count(all, kind);
    if ((kind !== 0) === isInWord) continue;
    if (kind !== 0) count(initial, kind);
    bounds.push(at);
    isInWord = !isInWord;
  }
  if (isInWord) bounds.push(text.length);
  if (FIVE_DIGITS.test(text)) cutBeside(text, bounds);
  const isShouted = all.letters >= LEAST_SHOUTED && all.capitals / all.letters > SHOUTING;
  const isTitleCased = initial.letters >= LEAST_CAPITALISED && initial.capitals / initial.letters >= CAPITALISED;
  return { bounds, hasMeaningfulCapitals: !isShouted && !isTitleCased };
}

/** Between a postcode and the name glued to it: "59100Roubaix", "Roubaix59100". */
function cutBeside(text: string, bounds: number[]): void {
  for (let index = bounds.length - 2; index >= 0; index -= 2) {
    const start = bounds[index] ?? 0;
    const word = text.slice(start, bounds[index + 1]);
    const cut = /^\d{5}(?=\p{L}{3})|^\p{L}{3,}(?=\d{5}$)/u.exec(word)?.[0].length;
    if (cut !== undefined) bounds.splice(index + 1, 0, start + cut, start + cut);
  }
}

function count(counted: { letters: number; capitals: number }, kind: number): void {
  if ((kind & LETTER) !== 0) counted.letters += 1;
  if ((kind & CAPITAL) !== 0) counted.capitals += 1;
}

/** What may hold digits or names that are no place, replaced by breaks of the same length so that offsets hold. */
const DIGITS: readonly RegExp[] = [
  // Telephone, social security and card numbers, and any run of seven digits or more.
  /(?:\+|\b00)\d{2,3}[ .-]?(?:\(0\) ?)?\d(?:[ .-]?\d{2}){4}\b/g,
  /\b0\d(?:[ .-]?\d{2}){4}\b/g,
  /\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?\b/gi,
  /\b(?:\d{4}[ -]?){3,}\d{1,4}\b/g,
  /\d{7,}/g,
];
const SEVEN_DIGITS = /(?:\d\D*){7}/;
// A secret that was masked before we saw the message: "[numéro de carte masqué]".
const SECRET = /\[[^\]\n]{2,40} masqué\]/g;
const EMAIL = /[^\s@]{1,64}@\S{1,100}/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const DOMAIN = /\b[\w-]{1,63}\.(?:fr|com|org|net|eu|info)\b\S*/gi;

/** Each pattern is tried only when the character it cannot do without is there. */
function masked(text: string): string {
  let rest = text;
  if (rest.includes('[')) rest = without(SECRET, rest);
  if (rest.includes('@')) rest = without(EMAIL, rest);
  if (rest.includes('//') || rest.includes('.')) rest = without(DOMAIN, without(ADDRESS, rest));
  return SEVEN_DIGITS.test(rest) ? DIGITS.reduce((left, pattern) => without(pattern, left), rest) : rest;
}

function without(pattern: RegExp, text: string): string {
  return text.replace(pattern, (found) => '|'.repeat(found.length));
}
