import { foldPlaceName } from '../../bot/domain/place-name.js';

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
}

/** Characters of a message in which a place is looked for: far more than an SMS, and a bound on the time it takes. */
const CHARACTERS_READ = 2_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BREAK = /[.,;!?()[\]{}"«»\n\r…|–—•@]| [-*] /u;
/** A message more in capitals than this says nothing by its capitals. */
const SHOUTING = 0.6;
/** As many of its words start with a capital as to make it a habit of the keyboard. */
const CAPITALISED = 0.8;

export function tokensOf(message: string): Token[] {
  const text = masked(message.slice(0, CHARACTERS_READ));
  const words = [...text.matchAll(WORD)];
  const hasMeaningfulCapitals = !isShouted(text) && !isTitleCased(words.map((word) => word[0]));
  const tokens: Token[] = [];
  let previousEnd = 0;
  let isAfterBreak = true;
  for (const word of words) {
    const between = text.slice(previousEnd, word.index);
    const previous: Token | undefined = tokens[tokens.length - 1];
    const startsClause: boolean = isAfterBreak || (BREAK.test(between) && !isAbbreviation(previous, between));
    const isSur = word[0].toLowerCase() === 's' && text.charAt(word.index + 1) === '/';
    const folded = isSur ? 'sur' : foldPlaceName(word[0]);
    previousEnd = word.index + word[0].length;
    isAfterBreak = startsClause && folded === '';
    if (folded === '') continue;
    const isAcronym = hasMeaningfulCapitals && /^\p{Lu}{2,}$/u.test(word[0]);
    const isCapital = hasMeaningfulCapitals && !startsClause && !isAcronym && /^\p{Lu}/u.test(word[0]);
    const isJoined = /^[-‐‑]$/.test(between);
    tokens.push({ folded, start: word.index, end: previousEnd, isCapital, isAcronym, isJoined, startsClause });
  }
  return tokens;
}

/** "St. Denis" and "Vitry s. Seine" go on after their full stop. */
function isAbbreviation(previous: Token | undefined, between: string): boolean {
  return previous !== undefined && /^(?:sainte?s?|s)$/.test(previous.folded) && /^\. ?$/.test(between);
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 6 && capitals / letters > SHOUTING;
}

function isTitleCased(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^\p{L}/u.test(word));
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word));
  return letters.length >= 4 && capitals.length / letters.length >= CAPITALISED;
}

/** What may hold digits or names that are no place, replaced by breaks of the same length so that offsets hold. */
const NOT_PLACES: readonly RegExp[] = [
  // A secret that was masked before we saw the message: "[numéro de carte masqué]".
  /\[[^\]\n]{2,40} masqué\]/g,
  /[^\s@]{1,64}@\S{1,100}/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b[\w-]{1,63}\.(?:fr|com|org|net|eu|info)\b\S*/gi,
  // Telephone, social security and card numbers, and any run of seven digits or more.
  /(?:\+|\b00)\d{2,3}[ .-]?(?:\(0\) ?)?\d(?:[ .-]?\d{2}){4}\b/g,
  /\b0\d(?:[ .-]?\d{2}){4}\b/g,
  /\b[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?\b/gi,
  /\b(?:\d{4}[ -]?){3,}\d{1,4}\b/g,
  /\d{7,}/g,
];

export function masked(text: string): string {
  return NOT_PLACES.reduce((rest, pattern) => rest.replace(pattern, (found) => '|'.repeat(found.length)), text);
}
