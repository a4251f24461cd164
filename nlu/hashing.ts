/** Different starting points keep a word, a pair, a piece and a concept of the same letters apart. */
export const WORD = 0x9e3779b1;
export const PAIR = 0x3c6ef362;
export const PIECE = 0xdaa66d13;
export const CONCEPT = 0x78dde6c4;
export const TOGETHER = 0x1715609d;

/** FNV-1a, then the finaliser of MurmurHash3: both public domain recipes. */
export const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

export function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}

/** `kind`: one of the starting points above, or a hash to go on from. */
export function hashOf(kind: number, text: string): number {
  let hash = OFFSET ^ kind;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
