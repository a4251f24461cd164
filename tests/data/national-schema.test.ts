import type { Venue } from '../../bot/domain/venue.js';
import { fromNationalSchema, type RowJudgement } from '../../data/venues/from-national-schema.js';
import { TRUE_COMMUNES } from '../support/true-communes.js';

/** An invented row of schema 1.0 in Guéret; a test says only what it is about, '' takes a field away. */
function judged(about: Readonly<Record<string, string>>): RowJudgement {
  const row: Record<string, string> = {
    id: 'exemple_1',
    pivot: '00000000000000',
    nom: 'Maison du numérique',
    commune: 'Guéret',
    code_postal: '23000',
    code_insee: '23096',
    adresse: "1 rue de l'Exemple",
    latitude: '46.1738',
    longitude: '1.8702',
    date_maj: '2026-01-15',
    ...about,
  };
  const fields = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
  return fromNationalSchema({ row: 7, fields }, TRUE_COMMUNES, { file: 'fichier.csv', as: 'real' });
}

function accepted(about: Readonly<Record<string, string>>): { venue: Venue; repairs: readonly string[] } {
  const judgement = judged(about);
  if ('problem' in judgement) throw new Error(judgement.problem.because);
  return { venue: judgement.venue, repairs: judgement.repairs.map(({ because, value }) => `${because}: ${value}`) };
}

describe('a row of schema 1.0', () => {
  it('becomes a venue', () => {
    const { venue, repairs } = accepted({
      telephone: '+33536490001',
      courriels: 'a@exemple.fr|b@exemple.fr',
      site_web: 'https://exemple.fr/|https://autre.exemple.fr',
      horaires: 'Mo 09:00-12:00',
      source: 'Hubik',
      itinerance: 'Itinérant',
      services: 'Aide aux démarches administratives|Acquisition de matériel informatique à prix solidaire',
      publics_specifiquement_adresses: 'Jeunes|Femmes',
      prise_en_charge_specifique: 'Surdité|Langues étrangères (anglais)',
      frais_a_charge: 'Gratuit sous condition|Payant',
      dispositif_programmes_nationaux: 'Aidants Connect|La Croix Rouge',
      modalites_acces: 'Se présenter|Prendre un RDV en ligne',
      prise_rdv: 'https://rdv.exemple.fr/',
    });
    expect(venue).toEqual({
      id: 'exemple_1',
      pivot: null,
      name: 'Maison du numérique',
      street: "1 rue de l'Exemple",
      commune: 'Guéret',
      postcode: '23000',
      codeInsee: '23096',
      position: { latitude: 46.1738, longitude: 1.8702 },
      phone: '+33536490001',
      email: 'a@exemple.fr',
      website: 'https://exemple.fr/',
      bookingUrl: 'https://rdv.exemple.fr/',
      services: ['administrative-help', 'affordable-equipment'],
      access: ['walk-in', 'online-booking'],
      fees: ['free-under-conditions', 'paying'],
      programmes: ['Aidants Connect', 'La Croix Rouge'],
      publics: ['Jeunes', 'Femmes'],
      specialCare: ['Surdité', 'Langues étrangères (anglais)'],
      isItinerant: true,
      hours: {
        known: 'yes',
        rules: [{ weekdays: [0], intervals: [{ from: 540, to: 720 }], weeks: null, months: null, nth: null }],
        onPublicHolidays: 'unsaid',
      },
      timeZone: 'Europe/Paris',
      updatedOn: '2026-01-15',
      source: 'Hubik',
      origins: [{ source: 'Hubik', id: 'exemple_1' }],
      isDemonstration: false,
    });
    expect(repairs).toEqual([]);
  });

  it('needs nothing but an id, a name and a place', () => {
    const { venue } = accepted({});
    expect(venue).toMatchObject({ phone: null, email: null, services: [], hours: { known: 'no' }, source: null });
    expect(venue.origins).toEqual([{ source: 'fichier.csv', id: 'exemple_1' }]);
  });

  it.each([
    ['Ce lieu n’accueille pas de public', 'no-public'],
    ["Ce lieu n'accueille pas de public", 'no-public'],
    ['se presenter', 'walk-in'],
    ['Envoyer un mail avec une fiche de prescription', 'prescription-by-e-mail'],
  ])('reads "%s" whatever its apostrophe and its case', (french, access) => {
    expect(accepted({ modalites_acces: french }).venue.access).toEqual([access]);
  });

  it('leaves out a value that the schema does not have, and says which', () => {
    const { venue, repairs } = accepted({ services: 'Aide aux démarches administratives|Tricot' });
    expect(venue.services).toEqual(['administrative-help']);
    expect(repairs).toEqual(['value-unknown: Tricot']);
  });

  it('decodes what came out of a web page', () => {
    const { venue } = accepted({ nom: 'M&eacute;diath&egrave;que &quot;L&amp;#39;Envol&quot;\n&nbsp;2' });
    expect(venue.name).toBe('Médiathèque "L\'Envol" 2');
  });
});

describe('a row of the schema before 2024', () => {
  it('has its fifteen services mapped to the nine of today, each once', () => {
    const { venue, repairs } = accepted({
      services:
        "Accéder à du matériel;Accéder à une connexion internet;Réaliser des démarches administratives avec un accompagnement;Accompagner les démarches de santé;Créer avec le numérique;Soutenir la parentalité et l'éducation avec le numérique;Promouvoir la citoyenneté numérique;Créer et développer mon entreprise;S'équiper en matériel informatique;Prendre en main un ordinateur",
    });
    expect(venue.services).toEqual([
      'internet-and-equipment-access',
      'administrative-help',
      'digital-leisure',
      'parenting-and-education',
      'understanding-digital',
      'job-through-digital',
      'affordable-equipment',
      'everyday-digital-skills',
    ]);
    expect(repairs).toEqual([]);
  });

  it('has its labels, fees and e-mail under other names', () => {
    const { venue, repairs } = accepted({
      labels_nationaux: 'CNFS;France Services;APTIC',
      conditions_acces: 'Gratuit : Je peux accéder gratuitement au lieu et à ses services;Adhésion : Je dois adhérer',
      courriel: 'lieu@exemple.fr',
    });
    expect(venue).toMatchObject({
      programmes: ['Conseillers numériques', 'France Services'],
      fees: ['free', 'paying'],
      email: 'lieu@exemple.fr',
    });
    expect(repairs).toEqual(['value-unknown: APTIC']);
  });

  it('has the publics of a list that names all ages taken for everybody', () => {
    const everybody = 'Adultes;Familles/enfants;Jeunes (16-26 ans);Seniors (+ 65 ans)';
    const care = 'Handicaps mentaux : déficiences limitant les activités d’une personne;Surdité';
    expect(accepted({ publics_accueillis: `${everybody};${care}` })).toMatchObject({
      venue: { publics: [], specialCare: ['Handicaps mentaux', 'Surdité'] },
      repairs: [],
    });
    expect(accepted({ publics_accueillis: `${everybody};Uniquement femmes` }).venue.publics).toEqual(['Femmes']);
    expect(accepted({ publics_accueillis: 'Seniors (+ 65 ans)' }).venue.publics).toEqual(['Seniors']);
  });
});

describe('the place of a row', () => {
  it.each<[string, Readonly<Record<string, string>>, Partial<Venue>, readonly string[]]>([
    [
      'decimal commas',
      { latitude: '46,1738', longitude: '1,8702' },
      { position: { latitude: 46.1738, longitude: 1.8702 } },
      [],
    ],
    [
      'swapped coordinates although each is in range',
      { latitude: '1.8702', longitude: '46.1738' },
      { position: { latitude: 46.1738, longitude: 1.8702 } },
      ['coordinates-swapped: 1.8702 46.1738'],
    ],
    [
      'zeroed coordinates',
      { latitude: '0', longitude: '0' },
      { position: { latitude: 46.172, longitude: 1.871 } },
      ['position-from-commune: 0 0'],
    ],
    [
      'missing coordinates',
      { latitude: '', longitude: '' },
      { position: { latitude: 46.172, longitude: 1.871 } },
      ['position-from-commune: '],
    ],
    [
      'coordinates of elsewhere',
      { latitude: '48.85', longitude: '2.35' },
      { position: { latitude: 46.172, longitude: 1.871 } },
      ['position-from-commune: 48.85 2.35'],
    ],
    ['shouted name', { commune: 'GUERET' }, { commune: 'Guéret' }, ['commune-spelling: GUERET']],
    [
      'shouted name, postcode alone',
      { commune: 'LA SOUTERRAINE', code_postal: '23300', code_insee: '' },
      { commune: 'La Souterraine', codeInsee: '23176' },
      ['commune-spelling: LA SOUTERRAINE'],
    ],
    [
      'arrondissement in the name',
      { commune: 'MARSEILLE 11', code_postal: '13011', code_insee: '', latitude: '43.29', longitude: '5.49' },
      { commune: 'Marseille', codeInsee: '13055' },
      ['commune-spelling: MARSEILLE 11'],
    ],
    ['no name, one code', { commune: '' }, { commune: 'Guéret' }, ['commune-from-code: 23000']],
    [
      'no name, a postcode of several communes: the closest',
      { commune: '', code_insee: '', code_postal: '23460', latitude: '45.909', longitude: '1.944' },
      { commune: 'Le Monteil-au-Vicomte', codeInsee: '23134' },
      ['commune-from-code: 23460'],
    ],
    [
      'a hamlet keeps its own name, not shouted',
      { commune: "L'ÂGE-DE-LA-ROCHE", code_insee: '' },
      { commune: "L'Âge-de-la-Roche", codeInsee: '23096' },
      ["commune-spelling: L'ÂGE-DE-LA-ROCHE"],
    ],
    [
      'postcode that lost its zero',
      { commune: 'Charmes', code_postal: '2800', code_insee: '2165', latitude: '49.65', longitude: '3.38' },
      { postcode: '02800', codeInsee: '02165' },
      ['postcode-completed: 2800'],
    ],
    [
      'CEDEX in the postcode',
      { code_postal: '23000 CEDEX' },
      { postcode: '23000' },
      ['postcode-completed: 23000 CEDEX'],
    ],
    ['no postcode, INSEE code', { code_postal: '' }, { postcode: '23000' }, ['postcode-completed: ']],
    [
      'CEDEX postcode of no commune',
      { commune: 'GUÉRET CEDEX', code_postal: '23011', code_insee: '' },
      { commune: 'Guéret', codeInsee: '23096', postcode: '23011' },
      ['commune-spelling: GUÉRET CEDEX'],
    ],
    [
      'digits exchanged in the postcode: name and position agree against it',
      { commune: 'Charmes', code_postal: '88310', code_insee: '', latitude: '48.3586', longitude: '6.3001' },
      { postcode: '88130', codeInsee: '88090', position: { latitude: 48.3586, longitude: 6.3001 } },
      ['postcode-of-elsewhere: 88310'],
    ],
    [
      'INSEE code of elsewhere: postcode and position agree against it',
      { commune: 'Nouméa', code_postal: '98800', code_insee: '23096', latitude: '-22.27', longitude: '166.45' },
      { codeInsee: '98818', commune: 'Nouméa', timeZone: 'Pacific/Noumea' },
      ['code-insee-of-elsewhere: 23096'],
    ],
    [
      'a commune of Guyane as wide as a department',
      { commune: 'Camopi', code_postal: '97330', code_insee: '97356', latitude: '2.9', longitude: '-53.4' },
      { position: { latitude: 2.9, longitude: -53.4 }, timeZone: 'America/Cayenne' },
      [],
    ],
    [
      'an unknown commune, in the box of its territory',
      { commune: 'Papeete', code_postal: '98714', code_insee: '98735', latitude: '-17.54', longitude: '-149.57' },
      { commune: 'Papeete', codeInsee: '98735', timeZone: 'Pacific/Tahiti' },
      [],
    ],
    [
      'an unknown commune, swapped',
      { commune: 'Papeete', code_postal: '98714', code_insee: '', latitude: '-149.57', longitude: '-17.54' },
      { position: { latitude: -17.54, longitude: -149.57 }, codeInsee: null },
      ['coordinates-swapped: -149.57 -17.54'],
    ],
  ])('%s', (_, row, venue, repairs) => {
    const judgement = accepted(row);
    expect(judgement.venue).toMatchObject(venue);
    expect(judgement.repairs).toEqual(repairs);
  });

  it('never takes one Saint-Denis for the other', () => {
    const north = accepted({
      commune: 'SAINT DENIS',
      code_postal: '93200',
      code_insee: '',
      latitude: '48.93',
      longitude: '2.36',
    });
    const south = accepted({
      commune: 'SAINT DENIS',
      code_postal: '97400',
      code_insee: '',
      latitude: '-20.88',
      longitude: '55.45',
    });
    expect([north.venue.codeInsee, south.venue.codeInsee]).toEqual(['93066', '97411']);
    expect([north.venue.timeZone, south.venue.timeZone]).toEqual(['Europe/Paris', 'Indian/Reunion']);
  });
});

describe('the contacts of a row', () => {
  const reunion = {
    commune: 'Saint-Denis',
    code_postal: '97400',
    code_insee: '97411',
    latitude: '-20.88',
    longitude: '55.45',
  };
  it.each<[string, Readonly<Record<string, string>>, string | null, readonly string[]]>([
    ['05 36 49 00 01', {}, '+33536490001', []],
    ['05.36.49.00.01 / 06 39 98 00 01', {}, '+33536490001', []],
    ['+33 (0)5 36 49 00 01', {}, '+33536490001', []],
    ['0692 00 00 01', reunion, '+262692000001', []],
    ['+33692000001', reunion, '+262692000001', ['phone-territory: +33692000001']],
    ['0262 00 00 01', {}, '+262262000001', []],
    ['0639 00 00 01', {}, '+262639000001', []],
    ['+33696000001', {}, '+596696000001', ['phone-territory: +33696000001']],
    ['0694 00 00 01', {}, '+594694000001', []],
    ['0690 00 00 01', {}, '+590690000001', []],
    ['01 99 00 00 01', reunion, '+33199000001', []],
    [
      '25 00 01',
      { commune: 'Nouméa', code_postal: '98800', code_insee: '98818', latitude: '-22.27', longitude: '166.45' },
      '+687250001',
      [],
    ],
    ['3949', {}, null, ['phone-unreadable: 3949']],
    ['voir le site', {}, null, ['phone-unreadable: voir le site']],
  ])('phone %s', (telephone, where, phone, repairs) => {
    expect(accepted({ ...where, telephone })).toMatchObject({ venue: { phone }, repairs });
  });

  it.each([
    ['21230096700019', '21230096700019', []],
    ['212 300 967 00019', '21230096700019', []],
    ['W231000001', 'W231000001', []],
    ['00000000000000', null, []],
    ['', null, []],
    ['inconnu !', null, ['pivot-unreadable: inconnu !']],
  ])('pivot %j', (pivot, expected, repairs) => {
    expect(accepted({ pivot })).toMatchObject({ venue: { pivot: expected }, repairs });
  });

  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr', ['url-completed: www.exemple.fr']],
    ['http://exemple.fr/a;b', 'http://exemple.fr/a;b', []],
    ['http://un.exemple.fr;https://deux.exemple.fr', 'http://un.exemple.fr', []],
    ['javascript:alert(1)', null, ['url-unreadable: javascript:alert(1)']],
    ['néant', null, ['url-unreadable: néant']],
  ])('website %s', (site_web, website, repairs) => {
    expect(accepted({ site_web })).toMatchObject({ venue: { website }, repairs });
  });

  it.each([
    ['2026-02-03', '2026-02-03', []],
    ['2026-02-03T10:00:00.000Z', '2026-02-03', []],
    ['03/02/2026', '2026-02-03', []],
    ['2026-02-30', '1970-01-01', ['date-unreadable: 2026-02-30']],
    ['hier', '1970-01-01', ['date-unreadable: hier']],
  ])('date %s', (date_maj, updatedOn, repairs) => {
    expect(accepted({ date_maj })).toMatchObject({ venue: { updatedOn }, repairs });
  });

  it('gives the commune as the address of a row that has none', () => {
    expect(accepted({ adresse: '' })).toMatchObject({ venue: { street: 'Guéret' }, repairs: ['street-missing: '] });
    expect(accepted({ adresse: '', complement_adresse: 'Mairie' }).venue.street).toBe('Mairie');
  });
});

describe('a row that cannot be a venue', () => {
  it.each([
    [{ id: '' }, 'no-id', 'Maison du numérique'],
    [{ nom: ' ' }, 'no-name', 'exemple_1'],
    [{ code_postal: 'néant', code_insee: '', commune: 'Charmes' }, 'no-postcode', 'néant'],
    [
      { code_postal: '99999', code_insee: '', commune: '', latitude: '48.85', longitude: '2.35' },
      'no-commune',
      '99999',
    ],
    [
      { code_postal: '98714', code_insee: '', commune: 'Papeete', latitude: '', longitude: '' },
      'no-position',
      'Maison du numérique',
    ],
    [
      { code_postal: '98714', code_insee: '', commune: 'Papeete', latitude: '48.85', longitude: '2.35' },
      'position-elsewhere',
      '48.85 2.35',
    ],
  ])('%j: %s', (row, because, value) => {
    expect(judged(row)).toEqual({ problem: { row: 7, because, value } });
  });
});
