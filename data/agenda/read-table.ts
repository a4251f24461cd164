import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { delimiterOf } from '../venues/read-csv.js';
import { decoded, encodingOf } from './decode-file.js';

/** Enough of the start for the longest header. */
const HEAD_CHARACTERS = 4_096;
/** A quote left open would swallow the rest of the file. */
const MAX_ROW_CHARACTERS = 200_000;

/** One line of the file; `line` is that of its end when a cell goes over several. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The file cannot be read as a table; what was read of it before must not be used. */
export class NoTable extends Error {
  override readonly name = 'NoTable';
  constructor(
    readonly because: 'empty' | 'workbook' | 'web-page' | 'open-quote',
    readonly line: number | null,
  ) {
    super(because);
  }
}

/** Every line with something on it, the header first. Throws NoTable; rejects as `open` does. */
export async function* readTable(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<TableRow> {
  const encoding = await encodingOf(open());
  if (encoding === 'workbook') throw new NoTable('workbook', null);
  const pieces = decoded(open(), encoding);
  let head = '';
  while (head.length < HEAD_CHARACTERS) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    head += value;
  }
  const start = head.trimStart();
  if (start === '') throw new NoTable('empty', null);
  if (start.startsWith('<')) throw new NoTable('web-page', 1);

  const parser = parse({
    delimiter: delimiterOf(start),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_CHARACTERS,
    info: true,
  });
  // Errors reach the loop below through the parser, which the pipeline destroys with them.
  pipeline(Readable.from(rejoined(head, pieces)), parser, () => {});
  let line = 0;
  try {
    for await (const read of parser) {
      // With `info` and without `columns`, csv-parse gives each record with where it is.
      const { record, info } = read as {
        readonly record: readonly string[];
        readonly info: { readonly lines: number };
      };
      line = info.lines;
      if (record.some((cell) => cell.trim() !== '')) yield { line, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new NoTable('open-quote', line + 1);
    throw error;
  }
}

async function* rejoined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
