import type { AppointmentKind, Duty, DutyPlace, Mediator } from '../../bot/domain/agenda.js';

/** The town hall of Guéret. */
export const GUERET: DutyPlace = {
  venue: null,
  name: 'Mairie de Guéret',
  street: '1 esplanade François-Mitterrand',
  postcode: '23000',
  commune: 'Guéret',
  codeInsee: '23096',
  position: { latitude: 46.1717, longitude: 1.8714 },
  timeZone: 'Europe/Paris',
  phone: null,
};

/** Half an hour, one person, on site, two hours of notice, sixty days ahead. */
export const ALONE: AppointmentKind = {
  name: 'Aide individuelle',
  way: 'on-site',
  needs: [],
  reception: { by: 'appointment', minutes: 30, bufferMinutes: 0 },
  noticeMinutes: 120,
  horizonDays: 60,
};

export const WORKSHOP: AppointmentKind = {
  ...ALONE,
  name: 'Atelier : premiers pas sur tablette',
  reception: { by: 'workshop', seats: 6 },
};

export const WALK_IN: AppointmentKind = { ...ALONE, name: 'Permanence', reception: { by: 'walk-in' } };

/** Tuesdays from 9:00 to 12:00 in Guéret since the first Monday of 2026, of which a test says only what it is about. */
export function duty(about: Partial<Duty> = {}): Duty {
  return {
    id: 'tuesday',
    place: GUERET,
    kind: ALONE,
    recurrence: { every: 'week', weekday: 1, weeks: 1 },
    from: 540,
    to: 720,
    valid: { from: '2026-01-05', to: null },
    except: [],
    territory: [],
    ...about,
  };
}

export function mediator(about: Partial<Mediator> = {}): Mediator {
  return {
    id: 'samira',
    name: 'Samira B.',
    hostStructure: { id: 'gueret', name: 'Ville de Guéret', phone: null },
    contracts: [{ from: '2024-01-01', to: null }],
    phone: null,
    email: null,
    duties: [duty()],
    absences: [],
    ...about,
  };
}
