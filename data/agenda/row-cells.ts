import type { AvailabilityNote } from '../../bot/ports/availability.js';
import type { IsoDay } from '../../bot/domain/when-heard.js';
import { foldValue } from '../venues/clean-text.js';
import type { Cells, Column } from './columns.js';
import { readDay } from './read-days.js';
import { readHour } from './read-hour.js';
import { WHY } from './why.js';

/** Characters of a value that a report repeats. */
const SHOWN_CHARACTERS = 80;

/** Reads the cells of one row and gathers what is wrong with them: a row says all its faults at once. */
export class RowCells {
  readonly problems: AvailabilityNote[] = [];

  constructor(
    private readonly cells: Cells,
    readonly line: number | null,
  ) {}

  /** '' when empty. */
  text(column: Column): string {
    return this.cells[column] ?? '';
  }

  has(column: Column): boolean {
    return this.text(column) !== '';
  }

  refuse(column: Column | null, why: string, value: string = column === null ? '' : this.text(column)): null {
    this.problems.push({ fate: 'refused', line: this.line, column, value: shortened(value), why });
    return null;
  }

  required(column: Column): string | null {
    return this.has(column) ? this.text(column) : this.refuse(column, WHY.missing);
  }

  /** Null when empty or refused. */
  day(column: Column): IsoDay | null {
    return this.has(column) ? this.dayIn(column, this.text(column)) : null;
  }

  dayIn(column: Column, text: string): IsoDay | null {
    const day = readDay(text);
    if (day === 'unknown') return this.refuse(column, WHY.date, text);
    return day === 'no-such-day' ? this.refuse(column, WHY.noSuchDay, text) : day;
  }

  /** Minutes from midnight; null when refused, as an empty cell is. */
  hour(column: Column): number | null {
    return this.has(column) ? this.hourIn(column, this.text(column)) : this.refuse(column, WHY.missing);
  }

  hourIn(column: Column, text: string): number | null {
    const minutes = readHour(text);
    if (minutes === 'unknown') return this.refuse(column, WHY.hour, text);
    return minutes === 'no-such-hour' ? this.refuse(column, WHY.noSuchHour, text) : minutes;
  }

  /** `otherwise` when empty. */
  whole(column: Column, least: number, most: number, otherwise: number): number {
    if (!this.has(column)) return otherwise;
    const text = this.text(column).replace(/\s?(min|minutes|h|heures|jours|j)$/i, '');
    const value = /^\d{1,6}([.,]0+)?$/.test(text) ? parseInt(text, 10) : NaN;
    if (value >= least && value <= most) return value;
    this.refuse(column, column === 'places' && value === 0 ? WHY.noSeats : WHY.whole(least, most));
    return otherwise;
  }

  /** What the cell means in a closed list of folded words; `otherwise` when empty or refused. */
  word<Value>(column: Column, words: ReadonlyMap<string, Value>, otherwise: Value, why: string): Value {
    if (!this.has(column)) return otherwise;
    const value = words.get(foldValue(this.text(column)).replace(/[-_]/g, ' '));
    if (value !== undefined) return value;
    this.refuse(column, why);
    return otherwise;
  }
}

export function shortened(value: string): string {
  return value.length <= SHOWN_CHARACTERS ? value : `${value.slice(0, SHOWN_CHARACTERS)}…`;
}
