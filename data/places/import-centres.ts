import type { Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { MalformedFile, SourceInterrupted } from '../venues/malformed-file.js';
import { readRows } from '../venues/read-rows.js';
import { Centres } from './centres-file.js';
import { fieldsOfApiCommune, judgeCentre, type CentreJudged, type CentreProblem } from './judge-centre.js';

export interface CentresReport {
  /** Rows read. */
  readonly rows: number;
  /** Communes whose centre is taken. */
  readonly accepted: number;
  readonly swapped: readonly CentreJudged[];
  /** In the order of the file. */
  readonly rejected: readonly CentreProblem[];
  /** Rows whose commune had been seen before: the last one was kept. */
  readonly duplicates: number;
}

/** In every case but 'imported', the folder holds what it held before. */
export type CentresOutcome =
  | { readonly outcome: 'imported'; readonly report: CentresReport }
  | { readonly outcome: 'nothing-accepted'; readonly report: CentresReport }
  | { readonly outcome: 'malformed'; readonly because: MalformedFile['because']; readonly report: CentresReport }
  | { readonly outcome: 'interrupted'; readonly afterByte: number; readonly report: CentresReport };

/**
 * Reads official centres into the data directory, all or nothing. `gazetteer` is the built-in one: what an earlier import said must not
 * judge this one. Rejects only when the disk refuses.
 */
export async function importCentres(parts: {
  readonly source: AsyncIterable<Uint8Array>;
  readonly gazetteer: Gazetteer;
  readonly folder: string;
}): Promise<CentresOutcome> {
  const centres = new Map<CodeInsee, Coordinates>();
  const read: {
    rows: number;
    duplicates: number;
    readonly swapped: CentreJudged[];
    readonly rejected: CentreProblem[];
  } = { rows: 0, duplicates: 0, swapped: [], rejected: [] };
  const report = (): CentresReport => ({ ...read, accepted: centres.size });
  try {
    for await (const row of readRows(parts.source, fieldsOfApiCommune)) {
      read.rows += 1;
      const judged = judgeCentre(row, parts.gazetteer);
      if ('because' in judged) {
        read.rejected.push(judged);
        continue;
      }
      if (judged.isSwapped) read.swapped.push(judged);
      if (centres.has(judged.code)) read.duplicates += 1;
      centres.set(judged.code, judged.position);
    }
  } catch (error) {
    if (error instanceof MalformedFile) return { outcome: 'malformed', because: error.because, report: report() };
    if (error instanceof SourceInterrupted) {
      return { outcome: 'interrupted', afterByte: error.afterByte, report: report() };
    }
    throw error;
  }
  if (centres.size === 0) return { outcome: 'nothing-accepted', report: report() };
  Centres.of(centres).write(parts.folder);
  return { outcome: 'imported', report: report() };
}
