import { NameTable, twiceAsLong } from './name-table.js';

/** Lists of line numbers of the communes file under whole numbers: two typed arrays, no object for the 35,000 lists of one line. */
class LineLists {
  /** Entry plus one of the last line added under each key; zero where there is none. */
  #heads: Int32Array;
  /** Of each entry, the line and the entry plus one that was added before it under the same key. */
  #lines = new Int32Array(1 << 16);
  #befores = new Int32Array(1 << 16);
  #count = 0;

  constructor(keys: number) {
    this.#heads = new Int32Array(keys);
  }

  add(key: number, line: number): void {
    while (key >= this.#heads.length) this.#heads = twiceAsLong(this.#heads);
    if (this.#count === this.#lines.length) {
      this.#lines = twiceAsLong(this.#lines);
      this.#befores = twiceAsLong(this.#befores);
    }
    this.#lines[this.#count] = line;
    this.#befores[this.#count] = this.#heads[key] ?? 0;
    this.#heads[key] = ++this.#count;
  }

  /** Ascending, which is the most populated first; each line once. */
  get(key: number): readonly number[] {
    const found: number[] = [];
    for (let entry = this.#heads[key] ?? 0; entry !== 0; entry = this.#befores[entry - 1] ?? 0) {
      found.push(this.#lines[entry - 1] ?? 0);
    }
    return found.length <= 1 ? found : [...new Set(found)].sort((a, b) => a - b);
  }
}

const NONE: readonly number[] = [];

/** Which lines bear a name. */
export class LinesByName {
  readonly names = new NameTable();
  readonly #lists = new LineLists(1 << 16);

  get(name: string): readonly number[] {
    const number = this.names.find(name);
    return number === -1 ? NONE : this.#lists.get(number);
  }

  /** Lines of the name that `names` numbers so. */
  at(number: number): readonly number[] {
    return this.#lists.get(number);
  }

  /** Number of the name when it is new, -1 when it was known. */
  add(name: string, line: number): number {
    const known = this.names.find(name);
    const number = known === -1 ? this.names.add(name) : known;
    this.#lists.add(number, line);
    return known === -1 ? number : -1;
  }
}

/** Which lines bear a code of five digits, Corsica's letter counted as a digit. */
export class LinesByCode {
  readonly #lists = new LineLists(100_000);

  get(code: string): readonly number[] {
    const number = numberOf(code);
    return number === null ? NONE : this.#lists.get(number);
  }

  add(code: string, line: number): void {
    const number = numberOf(code);
    if (number !== null) this.#lists.add(number, line);
  }

  /** Postcodes: five digits each, with a comma between. */
  addAll(codes: string, line: number): void {
    for (let at = 0; at + 5 <= codes.length; at += 6) this.add(codes.slice(at, at + 5), line);
  }
}

/** INSEE codes of 2A and 2B take the place of 96 and 99, which no departement has. Null when it is no code at all. */
export function numberOf(code: string): number | null {
  if (code.length !== 5) return null;
  const corsican = code.startsWith('2A') ? 96 : code.startsWith('2B') ? 99 : null;
  let number = corsican ?? 0;
  for (let at = corsican === null ? 0 : 2; at < 5; at++) {
    const digit = code.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}
