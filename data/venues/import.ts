import type { Venue } from '../../bot/domain/venue.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { VenueStore } from '../../bot/ports/venues.js';
import { fromNationalSchema, type Repair, type RowProblem } from './from-national-schema.js';
import { MalformedFile, SourceInterrupted } from './malformed-file.js';
import { readRows } from './read-rows.js';

export interface ImportReport {
  /** Rows read. */
  readonly rows: number;
  /** Distinct venues that were accepted. */
  readonly accepted: number;
  /** Most frequent first; a venue may be repaired for several reasons. `example` is the first one met. */
  readonly repaired: readonly {
    readonly because: Repair['because'];
    readonly count: number;
    readonly example: { readonly row: number; readonly value: string };
  }[];
  /** Every one of them, in the order of the file. */
  readonly rejected: readonly RowProblem[];
  /** Rows whose id had been seen before in the file: the last one was kept. */
  readonly duplicates: readonly { readonly row: number; readonly id: string }[];
}

/** In every case but 'imported', the store holds what it held before. */
export type ImportOutcome =
  | { readonly outcome: 'imported'; readonly report: ImportReport }
  | { readonly outcome: 'nothing-accepted'; readonly report: ImportReport }
  | {
      readonly outcome: 'malformed';
      readonly because: MalformedFile['because'];
      readonly position: MalformedFile['position'];
      readonly report: ImportReport;
    }
  | { readonly outcome: 'interrupted'; readonly afterByte: number; readonly report: ImportReport };

export interface ImportProgress {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Of the source, read so far. */
  readonly bytes: number;
}

/** Rows between two calls of `onProgress`. */
const ROWS_PER_PROGRESS = 200;

/**
 * Reads a national file into the store, all or nothing: one bad row never stops it, a bad file never replaces a good one.
 * Rejects only when the store is broken.
 */
export async function importVenues(parts: {
  readonly source: AsyncIterable<Uint8Array>;
  readonly store: VenueStore;
  readonly gazetteer: Gazetteer;
  readonly onProgress: (progress: ImportProgress) => void;
}): Promise<ImportOutcome> {
  const tally = new Tally();
  try {
    await parts.store.replaceAll(accepted(parts, tally));
  } catch (error) {
    if (error instanceof NothingAccepted) return { outcome: 'nothing-accepted', report: tally.report() };
    if (error instanceof MalformedFile) {
      return { outcome: 'malformed', because: error.because, position: error.position, report: tally.report() };
    }
    if (error instanceof SourceInterrupted) {
      return { outcome: 'interrupted', afterByte: error.afterByte, report: tally.report() };
    }
    throw error;
  }
  return { outcome: 'imported', report: tally.report() };
}

/** Makes the store roll back; never leaves this file. */
class NothingAccepted extends Error {
  override readonly name = 'NothingAccepted';
}

async function* accepted(
  { source, gazetteer, onProgress }: Parameters<typeof importVenues>[0],
  tally: Tally,
): AsyncGenerator<Venue> {
  const counted = new CountedBytes(source);
  const progress = (): void => onProgress({ ...tally.counts(), bytes: counted.bytes });
  for await (const row of readRows(counted)) {
    const judgement = fromNationalSchema(row, gazetteer);
    if ('venue' in judgement) {
      tally.accept(row.row, judgement.venue, judgement.repairs);
      yield judgement.venue;
    } else {
      tally.reject(judgement.problem);
    }
    if (row.row % ROWS_PER_PROGRESS === 0) progress();
  }
  progress();
  if (tally.counts().accepted === 0) throw new NothingAccepted();
}

class Tally {
  #rows = 0;
  readonly #ids = new Set<string>();
  readonly #repairs = new Map<Repair['because'], ImportReport['repaired'][number]>();
  readonly #rejected: RowProblem[] = [];
  readonly #duplicates: { readonly row: number; readonly id: string }[] = [];

  accept(row: number, venue: Venue, repairs: readonly Repair[]): void {
    this.#rows += 1;
    if (this.#ids.has(venue.id)) this.#duplicates.push({ row, id: venue.id });
    this.#ids.add(venue.id);
    for (const { because, value } of repairs) {
      const { count, example } = this.#repairs.get(because) ?? { count: 0, example: { row, value } };
      this.#repairs.set(because, { because, count: count + 1, example });
    }
  }

  reject(problem: RowProblem): void {
    this.#rows += 1;
    this.#rejected.push(problem);
  }

  counts(): Omit<ImportProgress, 'bytes'> {
    return { rows: this.#rows, accepted: this.#ids.size, rejected: this.#rejected.length };
  }

  report(): ImportReport {
    return {
      rows: this.#rows,
      accepted: this.#ids.size,
      repaired: [...this.#repairs.values()].sort((a, b) => b.count - a.count),
      rejected: [...this.#rejected],
      duplicates: [...this.#duplicates],
    };
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
