/** Shorter names have too many neighbours one edit away to mean anything. */
const SHORTEST = 4;

/**
 * Finds the names one edit away (a character inserted, deleted, replaced, or two neighbours swapped) by length and letters: one edit
 * changes the length by one at most and the set of letters by two at most, which leaves a few dozen names to compare out of
 * thousands. Four bytes a name, no table of deletions.
 */
export class NearNames {
  readonly #byLength = new Map<number, Bucket>();

  /** The names in folded form; duplicates are allowed. */
  constructor(names: Iterable<string>) {
    const byLength = new Map<number, string[]>();
    for (const name of names) {
      if (name.length < SHORTEST) continue;
      const bucket = byLength.get(name.length);
      if (bucket === undefined) byLength.set(name.length, [name]);
      else bucket.push(name);
    }
    for (const [length, bucket] of byLength) {
      this.#byLength.set(length, { names: bucket, letters: Int32Array.from(bucket, lettersOf) });
    }
  }

  /** Names exactly one edit away, never the name itself. */
  find(name: string): string[] {
    if (name.length < SHORTEST) return [];
    const letters = lettersOf(name);
    const found: string[] = [];
    for (let length = name.length - 1; length <= name.length + 1; length++) {
      const bucket = this.#byLength.get(length);
      if (bucket === undefined) continue;
      for (let i = 0; i < bucket.letters.length; i++) {
        if (!hasAtMostTwoBits((bucket.letters[i] ?? 0) ^ letters)) continue;
        const candidate = bucket.names[i] ?? '';
        if (isOneEdit(name, candidate)) found.push(candidate);
      }
    }
    return found;
  }
}

interface Bucket {
  readonly names: readonly string[];
  /** For each name, which of the 26 letters it has, and whether it has a space or a digit. */
  readonly letters: Int32Array;
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
