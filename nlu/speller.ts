import { LossIndex } from './loss-index.js';
import { phoneticKey } from './phonetic.js';
import { thesaurusWords } from './thesaurus.js';

/** A word of the corpus is known from this many messages on; once may be a slip. */
const LEAST_MESSAGES = 2;
const LEAST_SOUNDS = 3;
/** Shorter words are one slip away from too many others. */
const LEAST_LETTERS = 5;
/** Two words run together: neither may be shorter than two letters, nor the second than three. */
const LEAST_FIRST = 2;
const LEAST_SECOND = 3;
const ELIDED = /^(?:qu|[jldnsmtc])(?=[aeiouyh])/u;
const LETTERS = /^[a-z]+$/u;

/**
 * Brings a word nobody knows back to a known one: same sound, one slip away (missing, added, wrong or swapped letter), or two words run
 * together. Of several, the most frequent. Known words are left alone.
 */
export class Speller {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #bySound = new Map<string, string>();
  readonly #byLoss: LossIndex;

  /** `known`: the most frequent first. */
  constructor(readonly known: readonly string[]) {
    this.#ranks = new Map(known.map((word, rank) => [word, rank]));
    for (const word of known) {
      if (!LETTERS.test(word)) continue;
      const sound = phoneticKey(word);
      if (word.length > 2 && sound.length >= LEAST_SOUNDS && !this.#bySound.has(sound)) this.#bySound.set(sound, word);
    }
    this.#byLoss = new LossIndex(known.filter((word) => word.length >= LEAST_LETTERS && LETTERS.test(word)));
  }

  static of(documents: readonly (readonly string[])[]): Speller {
    const counts = new Map<string, number>();
    for (const words of documents) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const frequent = [...counts].filter(([, count]) => count >= LEAST_MESSAGES);
    frequent.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return new Speller([...new Set([...frequent.map(([word]) => word), ...thesaurusWords()])]);
  }

  correct(words: readonly string[]): readonly string[] {
    return words.every((word) => this.#isLeftAlone(word)) ? words : words.flatMap((word) => this.#corrected(word));
  }

  #isLeftAlone(word: string): boolean {
    return word.length < 3 || this.#ranks.has(word) || !LETTERS.test(word);
  }

  #corrected(word: string): readonly string[] {
    if (this.#isLeftAlone(word)) return [word];
    const sound = phoneticKey(word);
    const heard = sound.length >= LEAST_SOUNDS ? this.#bySound.get(sound) : undefined;
    if (heard !== undefined) return [heard];
    const near = this.#near(word);
    return near === null ? this.#parted(word) : [near];
  }

  #near(word: string): string | null {
    if (word.length < LEAST_LETTERS - 1) return null;
    // Words are in the order of their frequency.
    let best = Infinity;
    this.#byLoss.forEachNear(word, (position) => {
      if (position < best && isOneSlipAway(word, this.#byLoss.words[position] ?? '')) best = position;
    });
    return this.#byLoss.words[best] ?? null;
  }

  #parted(word: string): readonly string[] {
    const elided = ELIDED.exec(word)?.[0] ?? '';
    const rest = word.slice(elided.length);
    if (elided !== '' && rest.length >= LEAST_SECOND && this.#ranks.has(rest)) return [`${elided}e`, rest];
    let best: readonly string[] = [word];
    let worst = Infinity;
    for (let at = LEAST_FIRST; at <= word.length - LEAST_SECOND; at += 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      const rank = Math.max(this.#rank(first), this.#rank(second));
      if (rank < worst) [best, worst] = [[first, second], rank];
    }
    return best;
  }

  #rank(word: string): number {
    return this.#ranks.get(word) ?? Infinity;
  }
}

/** Damerau-Levenshtein distance of at most one, by what is left once the common ends are taken off. */
function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [leftA, leftB] = [endA - start, endB - start];
  if (leftA <= 1 && leftB <= 1) return true;
  const isSwap = leftA === 2 && leftB === 2;
  return isSwap && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start);
}
