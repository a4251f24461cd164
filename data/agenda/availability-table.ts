import { isDeepStrictEqual } from 'node:util';
import type { Mediator } from '../../bot/domain/agenda.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import type { AvailabilityNote, AvailabilityReport } from '../../bot/ports/availability.js';
import { cleanText } from '../venues/clean-text.js';
import { type Column, type Header, readHeader } from './columns.js';
import { isTooLong, judgeRow, type RowJudgement } from './judge-row.js';
import { MediatorDraft } from './mediator-draft.js';
import type { KnownPlaces } from './read-place.js';
import type { TableRow } from './read-table.js';
import { RowCells, shortened } from './row-cells.js';
import { WHY } from './why.js';

/** Judges the rows of one table, the header first, and makes mediators of them. Memory holds what was accepted. */
export class AvailabilityTable {
  #header: Header | null = null;
  #rows = 0;
  #repeated = 0;
  #isUnreadable = false;
  readonly #refusedLines = new Set<number>();
  readonly #drafts = new Map<MediatorId, MediatorDraft>();
  readonly #withRefused = new Set<MediatorId>();

  constructor(
    private readonly known: KnownPlaces,
    private readonly onNote: (note: AvailabilityNote) => void,
  ) {}

  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  take({ line, cells }: TableRow): void {
    if (this.#isUnreadable) return;
    if (this.#header === null) {
      this.#takeHeader(line, readHeader(cells));
      return;
    }
    this.#rows += 1;
    const judged = judgementOf(line, cells, this.#header, this.known);
    if (judged.row === 'refused') {
      judged.problems.forEach(this.#note);
      if (judged.mediator !== null) this.#withRefused.add(judged.mediator);
      return;
    }
    const { person } = judged;
    const draft = this.#drafts.get(person.id) ?? new MediatorDraft(person, this.#note);
    this.#drafts.set(person.id, draft);
    draft.add(line, judged);
  }

  /** The file is no table of ours, or breaks off: nothing of it must be used. */
  unreadable(line: number | null, column: string | null, why: string): void {
    this.#isUnreadable = true;
    this.#note({ fate: 'refused', line, column, value: '', why });
  }

  /** What the rows make over the mediators known `before`. Once, after the last row. */
  finished(before: readonly Mediator[]): {
    readonly report: AvailabilityReport;
    /** Those that are not as before. */
    readonly changed: readonly Mediator[];
  } {
    if (this.#header === null && !this.#isUnreadable) this.unreadable(null, null, WHY.empty);
    if (this.#isUnreadable) return { report: this.#report('unreadable', [], 0), changed: [] };
    const byId = new Map(before.map((mediator) => [mediator.id, mediator]));
    const made = [...this.#drafts].map(([id, draft]) => {
      if (this.#withRefused.has(id)) draft.refused();
      return draft.finished(byId.get(id) ?? null);
    });
    // Every row of a new person was refused at the end: there is nobody to write.
    const mediators = made.filter(({ id, duties, absences }) => byId.has(id) || duties.length + absences.length > 0);
    const changed = mediators.filter((mediator) => !isDeepStrictEqual(mediator, byId.get(mediator.id)));
    const outcome = mediators.length === 0 ? 'nothing-accepted' : 'imported';
    return { report: this.#report(outcome, mediators, changed.length), changed };
  }

  #takeHeader(line: number, header: Header): void {
    this.#header = header;
    const columns = header.map(({ column }) => column);
    const twice = header.find(({ column }, index) => column !== null && columns.indexOf(column) !== index);
    if (!columns.includes('mediateur')) this.unreadable(line, null, WHY.noMediatorColumn);
    else if (twice !== undefined) this.unreadable(line, twice.written, WHY.twiceColumn);
    else
      for (const { written, column } of header)
        if (column === null && written !== '')
          this.#note({ fate: 'told', line, column: shortened(written), value: '', why: WHY.unknownColumn });
  }

  #report(outcome: AvailabilityReport['outcome'], mediators: readonly Mediator[], changed: number): AvailabilityReport {
    return {
      outcome,
      rows: this.#rows,
      refused: this.#refusedLines.size,
      repeated: this.#repeated,
      mediators: mediators.length,
      duties: mediators.reduce((sum, { duties }) => sum + duties.length, 0),
      absences: mediators.reduce((sum, { absences }) => sum + absences.length, 0),
      changed,
    };
  }

  readonly #note = (note: AvailabilityNote): void => {
    if (note.fate === 'refused' && note.line !== null) this.#refusedLines.add(note.line);
    if (note.fate === 'repeated') this.#repeated += 1;
    this.onNote(note);
  };
}

function judgementOf(line: number, cells: readonly string[], header: Header, known: KnownPlaces): RowJudgement {
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
