import type { SchemaLieuMediationNumerique } from '@gouvfr-anct/lieux-de-mediation-numerique';
import type { Service } from '../../bot/domain/need.js';
import type { Access, Fee, Venue } from '../../bot/domain/venue.js';

/** Our words in the field's, written here again so that the importer's own tables are not their own judges. */
export const SERVICE_IN_FRENCH: Readonly<Record<Service, string>> = {
  'administrative-help': 'Aide aux démarches administratives',
  'everyday-digital-skills': 'Maîtrise des outils numériques du quotidien',
  'job-through-digital': 'Insertion professionnelle via le numérique',
  'digital-safety': 'Utilisation sécurisée du numérique',
  'parenting-and-education': 'Parentalité et éducation avec le numérique',
  'digital-leisure': 'Loisirs et créations numériques',
  'understanding-digital': 'Compréhension du monde numérique',
  'internet-and-equipment-access': 'Accès internet et matériel informatique',
  'affordable-equipment': 'Acquisition de matériel informatique à prix solidaire',
};
export const ACCESS_IN_FRENCH: Readonly<Record<Access, string>> = {
  'walk-in': 'Se présenter',
  phone: 'Téléphoner',
  'e-mail': 'Contacter par mail',
  'online-booking': 'Prendre un RDV en ligne',
  'no-public': "Ce lieu n'accueille pas de public",
  'prescription-by-e-mail': 'Envoyer un mail avec une fiche de prescription',
};
export const FEE_IN_FRENCH: Readonly<Record<Fee, string>> = {
  free: 'Gratuit',
  'free-under-conditions': 'Gratuit sous condition',
  paying: 'Payant',
};

/** A venue as a row of schema 1.0; `hours` is the text it was read from. */
export function schemaRow(venue: Venue, hours: string): SchemaLieuMediationNumerique {
  const texts: Readonly<Record<string, string>> = {
    code_insee: venue.codeInsee ?? '',
    telephone: venue.phone ?? '',
    courriels: venue.email ?? '',
    site_web: venue.website ?? '',
    prise_rdv: venue.bookingUrl ?? '',
    horaires: hours,
    source: venue.source ?? '',
    publics_specifiquement_adresses: venue.publics.join('|'),
    prise_en_charge_specifique: venue.specialCare.join('|'),
    frais_a_charge: venue.fees.map((fee) => FEE_IN_FRENCH[fee]).join('|'),
    dispositif_programmes_nationaux: venue.programmes.join('|'),
    modalites_acces: venue.access.map((access) => ACCESS_IN_FRENCH[access]).join('|'),
    itinerance: venue.isItinerant ? 'Itinérant' : '',
  };
  return {
    id: venue.id,
    pivot: '00000000000000',
    nom: venue.name,
    commune: venue.commune,
    code_postal: venue.postcode,
    adresse: venue.street,
    latitude: venue.position.latitude,
    longitude: venue.position.longitude,
    date_maj: venue.updatedOn,
    services: venue.services.map((service) => SERVICE_IN_FRENCH[service]).join('|'),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}

/** Rows as the CSV file of the schema: every cell between quotes. */
export function asCsv(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const lines = rows.map((row) => {
    const cells = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => cell(cells.get(column))).join(',');
  });
  return [columns.join(','), ...lines].join('\n');
}
