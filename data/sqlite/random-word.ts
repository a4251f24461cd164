import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The last byte that gives every letter the same chance: those above are drawn again. */
const FAIR = Math.floor(256 / LETTERS.length) * LETTERS.length;

/** Unguessable, safe in an address of a page: 5.95 bits a letter. */
export function randomWord(length: number): string {
  let word = '';
  while (word.length < length) {
    for (const byte of randomBytes(length))
      if (byte < FAIR && word.length < length) word += LETTERS[byte % LETTERS.length];
  }
  return word;
}
