import type { Service } from '../../bot/domain/need.js';
import {
  PROGRAMMES,
  PUBLICS,
  SPECIAL_CARE,
  type Access,
  type Fee,
  type Programme,
  type Public,
  type SpecialCare,
} from '../../bot/domain/venue.js';
import { foldValue } from './clean-text.js';

/**
 * The national schema "lieux de médiation numérique": 1.0.2 (values joined by `|`) and the one before 2024, 0.1.1 (joined by `;`).
 * Its French stops in this file. Source: https://github.com/LaMednum/standard-mediation-num (etalab-2.0).
 */
export const COLUMNS = {
  id: 'id',
  pivot: 'pivot',
  name: 'nom',
  commune: 'commune',
  postcode: 'code_postal',
  codeInsee: 'code_insee',
  street: 'adresse',
  streetMore: 'complement_adresse',
  latitude: 'latitude',
  longitude: 'longitude',
  phone: 'telephone',
  emails: 'courriels',
  emailBefore2024: 'courriel',
  websites: 'site_web',
  bookingUrl: 'prise_rdv',
  hours: 'horaires',
  source: 'source',
  itinerance: 'itinerance',
  updatedOn: 'date_maj',
  services: 'services',
  publics: 'publics_specifiquement_adresses',
  publicsBefore2024: 'publics_accueillis',
  specialCare: 'prise_en_charge_specifique',
  fees: 'frais_a_charge',
  feesBefore2024: 'conditions_acces',
  programmes: 'dispositif_programmes_nationaux',
  programmesBefore2024: 'labels_nationaux',
  access: 'modalites_acces',
} as const;

/** What the values of a closed list mean, by their folded spelling. */
export type Vocabulary<Value> = ReadonlyMap<string, Value>;

function vocabulary<Value>(values: Readonly<Record<string, Value>>): Vocabulary<Value> {
  return new Map(Object.entries(values).map(([french, value]) => [foldValue(french), value]));
}

/** The nine of today, then the fifteen of the old schema as the national library's own transfer maps them. */
export const SERVICE_NAMES: Vocabulary<Service> = vocabulary({
  'Aide aux démarches administratives': 'administrative-help',
  'Maîtrise des outils numériques du quotidien': 'everyday-digital-skills',
  'Insertion professionnelle via le numérique': 'job-through-digital',
  'Utilisation sécurisée du numérique': 'digital-safety',
  'Parentalité et éducation avec le numérique': 'parenting-and-education',
  'Loisirs et créations numériques': 'digital-leisure',
  'Compréhension du monde numérique': 'understanding-digital',
  'Accès internet et matériel informatique': 'internet-and-equipment-access',
  'Acquisition de matériel informatique à prix solidaire': 'affordable-equipment',
  'Réaliser des démarches administratives avec un accompagnement': 'administrative-help',
  'Devenir autonome dans les démarches administratives': 'administrative-help',
  'Accompagner les démarches de santé': 'administrative-help',
  'Prendre en main un smartphone ou une tablette': 'everyday-digital-skills',
  'Prendre en main un ordinateur': 'everyday-digital-skills',
  'Utiliser le numérique au quotidien': 'everyday-digital-skills',
  'Favoriser mon insertion professionnelle': 'job-through-digital',
  'Créer et développer mon entreprise': 'job-through-digital',
  'Soutenir la parentalité et l’éducation avec le numérique': 'parenting-and-education',
  'Créer avec le numérique': 'digital-leisure',
  'Approfondir ma culture numérique': 'understanding-digital',
  'Promouvoir la citoyenneté numérique': 'understanding-digital',
  'Accéder à une connexion internet': 'internet-and-equipment-access',
  'Accéder à du matériel': 'internet-and-equipment-access',
  'S’équiper en matériel informatique': 'affordable-equipment',
});

export const ACCESS_NAMES: Vocabulary<Access> = vocabulary({
  'Se présenter': 'walk-in',
  Téléphoner: 'phone',
  'Contacter par mail': 'e-mail',
  'Prendre un RDV en ligne': 'online-booking',
  'Ce lieu n’accueille pas de public': 'no-public',
  'Envoyer un mail avec une fiche de prescription': 'prescription-by-e-mail',
});

/** The old schema wrote a label, a colon and its explanation; the label is what is compared. */
export const FEE_NAMES: Vocabulary<Fee> = vocabulary({
  Gratuit: 'free',
  'Gratuit sous condition': 'free-under-conditions',
  Payant: 'paying',
  Adhésion: 'paying',
  'Accepte le Pass numérique': 'free-under-conditions',
  'Pass numérique': 'free-under-conditions',
});

export const PUBLIC_NAMES: Vocabulary<Public> = vocabulary({
  ...asThemselves(PUBLICS),
  'Jeunes (16-26 ans)': 'Jeunes',
  'Familles/enfants': 'Familles et/ou enfants',
  'Seniors (+ 65 ans)': 'Seniors',
  'Uniquement femmes': 'Femmes',
});

export const SPECIAL_CARE_NAMES: Vocabulary<SpecialCare> = vocabulary({
  ...asThemselves(SPECIAL_CARE),
  'Public langues étrangères': 'Langues étrangères (autres)',
  'Personnes en situation d’illettrisme': 'Illettrisme',
  'Handicaps psychiques': 'Handicaps mentaux',
});

export const PROGRAMME_NAMES: Vocabulary<Programme> = vocabulary({
  ...asThemselves(PROGRAMMES),
  CNFS: 'Conseillers numériques',
  'Conseiller numérique': 'Conseillers numériques',
  'Grandes écoles du numérique': 'Grande école du numérique',
  'Point relais CAF': "Point d'accès numérique CAF",
  'Point numérique CAF': "Point d'accès numérique CAF",
});

const ITINERANT = foldValue('Itinérant');

/** `itinerance` of one venue: one that is both fixed and itinerant moves. */
export function saysItinerant(values: readonly string[]): boolean {
  return values.some((value) => foldValue(value) === ITINERANT);
}

/** Of the old schema's `publics_accueillis` only: with it in the list, all ages are welcome and none in particular. */
export const ADULTS = foldValue('Adultes');
/** The public that stays particular even where all ages are welcome. */
export const WOMEN: Public = 'Femmes';

function asThemselves<Value extends string>(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value) => [value, value]));
}
