import { featuresOf } from './features.js';

/** A message as the numbers of its known features and their weights, of Euclidean length 1 (all zero when it has none). */
export interface Vector {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Known features, each with its column and its rarity. */
export class Vocabulary {
  readonly #columns: ReadonlyMap<number, number>;

  /** `hashes[column]` is a feature, `rarities[column]` its inverse document frequency. */
  constructor(
    readonly hashes: Uint32Array,
    readonly rarities: Float64Array,
  ) {
    this.#columns = new Map(Array.from(hashes, (hash, column) => [hash, column]));
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Those met in at least `minDocuments` messages; idf is smoothed (1 + ln((1+n)/(1+df))). */
  static of(documents: readonly (readonly string[])[], minDocuments: number): Vocabulary {
    const met = new Map<number, number>();
    for (const words of documents) {
      for (const hash of featuresOf(words).keys()) met.set(hash, (met.get(hash) ?? 0) + 1);
    }
    const kept = [...met].filter(([, count]) => count >= minDocuments).sort(([a], [b]) => a - b);
    const rarity = (count: number): number => Math.log((1 + documents.length) / (1 + count)) + 1;
    return new Vocabulary(
      Uint32Array.from(kept, ([hash]) => hash),
      Float64Array.from(kept, ([, count]) => rarity(count)),
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
    const columns: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (const [hash, count] of featuresOf(words)) {
      const column = this.#columns.get(hash);
      if (column === undefined) continue;
      const value = (1 + Math.log(count)) * (this.rarities[column] ?? 0);
      columns.push(column);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    return { columns: Int32Array.from(columns), values: Float64Array.from(values, (value) => value / length) };
  }
}
