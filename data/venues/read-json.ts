import { pipeline, type Readable } from 'node:stream';
import { pick } from 'stream-json/filters/pick.js';
import { parser } from 'stream-json/parser.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import type { FlatRow } from './flat-row.js';
import { isReadingError, type MalformedFile } from './malformed-file.js';

/** 'array': the file is an array; 'data': it is an object whose `data` is one. */
export async function* jsonRows(
  text: Readable,
  shape: 'array' | 'data',
  malformed: (cause: unknown) => MalformedFile,
  fieldsOf: (element: unknown) => FlatRow['fields'] = fieldsOfJson,
): AsyncGenerator<FlatRow> {
  const elements = streamArray.asStream();
  const packed = { streamValues: false };
  // Errors reach the loop below through the last stage, which the pipeline destroys with them.
  if (shape === 'array') pipeline(text, parser.asStream(packed), elements, () => {});
  else pipeline(text, parser.asStream(packed), pick.asStream({ filter: /^data(\.|$)/ }), elements, () => {});
  let row = 0;
  try {
    for await (const element of elements) {
      row += 1;
      // streamArray gives { key, value }.
      yield { row, fields: fieldsOf((element as { readonly value: unknown }).value) };
    }
  } catch (error) {
    if (isReadingError(error)) throw error;
    throw malformed(error);
  }
}

/** Of one element of a JSON file. */
export function fieldsOfJson(value: unknown): FlatRow['fields'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not-a-row';
  const fields: Record<string, string> = {};
  for (const [name, cell] of Object.entries(value)) {
    const text = textOf(cell);
    if (text !== '') fields[name.toLowerCase()] = text;
  }
  return fields;
}

/** A list is written as the schema joins one; an object is not of the schema and is left out. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return Array.isArray(cell)
    ? cell
        .map(textOf)
        .filter((text) => text !== '')
        .join('|')
    : '';
}
