/** Position of a 32-bit hash in a list: open addressing, a third full at most; a hash and its position lie side by side in memory. */
export class HashTable {
  readonly #mask: number;
  /** Slot by slot: the hash, then its position plus one; zero where there is nothing. */
  readonly #slots: Int32Array;

  /** `hashes` are distinct. */
  constructor(hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length) * 3));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * 2);
    hashes.forEach((hash, position) => {
      let slot = (hash >>> 1) & this.#mask;
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = hash | 0;
      this.#slots[slot * 2 + 1] = position + 1;
    });
  }

  /** -1 when it is not in the list. */
  indexOf(hash: number): number {
    const slots = this.#slots;
    const wanted = hash | 0;
    let slot = (hash >>> 1) & this.#mask;
    for (;;) {
      const position = (slots[slot * 2 + 1] ?? 0) - 1;
      if (position === -1 || slots[slot * 2] === wanted) return position;
      slot = (slot + 1) & this.#mask;
    }
  }
}
