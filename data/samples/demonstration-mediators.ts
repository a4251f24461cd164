import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Mediator } from '../../bot/domain/agenda.js';
import { AvailabilityTable } from '../agenda/availability-table.js';
import type { KnownPlaces } from '../agenda/read-place.js';
import { BrokenSample } from './demonstration-venues.js';

const FILE = new URL('./demonstration-agenda.csv', import.meta.url);

/**
 * The invented mediators of a first run, at the invented venues: the example file of data/agenda/README.md, through the importer's own
 * judgement. Throws BrokenSample when a row of it does not pass.
 */
export function demonstrationMediators(known: KnownPlaces): readonly Mediator[] {
  const table = new AvailabilityTable(known, ({ line, column, why }) => {
    throw new BrokenSample(`line ${line ?? ''}, ${column ?? ''}: ${why}`);
  });
  // Without `columns`, csv-parse gives each record as an array of texts.
  const records = parse(readFileSync(FILE, 'utf8'), { delimiter: ';' }) as unknown as readonly (readonly string[])[];
  records.forEach((cells, index) => table.take({ line: index + 1, cells }));
  return table.finished([]).changed;
}
