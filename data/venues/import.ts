import { basename } from 'node:path';
import type { Venue } from '../../bot/domain/venue.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { VenueStore } from '../../bot/ports/venues.js';
import { fromNationalSchema } from './from-national-schema.js';
import { Tally, type ImportNote, type ImportReport } from './import-report.js';
import { KnownRows, UniqueIds } from './known-rows.js';
import { MalformedFile, SourceInterrupted } from './malformed-file.js';
import { mergedVenue } from './merge-venues.js';
import type { Source } from './open-source.js';
import { readRows } from './read-rows.js';
import type { PlaceGroup } from './same-place-groups.js';
import type { Sighting } from './same-place.js';
import { VenueSpool } from './venue-spool.js';

/** In every case but 'imported', the store holds what it held before. `file` is the one at fault. */
export type ImportOutcome =
  | { readonly outcome: 'imported'; readonly report: ImportReport }
  | { readonly outcome: 'nothing-accepted'; readonly report: ImportReport }
  | {
      readonly outcome: 'unavailable';
      readonly file: string;
      readonly source: Extract<Source, { got: 'nothing' }>;
      readonly report: ImportReport;
    }
  | {
      readonly outcome: 'malformed';
      readonly file: string;
      readonly because: MalformedFile['because'];
      readonly position: MalformedFile['position'];
      readonly report: ImportReport;
    }
  | {
      readonly outcome: 'interrupted';
      readonly file: string;
      readonly afterByte: number;
      readonly report: ImportReport;
    };

export interface ImportProgress {
  readonly file: string;
  /** Of all files so far. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Of this file, read so far, and in all when its sender says. */
  readonly bytes: number;
  readonly totalBytes: number | null;
}

export interface ImportFile {
  /** Path or address; its last part stands for the source in rows that name none. */
  readonly name: string;
  open(): Promise<Source>;
}

interface ImportParts {
  readonly files: readonly ImportFile[];
  readonly store: VenueStore;
  readonly gazetteer: Gazetteer;
  /** Where the rows are put aside until the last one was read: about as much room as the files take. */
  readonly spoolFolder: string;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly onNote: (note: ImportNote) => void;
}

/** Rows between two calls of `onProgress`. */
const ROWS_PER_PROGRESS = 200;
/** Of a name in a note. */
const NAME_LENGTH = 80;

/**
 * Reads national files into the store, all or nothing: one bad row never stops it, a bad file never replaces a good one. Rows about one
 * place become one venue. Of each row, what tells places apart stays in memory (a few hundred bytes); the rest waits on the disk.
 * Rejects only when the store or the disk is broken.
 */
export async function importVenues(parts: ImportParts): Promise<ImportOutcome> {
  const spool = new VenueSpool(parts.spoolFolder);
  try {
    return await new Import(parts, spool).run();
  } finally {
    spool.close();
  }
}

class Import {
  readonly #tally = new Tally();
  readonly #known: KnownRows;

  constructor(
    private readonly parts: ImportParts,
    private readonly spool: VenueSpool,
  ) {
    this.#known = new KnownRows(spool);
  }

  async run(): Promise<ImportOutcome> {
    for (const file of this.parts.files) {
      const failure = await this.#read(file);
      if (failure !== null) return failure;
    }
    if (this.#tally.accepted === 0) return { outcome: 'nothing-accepted', report: this.#tally.report() };
    await this.parts.store.replaceAll(this.#venues());
    return { outcome: 'imported', report: this.#tally.report() };
  }

  /** Null when the file was read to its end. */
  async #read(file: ImportFile): Promise<ImportOutcome | null> {
    const source = await file.open();
    if (source.got === 'nothing') {
      return { outcome: 'unavailable', file: file.name, source, report: this.#tally.report() };
    }
    try {
      await this.#readRows(file.name, source);
      return null;
    } catch (error) {
      const about = { file: file.name, report: this.#tally.report() };
      if (error instanceof MalformedFile) {
        return { outcome: 'malformed', because: error.because, position: error.position, ...about };
      }
      if (error instanceof SourceInterrupted) return { outcome: 'interrupted', afterByte: error.afterByte, ...about };
      throw error;
    }
  }

  async #readRows(file: string, { bytes, totalBytes }: Extract<Source, { got: 'source' }>): Promise<void> {
    const counted = new CountedBytes(bytes);
    const progress = (): void => {
      const { rows, accepted } = this.#tally;
      const rejected = this.#tally.countOf('rejected');
      this.parts.onProgress({ file, rows, accepted, rejected, bytes: counted.bytes, totalBytes });
    };
    for await (const row of readRows(counted)) {
      this.#tally.rows += 1;
      const judgement = fromNationalSchema(row, this.parts.gazetteer, { file: basename(file), as: 'real' });
      if ('problem' in judgement) this.#note({ file, what: 'rejected', ...judgement.problem });
      else {
        for (const repair of judgement.repairs) this.#note({ file, row: row.row, what: 'repaired', ...repair });
        const isPlaced = judgement.repairs.every(({ because }) => because !== 'position-from-commune');
        this.#keep(judgement.venue, { file, row: row.row, isPlaced });
      }
      if (row.row % ROWS_PER_PROGRESS === 0) progress();
    }
    progress();
  }

  #keep(venue: Venue, about: Pick<Sighting, 'file' | 'row' | 'isPlaced'>): void {
    const at = this.spool.append(venue);
    const { id, updatedOn, position } = venue;
    const source = venue.origins[0]?.source ?? about.file;
    const left = this.#known.add({ at, source, id, updatedOn, position, ...about });
    if (left === null) this.#tally.accepted += 1;
    else this.#note({ file: left.file, row: left.row, what: 'repaired', because: 'id-twice', value: left.id });
  }

  async *#venues(): AsyncGenerator<Venue> {
    const ids = new UniqueIds();
    for (const place of this.#known.places()) {
      const { freshest } = place;
      const venue = { ...this.#merged(place), id: ids.idOf(freshest) };
      if (venue.id !== freshest.id) {
        const { file, row, id } = freshest;
        this.#note({ file, row, what: 'repaired', because: 'id-of-another-source', value: id });
      }
      yield venue;
    }
  }

  #merged({ freshest, others }: PlaceGroup): Venue {
    const venue = this.spool.read(freshest.at);
    const rest = others.map(({ sighting, because }) => {
      const other = this.spool.read(sighting.at);
      const value = `${other.name.slice(0, NAME_LENGTH)} → ${venue.name.slice(0, NAME_LENGTH)}`;
      this.#note({ file: sighting.file, row: sighting.row, what: 'merged', because, value });
      this.#tally.accepted -= 1;
      return other;
    });
    return mergedVenue(venue, rest);
  }

  #note(note: ImportNote): void {
    this.#tally.note(note);
    this.parts.onNote(note);
  }
}

class CountedBytes implements AsyncIterable<Uint8Array> {
  bytes = 0;
  constructor(private readonly source: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.source) {
      this.bytes += chunk.byteLength;
      yield chunk;
    }
  }
}
