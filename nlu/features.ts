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
  for (const word of words) forEachOfWord(word, each);
  forEachBetween(words, each);
}

/** The features that a word has wherever it stands. */
export function forEachOfWord(word: string, each: (hash: number) => void): void {
  each(plain(hashOf(WORD, word)));
  addPieces(word, each);
}

/** The features that words have together: neighbours, concepts, pairs of concepts. */
export function forEachBetween(words: readonly string[], each: (hash: number) => void): void {
  let before = '^';
  for (const word of words) {
    each(plain(hashOf(hashOf(PAIR, before), word)));
    before = word;
  }
  each(plain(hashOf(hashOf(PAIR, before), '$')));
  const concepts = conceptsOf(words);
  for (const concept of concepts) each((mix(concept) | 1) >>> 0);
  addTogether(concepts, each);
}

// The lowest bit tells concepts from the rest, so that they can weigh more (vectors.ts).
export const isConcept = (hash: number): boolean => (hash & 1) === 1;
const plain = (hash: number): number => (mix(hash) & ~1) >>> 0;

function addTogether(concepts: readonly number[], each: (hash: number) => void): void {
  if (concepts.length < 2) return;
  const paired = [...new Set(concepts)].slice(0, MOST_PAIRED).sort((one, other) => one - other);
  for (let first = 0; first < paired.length; first += 1) {
    const half = step(TOGETHER, paired[first] ?? 0);
    for (let second = first + 1; second < paired.length; second += 1) each(plain(step(half, paired[second] ?? 0)));
  }
}

const SPACE = 32;

/** As if the word stood between two spaces. */
function addPieces(word: string, each: (hash: number) => void): void {
  const length = word.length + 2;
  for (let start = 0; start + CHARS_MIN <= length; start += 1) {
    let hash = OFFSET ^ PIECE;
    const end = Math.min(length, start + CHARS_MAX);
    for (let at = start; at < end; at += 1) {
      const isEdge = at === 0 || at === length - 1;
      hash = step(hash, isEdge ? SPACE : word.charCodeAt(at - 1));
      if (at - start + 1 >= CHARS_MIN) each(plain(step(hash, 0x100 + at - start)));
    }
  }
}
