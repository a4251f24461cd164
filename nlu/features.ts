import { hashOf, mix, OFFSET, PAIR, PIECE, step, TOGETHER, WORD } from './hashing.js';
import { conceptsOf } from './thesaurus.js';

/**
 * What the classifier sees of a message: its words, its pairs of neighbouring words, the pieces of three to five letters inside each word,
 * which survive a typo, the concepts of its words (thesaurus.ts) and which concepts stand together. Each is a 32-bit hash.
 */

const CHARS_MIN = 3;
const CHARS_MAX = 5;
/** Concepts that are paired, the first of a message: a long letter must not cost more than a line. */
const MOST_PAIRED = 14;

/** Tells `each` every feature of a message, given as normalised words, as often as it occurs. */
export function forEachFeature(words: readonly string[], each: (hash: number) => void): void {
  // The lowest bit tells concepts from the rest, so that they can weigh more (vectors.ts).
  const add = (hash: number): void => each((mix(hash) & ~1) >>> 0);
  let before = '^';
  for (const word of words) {
    add(hashOf(WORD, word));
    add(hashOf(hashOf(PAIR, before), word));
    before = word;
    addPieces(word, add);
  }
  add(hashOf(hashOf(PAIR, before), '$'));
  const concepts = conceptsOf(words);
  for (const concept of concepts) each((mix(concept) | 1) >>> 0);
  const paired = [...new Set(concepts)].slice(0, MOST_PAIRED).sort((one, other) => one - other);
  for (let first = 0; first < paired.length; first += 1)
    for (let second = first + 1; second < paired.length; second += 1)
      add(step(step(TOGETHER, paired[first] ?? 0), paired[second] ?? 0));
}

export const isConcept = (hash: number): boolean => (hash & 1) === 1;

function addPieces(word: string, add: (hash: number) => void): void {
  const bounded = ` ${word} `;
  for (let start = 0; start + CHARS_MIN <= bounded.length; start += 1) {
    let hash = OFFSET ^ PIECE;
    const end = Math.min(bounded.length, start + CHARS_MAX);
    for (let at = start; at < end; at += 1) {
      hash = step(hash, bounded.charCodeAt(at));
      if (at - start + 1 >= CHARS_MIN) add(step(hash, 0x100 + at - start));
    }
  }
}
