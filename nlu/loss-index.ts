import { OFFSET, step } from './hashing.js';

/** Longer words are compared without their end: no word of French is that long. */
const MOST_LETTERS = 40;

/**
 * Words by themselves and by each of the words they become when they lose a letter, as hashes in typed arrays: what two words one slip
 * apart have in common. Hashes of losses are made from those of both ends, so that a search makes no string.
 */
export class LossIndex {
  readonly #mask: number;
  /** Position of a word plus one; zero where there is nothing. */
  readonly #places: Int32Array;
  readonly #hashes: Int32Array;
  readonly #ends = new Int32Array(MOST_LETTERS + 1);

  /** Of two words with a loss in common, the first of `words` is found. */
  constructor(readonly words: readonly string[]) {
    const losses = words.reduce((sum, word) => sum + word.length + 1, 0);
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, losses) * 2));
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    this.#hashes = new Int32Array(size);
    words.forEach((word, position) => {
      this.#forEachLoss(word, (hash) => {
        const slot = this.#slotOf(hash);
        if (this.#places[slot] !== 0) return;
        this.#places[slot] = position + 1;
        this.#hashes[slot] = hash;
      });
    });
  }

  /** Tells `each` the position of the first word under each loss of `word`: nearly all are one slip away, a few two. */
  forEachNear(word: string, each: (position: number) => void): void {
    this.#forEachLoss(word, (hash) => {
      const place = this.#places[this.#slotOf(hash)] ?? 0;
      if (place !== 0) each(place - 1);
    });
  }

  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#places[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  /** The word itself, then without each of its letters. A hash is a sum over positions, so that both ends add up. */
  #forEachLoss(word: string, each: (hash: number) => void): void {
    const length = Math.min(word.length, MOST_LETTERS);
    const ends = this.#ends;
    // ends[i]: letters from i on, each one place to the left.
    ends[length] = 0;
    for (let at = length - 1; at >= 0; at -= 1) ends[at] = ((ends[at + 1] ?? 0) + worth(word, at, at - 1)) | 0;
    let before = 0;
    let whole = 0;
    for (let at = 0; at < length; at += 1) whole = (whole + worth(word, at, at)) | 0;
    each(whole);
    for (let at = 0; at < length; at += 1) {
      each((before + (ends[at + 1] ?? 0)) | 0);
      before = (before + worth(word, at, at)) | 0;
    }
  }
}

/** What the letter at `at` adds when it stands at `place`. */
function worth(word: string, at: number, place: number): number {
  const mixed = step(step(OFFSET, word.charCodeAt(at)), place);
  return Math.imul(mixed ^ (mixed >>> 13), 0x5bd1e995);
}
