import { hashOf, twiceAsLong, type NameTable } from './name-table.js';

/** Shorter names have too many neighbours one edit away to mean anything. */
const SHORTEST = 4;
const BUCKETS = 1 << 16;
const FIRST_HALF = 0x10000;
const SECOND_HALF = 0x20000;

/**
 * Finds the names one edit away (a character inserted, deleted, replaced, or two neighbours swapped). An edit leaves the first or the
 * second half of the name as it is, unless it swaps the two letters in the middle: every name is listed under both its halves, with
 * its length, and only a few names share a half. Twenty bytes a name.
 */
export class NearNames {
  readonly #names: NameTable;
  /** Of each name, which letters it has: the quickest way to turn a candidate down. */
  #letters = new Int32Array(1 << 16);
  /** Each bucket holds a chain: the last entry put there plus one, then of each entry the one before it. Entries are two a name. */
  readonly #heads = new Int32Array(BUCKETS);
  #befores = new Int32Array(1 << 17);

  constructor(names: NameTable) {
    this.#names = names;
  }

  /** Lists a name of the table; once each. */
  add(name: string, number: number): void {
    if (name.length < SHORTEST) return;
    if (number >= this.#letters.length) {
      this.#letters = twiceAsLong(this.#letters);
      this.#befores = twiceAsLong(this.#befores);
    }
    this.#letters[number] = lettersOf(name);
    const middle = name.length >> 1;
    this.#put(2 * number, bucketOf(name, 0, middle, name.length | FIRST_HALF));
    this.#put(2 * number + 1, bucketOf(name, middle, name.length, name.length | SECOND_HALF));
  }

  /** Numbers of the names exactly one edit away, never the name itself; one may come twice. */
  find(said: string): number[] {
    const found: number[] = [];
    if (said.length < SHORTEST) return found;
    const letters = lettersOf(said);
    for (let length = Math.max(SHORTEST, said.length - 1); length <= said.length + 1; length++) {
      const middle = length >> 1;
      const secondHalf = said.length - (length - middle);
      this.#look(said, letters, bucketOf(said, 0, middle, length | FIRST_HALF), found);
      this.#look(said, letters, bucketOf(said, secondHalf, said.length, length | SECOND_HALF), found);
    }
    const swapped = this.#names.find(swappedInTheMiddle(said));
    if (swapped !== -1 && isOneEdit(said, this.#names.name(swapped))) found.push(swapped);
    return found;
  }

  #look(said: string, letters: number, bucket: number, found: number[]): void {
    for (let entry = this.#heads[bucket] ?? 0; entry !== 0; entry = this.#befores[entry - 1] ?? 0) {
      const number = (entry - 1) >> 1;
      if (!hasAtMostTwoBits((this.#letters[number] ?? 0) ^ letters)) continue;
      if (isOneEdit(said, this.#names.name(number))) found.push(number);
    }
  }

  #put(entry: number, bucket: number): void {
    this.#befores[entry] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = entry + 1;
  }
}

function bucketOf(name: string, from: number, to: number, seed: number): number {
  return hashOf(name, from, to, seed) & (BUCKETS - 1);
}

/** The two letters on each side of the middle, in the other order: the one swap that changes both halves. */
function swappedInTheMiddle(name: string): string {
  const middle = name.length >> 1;
  return name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1);
}

function lettersOf(name: string): number {
  let set = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 97 && code <= 122) set |= 1 << (code - 97);
    else set |= code === 32 ? 1 << 26 : 1 << 27;
  }
  return set;
}

function hasAtMostTwoBits(bits: number): boolean {
  const withoutFirst = bits & (bits - 1);
  return (withoutFirst & (withoutFirst - 1)) === 0;
}

/** Skips what the two have in common at both ends and looks at what is left. */
export function isOneEdit(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  let start = 0;
  while (start < shared && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shared - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const leftA = a.length - start - end;
  const leftB = b.length - start - end;
  if (leftA <= 1 && leftB <= 1) return leftA + leftB > 0;
  const isSwap = leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  return isSwap;
}
