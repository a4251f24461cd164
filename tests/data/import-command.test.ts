import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NotesFile } from '../../bot/import-notes-file.js';
import { ProgressShown } from '../../bot/import-progress.js';
import type { ImportProgress } from '../../data/venues/import.js';
import type { ImportNote } from '../../data/venues/import-report.js';
import { ArrayVenueStore } from '../support/array-venue-store.js';
import { importedInto, type Imported } from '../support/imported.js';
import { TRUE_COMMUNES } from '../support/true-communes.js';

const progress = (rows: number, bytes: number, totalBytes: number | null): ImportProgress => ({
  file: 'venues.csv',
  rows,
  accepted: rows,
  rejected: 0,
  bytes,
  totalBytes,
});

describe('the progress of an import', () => {
  /** Each step comes that many milliseconds after the one before. */
  function shown(isTerminal: boolean, stepMs: number, ...steps: readonly ImportProgress[]): readonly string[] {
    const written: string[] = [];
    let now = 0;
    const bar = new ProgressShown(
      (text) => written.push(text.replaceAll('\u202f', ' ')),
      isTerminal,
      () => now,
    );
    for (const step of steps) {
      now += stepMs;
      bar.show(step);
    }
    bar.end();
    return written;
  }

  it('is a bar in a terminal when the length is known, then leaves its line', () => {
    expect(shown(true, 1_500, progress(1_200, 50, 200), progress(4_800, 200, 200))).toEqual([
      '\r\u001b[K[#######.......................] 25 %, 1 200 lignes lues, 2 s',
      '\r\u001b[K[##############################] 100 %, 4 800 lignes lues, 3 s',
      '\r\u001b[K',
    ]);
  });

  it('is rows and seconds when the length is not known', () => {
    expect(shown(true, 1_000, progress(200, 50, null))).toEqual(['\r\u001b[K200 lignes lues, 1 s', '\r\u001b[K']);
  });

  it('is a plain line now and then where there is no terminal', () => {
    const steps = [progress(200, 1, 4), progress(400, 2, 4), progress(600, 3, 4), progress(800, 4, 4)];
    expect(shown(false, 2_500, ...steps)).toEqual(['50 %, 400 lignes lues, 5 s\n', '100 %, 800 lignes lues, 10 s\n']);
  });

  it('is not drawn more often than one sees', () => {
    expect(shown(true, 60, progress(200, 1, 4), progress(400, 2, 4), progress(600, 3, 4))).toHaveLength(2);
  });
});

describe('what became of the rows', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'notes-'));
    file = path.join(folder, 'report.tsv');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const note = (row: number): ImportNote => ({
    file: 'venues.csv',
    row,
    what: 'rejected',
    because: 'no-name',
    value: 'a\tb',
  });

  it('is printed when it is little, and the file of the import before is gone', () => {
    writeFileSync(file, 'old');
    const notes = new NotesFile(file);
    for (let row = 1; row <= 20; row += 1) notes.add(note(row));
    const told = notes.end();
    expect('lines' in told && told.lines).toHaveLength(20);
    expect('lines' in told && told.lines[0]).toBe('venues.csv\t1\trefusé\tno-name\ta b');
    expect(() => readFileSync(file)).toThrow();
  });

  it('is written in full when it is much', () => {
    const notes = new NotesFile(file);
    for (let row = 1; row <= 5_000; row += 1) notes.add(note(row));
    expect(notes.end()).toEqual({ path: file, count: 5_000 });
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(5_001);
    expect(lines.at(-1)).toBe('venues.csv\t5000\trefusé\tno-name\ta b');
  });
});

describe('a large file', () => {
  const HEADER = 'id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,date_maj,presentation_detail\n';
  const ROWS_PER_PIECE = 100;

  /** About 4 kB a row, made as it is read. */
  async function generated(pieces: number): Promise<Imported> {
    const detail = 'Nous aidons à toutes les démarches. '.repeat(110);
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(HEADER);
      for (let piece = 0; piece < pieces; piece += 1) {
        const rows = Array.from({ length: ROWS_PER_PIECE }, (_, at) => {
          const id = piece * ROWS_PER_PIECE + at;
          return `${id},Lieu ${id},Guéret,23000,23096,${id} rue de l'Exemple,46.17,1.87,2026-01-15,${detail}\n`;
        });
        yield Buffer.from(rows.join(''));
      }
    }
    const file = {
      name: 'large.csv',
      open: async () => ({ got: 'source' as const, bytes: bytes(), totalBytes: null }),
    };
    return importedInto(new ArrayVenueStore(), TRUE_COMMUNES, file);
  }

  it('is read whole, never far ahead of the row being judged (its memory: npm run bench:import)', async () => {
    const { report, told } = await generated(20);
    expect(report).toMatchObject({ rows: 2_000, accepted: 2_000 });
    const rowBytes = (told.at(-1)?.bytes ?? 0) / 2_000;
    expect(rowBytes).toBeGreaterThan(4_000);
    for (const { rows, bytes } of told) expect(bytes - rows * rowBytes).toBeLessThan(3 * ROWS_PER_PIECE * rowBytes);
  });
});
