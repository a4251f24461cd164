import { setImmediate } from 'node:timers/promises';
import type { Mediator } from '../../bot/domain/agenda.js';
import type { AvailabilityNote, AvailabilityReport } from '../../bot/ports/availability.js';
import { AvailabilityTable } from './availability-table.js';
import type { KnownPlaces } from './read-place.js';
import { NoTable, readTable } from './read-table.js';
import { WHY } from './why.js';

/** Rows judged before other work is let in: a service goes on answering during an import. */
const ROWS_AT_ONCE = 200;

const NO_TABLE: Readonly<Record<NoTable['because'], string>> = {
  empty: WHY.empty,
  workbook: WHY.workbook,
  'web-page': WHY.webPage,
  'open-quote': WHY.openQuote,
};

/**
 * The mediators that a file makes over those known `before`, and what became of its rows, told one by one to `onNote`. Writes nothing.
 * `open` gives the bytes from their start, and is called twice; rejects as it does.
 */
export async function readAvailability(
  open: () => AsyncIterable<Uint8Array>,
  known: KnownPlaces,
  before: readonly Mediator[],
  onNote: (note: AvailabilityNote) => void,
): Promise<{ readonly report: AvailabilityReport; readonly changed: readonly Mediator[] }> {
  const table = new AvailabilityTable(known, onNote);
  try {
    for await (const row of readTable(open)) {
      table.take(row);
      if (table.isUnreadable) break;
      if (row.line % ROWS_AT_ONCE === 0) await setImmediate();
    }
  } catch (error) {
    if (!(error instanceof NoTable)) throw error;
    table.unreadable(error.line, null, NO_TABLE[error.because]);
  }
  return table.finished(before);
}
