/**
 * What the classifier sees of a message: its words, its pairs of neighbouring words, and the pieces of three to five letters inside each
 * word, which survive a typo. Each is a 32-bit hash, so that nothing readable of a message or of the corpus is in the model.
 */

const CHARS_MIN = 3;
const CHARS_MAX = 5;

/** How often each feature occurs in a message, given as normalised words. */
export function featuresOf(words: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (hash: number): void => {
    const mixed = mix(hash);
    counts.set(mixed, (counts.get(mixed) ?? 0) + 1);
  };
  let before = '^';
  for (const word of words) {
    add(hashOf(WORD, word));
    add(hashOf(PAIR, `${before} ${word}`));
    before = word;
    addPieces(word, add);
  }
  add(hashOf(PAIR, `${before} $`));
  return counts;
}

/** Different starting points keep a word, a pair and a piece of the same letters apart. */
const WORD = 0x9e3779b1;
const PAIR = 0x3c6ef362;
const PIECE = 0xdaa66d13;

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

/** FNV-1a, then the finaliser of MurmurHash3: both public domain recipes. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

function hashOf(kind: number, text: string): number {
  let hash = OFFSET ^ kind;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
