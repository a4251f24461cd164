import type { AppointmentKind, Duty, DutyPlace, Mediator } from '../../bot/domain/agenda.js';
import type { DutyId, MediatorId, VenueId } from '../../bot/domain/ids.js';
import { VENUES } from './venues.js';

/** Two invented mediators of the Creuse, in the invented venues of tests/support/venues.ts. */

const INDIVIDUAL: AppointmentKind = {
  name: 'Aide individuelle',
  way: 'on-site',
  needs: [],
  reception: { by: 'appointment', minutes: 60, bufferMinutes: 0 },
  noticeMinutes: 120,
  horizonDays: 30,
};

export const WORKSHOP: AppointmentKind = {
  ...INDIVIDUAL,
  name: 'Atelier : premiers pas sur ordinateur',
  needs: ['learning'],
  reception: { by: 'workshop', seats: 2 },
};

const BY_PHONE: AppointmentKind = {
  ...INDIVIDUAL,
  name: 'Aide par téléphone',
  way: 'phone',
  reception: { by: 'appointment', minutes: 30, bufferMinutes: 0 },
};

export function dutyPlace(venue: string): DutyPlace {
  const found = VENUES.find(({ id }) => id === venue);
  if (found === undefined) throw new Error(`No venue ${venue} among the invented ones`);
  const { name, street, postcode, commune, codeInsee, position, timeZone, phone } = found;
  return { venue: venue as VenueId, name, street, postcode, commune, codeInsee, position, timeZone, phone };
}

export function weekly(
  id: string,
  venue: string,
  weekday: number,
  hours: readonly [number, number],
  kind: AppointmentKind = INDIVIDUAL,
): Duty {
  return {
    id: id as DutyId,
    place: dutyPlace(venue),
    kind,
    recurrence: { every: 'week', weekday, weeks: 1 },
    from: hours[0] * 60,
    to: hours[1] * 60,
    valid: { from: '2026-01-01', to: null },
    except: [],
    territory: [],
  };
}

export const SAMIRA: Mediator = {
  id: 'samira' as MediatorId,
  name: 'Samira B.',
  hostStructure: { id: 'maison-gueret', name: 'Maison des services de Guéret', phone: '+33536490001' },
  contracts: [{ from: '2026-01-01', to: '2027-06-30' }],
  phone: null,
  email: null,
  duties: [
    weekly('samira-mardi', 'gueret-maison', 1, [9, 12]),
    weekly('samira-jeudi', 'gueret-maison', 3, [14, 17]),
    weekly('samira-atelier', 'gueret-bibliotheque', 4, [10, 12], WORKSHOP),
  ],
  absences: [],
};

export const PAUL: Mediator = {
  id: 'paul' as MediatorId,
  name: 'Paul M.',
  hostStructure: { id: 'la-souterraine', name: 'Espace public de La Souterraine', phone: null },
  contracts: [{ from: '2026-03-01', to: null }],
  phone: null,
  email: null,
  duties: [
    weekly('paul-lundi', 'la-souterraine', 0, [9, 11]),
    weekly('paul-telephone', 'la-souterraine', 2, [14, 15], BY_PHONE),
  ],
  absences: [],
};
