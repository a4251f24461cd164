/** Bits of `kindAt`. Marks and digits make words too, without being letters: theirs is `OTHER_IN_WORD`, and any bit means a word. */
const OTHER_IN_WORD = 1;
export const LETTER = 2;
export const CAPITAL = 4;

/** Latin letters and their accents, which nearly all messages are made of, are looked up; the others cost a regular expression. */
const LATIN_END = 0x250;
const LATIN = Uint8Array.from({ length: LATIN_END }, (_unused, code) => kindOf(String.fromCharCode(code)));

/** What the character at an offset is, as bits, none outside words; a pair of surrogates is one character, read at its first half. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LATIN_END ? (LATIN[code] ?? 0) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Code units of the character at an offset. */
export function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? LETTER | CAPITAL : LETTER;
  return /[\p{M}\p{N}]/u.test(character) ? OTHER_IN_WORD : 0;
}
