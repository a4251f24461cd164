import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import { UnreadablePlacesError } from './communes-file.js';
import { numberOf } from './line-index.js';

/** Name of the file in the data directory. */
export const CENTRES_FILE = 'communes-centres.bin';
/** "PCC1" read as a number; the other way round on a machine of the other endianness, which then refuses the file. */
const MAGIC = 0x50434331;
/** Magic number, count, check sum; then the codes ascending, the latitudes, the longitudes. 32 bits each. */
const HEADER = 3;
/** Units of a coordinate in the file: about a metre. */
const PER_DEGREE = 100_000;

/** Official centres of communes, twelve bytes each, searched as they lie on the disk: nothing is parsed at start. */
export class Centres {
  readonly #words: Int32Array;
  readonly count: number;

  private constructor(words: Int32Array) {
    this.#words = words;
    this.count = (words.length - HEADER) / 3;
  }

  static of(centres: ReadonlyMap<CodeInsee, Coordinates>): Centres {
    const rows = [...centres].flatMap(([code, position]) => {
      const number = numberOf(code);
      return number === null ? [] : [{ number, position }];
    });
    rows.sort((a, b) => a.number - b.number);
    const words = new Int32Array(HEADER + 3 * rows.length);
    rows.forEach(({ number, position }, index) => {
      words[HEADER + index] = number;
      words[HEADER + rows.length + index] = Math.round(position.latitude * PER_DEGREE);
      words[HEADER + 2 * rows.length + index] = Math.round(position.longitude * PER_DEGREE);
    });
    words.set([MAGIC, rows.length, checkSum(words)]);
    return new Centres(words);
  }

  /** Null when no file was imported; throws UnreadablePlacesError when it is damaged. */
  static read(folder: string): Centres | null {
    const file = path.join(folder, CENTRES_FILE);
    const bytes = readIfAny(file);
    if (bytes === null) return null;
    // A copy, so that the numbers are aligned in memory.
    const words = new Int32Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 2);
    const isWhole = bytes.length % 4 === 0 && words.length === HEADER + 3 * (words[1] ?? 0);
    if (words[0] !== MAGIC || !isWhole || words[2] !== checkSum(words)) throw new UnreadablePlacesError(file, '');
    return new Centres(words);
  }

  /** All or nothing: what was there before stays until the new file is whole on the disk. */
  write(folder: string): void {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, CENTRES_FILE);
    const unfinished = `${file}.${process.pid}.new`;
    try {
      const opened = openSync(unfinished, 'w');
      try {
        writeFileSync(opened, new Uint8Array(this.#words.buffer));
        fsyncSync(opened);
      } finally {
        closeSync(opened);
      }
      renameSync(unfinished, file);
    } catch (cause) {
      rmSync(unfinished, { force: true });
      throw cause;
    }
  }

  of(code: CodeInsee): Coordinates | null {
    const number = numberOf(code);
    const index = number === null ? -1 : this.#indexOf(number);
    if (index === -1) return null;
    const latitude = (this.#words[HEADER + this.count + index] ?? 0) / PER_DEGREE;
    return { latitude, longitude: (this.#words[HEADER + 2 * this.count + index] ?? 0) / PER_DEGREE };
  }

  #indexOf(number: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#words[HEADER + middle] ?? 0;
      if (found === number) return middle;
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function readIfAny(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (cause) {
    const isMissing = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing) return null;
    throw cause;
  }
}

function checkSum(words: Int32Array): number {
  let sum = 0;
  for (let at = HEADER; at < words.length; at++) sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
  return sum;
}
