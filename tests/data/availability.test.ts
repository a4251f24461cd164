import type { Mediator } from '../../bot/domain/agenda.js';
import type { AvailabilityNote, AvailabilityReport } from '../../bot/ports/availability.js';
import { TableAvailability } from '../../data/agenda/table-availability.js';
import { Database } from '../../data/sqlite/database.js';
import { SqliteMediators } from '../../data/sqlite/mediators.js';
import { demonstrationMediators } from '../../data/samples/demonstration-mediators.js';
import { demonstrationVenues } from '../../data/samples/demonstration-venues.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { knowledge } from '../support/knowledge.js';
import { venue } from '../support/venue.js';

const COLUMNS =
  'mediateur;structure;telephone;courriel;contrat_debut;contrat_fin;lieu_id;jour;debut;fin;semaines;valable_du;valable_au;sauf;type;mode;besoins;duree;pause;places;delai_heures;territoire';
type Row = Readonly<Record<string, string>>;

/** A good row, of which a test says only what it is about. */
const row = (about: Row = {}): string => {
  const cells: Row = {
    mediateur: 'Samira B.',
    structure: 'Mairie',
    lieu_id: 'venue',
    jour: 'lundi',
    debut: '9h',
    fin: '12h',
    ...about,
  };
  return COLUMNS.split(';')
    .map((column) => cells[column] ?? '')
    .join(';');
};
const file = (...rows: readonly string[]): string => [COLUMNS, ...rows].join('\n');

interface Imported {
  readonly report: AvailabilityReport;
  readonly notes: readonly AvailabilityNote[];
  readonly mediators: readonly Mediator[];
}

/** Imports contents one after the other in one store. */
async function imported(...contents: readonly (string | Uint8Array)[]): Promise<Imported> {
  const { gazetteer } = await knowledge();
  const database = Database.open(':memory:');
  const mediators = new SqliteMediators(database);
  const venues = new MemoryVenues([venue({ id: 'venue' }), venue({ id: 'other', name: 'Médiathèque' })]);
  const availability = new TableAvailability({ venues, gazetteer, mediators });
  let last: Imported | null = null;
  for (const content of contents) {
    const notes: AvailabilityNote[] = [];
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const report = await availability.importFile(
      async function* () {
        // Cut anywhere, also within a letter.
        for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
      },
      (note) => notes.push(note),
    );
    last = { report, notes, mediators: mediators.all() };
  }
  database.close();
  if (last === null) throw new Error('no file');
  return last;
}

const firstDuty = ({ mediators }: Imported) => mediators[0]?.duties[0];

describe('a row of availability', () => {
  it('makes a duty at a venue, with what the documentation says of empty cells', async () => {
    const { report, notes, mediators } = await imported(file(row()));
    expect(notes).toEqual([]);
    expect(report).toEqual({
      outcome: 'imported',
      rows: 1,
      refused: 0,
      repeated: 0,
      mediators: 1,
      duties: 1,
      absences: 0,
      changed: 1,
    });
    expect(mediators).toMatchObject([
      {
        name: 'Samira B.',
        hostStructure: { name: 'Mairie', phone: null },
        contracts: [{ from: '2000-01-01', to: null }],
        duties: [
          {
            place: { venue: 'venue', name: 'Maison du numérique', commune: 'Guéret', timeZone: 'Europe/Paris' },
            recurrence: { every: 'week', weekday: 0, weeks: 1 },
            from: 540,
            to: 720,
            valid: { from: '2000-01-01', to: null },
            except: [],
            territory: [],
            kind: {
              name: 'Aide individuelle',
              way: 'on-site',
              needs: [],
              reception: { by: 'appointment', minutes: 60, bufferMinutes: 0 },
              noticeMinutes: 120,
              horizonDays: 60,
            },
          },
        ],
        absences: [],
      },
    ]);
  });

  it.each<[Row, unknown]>([
    [{ jour: 'Mardis' }, { recurrence: { every: 'week', weekday: 1, weeks: 1 } }],
    [{ jour: 'chaque dimanche' }, { recurrence: { every: 'week', weekday: 6, weeks: 1 } }],
    [{ jour: '1er mardi du mois' }, { recurrence: { every: 'month', weekday: 1, nth: 1 } }],
    [{ jour: 'Troisième  jeudi du mois' }, { recurrence: { every: 'month', weekday: 3, nth: 3 } }],
    [
      { jour: '01/12/2026' },
      { recurrence: { every: 'once', day: '2026-12-01' }, valid: { from: '2026-12-01', to: '2026-12-01' } },
    ],
    [{ jour: 'mardi 2026-12-01' }, { recurrence: { every: 'once', day: '2026-12-01' } }],
    [
      { semaines: '2', valable_du: '07/09/2026' },
      { recurrence: { weeks: 2 }, valid: { from: '2026-09-07', to: null } },
    ],
    [
      { debut: '09:00', fin: '9h45', duree: '45 min' },
      { from: 540, to: 585, kind: { reception: { minutes: 45 } } },
    ],
    [
      { debut: '9 h 30', fin: 'midi' },
      { from: 570, to: 720 },
    ],
    [
      { debut: '22h', fin: '24h' },
      { from: 1320, to: 1440 },
    ],
    [{ debut: '9h', fin: '9h20' }, { kind: { reception: { minutes: 20 } } }],
    [{ sauf: '2026-12-21 28/12/2026|2026-12-21' }, { except: ['2026-12-21', '2026-12-28'] }],
    [{ type: 'Atelier', places: '6' }, { kind: { name: 'Atelier', reception: { by: 'workshop', seats: 6 } } }],
    [{ type: 'SANS RENDEZ-VOUS' }, { kind: { reception: { by: 'walk-in' } } }],
    [{ mode: 'Téléphone' }, { kind: { way: 'phone' } }],
    [
      { mode: 'à domicile', territoire: '23008|1 2a' },
      { kind: { way: 'at-home' }, territory: ['23008', '01', '2A'] },
    ],
    [{ besoins: 'CAF, impôts|tablette' }, { kind: { needs: ['benefits', 'taxes', 'device'] } }],
    [{ besoins: 'tous' }, { kind: { needs: [] } }],
    [{ delai_heures: '48', pause: '10' }, { kind: { noticeMinutes: 2880, reception: { bufferMinutes: 10 } } }],
  ])('%j is read', async (about, expected) => {
    const result = await imported(file(row(about)));
    expect(result.notes).toEqual([]);
    expect(firstDuty(result)).toMatchObject(expected as object);
  });

  it.each<[Row, string, string]>([
    [{ mediateur: '' }, 'mediateur', 'Cette case ne peut pas être vide.'],
    [{ structure: '' }, 'structure', 'Cette case ne peut pas être vide.'],
    [{ jour: '' }, 'jour', 'Cette case ne peut pas être vide.'],
    [{ jour: 'lundredi' }, 'jour', 'Écrivez un jour (lundi), une date (01/12/2026) ou « 1er mardi du mois ».'],
    [{ jour: '6e lundi du mois' }, 'jour', 'Écrivez un jour (lundi), une date (01/12/2026) ou « 1er mardi du mois ».'],
    [
      { jour: 'dernier lundi du mois' },
      'jour',
      'Le dernier jour du mois ne se compte pas. Écrivez 1er, 2e, 3e, 4e ou 5e, ou des dates.',
    ],
    [{ jour: '31/02/2026' }, 'jour', 'Ce jour n’existe pas.'],
    [{ debut: '25h' }, 'debut', 'Cette heure n’existe pas.'],
    [{ debut: '9h75' }, 'debut', 'Cette heure n’existe pas.'],
    [{ debut: 'tôt' }, 'debut', 'Écrivez une heure comme 9h, 9h30 ou 09:00.'],
    [{ debut: '14h' }, 'fin', 'La fin doit venir après le début.'],
    [{ debut: '12h' }, 'fin', 'La fin doit venir après le début.'],
    [{ lieu_id: 'ailleurs' }, 'lieu_id', 'Aucun lieu n’a cet identifiant.'],
    [{ lieu_id: '' }, 'commune', 'Dites le lieu : lieu_id, ou lieu_nom, adresse, code_postal et commune.'],
    [{ duree: '240' }, 'duree', 'Le rendez-vous dure plus longtemps que la plage.'],
    [{ duree: '0' }, 'duree', 'Écrivez un nombre entier, de 5 à 480.'],
    [{ type: 'atelier', places: '0' }, 'places', 'Un atelier a au moins une place.'],
    [{ type: 'atelier', places: '1e9' }, 'places', 'Écrivez un nombre entier, de 1 à 200.'],
    [{ type: 'bal' }, 'type', 'Écrivez rendez-vous, atelier, sans rendez-vous ou absence.'],
    [{ mode: 'visio' }, 'mode', 'Écrivez sur place, téléphone ou à domicile.'],
    [{ besoins: 'impôts, jardinage' }, 'besoins', 'Ce besoin n’est pas connu. La liste est dans la documentation.'],
    [{ semaines: '2' }, 'valable_du', 'Pour une semaine sur deux, dites depuis quelle semaine dans valable_du.'],
    [
      { semaines: '2', jour: '1er lundi du mois' },
      'semaines',
      'Le nombre de semaines ne se dit que pour un jour de la semaine.',
    ],
    [{ valable_du: '01/12/26' }, 'valable_du', 'Écrivez une date comme 01/12/2026 ou 2026-12-01.'],
    [{ valable_du: '2026-12-02', valable_au: '2026-12-01' }, 'valable_au', 'La fin doit venir après le début.'],
    [{ contrat_debut: '2026-12-02', contrat_fin: '2026-12-01' }, 'contrat_fin', 'La fin doit venir après le début.'],
    [{ contrat_fin: '2026-06-30', valable_du: '2026-07-01' }, 'valable_du', 'Cette plage est en dehors du contrat.'],
    [{ sauf: 'Noël' }, 'sauf', 'Écrivez une date comme 01/12/2026 ou 2026-12-01.'],
    [{ telephone: '12' }, 'telephone', 'Ce numéro de téléphone n’est pas valable.'],
    [{ courriel: 'samira' }, 'courriel', 'Cette adresse de courriel n’est pas valable.'],
    [{ territoire: '23 99999' }, 'territoire', 'Ce n’est ni le code INSEE d’une commune, ni un département.'],
    [{ type: 'absence', debut: '', fin: '' }, 'jour', 'Écrivez une date comme 01/12/2026 ou 2026-12-01.'],
    [{ type: 'absence', jour: '', debut: '2026-12-24', fin: '2026-12-20' }, 'fin', 'La fin doit venir après le début.'],
    [{ mediateur: 'x'.repeat(201) }, 'mediateur', 'Ce texte est trop long.'],
  ])('%j is refused, and the rows around it are taken', async (about, column, why) => {
    const good = { mediateur: 'Paul M.', jour: 'vendredi' };
    const { report, notes, mediators } = await imported(
      file(row(good), row(about), row({ ...good, debut: '14h', fin: '17h' })),
    );
    expect(notes.filter(({ fate }) => fate === 'refused')).toContainEqual(
      expect.objectContaining({ line: 3, column, why }),
    );
    expect(report).toMatchObject({ outcome: 'imported', rows: 3, refused: 1, duties: 2 });
    expect(mediators.map(({ name }) => name)).toEqual(['Paul M.']);
  });

  it('says every fault of a row at once', async () => {
    const { notes } = await imported(file(row({ jour: 'demain', debut: '25h', mode: 'visio' })));
    expect(notes.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'mode', 'visio'],
      [2, 'jour', 'demain'],
      [2, 'debut', '25h'],
    ]);
  });

  it.each<[Row, unknown]>([
    [
      { jour: '', debut: '24/12/2026', fin: '2026-12-31' },
      [{ from: { day: '2026-12-24', minutes: 0 }, to: { day: '2027-01-01', minutes: 0 } }],
    ],
    [
      { jour: '', debut: '24/12/2026 14h', fin: '26/12/2026 9h30' },
      [{ from: { day: '2026-12-24', minutes: 840 }, to: { day: '2026-12-26', minutes: 570 } }],
    ],
    [
      { jour: '2026-12-24', debut: '14h', fin: '' },
      [{ from: { day: '2026-12-24', minutes: 840 }, to: { day: '2026-12-25', minutes: 0 } }],
    ],
  ])('absence %j is read', async (about, absences) => {
    const { notes, mediators } = await imported(file(row(), row({ type: 'absence', lieu_id: '', ...about })));
    expect(notes).toEqual([]);
    expect(mediators).toMatchObject([{ duties: [{}], absences }]);
  });
});

describe('duties of one mediator', () => {
  it.each<[string, Row, Row, boolean]>([
    ['the same hours elsewhere', {}, { lieu_id: 'other' }, true],
    ['half an hour in common', {}, { debut: '11h30', fin: '14h' }, true],
    ['one after the other', {}, { debut: '12h', fin: '14h' }, false],
    ['another day', {}, { jour: 'mardi' }, false],
    ['one after the other validity', { valable_au: '2026-06-30' }, { valable_du: '2026-07-01' }, false],
    [
      'alternate weeks',
      { semaines: '2', valable_du: '2026-09-07' },
      { semaines: '2', valable_du: '2026-09-14' },
      false,
    ],
    [
      'the same weeks of two',
      { semaines: '2', valable_du: '2026-09-07' },
      { semaines: '2', valable_du: '2026-09-21' },
      true,
    ],
    ['a Monday of the month within every Monday', {}, { jour: '1er lundi du mois' }, true],
    ['a Monday of the month excepted', { sauf: '2026-12-07' }, { jour: '2026-12-07' }, false],
    ['a single day within every Monday', {}, { jour: '2026-12-07' }, true],
  ])('%s', async (_what, one, other, isRefused) => {
    const { report, notes } = await imported(
      file(row(one), row({ debut: '9h', fin: '12h', lieu_id: 'other', ...other })),
    );
    expect(report.refused).toBe(isRefused ? 1 : 0);
    if (isRefused)
      expect(notes).toMatchObject([
        {
          line: 3,
          column: 'jour',
          why: 'Cette plage recouvre celle de la ligne 2 : la même personne ne peut pas faire les deux.',
        },
      ]);
  });

  it('the same row twice is taken once, and said', async () => {
    const { report, notes } = await imported(file(row(), row({ mediateur: 'SAMIRA  B.' })));
    expect(report).toMatchObject({ rows: 2, refused: 0, repeated: 1, duties: 1 });
    expect(notes).toEqual([
      { fate: 'repeated', line: 3, column: null, value: '', why: 'La ligne 2 dit la même chose.' },
    ]);
  });

  it('who says two numbers is asked which', async () => {
    const { notes, mediators } = await imported(
      file(row({ telephone: '05 36 49 00 71' }), row({ jour: 'mardi', telephone: '05 36 49 00 72' })),
    );
    expect(notes).toMatchObject([
      { line: 3, column: 'telephone', why: 'La ligne 2 dit autre chose pour la même personne.' },
    ]);
    expect(mediators).toMatchObject([{ phone: '+33536490071', duties: [{}] }]);
  });

  it('contracts said by several rows are put in order, and those that overlap are one', async () => {
    const { mediators } = await imported(
      file(
        row({ contrat_debut: '2026-07-01', contrat_fin: '2027-06-30' }),
        row({ jour: 'mardi', contrat_debut: '2024-01-01', contrat_fin: '2024-12-31' }),
        row({ jour: 'jeudi', contrat_debut: '2026-01-01', contrat_fin: '2026-07-15' }),
      ),
    );
    expect(mediators[0]?.contracts).toEqual([
      { from: '2024-01-01', to: '2024-12-31' },
      { from: '2026-01-01', to: '2027-06-30' },
    ]);
  });
});

describe('a place in words', () => {
  const columns = 'mediateur,structure,lieu_nom,adresse,code_postal,commune,jour,debut,fin,mode';
  const at = (cells: string): string => `${columns}\nSamira B.,Mairie,${cells},lundi,9h,12h,`;
  it.each([
    ['Salle des fêtes,2 rue Haute,23200,AUBUSSON', { commune: 'Aubusson', codeInsee: '23008', postcode: '23200' }],
    ['Salle des fêtes,2 rue Haute,1000,Bourg en Bresse', { commune: 'Bourg-en-Bresse', postcode: '01000' }],
    ['Case,2 rue Haute,97400,Saint-Denis', { codeInsee: '97411', timeZone: 'Indian/Reunion' }],
    ['Local,2 rue Haute,69003,Lyon', { codeInsee: '69383' }],
    ['Local,2 rue Haute,,Guéret', { codeInsee: '23096', postcode: '23000' }],
  ])('%s', async (cells, place) => {
    const result = await imported(at(cells));
    expect(result.notes).toEqual([]);
    expect(firstDuty(result)).toMatchObject({ place: { venue: null, ...place } });
  });

  it.each([
    ['Salle,2 rue Haute,,Saint-Denis', 'Plusieurs communes portent ce nom. Ajoutez le code postal.'],
    ['Salle,2 rue Haute,23000,Aubusson', 'Cette commune n’a pas ce code postal.'],
    ['Salle,2 rue Haute,99999,Nulle-Part', 'Cette commune n’est pas connue.'],
    ['Salle,,23000,Guéret', 'Cette case ne peut pas être vide.'],
    ['Salle,2 rue Haute,230,Guéret', 'Un code postal a cinq chiffres.'],
  ])('%s is refused', async (cells, why) => {
    const { notes } = await imported(at(cells));
    expect(notes).toMatchObject([{ line: 2, why }]);
  });

  it('by telephone a commune is enough', async () => {
    const result = await imported(`${at(',,23000,Guéret')}téléphone`);
    expect(result.notes).toEqual([]);
    expect(firstDuty(result)).toMatchObject({ place: { name: 'Mairie', street: '' }, kind: { way: 'phone' } });
  });
});

describe('a file', () => {
  it('imported twice changes nothing', async () => {
    const text = file(
      row(),
      row({ jour: 'mardi' }),
      row({ type: 'absence', jour: '', debut: '2026-12-24', fin: '2026-12-31' }),
    );
    const { report, notes } = await imported(text, text);
    expect(notes).toEqual([]);
    expect(report).toMatchObject({ outcome: 'imported', mediators: 1, duties: 2, absences: 1, changed: 0 });
  });

  it('takes the place of what was known of those it names, and says what it removes', async () => {
    const { notes, mediators } = await imported(
      file(row(), row({ jour: 'mardi' }), row({ mediateur: 'Paul M.' })),
      file(row({ jour: 'mardi', sauf: '2026-12-01' })),
    );
    expect(notes).toEqual([
      {
        fate: 'removed',
        line: null,
        column: null,
        value: 'Samira B. : lundi 9h-12h, Maison du numérique, Guéret',
        why: 'Cette plage n’est plus dans le fichier : elle est retirée.',
      },
    ]);
    expect(mediators.find(({ name }) => name === 'Samira B.')?.duties).toMatchObject([{ except: ['2026-12-01'] }]);
    expect(mediators.find(({ name }) => name === 'Paul M.')?.duties).toHaveLength(1);
  });

  it('removes nothing of someone whose rows it could not all read', async () => {
    const { notes, mediators } = await imported(
      file(row(), row({ jour: 'mardi' })),
      file(row({ jour: 'mardi', debut: '10h' }), row({ debut: '25h' })),
    );
    expect(notes.map(({ fate, line }) => [fate, line])).toEqual([
      ['refused', 3],
      ['removed', null],
      ['told', null],
    ]);
    expect(mediators[0]?.duties.map(({ recurrence, from }) => [recurrence, from])).toEqual([
      [{ every: 'week', weekday: 1, weeks: 1 }, 600],
      [{ every: 'week', weekday: 0, weeks: 1 }, 540],
    ]);
  });

  it('keeps the absences noted since', async () => {
    const absence = { type: 'absence', jour: '', debut: '2026-12-24', fin: '2026-12-31' };
    const { mediators } = await imported(file(row(), row(absence)), file(row()));
    expect(mediators[0]?.absences).toHaveLength(1);
  });

  it.each<[string, Uint8Array | string]>([
    ['UTF-8', file(row({ mediateur: 'Inès K.' }))],
    ['UTF-8 with its mark', `\uFEFF${file(row({ mediateur: 'Inès K.' }))}`],
    ['Windows-1252, as Excel writes', Buffer.from(file(row({ mediateur: 'Inès K.' })), 'latin1')],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${file(row({ mediateur: 'Inès K.' }))}`, 'utf16le')],
    ['Windows line ends', file(row({ mediateur: 'Inès K.' })).replaceAll('\n', '\r\n')],
    ['commas', file(row({ mediateur: 'Inès K.' })).replaceAll(';', ',')],
    [
      'accents and capitals in the header',
      file(row({ mediateur: 'Inès K.' }))
        .replace('mediateur;', 'MÉDIATEUR ;')
        .replace('debut;', 'Début;'),
    ],
    ['quotes around cells, a line end within one', file(row({ mediateur: '"Inès\nK."' }))],
  ])('is read in %s', async (_how, content) => {
    const { notes, mediators } = await imported(content);
    expect(notes).toEqual([]);
    expect(mediators.map(({ name }) => name)).toEqual(['Inès K.']);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'Ce fichier est vide.'],
    ['blank lines', ' \n\n', 'Ce fichier est vide.'],
    [
      'a workbook',
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0]),
      'Ce fichier est un classeur. Dans votre tableur, faites « Enregistrer sous », puis CSV.',
    ],
    ['a web page', '<!doctype html><title>Connexion</title>', 'Ce fichier est une page web, pas un tableau.'],
    [
      'another table',
      'nom du lieu;adresse\nMairie;1 rue Haute',
      'La première ligne doit nommer les colonnes, dont mediateur, structure, debut et fin.',
    ],
    [
      'a column twice',
      file(row()).replace('pause', 'Début'),
      'Cette colonne est écrite deux fois. Gardez-en une. Rien n’a été importé.',
    ],
    [
      'a quote left open',
      `${file(row(), row({ mediateur: '"Paul' }))}\n${`${row()}\n`.repeat(5_000)}`,
      'Un guillemet est ouvert et jamais fermé : la suite du fichier est illisible. Rien n’a été importé.',
    ],
  ])('of %s is said to be unreadable, and nothing is written', async (_what, content, why) => {
    const { report, notes, mediators } = await imported(content);
    expect(report).toMatchObject({ outcome: 'unreadable', mediators: 0, changed: 0 });
    expect(notes.map((note) => note.why)).toEqual([why]);
    expect(mediators).toEqual([]);
  });

  it('with hostile cells keeps formulas as text, and refuses huge or control-filled rows alone', async () => {
    const { report, notes, mediators } = await imported(
      file(
        row({ mediateur: '=HYPERLINK("http://x")' }),
        row({ mediateur: 'A'.repeat(100_000) }),
        row({ mediateur: 'Paul\u0000\u001b[2J M.', jour: 'mardi' }),
        `${row()};en trop`,
        row({ territoire: '23 '.repeat(2_000) }),
      ),
    );
    expect(mediators.map(({ name }) => name).sort()).toEqual(['=HYPERLINK("http://x")', 'Paul [2J M.']);
    expect(report).toMatchObject({ rows: 5, refused: 3 });
    expect(notes.map(({ line, why }) => [line, why])).toEqual([
      [3, 'Ce texte est trop long.'],
      [5, 'Cette ligne a plus de cases que la première. Un séparateur est peut-être de trop.'],
      [6, 'Ce texte est trop long.'],
    ]);
    expect(Math.max(...notes.map(({ value }) => value.length))).toBeLessThan(100);
  });

  it('with columns nobody knows says that they are not read', async () => {
    const { notes, report } = await imported(file(row()).replace('pause', 'couleur'));
    expect(notes).toEqual([
      {
        fate: 'told',
        line: 1,
        column: 'couleur',
        value: '',
        why: 'Cette colonne n’est pas connue : elle n’est pas lue.',
      },
    ]);
    expect(report.duties).toBe(1);
  });

  it('of four thousand mediators is read in one go', async () => {
    const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
    const rows = Array.from({ length: 20_000 }, (_unused, index) =>
      row({ mediateur: `Personne ${Math.floor(index / 5)}`, jour: days[index % 5] ?? '' }),
    );
    const { report } = await imported(file(...rows));
    expect(report).toMatchObject({ outcome: 'imported', rows: 20_000, refused: 0, mediators: 4_000, duties: 20_000 });
  });
});

it('the demonstration mediators pass the importer, and the file can be imported as it is', async () => {
  const { gazetteer } = await knowledge();
  const venues = new MemoryVenues(demonstrationVenues(gazetteer));
  const mediators = demonstrationMediators({ venues, gazetteer });
  expect(mediators).toHaveLength(14);
  const receptions = new Set(
    mediators.flatMap(({ duties }) => duties.map(({ kind }) => `${kind.reception.by} ${kind.way}`)),
  );
  expect([...receptions].sort()).toEqual([
    'appointment at-home',
    'appointment on-site',
    'appointment phone',
    'walk-in on-site',
    'workshop on-site',
  ]);
});
