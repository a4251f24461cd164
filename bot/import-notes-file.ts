import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { ImportNote } from '../data/venues/import-report.js';

/** More lines than that are written to a file, all of them. */
const SHOWN = 20;
/** Characters gathered before they are written. */
const BUFFER_CHARACTERS = 65_536;
const HEADER = 'fichier\tligne\tsort\traison\tvaleur\n';
const FATE: Readonly<Record<ImportNote['what'], string>> = {
  repaired: 'réparé',
  merged: 'réuni',
  rejected: 'refusé',
};

/** What became of the rows that were not simply accepted: a few are kept to be printed, many go to a file, in bounded memory. */
export class NotesFile {
  #count = 0;
  #text = '';
  #file: number | null = null;

  /** The file of the import before is removed: it tells of other venues. */
  constructor(private readonly path: string) {
    rmSync(path, { force: true });
  }

  add(note: ImportNote): void {
    this.#count += 1;
    this.#text += `${lineOf(note)}\n`;
    if (this.#count > SHOWN && (this.#file === null || this.#text.length > BUFFER_CHARACTERS)) this.#flush();
  }

  /** The lines themselves when they are few, or where all of them are. */
  end(): { readonly lines: readonly string[] } | { readonly path: string; readonly count: number } {
    if (this.#file === null) return { lines: this.#text.split('\n').slice(0, -1) };
    this.#flush();
    closeSync(this.#file);
    return { path: this.path, count: this.#count };
  }

  #flush(): void {
    if (this.#file === null) {
      this.#file = openSync(this.path, 'w', 0o600);
      this.#text = HEADER + this.#text;
    }
    writeSync(this.#file, this.#text);
    this.#text = '';
  }
}

/** Tab separated, as the header says. */
function lineOf({ file, row, what, because, value }: ImportNote): string {
  return [file, String(row), FATE[what], because, value].map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
}
