import { Readable } from 'node:stream';
import type { FlatRow } from './flat-row.js';
import { MalformedFile } from './malformed-file.js';
import { csvRows } from './read-csv.js';
import { jsonRows } from './read-json.js';
import { TextReader } from './read-text.js';

/** Enough of the start to know what the file is: longer than any header of the schema. */
const HEAD_CHARACTERS = 4_096;

/**
 * The rows of a CSV file (`,`, `;` or tab) or of a JSON one (an array of flat objects, or `{ "data": [...] }`), told apart by their
 * first characters. Memory stays within a few chunks whatever the size. Throws MalformedFile or SourceInterrupted.
 * `ofElement`: how an element of a JSON file becomes fields, when its objects are not flat.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  ofElement?: (element: unknown) => FlatRow['fields'],
): AsyncGenerator<FlatRow> {
  const reader = new TextReader(source);
  let afterRow = 0;
  const malformed = (because: MalformedFile['because'], line: number | null, cause?: unknown): MalformedFile =>
    new MalformedFile(because, { afterRow, line, byte: reader.bytes }, { cause });

  const pieces = reader.pieces();
  const head = await readHead(pieces);
  const start = head.trimStart();
  if (start === '') throw malformed('empty', null);
  // A page of the network's (a sign-in, an error) instead of the file.
  if (start.startsWith('<')) throw malformed('not-a-table', 1);

  const text = Readable.from(rejoined(head, pieces));
  const rows = /^[[{]/.test(start)
    ? jsonRows(text, start.startsWith('[') ? 'array' : 'data', (cause) => malformed('bad-json', null, cause), ofElement)
    : csvRows(text, start, (line, cause) => malformed('bad-csv', line, cause));
  for await (const row of rows) {
    afterRow = row.row;
    yield row;
  }
}

async function readHead(pieces: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.trimStart().length < HEAD_CHARACTERS) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    head += value;
  }
  return head;
}

async function* rejoined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head;
  yield* rest;
}
