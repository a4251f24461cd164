import type { Absence, Duty, DutyPlace, Period } from '../../bot/domain/agenda.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import { addDays } from '../../bot/domain/local-date.js';
import { dateOfIso, type IsoDay } from '../../bot/domain/when-heard.js';
import type { AvailabilityNote } from '../../bot/ports/availability.js';
import { cleanText } from '../venues/clean-text.js';
import { venuePhone } from '../venues/venue-phone.js';
import type { Column } from './columns.js';
import { readDuty, SINCE_ALWAYS } from './read-duty.js';
import { readType } from './read-kind.js';
import type { KnownPlaces } from './read-place.js';
import type { RowCells } from './row-cells.js';
import { stableId } from './stable-id.js';
import { WHY } from './why.js';

/** Whom a row is about, as that row says. */
export interface Person {
  readonly id: MediatorId;
  readonly name: string;
  readonly structure: string;
  /** Null when this row does not say. */
  readonly structurePhone: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contract: Period | null;
}

export type RowJudgement =
  | { readonly row: 'duty'; readonly person: Person; readonly duty: Duty }
  | { readonly row: 'absence'; readonly person: Person; readonly absence: Absence }
  /** `mediator`: whose row it is, when that much can be told. */
  | { readonly row: 'refused'; readonly mediator: MediatorId | null; readonly problems: readonly AvailabilityNote[] };

/** Longest cell that is taken; lists of dates and codes are longer. */
const LONGEST = 200;
const LONGEST_LIST = 4_000;
const LISTS: readonly Column[] = ['sauf', 'besoins', 'territoire'];

/** `place`: where the duty is when the row does not say it. */
export function judgeRow(cells: RowCells, known: KnownPlaces, place: DutyPlace | null): RowJudgement {
  const mediator = mediatorIn(cells);
  const type = readType(cells);
  const duty = type === 'absence' || mediator === null ? null : readDuty(cells, mediator, type, known, place);
  const absence = type === 'absence' && mediator !== null ? readAbsence(cells, mediator) : null;
  const person = mediator === null ? null : readPerson(cells, mediator, duty?.place.timeZone ?? 'Europe/Paris');
  if (cells.problems.length === 0 && person !== null) {
    if (duty !== null) return { row: 'duty', person, duty };
    if (absence !== null) return { row: 'absence', person, absence };
  }
  return { row: 'refused', mediator, problems: cells.problems };
}

/** A cell that nobody wrote by hand is refused before anything reads it. */
export function isTooLong(column: Column, text: string): boolean {
  return text.length > (LISTS.includes(column) ? LONGEST_LIST : LONGEST);
}

/** Two people of one name in one structure are told apart by nothing that everybody writes. */
export function mediatorId(name: string, structure: string): MediatorId {
  return stableId('m', name, structure);
}

function mediatorIn(cells: RowCells): MediatorId | null {
  const name = cells.required('mediateur');
  const structure = cells.required('structure');
  return name === null || structure === null ? null : mediatorId(name, structure);
}

function readPerson(cells: RowCells, id: MediatorId, timeZone: string): Person {
  const from = cells.day('contrat_debut');
  const to = cells.day('contrat_fin');
  if (from !== null && to !== null && to < from) cells.refuse('contrat_fin', WHY.endBeforeStart);
  return {
    id,
    name: cleanText(cells.text('mediateur')),
    structure: cleanText(cells.text('structure')),
    structurePhone: readPhone(cells, 'telephone_structure', timeZone),
    phone: readPhone(cells, 'telephone', timeZone),
    email: readEmail(cells),
    contract: from === null && to === null ? null : { from: from ?? SINCE_ALWAYS, to },
  };
}

function readPhone(cells: RowCells, column: 'telephone' | 'telephone_structure', timeZone: string): string | null {
  if (!cells.has(column)) return null;
  return venuePhone(cells.text(column), timeZone)?.e164 ?? cells.refuse(column, WHY.phone);
}

function readEmail(cells: RowCells): string | null {
  if (!cells.has('courriel')) return null;
  const email = cells.text('courriel');
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email) ? email : cells.refuse('courriel', WHY.email);
}

/** Whole days from `debut` to `fin`, or hours at their ends ("24/12/2026 14h"), or the hours of one `jour`. */
function readAbsence(cells: RowCells, mediator: MediatorId): Absence | null {
  const before = cells.problems.length;
  const from = momentIn(cells, 'debut', 'start');
  const to = momentIn(cells, 'fin', 'end');
  if (from === null || to === null || cells.problems.length > before) return null;
  const isInOrder = from.day < to.day || (from.day === to.day && from.minutes < to.minutes);
  if (!isInOrder) return cells.refuse('fin', WHY.endBeforeStart);
  return { id: stableId('a', mediator, from.day, from.minutes, to.day, to.minutes), from, to };
}

function momentIn(cells: RowCells, column: 'debut' | 'fin', end: 'start' | 'end'): Absence['from'] | null {
  const text = cells.text(column);
  const [first = '', ...rest] = text.split(/\s+/);
  const isOfOneDay = cells.has('jour');
  if (!isOfOneDay && text === '') return cells.refuse(column, WHY.noAbsenceDays);
  const day = isOfOneDay ? cells.day('jour') : cells.dayIn(column, first);
  const hour = (isOfOneDay ? text : rest.join('')).replace(/^à/, '');
  const minutes = hour === '' ? (end === 'start' ? 0 : 1440) : cells.hourIn(column, hour);
  if (day === null || minutes === null) return null;
  return minutes === 1440 ? { day: dayAfter(day), minutes: 0 } : { day, minutes };
}

function dayAfter(day: IsoDay): IsoDay {
  const { year, month, day: number } = addDays(dateOfIso(day), 1);
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
