import type { Duty, DutyPlace, Period, Recurrence } from '../../bot/domain/agenda.js';
import type { DutyId, MediatorId } from '../../bot/domain/ids.js';
import type { IsoDay } from '../../bot/domain/when-heard.js';
import type { Departements, Gazetteer } from '../../bot/ports/gazetteer.js';
import type { RowType } from './read-kind.js';
import { readKind, readWay } from './read-kind.js';
import { readDays } from './read-days.js';
import { type KnownPlaces, readPlace } from './read-place.js';
import type { RowCells } from './row-cells.js';
import { stableId } from './stable-id.js';
import { WHY } from './why.js';

/** Start of what has always been: nothing here is older. */
export const SINCE_ALWAYS: IsoDay = '2000-01-01';

/** The duty of a row; null when something of it is refused. `place`: known already (a form), else read from the row. */
export function readDuty(
  cells: RowCells,
  mediator: MediatorId,
  type: Exclude<RowType, 'absence'>,
  known: KnownPlaces,
  placeKnown: DutyPlace | null,
): Duty | null {
  const before = cells.problems.length;
  const way = readWay(cells);
  const place = placeKnown ?? readPlace(cells, known, way === 'on-site');
  const recurrence = readRecurrence(cells);
  const from = cells.hour('debut');
  const to = cells.hour('fin');
  const isInOrder = from !== null && to !== null && from < to;
  if (from !== null && to !== null && !isInOrder) cells.refuse('fin', WHY.endBeforeStart);
  const kind = readKind(cells, type, way, isInOrder ? to - from : null);
  const valid = readValidity(cells, recurrence);
  const except = readExceptions(cells);
  const territory = readTerritory(cells, known.gazetteer);
  if (cells.problems.length > before) return null;
  if (place === null || recurrence === null || from === null || to === null || valid === null) return null;
  const duty: Omit<Duty, 'id'> = { place, kind, recurrence, from, to, valid, except, territory };
  return { ...duty, id: readId(cells, mediator, duty) };
}

/** Told by what makes it another duty, so that a change of its end, its exceptions or its notice keeps its id. */
function readId(cells: RowCells, mediator: MediatorId, duty: Omit<Duty, 'id'>): DutyId {
  if (cells.has('id')) return stableId('d', mediator, cells.text('id'));
  const { place, kind, recurrence, from, to, valid } = duty;
  const where = place.venue ?? `${place.name}/${place.street}/${place.commune}`;
  const when = JSON.stringify(recurrence);
  return stableId('d', mediator, where, when, from, to, valid.from, kind.way, kind.reception.by, kind.name);
}

function readRecurrence(cells: RowCells): Recurrence | null {
  const text = cells.required('jour');
  if (text === null) return null;
  const days = readDays(text);
  const weeks = cells.whole('semaines', 1, 4, 1);
  if (weeks > 1 && days.said !== 'weekday') cells.refuse('semaines', WHY.weeksElsewhere);
  switch (days.said) {
    case 'weekday':
      if (weeks > 1 && !cells.has('valable_du')) cells.refuse('valable_du', WHY.weeksWithoutStart);
      return { every: 'week', weekday: days.weekday, weeks: asWeeks(weeks) };
    case 'nth':
      return { every: 'month', weekday: days.weekday, nth: days.nth };
    case 'day':
      return { every: 'once', day: days.day };
    case 'last':
      return cells.refuse('jour', WHY.lastOfMonth);
    case 'no-such-day':
      return cells.refuse('jour', WHY.noSuchDay);
    case 'unknown':
      return cells.refuse('jour', WHY.day);
  }
}

function asWeeks(weeks: number): 1 | 2 | 3 | 4 {
  return weeks === 2 || weeks === 3 || weeks === 4 ? weeks : 1;
}

function readValidity(cells: RowCells, recurrence: Recurrence | null): Period | null {
  const from = cells.day('valable_du');
  const to = cells.day('valable_au');
  if (from !== null && to !== null && to < from) return cells.refuse('valable_au', WHY.endBeforeStart);
  if (recurrence?.every === 'once') return { from: recurrence.day, to: recurrence.day };
  return { from: from ?? SINCE_ALWAYS, to };
}

function readExceptions(cells: RowCells): readonly IsoDay[] {
  const days = cells
    .text('sauf')
    .split(/[\s|;,]+/)
    .filter((word) => word !== '')
    .map((word) => cells.dayIn('sauf', word));
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/** INSEE codes and departements; zeros that a spreadsheet took away are given back. */
function readTerritory(cells: RowCells, gazetteer: Gazetteer & Departements): readonly string[] {
  const words = cells
    .text('territoire')
    .toUpperCase()
    .split(/[\s|;,]+/)
    .filter((word) => word !== '');
  const codes = words.map((word) => {
    if (word.length > 3) return gazetteer.byCodeInsee(word.padStart(5, '0'))?.codeInsee ?? null;
    return gazetteer.departementByCode(word.padStart(2, '0'))?.code ?? null;
  });
  const unknown = words.filter((_word, index) => codes[index] === null);
  if (unknown.length > 0) cells.refuse('territoire', WHY.territory, unknown.join(' '));
  return [...new Set(codes.filter((code) => code !== null))];
}
