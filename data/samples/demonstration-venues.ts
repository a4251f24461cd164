import { readFileSync } from 'node:fs';
import type { Venue } from '../../bot/domain/venue.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { FlatRow } from '../venues/flat-row.js';
import { fromNationalSchema } from '../venues/from-national-schema.js';
import { fieldsOfJson } from '../venues/read-json.js';

const FILE = new URL('./demonstration-venues.json', import.meta.url);

/** The committed sample no longer passes the importer it is there to demonstrate. */
export class BrokenSample extends Error {
  override readonly name = 'BrokenSample';
}

/**
 * The invented venues of a first run, before any import: real communes, made-up places, phone numbers that ARCEP reserves for fiction
 * and `.example` addresses. They go through the importer's own judgement. Throws BrokenSample when one of them does not pass.
 */
export function demonstrationVenues(gazetteer: Gazetteer): readonly Venue[] {
  const rows: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (!Array.isArray(rows)) throw new BrokenSample('not an array');
  return rows.map((value: unknown, index): Venue => {
    const row: FlatRow = { row: index + 1, fields: fieldsOfJson(value) };
    const judgement = fromNationalSchema(row, gazetteer, { file: 'demonstration', as: 'demonstration' });
    if ('problem' in judgement) throw new BrokenSample(`row ${row.row}: ${judgement.problem.because}`);
    return judgement.venue;
  });
}
