import type { VenueFilter } from '../../bot/domain/venue-filter.js';
import type { Access, Fee, Public, SpecialCare } from '../../bot/domain/venue.js';
import { weekdayName } from './formats.js';

const SPECIAL_CARE: Readonly<Record<SpecialCare, string>> = {
  Surdité: 'accueil des personnes sourdes',
  'Handicaps moteurs': 'accessible en fauteuil',
  'Handicaps mentaux': 'accueil du handicap mental',
  Illettrisme: 'aide à la lecture',
  'Langues étrangères (anglais)': 'on y parle anglais',
  'Langues étrangères (autres)': "on y parle d'autres langues",
  'Déficience visuelle': 'accueil des personnes aveugles',
};
const PUBLICS: Readonly<Record<Public, string>> = {
  Jeunes: 'pour les jeunes',
  Étudiants: 'pour les étudiants',
  'Familles et/ou enfants': 'pour les familles',
  Seniors: 'pour les personnes âgées',
  Femmes: 'pour les femmes',
};
const ACCESS: Readonly<Record<Access, string>> = {
  'walk-in': 'sans rendez-vous',
  phone: 'sur appel',
  'e-mail': 'par e-mail',
  'online-booking': 'rendez-vous en ligne',
  'no-public': 'sans accueil du public',
  'prescription-by-e-mail': 'envoyé par une structure',
};
const FEES: Readonly<Record<Fee, string>> = {
  free: 'gratuit',
  'free-under-conditions': 'gratuit sous conditions',
  paying: 'payant',
};

/** " (ouvert le samedi, accessible en fauteuil)", to end a sentence with; empty when nothing is asked. */
export function filterInWords(filter: VenueFilter): string {
  const conditions = [
    ...(filter.opensOn ?? []).map((weekday) => `ouvert le ${weekdayName(weekday)}`),
    ...(filter.specialCare ?? []).map((care) => SPECIAL_CARE[care]),
    ...(filter.publics ?? []).map((one) => PUBLICS[one]),
    ...(filter.access ?? []).map((way) => ACCESS[way]),
    ...(filter.fees ?? []).map((fee) => FEES[fee]),
    ...(filter.programmes ?? []),
    ...(filter.isItinerant === true ? ['bus itinérant'] : []),
  ];
  return conditions.length === 0 ? '' : ` (${conditions.join(', ')})`;
}
