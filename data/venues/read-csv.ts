import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FlatRow } from './flat-row.js';
import { isReadingError, type MalformedFile } from './malformed-file.js';

/** One row of the schema is a few kilobytes; a quote left open would swallow the rest of the file. */
const MAX_ROW_CHARACTERS = 1_000_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** `start` is the beginning of the same text, for its header line. */
export async function* csvRows(
  text: Readable,
  start: string,
  malformed: (line: number | null, cause: unknown) => MalformedFile,
): AsyncGenerator<FlatRow> {
  const parser = parse({
    delimiter: delimiterOf(start),
    // A quote inside a cell is a quote; a short row has empty cells.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW_CHARACTERS,
  });
  // Errors reach the loop below through the parser, which the pipeline destroys with them.
  pipeline(text, parser, () => {});
  let header: readonly string[] | null = null;
  let row = 0;
  try {
    for await (const record of parser) {
      // Without `columns`, csv-parse gives each record as an array of texts.
      const cells = record as readonly string[];
      if (header === null) {
        header = cells.map((name) => name.trim().toLowerCase());
        continue;
      }
      row += 1;
      yield { row, fields: fieldsOf(header, cells) };
    }
  } catch (error) {
    if (isReadingError(error)) throw error;
    throw malformed(error instanceof CsvError ? lineOf(error) : null, error);
  }
}

function fieldsOf(header: readonly string[], cells: readonly string[]): FlatRow['fields'] {
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) return 'too-many-cells';
  const fields: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') fields[name] = cell;
  }
  return fields;
}

/** The one that occurs most often in the header. */
export function delimiterOf(start: string): string {
  const header = /^[^\r\n]*/.exec(start)?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length - 1;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** csv-parse puts the line on the errors it throws while parsing. */
function lineOf(error: CsvError): number | null {
  const line: unknown = error['lines'];
  return typeof line === 'number' ? line : null;
}
