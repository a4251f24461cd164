import { tmpdir } from 'node:os';
import { importVenues, type ImportFile, type ImportOutcome, type ImportProgress } from '../../data/venues/import.js';
import type { ImportNote } from '../../data/venues/import-report.js';
import { openSource } from '../../data/venues/open-source.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { VenueStore } from '../../bot/ports/venues.js';

/** What an import said while it ran, besides its outcome. */
export type Imported = ImportOutcome & {
  readonly notes: readonly ImportNote[];
  readonly told: readonly ImportProgress[];
};

export async function importedInto(
  store: VenueStore,
  gazetteer: Gazetteer,
  ...files: readonly ImportFile[]
): Promise<Imported> {
  const notes: ImportNote[] = [];
  const told: ImportProgress[] = [];
  const outcome = await importVenues({
    files,
    store,
    gazetteer,
    spoolFolder: tmpdir(),
    onProgress: (progress) => told.push(progress),
    onNote: (note) => notes.push(note),
  });
  return { ...outcome, notes, told };
}

/** A file whose pieces are these texts. */
export function ofTexts(name: string, ...texts: readonly string[]): ImportFile {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const text of texts) yield Buffer.from(text);
  }
  return { name, open: async () => ({ got: 'source', bytes: bytes(), totalBytes: null }) };
}

export function onDisk(path: string): ImportFile {
  return { name: path, open: () => openSource(path, fetch) };
}
