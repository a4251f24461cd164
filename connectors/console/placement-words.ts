import type { Mobility, WeeklyHours } from '../../bot/domain/placement.js';
import type { PlacementView } from './wire.js';

/** Words of the list of candidates and structures, the same on the page and in its export. */

export const SIDES = { candidate: 'Candidat', host: 'Structure' } as const;

export const STATUSES: Readonly<Record<PlacementView['status'], string>> = {
  open: 'En recherche',
  proposed: 'Proposition en cours',
  'in-touch': 'Mis en relation',
};

export function mobilityInWords(mobility: Mobility): string {
  switch (mobility.reach) {
    case 'here':
      return 'Sa commune';
    case 'metres':
      return `${mobility.metres / 1000} km`;
    case 'departements':
      return `Départements ${mobility.codes.join(', ')}`;
    case 'own-departement':
      return 'Son département';
    case 'anywhere':
      return 'Partout';
  }
}

export function hoursInWords(hours: WeeklyHours): string {
  return hours === 'to-be-agreed' ? 'À définir' : `${String(hours).replace('.', ',')} h par semaine`;
}

/** What is looked for: how far a candidate goes, how much help a structure wants. */
export function wishInWords({ wish }: PlacementView): string {
  return wish.is === 'mobility' ? mobilityInWords(wish.mobility) : hoursInWords(wish.hoursAWeek);
}

/** "2027-01-04" as it is read in France. */
export function dayInWords(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}
