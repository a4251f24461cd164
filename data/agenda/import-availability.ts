import { isDeepStrictEqual } from 'node:util';
import type { Mediator } from '../../bot/domain/agenda.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import type { AvailabilityNote, AvailabilityReport } from '../../bot/ports/availability.js';
import { cleanText } from '../venues/clean-text.js';
import { type Column, type Header, readHeader } from './columns.js';
import { isTooLong, judgeRow, type RowJudgement } from './judge-row.js';
import { MediatorDraft } from './mediator-draft.js';
import type { KnownPlaces } from './read-place.js';
import { NoTable, readTable, type TableRow } from './read-table.js';
import { RowCells, shortened } from './row-cells.js';
import { WHY } from './why.js';

type Note = (note: AvailabilityNote) => void;

/**
 * The mediators that a file makes, over those known before, and what became of its rows. Writes nothing. Rows are judged one by one;
 * memory holds what was accepted. Rejects as `open` does.
 */
export async function readAvailability(
  open: () => AsyncIterable<Uint8Array>,
  known: KnownPlaces,
  before: readonly Mediator[],
  onNote: Note,
): Promise<{ readonly report: AvailabilityReport; readonly changed: readonly Mediator[] }> {
  const counted = { refused: new Set<number>(), repeated: 0 };
  const note: Note = (told) => {
    if (told.fate === 'refused' && told.line !== null) counted.refused.add(told.line);
    if (told.fate === 'repeated') counted.repeated += 1;
    onNote(told);
  };
  const drafts = new Map<MediatorId, MediatorDraft>();
  const withRefused = new Set<MediatorId>();
  const { outcome, rows } = await eachRow(readTable(open), note, (line, row) => {
    const judged = judgementOf(line, row, known);
    if (judged.row === 'refused') {
      judged.problems.forEach(note);
      if (judged.mediator !== null) withRefused.add(judged.mediator);
      return;
    }
    const { id } = judged.person;
    const draft = drafts.get(id) ?? new MediatorDraft(judged.person, note);
    drafts.set(id, draft);
    draft.add(line, judged);
  });
  const nothing = { mediators: 0, duties: 0, absences: 0, changed: 0 };
  const counts = (): Pick<AvailabilityReport, 'refused' | 'repeated'> => ({
    refused: counted.refused.size,
    repeated: counted.repeated,
  });
  if (outcome === 'unreadable') return { report: { outcome, rows, ...counts(), ...nothing }, changed: [] };

  const byId = new Map(before.map((mediator) => [mediator.id, mediator]));
  const made = [...drafts].map(([id, draft]) => {
    if (withRefused.has(id)) draft.refused();
    return draft.finished(byId.get(id) ?? null);
  });
  // Every row of a new person was refused at the end: there is nobody to write.
  const mediators = made.filter(({ id, duties, absences }) => byId.has(id) || duties.length + absences.length > 0);
  const changed = mediators.filter((mediator) => !isDeepStrictEqual(mediator, byId.get(mediator.id)));
  const sum = (count: (mediator: Mediator) => number): number => mediators.reduce((all, one) => all + count(one), 0);
  const report: AvailabilityReport = {
    outcome: mediators.length === 0 ? 'nothing-accepted' : 'imported',
    rows,
    ...counts(),
    mediators: mediators.length,
    duties: sum(({ duties }) => duties.length),
    absences: sum(({ absences }) => absences.length),
    changed: changed.length,
  };
  return { report, changed };
}

/** Hands on each row under its header; 'unreadable' when the file is no table of ours, and nothing of it must be used. */
async function eachRow(
  table: AsyncIterable<TableRow>,
  note: Note,
  take: (line: number, row: Row) => void,
): Promise<{ readonly outcome: 'read' | 'unreadable'; readonly rows: number }> {
  let header: Header | null = null;
  let rows = 0;
  const unreadable = (line: number | null, column: string | null, why: string) => {
    note({ fate: 'refused', line, column, value: '', why });
    return { outcome: 'unreadable', rows } as const;
  };
  try {
    for await (const { line, cells } of table) {
      if (header !== null) {
        rows += 1;
        take(line, { header, cells });
        continue;
      }
      header = readHeader(cells);
      const fault = headerFault(header);
      if (fault !== null) return unreadable(line, fault.column, fault.why);
      for (const { written, column } of header)
        if (column === null && written !== '')
          note({ fate: 'told', line, column: shortened(written), value: '', why: WHY.unknownColumn });
    }
    return header === null ? unreadable(null, null, WHY.empty) : { outcome: 'read', rows };
  } catch (error) {
    if (error instanceof NoTable) return unreadable(error.line, null, NO_TABLE[error.because]);
    throw error;
  }
}

const NO_TABLE: Readonly<Record<NoTable['because'], string>> = {
  empty: WHY.empty,
  workbook: WHY.workbook,
  'web-page': WHY.webPage,
  'open-quote': WHY.openQuote,
};

function headerFault(header: Header): { readonly column: string | null; readonly why: string } | null {
  const columns = header.map(({ column }) => column);
  if (!columns.includes('mediateur')) return { column: null, why: WHY.noMediatorColumn };
  const twice = header.find(({ column }, index) => column !== null && columns.indexOf(column) !== index);
  return twice === undefined ? null : { column: twice.written, why: WHY.twiceColumn };
}

interface Row {
  readonly header: Header;
  readonly cells: readonly string[];
}

function judgementOf(line: number, { header, cells }: Row, known: KnownPlaces): RowJudgement {
  const refused = (column: string | null, value: string, why: string): RowJudgement => ({
    row: 'refused',
    mediator: null,
    problems: [{ fate: 'refused', line, column, value: shortened(value), why }],
  });
  const extra = cells.slice(header.length).find((cell) => cell.trim() !== '');
  if (extra !== undefined) return refused(null, extra, WHY.tooManyCells);
  const said: Partial<Record<Column, string>> = {};
  for (const [index, { column }] of header.entries()) {
    const cell = cells[index] ?? '';
    if (column === null || cell.trim() === '') continue;
    if (isTooLong(column, cell)) return refused(column, cell, WHY.tooLong);
    said[column] = cleanText(cell);
  }
  return judgeRow(new RowCells(said, line), known, null);
}
