import type { AppointmentKind, Reception, Way } from '../../bot/domain/agenda.js';
import { cleanText } from '../venues/clean-text.js';
import { readNeeds } from './need-words.js';
import type { RowCells } from './row-cells.js';
import { WHY } from './why.js';

export type RowType = Reception['by'] | 'absence';

const TYPES: ReadonlyMap<string, RowType> = new Map([
  ['rendez vous', 'appointment'],
  ['rdv', 'appointment'],
  ['individuel', 'appointment'],
  ['atelier', 'workshop'],
  ['collectif', 'workshop'],
  ['sans rendez vous', 'walk-in'],
  ['sans rdv', 'walk-in'],
  ['accueil libre', 'walk-in'],
  ['absence', 'absence'],
  ['absent', 'absence'],
  ['conges', 'absence'],
]);
const WAYS: ReadonlyMap<string, Way> = new Map([
  ['sur place', 'on-site'],
  ['telephone', 'phone'],
  ['par telephone', 'phone'],
  ['a domicile', 'at-home'],
  ['domicile', 'at-home'],
]);
const NAMES: Readonly<Record<Reception['by'], string>> = {
  appointment: 'Aide individuelle',
  workshop: 'Atelier',
  'walk-in': 'Accueil sans rendez-vous',
};

/** What an empty cell means. Two hours: the least notice of the field; sixty days: nobody plans further. */
const DEFAULTS = { minutes: 60, bufferMinutes: 0, seats: 8, noticeHours: 2, horizonDays: 60 } as const;
const MOST_SEATS = 200;
const MOST_NOTICE_HOURS = 30 * 24;

export function readType(cells: RowCells): RowType {
  return cells.word('type', TYPES, 'appointment', WHY.type);
}

export function readWay(cells: RowCells): Way {
  return cells.word('mode', WAYS, 'on-site', WHY.mode);
}

/** `dutyMinutes`: how long the duty is; null when its hours are refused already. */
export function readKind(cells: RowCells, by: Reception['by'], way: Way, dutyMinutes: number | null): AppointmentKind {
  const { needs, unknown } = readNeeds(cells.text('besoins'));
  if (unknown.length > 0) cells.refuse('besoins', WHY.need, unknown.join(', '));
  return {
    name: cleanText(cells.text('motif')) || NAMES[by],
    way,
    needs,
    reception: readReception(cells, by, dutyMinutes),
    noticeMinutes: cells.whole('delai_heures', 0, MOST_NOTICE_HOURS, DEFAULTS.noticeHours) * 60,
    horizonDays: cells.whole('horizon_jours', 1, 365, DEFAULTS.horizonDays),
  };
}

function readReception(cells: RowCells, by: Reception['by'], dutyMinutes: number | null): Reception {
  switch (by) {
    case 'appointment': {
      // A short duty of which no length is said is one appointment.
      const minutes = cells.whole('duree', 5, 480, Math.min(DEFAULTS.minutes, dutyMinutes ?? DEFAULTS.minutes));
      if (dutyMinutes !== null && minutes > dutyMinutes) cells.refuse('duree', WHY.longerThanDuty);
      return { by, minutes, bufferMinutes: cells.whole('pause', 0, 120, DEFAULTS.bufferMinutes) };
    }
    case 'workshop':
      return { by, seats: cells.whole('places', 1, MOST_SEATS, DEFAULTS.seats) };
    case 'walk-in':
      return { by };
  }
}
