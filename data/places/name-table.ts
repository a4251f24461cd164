const FIRST_SLOTS = 1 << 17;
const FIRST_BYTES = 1 << 20;
const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;
const { imul } = Math;

/** Hash of the characters `from` to `to` (excluded); `seed` tells apart hashes made for different uses. */
export function hashOf(text: string, from: number, to: number, seed = 0): number {
  let hash = FNV_BASIS ^ seed;
  for (let at = from; at < to; at++) hash = imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Folded names (ASCII) numbered from 0, each once: bytes end to end and a hash table of numbers. 40,000 names take 1.5 MB and no
 * object, where a Map of strings costs most of the time to load.
 */
export class NameTable {
  #bytes = Buffer.alloc(FIRST_BYTES);
  /** Where each name starts; one more than there are names. */
  #starts = new Int32Array(1 << 16);
  /** Number of the name plus one; zero where there is none. Kept at most half full. */
  #slots = new Int32Array(FIRST_SLOTS);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Number of the name that the characters `from` to `to` (excluded) spell; -1 when there is none. */
  find(text: string, from = 0, to = text.length): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(text, from, to) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === -1 || this.#spells(number, text, from, to)) return number;
    }
  }

  /** Number of the name, given to it now when it is new. */
  add(text: string, from = 0, to = text.length): number {
    const known = this.find(text, from, to);
    if (known !== -1) return known;
    this.#makeRoom(to - from);
    const number = this.#count++;
    const start = this.#starts[number] ?? 0;
    for (let at = from; at < to; at++) this.#bytes[start + at - from] = text.charCodeAt(at);
    this.#starts[number + 1] = start + to - from;
    this.#place(number, hashOf(text, from, to));
    return number;
  }

  name(number: number): string {
    return this.#bytes.toString('latin1', this.#starts[number], this.#starts[number + 1]);
  }

  #spells(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== text.charCodeAt(at)) return false;
    return true;
  }

  #place(number: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #makeRoom(bytes: number): void {
    if ((this.#starts[this.#count] ?? 0) + bytes > this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    if (this.#count + 2 > this.#starts.length) this.#starts = twiceAsLong(this.#starts);
    if (2 * (this.#count + 1) <= this.#slots.length) return;
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#count; number++) {
      const name = this.name(number);
      this.#place(number, hashOf(name, 0, name.length));
    }
  }
}

/** A copy with as much room again at its end. */
export function twiceAsLong<T extends Int32Array | Uint8Array>(array: T): T {
  // The constructor of a typed array makes its own kind, which the types do not say.
  const longer = new (array.constructor as new (length: number) => T)(2 * array.length);
  longer.set(array);
  return longer;
}
