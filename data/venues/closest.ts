import { CHORD_MARGIN, squaredChordWithin } from './sphere.js';

/**
 * The nearest members a search has met, by squared chord (data/venues/sphere.ts): `limit` of them, and those that are hardly farther,
 * since chords are rounded.
 */
export class Closest {
  /** Nearest first. */
  readonly members: number[] = [];
  readonly #chords: number[] = [];
  /** Squared chord farther than which nothing is worth offering any more. */
  reach: number;

  constructor(
    withinMetres: number,
    private readonly limit: number,
  ) {
    this.reach = squaredChordWithin(withinMetres);
  }

  offer(member: number, chord: number): void {
    const { members } = this;
    const chords = this.#chords;
    let at = chords.length;
    for (; at > 0 && (chords[at - 1] ?? 0) > chord; at -= 1) {
      chords[at] = chords[at - 1] ?? 0;
      members[at] = members[at - 1] ?? 0;
    }
    chords[at] = chord;
    members[at] = member;
    if (chords.length >= this.limit) this.#forgetTheFar();
  }

  #forgetTheFar(): void {
    this.reach = Math.min(this.reach, (Math.sqrt(this.#chords[this.limit - 1] ?? 0) + CHORD_MARGIN) ** 2);
    while ((this.#chords.at(-1) ?? 0) > this.reach) {
      this.#chords.pop();
      this.members.pop();
    }
  }
}
