import type { WordInNames } from '../../bot/ports/gazetteer.js';
import { NameTable, twiceAsLong } from './name-table.js';

const OPENS = 1;
const GOES_ON = 2;
const CLOSES = 4;
const SPACE = 32;
const ARTICLE = /^(?:l|la|le|les) /;
/** What the bits say, in the order of their number. */
const SAID: readonly WordInNames[] = Array.from({ length: 8 }, (_unused, bits) => ({
  opens: (bits & OPENS) !== 0,
  goesOn: (bits & GOES_ON) !== 0,
  closes: (bits & CLOSES) !== 0,
}));
const NOWHERE: WordInNames = { opens: false, goesOn: false, closes: false };

/** Where each word stands in the names of communes. */
export class WordsOfNames {
  readonly #words = new NameTable();
  #bits = new Uint8Array(1 << 15);

  /** Takes in the words of a folded name, and counts them; the word after its article opens it too. */
  add(name: string): number {
    const article = name.charCodeAt(0) === 108 ? (ARTICLE.exec(name)?.[0].length ?? 0) : 0;
    let from = 0;
    let count = 0;
    for (let at = 1; at <= name.length; at++) {
      if (at < name.length && name.charCodeAt(at) !== SPACE) continue;
      const opens = from === 0 || from === article ? OPENS : 0;
      const rest = at === name.length ? CLOSES : GOES_ON;
      this.#mark(this.#words.add(name, from, at), opens | rest);
      from = at + 1;
      count += 1;
    }
    return count;
  }

  where(word: string): WordInNames {
    const number = this.#words.find(word);
    return number === -1 ? NOWHERE : (SAID[this.#bits[number] ?? 0] ?? NOWHERE);
  }

  #mark(number: number, bits: number): void {
    if (number >= this.#bits.length) this.#bits = twiceAsLong(this.#bits);
    this.#bits[number] = (this.#bits[number] ?? 0) | bits;
  }
}
