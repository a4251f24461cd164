import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Venue } from '../../bot/domain/venue.js';

/** Bytes gathered before they are written. */
const BUFFER_BYTES = 1 << 20;

/** Venues put aside on the disk while a file is read, so that memory does not grow with it; read back by number, in any order. */
export class VenueSpool {
  readonly #folder: string;
  readonly #file: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #buffered = 0;
  #written = 0;
  /** Where each venue begins, and where the last one ends. */
  readonly #starts: number[] = [0];

  /** `folder` must exist; what is written in it is removed by `close`. */
  constructor(folder: string) {
    this.#folder = mkdtempSync(join(folder, 'venues-import-'));
    this.#file = openSync(join(this.#folder, 'spool'), 'wx+');
  }

  /** The number to read it back with: 0, 1, 2... */
  append(venue: Venue): number {
    const text = Buffer.from(JSON.stringify(venue));
    if (this.#buffered + text.length > BUFFER_BYTES) this.#flush();
    if (text.length > BUFFER_BYTES) this.#write(text);
    else {
      text.copy(this.#buffer, this.#buffered);
      this.#buffered += text.length;
    }
    return this.#starts.push(this.#end() + text.length) - 2;
  }

  read(at: number): Venue {
    // Written by append from a Venue.
    return JSON.parse(this.textOf(at)) as Venue;
  }

  /** As it was written: equal texts are equal venues. */
  textOf(at: number): string {
    const start = this.#starts[at] ?? 0;
    const text = Buffer.allocUnsafe((this.#starts[at + 1] ?? start) - start);
    if (start + text.length > this.#written) this.#flush();
    readSync(this.#file, text, 0, text.length, start);
    return text.toString();
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #end(): number {
    return this.#starts.at(-1) ?? 0;
  }

  #flush(): void {
    this.#write(this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }

  #write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
  }
}
