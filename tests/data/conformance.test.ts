import { readFileSync } from 'node:fs';
import {
  fromSchemaLieuDeMediationNumerique,
  toSchemaLieuMediationNumerique,
  type LieuMediationNumerique,
  type SchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Venue } from '../../bot/domain/venue.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { cleanText, foldValue } from '../../data/venues/clean-text.js';
import { fromNationalSchema } from '../../data/venues/from-national-schema.js';
import { readOpeningHours } from '../../data/venues/osm-opening-hours.js';
import { fieldsOfJson } from '../../data/venues/read-json.js';
import { readRows } from '../../data/venues/read-rows.js';
import { ACCESS_IN_FRENCH, asCsv, FEE_IN_FRENCH, schemaRow, SERVICE_IN_FRENCH } from '../support/schema-row.js';
import { sharedData, sharedGazetteer } from '../support/shared-data.js';
import { TRUE_COMMUNES } from '../support/true-communes.js';

/**
 * The field's own library is the reference here, and only here: it throws on the first value it does not know, where an import must
 * go on. Every difference between what it reads and what we read is named, with the repair that explains it.
 */
interface Understood {
  readonly venue: Venue;
  readonly repairs: ReadonlySet<string>;
}

function understood(row: object, gazetteer: Gazetteer): Understood {
  const judgement = fromNationalSchema({ row: 1, fields: fieldsOfJson(row) }, gazetteer, { file: 'f', as: 'real' });
  if ('problem' in judgement) throw new Error(`${judgement.problem.because} ${judgement.problem.value}`);
  return { venue: judgement.venue, repairs: new Set(judgement.repairs.map(({ because }) => because)) };
}

/** Null when the library refuses the row, with its message. */
function read(row: SchemaLieuMediationNumerique): LieuMediationNumerique | string {
  try {
    return fromSchemaLieuDeMediationNumerique(row);
  } catch (error) {
    return String(error);
  }
}

type Compared = readonly [what: string, ours: unknown, theirs: unknown, explainedBy: readonly string[]];

function compared({ venue }: Understood, lieu: LieuMediationNumerique): readonly Compared[] {
  const { contact, adresse, localisation } = lieu;
  const apostrophes = (values: readonly string[] | undefined): readonly string[] => (values ?? []).map(foldValue);
  return [
    ['pivot', venue.pivot, /^0+$/.test(lieu.pivot) ? null : String(lieu.pivot), ['pivot-unreadable']],
    ['name', venue.name, cleanText(lieu.nom), []],
    ['street', venue.street, cleanText(adresse.voie), []],
    ['postcode', venue.postcode, adresse.code_postal, ['postcode-of-elsewhere', 'postcode-completed']],
    ['commune', foldPlaceName(venue.commune), foldPlaceName(adresse.commune), ['commune-spelling']],
    ['position', venue.position, { ...localisation }, ['coordinates-swapped', 'position-from-commune']],
    ['phone', venue.phone, contact?.telephone ?? null, ['phone-territory', 'phone-unreadable']],
    // It takes "a@x.fr - b@x.fr" for one address; we keep the first.
    ['e-mail', venue.email, contact?.courriels?.[0]?.split(' ')[0] ?? null, ['email-unreadable']],
    ['website', venue.website, contact?.site_web?.[0] ?? null, ['url-unreadable', 'url-completed']],
    ['booking', venue.bookingUrl, lieu.prise_rdv ?? null, ['url-unreadable', 'url-completed']],
    ['hours', venue.hours, readOpeningHours(lieu.horaires ?? ''), []],
    ['day', venue.updatedOn, lieu.date_maj.toISOString().slice(0, 10), []],
    ['services', venue.services.map((code) => foldValue(SERVICE_IN_FRENCH[code])), apostrophes(lieu.services), []],
    ['access', venue.access.map((code) => foldValue(ACCESS_IN_FRENCH[code])), apostrophes(lieu.modalites_acces), []],
    ['fees', venue.fees.map((code) => foldValue(FEE_IN_FRENCH[code])), apostrophes(lieu.frais_a_charge), []],
    ['publics', apostrophes(venue.publics), apostrophes(lieu.publics_specifiquement_adresses), []],
    ['care', apostrophes(venue.specialCare), apostrophes(lieu.prise_en_charge_specifique), []],
    ['programmes', apostrophes(venue.programmes), apostrophes(lieu.dispositif_programmes_nationaux), []],
    ['itinerant', venue.isItinerant, lieu.itinerance?.some((value) => String(value) === 'Itinérant') ?? false, []],
  ];
}

function rowsOf(file: string): readonly SchemaLieuMediationNumerique[] {
  // The shared files are flat lists of rows of texts and numbers.
  return JSON.parse(readFileSync(file, 'utf8')) as readonly SchemaLieuMediationNumerique[];
}

async function venuesOfCsv(text: string, gazetteer: Gazetteer): Promise<readonly Venue[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const venues: Venue[] = [];
  for await (const { fields } of readRows(bytes())) {
    if (typeof fields !== 'string') venues.push(understood(fields, gazetteer).venue);
  }
  return venues;
}

const communes = sharedData('communes', 'communes.csv');
const gazetteer = communes === null ? TRUE_COMMUNES : sharedGazetteer(communes);

describe.each([
  // The library refuses parentheses in the official name of a commune.
  ['france-services-2024-08', ["Error: La commune Château-Chinon (Ville) n'est pas valide"]],
  ['conseillers-numeriques-2022-12', []],
])('rows of schema 1.0: %s', (name, refusedByTheLibrary) => {
  const file = sharedData('venues', `${name}.schema-1.0.json`);
  const isRun = file !== null && communes !== null;
  const rows = isRun ? rowsOf(file) : [];

  (isRun ? it : it.skip)('are understood as the field\u2019s library understands them', () => {
    const differences = new Map<string, number>();
    const refused: string[] = [];
    const unexplained: unknown[] = [];
    for (const row of rows) {
      const lieu = read(row);
      if (typeof lieu === 'string') {
        refused.push(lieu);
        continue;
      }
      const ours = understood(row, gazetteer);
      for (const [what, mine, theirs, explainedBy] of compared(ours, lieu)) {
        if (JSON.stringify(mine) === JSON.stringify(theirs)) continue;
        const because = explainedBy.find((repair) => ours.repairs.has(repair));
        if (because === undefined) unexplained.push([what, row.id, mine, theirs]);
        else differences.set(`${what}, ${because}`, (differences.get(`${what}, ${because}`) ?? 0) + 1);
      }
    }
    const told = [...differences].map(([what, count]) => `${what} ${count}`).join('; ');
    process.stderr.write(`${name}: ${rows.length} rows, ${refused.length} refused by the library; repaired: ${told}\n`);
    expect(unexplained).toEqual([]);
    expect(refused).toEqual(refusedByTheLibrary);
  });

  (isRun ? it : it.skip)('are the same venues after a journey through the library, and as CSV', async () => {
    const direct = rows.map((row) => understood(row, gazetteer).venue);
    const travelled = rows.map((row, at) => {
      const lieu = read(row);
      return typeof lieu === 'string' ? direct[at] : understood(toSchemaLieuMediationNumerique(lieu), gazetteer).venue;
    });
    expect(travelled).toEqual(direct);
    expect(await venuesOfCsv(asCsv(rows), gazetteer)).toEqual(direct);
  });
});

describe.each(['nouvelle-caledonie', 'itinerant-bus-charente'])('rows of the schema before 2024: %s', (name) => {
  const file = sharedData('venues', `${name}.old-schema.json`);
  const isRun = file !== null && communes !== null;
  const rows = isRun ? rowsOf(file) : [];

  (isRun ? it : it.skip)('are refused by the library as they are', () => {
    expect(rows.filter((row) => typeof read(row) !== 'string')).toEqual([]);
  });

  (isRun ? it : it.skip)('are accepted by it as we understand them, and come back the same', async () => {
    const direct = rows.map((row) => understood(row, gazetteer).venue);
    const back = direct.map((venue, at) => {
      const lieu = fromSchemaLieuDeMediationNumerique(schemaRow(venue, rows[at]?.horaires ?? ''));
      return understood(toSchemaLieuMediationNumerique(lieu), gazetteer).venue;
    });
    expect(back).toEqual(direct);
    expect(await venuesOfCsv(asCsv(rows), gazetteer)).toEqual(direct);
  });
});

describe('the fifteen services before 2024', () => {
  it.each([
    ['Devenir autonome dans les démarches administratives', 'administrative-help'],
    ['Réaliser des démarches administratives avec un accompagnement', 'administrative-help'],
    ['Accompagner les démarches de santé', 'administrative-help'],
    ['Prendre en main un smartphone ou une tablette', 'everyday-digital-skills'],
    ['Prendre en main un ordinateur', 'everyday-digital-skills'],
    ['Utiliser le numérique au quotidien', 'everyday-digital-skills'],
    ['Approfondir ma culture numérique', 'understanding-digital'],
    ['Promouvoir la citoyenneté numérique', 'understanding-digital'],
    ['Favoriser mon insertion professionnelle', 'job-through-digital'],
    ['Créer et développer mon entreprise', 'job-through-digital'],
    ["Soutenir la parentalité et l'éducation avec le numérique", 'parenting-and-education'],
    ['Accéder à une connexion internet', 'internet-and-equipment-access'],
    ['Accéder à du matériel', 'internet-and-equipment-access'],
    ["S'équiper en matériel informatique", 'affordable-equipment'],
    ['Créer avec le numérique', 'digital-leisure'],
  ] as const)('%s: %s, which the library knows', (old, service) => {
    const place = {
      commune: 'Guéret',
      code_postal: '23000',
      latitude: '46.17',
      longitude: '1.87',
      date_maj: '2023-01-01',
    };
    const { venue } = understood({ id: '1', nom: 'Lieu', adresse: '1 rue', services: old, ...place }, TRUE_COMMUNES);
    expect(venue.services).toEqual([service]);
    expect(fromSchemaLieuDeMediationNumerique(schemaRow(venue, '')).services).toEqual([SERVICE_IN_FRENCH[service]]);
  });
});
