import { forEachBetween, forEachFeature, forEachOfWord, isConcept } from './features.js';
import { HashTable } from './hash-table.js';

/** A concept is worth two words: measured by cross-validation over the corpus. */
const CONCEPT_WEIGHT = 2;

/** A message as the numbers of its known features and their weights, of Euclidean length 1 (all zero when it has none). */
export interface Vector {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Known features, each with its column and its weight. */
export class Vocabulary {
  readonly #columns: HashTable;
  /** How often each column was met in the message being read: zero between messages. */
  readonly #counts: Uint16Array;
  #met = new Int32Array(256);
  #metCount = 0;
  /** Columns of the words that may be remembered, once one of them was met. */
  readonly #ofWord = new Map<string, Int32Array | null>();

  /**
   * `hashes[column]` is a feature, `rarities[column]` its inverse document frequency, doubled for a concept; the most frequent first, so
   * that what most messages touch lies together in memory. `memorable`: words whose columns are remembered once met; a fixed list, never
   * the words of people.
   */
  constructor(
    readonly hashes: Uint32Array,
    readonly rarities: Float64Array,
    memorable: readonly string[] = [],
  ) {
    this.#columns = new HashTable(hashes);
    this.#counts = new Uint16Array(hashes.length);
    for (const word of memorable) this.#ofWord.set(word, null);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Those met in at least `minDocuments` messages; idf is smoothed (1 + ln((1+n)/(1+df))). */
  static of(documents: readonly (readonly string[])[], minDocuments: number): Vocabulary {
    const met = new Map<number, number>();
    for (const words of documents) {
      const here = new Set<number>();
      forEachFeature(words, (hash) => here.add(hash));
      for (const hash of here) met.set(hash, (met.get(hash) ?? 0) + 1);
    }
    const kept = [...met]
      .filter(([, count]) => count >= minDocuments)
      .sort(([a, often], [b, less]) => less - often || a - b);
    const rarity = (count: number): number => Math.log((1 + documents.length) / (1 + count)) + 1;
    return new Vocabulary(
      Uint32Array.from(kept, ([hash]) => hash),
      Float64Array.from(kept, ([hash, count]) => rarity(count) * (isConcept(hash) ? CONCEPT_WEIGHT : 1)),
    );
  }

  /** The same features but for those left out. */
  keeping(columns: readonly number[]): Vocabulary {
    const sorted = [...columns].sort((a, b) => a - b);
    return new Vocabulary(
      Uint32Array.from(sorted, (column) => this.hashes[column] ?? 0),
      Float64Array.from(sorted, (column) => this.rarities[column] ?? 0),
    );
  }

  vector(words: readonly string[]): Vector {
    const counts = this.#counts;
    this.#metCount = 0;
    for (const word of words) this.#countWord(word);
    forEachBetween(words, this.#countHash);
    const columns = this.#met.slice(0, this.#metCount);
    const values = new Float64Array(columns.length);
    let squares = 0;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? 0;
      const count = counts[column] ?? 0;
      const value = (count === 1 ? 1 : 1 + Math.log(count)) * (this.rarities[column] ?? 0);
      counts[column] = 0;
      values[at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
    return { columns, values };
  }

  #countWord(word: string): void {
    const known = this.#ofWord.get(word);
    if (known === undefined) forEachOfWord(word, this.#countHash);
    else for (const column of known ?? this.#learnWord(word)) this.#countColumn(column);
  }

  #learnWord(word: string): Int32Array {
    const found: number[] = [];
    forEachOfWord(word, (hash) => {
      const column = this.#columns.indexOf(hash);
      if (column !== -1) found.push(column);
    });
    const columns = Int32Array.from(found);
    this.#ofWord.set(word, columns);
    return columns;
  }

  readonly #countHash = (hash: number): void => {
    const column = this.#columns.indexOf(hash);
    if (column !== -1) this.#countColumn(column);
  };

  #countColumn(column: number): void {
    const count = this.#counts[column] ?? 0;
    this.#counts[column] = count + 1;
    if (count > 0) return;
    if (this.#metCount === this.#met.length) this.#met = grown(this.#met);
    this.#met[this.#metCount] = column;
    this.#metCount += 1;
  }
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
