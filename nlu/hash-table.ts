/** Position of a 32-bit hash in a list: open addressing over typed arrays, a quarter full at most. */
export class HashTable {
  readonly #mask: number;
  /** Position plus one; zero where there is nothing. */
  readonly #places: Int32Array;

  /** `hashes` are distinct. */
  constructor(readonly hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length) * 4));
    this.#mask = size - 1;
    this.#places = new Int32Array(size);
    hashes.forEach((hash, position) => {
      let slot = (hash >>> 1) & this.#mask;
      while (this.#places[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#places[slot] = position + 1;
    });
  }

  /** -1 when it is not in the list. */
  indexOf(hash: number): number {
    let slot = (hash >>> 1) & this.#mask;
    for (;;) {
      const position = (this.#places[slot] ?? 0) - 1;
      if (position === -1 || this.hashes[position] === hash) return position;
      slot = (slot + 1) & this.#mask;
    }
  }
}
