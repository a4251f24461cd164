import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import type { Commune, Departement } from '../../bot/domain/place.js';

/** A name or a code that a commune no longer bears; the name is null when only the code is known. */
export interface Former {
  readonly code: CodeInsee;
  readonly name: string | null;
}

/** The files are made by scripts/build-communes.mjs, so a line that does not read is a broken installation. */
export class UnreadablePlacesError extends Error {
  override readonly name = 'UnreadablePlacesError';
  constructor(
    readonly file: string,
    readonly line: string,
  ) {
    super('a line of the built-in places does not read');
  }
}

const NO_FORMERS: readonly Former[] = [];

/** Where an import put the communes. */
export interface OfficialCentres {
  of(code: CodeInsee): Coordinates | null;
}

/** What the indexes need of a line of communes.tsv, before anyone asks for the commune itself. */
export interface CommuneLine {
  readonly code: CodeInsee;
  readonly name: string;
  /** Separated by commas. */
  readonly postcodes: string;
  readonly formers: readonly Former[];
}

/**
 * The lines of communes.tsv, most populated first; a line becomes a `Commune` when it is first asked for (35,000 objects that
 * nobody needs would double the time to load). Columns are described in scripts/build-communes.mjs.
 */
export class CommunesFile {
  readonly count: number;
  readonly #text: string;
  /** Where each line starts; one more than there are lines. */
  readonly #starts: Int32Array;
  readonly #made = new Map<number, Commune>();

  /** `centres`: official ones, which replace those of the file; null for none. */
  constructor(
    folder: string,
    private readonly centres: OfficialCentres | null,
  ) {
    this.#text = textOf(folder, 'communes.tsv');
    const starts = [0];
    for (let end = this.#text.indexOf('\n'); end !== -1; end = this.#text.indexOf('\n', end + 1)) starts.push(end + 1);
    this.#starts = Int32Array.from(starts);
    this.count = starts.length - 1;
  }

  line(index: number): CommuneLine {
    const text = this.#lineText(index);
    const nameEnd = text.indexOf('\t', 6);
    const postcodesEnd = text.indexOf('\t', nameEnd + 1);
    if (text[5] !== '\t' || postcodesEnd === -1) throw new UnreadablePlacesError('communes.tsv', text);
    const positionStart = text.indexOf('\t', postcodesEnd + 1);
    const formersStart = text.indexOf('\t', positionStart + 1);
    return {
      code: text.slice(0, 5),
      name: text.slice(6, nameEnd),
      postcodes: text.slice(nameEnd + 1, postcodesEnd),
      formers: formersStart === -1 ? NO_FORMERS : listOf(text.slice(formersStart + 1), '|').map(asFormer),
    };
  }

  population(index: number): number {
    return Number(this.#lineText(index).split('\t', 4)[3]);
  }

  commune(index: number): Commune {
    const made = this.#made.get(index) ?? this.#make(index);
    this.#made.set(index, made);
    return made;
  }

  #lineText(index: number): string {
    return this.#text.slice(this.#starts[index], (this.#starts[index + 1] ?? 0) - 1);
  }

  #make(index: number): Commune {
    const text = this.#lineText(index);
    const { code, name, postcodes } = this.line(index);
    const [, , , population, place = ''] = text.split('\t');
    const [latitude, longitude] = place.replace('~', '').split(',').map(Number);
    if (latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude + Number(population))) {
      throw new UnreadablePlacesError('communes.tsv', text);
    }
    const official = this.centres?.of(code) ?? null;
    return {
      codeInsee: code,
      name,
      departement: departementOf(code),
      postcodes: listOf(postcodes, ','),
      population: Number(population),
      position: official ?? { latitude: latitude / 1000, longitude: longitude / 1000 },
      isApproximate: official === null && place.startsWith('~'),
    };
  }
}

/** Reads departements.tsv of a folder: code, name. */
export function readDepartements(folder: string): Departement[] {
  const lines = textOf(folder, 'departements.tsv').trimEnd().split('\n');
  return lines.map((line) => {
    const [code, name] = line.split('\t');
    if (code === undefined || name === undefined) throw new UnreadablePlacesError('departements.tsv', line);
    return { code, name };
  });
}

/** Overseas codes start with three characters that name the territory, the others with two. */
export function departementOf(code: CodeInsee): string {
  return code.slice(0, code.startsWith('97') || code.startsWith('98') ? 3 : 2);
}

/** Ends with the end of its last line. */
function textOf(folder: string, file: string): string {
  return `${readFileSync(path.join(folder, file), 'utf8').trimEnd()}\n`;
}

function listOf(text: string, separator: string): string[] {
  if (text === '') return [];
  return text.includes(separator) ? text.split(separator) : [text];
}

function asFormer(text: string): Former {
  const equals = text.indexOf('=');
  return equals === -1 ? { code: text, name: null } : { code: text.slice(0, equals), name: text.slice(equals + 1) };
}
