import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { metresBetween } from '../../bot/domain/geo.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import { CommunesGazetteer } from '../../data/places/communes.js';
import { isOneEdit } from '../../data/places/near-names.js';
import { shortNameOf } from '../../data/places/short-names.js';

const FOLDER = path.resolve('data/places');
const CENTRES = path.join(process.env['PASSERELLE_SHARED'] ?? path.resolve('../shared'), 'data/communes/communes.csv');
const gazetteer = new CommunesGazetteer(FOLDER);
const labels = (communes: readonly { name: string; departement: string }[]): string[] =>
  communes.map((commune) => `${commune.name} (${commune.departement})`);

describe('the built-in communes', () => {
  it('knows a commune with its postcodes, its population and its own centre', () => {
    expect(gazetteer.byCodeInsee('23096')).toEqual({
      codeInsee: '23096',
      name: 'Guéret',
      departement: '23',
      postcodes: ['23000'],
      population: 12_955,
      position: { latitude: 46.172, longitude: 1.872 },
      isApproximate: false,
    });
  });

  it('flags the centre of a village that was placed by its neighbours', () => {
    expect(gazetteer.byCodeInsee('01001')?.isApproximate).toBe(true);
  });

  it.each([
    ['75059', 'Saint-Denis (93)'],
    ['93059', 'Saint-Denis (93)'],
    ['01340', 'Arboys en Bugey (01)'],
    ['2A004', 'Ajaccio (2A)'],
    ['97411', 'Saint-Denis (974)'],
    ['98818', 'Nouméa (988)'],
    ['13202', 'Marseille 2e Arrondissement (13)'],
  ])('leads the code %s to %s', (code, label) => {
    const commune = gazetteer.byCodeInsee(code);
    expect(commune === null ? null : labels([commune])[0]).toBe(label);
  });

  it.each(['', '00000', '99999', 'abcde', '2C004', '230961', 'constructor'])('knows no commune of code %j', (code) => {
    expect(gazetteer.byCodeInsee(code)).toBeNull();
    expect(gazetteer.byPostcode(code)).toEqual([]);
    expect(gazetteer.byName(code)).toEqual([]);
  });

  it('lists the communes of a postcode, most populated first', () => {
    expect(labels(gazetteer.byPostcode('71400')).slice(0, 2)).toEqual(['Autun (71)', 'Curgy (71)']);
    expect(labels(gazetteer.byPostcode('97400'))).toEqual(['Saint-Denis (974)']);
    expect(labels(gazetteer.byPostcode('20000'))).toEqual(['Ajaccio (2A)']);
  });

  it('gives the postcodes of Paris, Lyon and Marseille to their arrondissements', () => {
    expect(labels(gazetteer.byPostcode('75011'))).toEqual(['Paris 11e Arrondissement (75)']);
    expect(labels(gazetteer.byPostcode('75116'))).toEqual(['Paris 16e Arrondissement (75)']);
    expect(labels(gazetteer.byPostcode('69003'))).toEqual(['Lyon 3e Arrondissement (69)']);
    expect(labels(gazetteer.byPostcode('13013'))).toEqual(['Marseille 13e Arrondissement (13)']);
  });

  it.each([
    ['gueret', ['Guéret (23)']],
    ['saint denis', ['Saint-Denis (974)', 'Saint-Denis (93)', 'Saint-Denis (11)', 'Saint-Denis (30)']],
    ['pierrefitte sur seine', ['Saint-Denis (93)']],
    ['brantome', ['Brantôme en Périgord (24)']],
    ['brive', ['Brive-la-Gaillarde (19)']],
    ['aix', ['Aix-en-Provence (13)', 'Aix-les-Bains (73)', 'Aix (19)']],
    ['saint etienne', ['Saint-Étienne (42)']],
    ['evry', ['Évry-Courcouronnes (91)', 'Évry (89)']],
    ['lyon 3e arrondissement', ['Lyon 3e Arrondissement (69)']],
    ['nowhere', []],
  ])('finds %j by name: %j', (name, found) => {
    expect(labels(gazetteer.byName(name))).toEqual(found);
  });

  it.each([
    ['a letter missing', 'limoge', 'Limoges (87)'],
    ['a letter too many', 'la souterrainne', 'La Souterraine (23)'],
    ['a letter replaced', 'toulouze', 'Toulouse (31)'],
    ['two letters swapped', 'bodreaux', 'Bordeaux (33)'],
    ['a space missing', 'lehavre', 'Le Havre (76)'],
    ['a former name misspelt', 'pierefitte sur seine', 'Saint-Denis (93)'],
  ])('finds a name with %s', (_what, name, label) => {
    expect(labels(gazetteer.byNearName(name))).toContain(label);
  });

  it('finds near names only one edit away, and never for very short ones', () => {
    expect(gazetteer.byNearName('limozgs')).toEqual([]);
    expect(labels(gazetteer.byNearName('gueret'))).not.toContain('Guéret (23)');
    expect(gazetteer.byNearName('lyo')).toEqual([]);
  });

  it('finds the same near names as a comparison with every name', () => {
    const lines = readFileSync(path.join(FOLDER, 'communes.tsv'), 'utf8').trimEnd().split('\n');
    const names = lines.map((line) => foldPlaceName(line.split('\t')[1] ?? ''));
    for (const said of ['saint martn', 'villers', 'monts', 'chateauneuf', 'la rochele', 'aubign']) {
      const near = new Set(gazetteer.byNearName(said).map((commune) => foldPlaceName(commune.name)));
      for (const name of names) if (isOneEdit(said, name)) expect(near).toContain(name);
    }
  });

  it.each(['gueret', 'limoges', 'la souterraine', 'saint denis', 'villeneuve d ascq'])(
    'finds %s wherever the slip is',
    (name) => {
      const found = gazetteer.byName(name);
      const slips = [...name].flatMap((letter, at) => {
        const [before, after] = [name.slice(0, at), name.slice(at + 1)];
        return [
          before + after,
          `${before}z${after}`,
          `${before}z${letter}${after}`,
          before + (after[0] ?? '') + letter + after.slice(1),
        ];
      });
      for (const slip of [...slips, `${name}z`]) {
        if (slip !== name && slip.length >= 4)
          expect(gazetteer.byNearName(slip)).toEqual(expect.arrayContaining([...found]));
      }
    },
  );

  it.each([
    ['la', { opens: true, goesOn: true, closes: false }],
    ['souterraine', { opens: true, goesOn: false, closes: true }],
    ['gueret', { opens: true, goesOn: false, closes: true }],
    ['velin', { opens: false, goesOn: false, closes: true }],
    ['imprimante', { opens: false, goesOn: false, closes: false }],
  ])('knows where %j stands in names', (word, where) => {
    expect(gazetteer.wordInNames(word)).toEqual(where);
  });

  it('finds departements by code and by name, with or without article', () => {
    expect(gazetteer.departementByCode('2a')).toEqual({ code: '2A', name: 'Corse-du-Sud' });
    expect(gazetteer.departementByCode('20')).toBeNull();
    expect(gazetteer.departementByName('creuse')?.code).toBe('23');
    expect(gazetteer.departementByName('reunion')?.code).toBe('974');
    expect(gazetteer.departementByName('la reunion')?.code).toBe('974');
    expect(labels(gazetteer.largestCommunes('23', 2))).toEqual(['Guéret (23)', 'La Souterraine (23)']);
    expect(labels(gazetteer.largestCommunes('75', 3))).toEqual(['Paris (75)']);
  });

  it('refuses a folder without its files', () => {
    expect(() => new CommunesGazetteer(path.join(FOLDER, 'missing'))).toThrow();
  });

  it.each([
    ['Villeneuve-sur-Lot', 22_000, 'villeneuve'],
    ['Évry-Courcouronnes', 67_000, 'evry'],
    ["Les Sables-d'Olonne", 45_000, 'les sables'],
    ['Saint-Germain-en-Laye', 45_000, 'saint germain'],
    ['Mont-de-Marsan', 30_000, null],
    ['Vic-le-Comte', 5_000, 'vic'],
    ['Grand-Champ', 12_000, null],
    ['Limoges', 130_000, null],
  ])('calls %s (%i inhabitants) %j for short', (name, population, short) => {
    expect(shortNameOf(name, population)).toBe(short);
  });
});

describe('the file of communes', () => {
  it('is what the script makes, byte for byte', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'communes-'));
    try {
      execFileSync(process.execPath, [path.resolve('scripts/build-communes.mjs'), folder]);
      for (const file of ['communes.tsv', 'departements.tsv']) {
        expect(readFileSync(path.join(folder, file)).equals(readFileSync(path.join(FOLDER, file)))).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  const measured = existsSync(CENTRES) ? it : it.skip;
  if (!existsSync(CENTRES)) process.stderr.write('SKIPPED: no communes.csv to measure the centres against\n');

  measured('places mainland communes near their real centres', () => {
    const errors = { own: [] as number[], approximate: [] as number[] };
    for (const row of readFileSync(CENTRES, 'utf8').trimEnd().split('\n').slice(1)) {
      const fields = row.split(',');
      const commune = gazetteer.byCodeInsee(fields[0] ?? '');
      const [latitude, longitude] = fields.slice(-3, -1).map(Number);
      if (commune === null || latitude === undefined || longitude === undefined || commune.departement.length > 2)
        continue;
      const kilometres = metresBetween(commune.position, { latitude, longitude }) / 1000;
      errors[commune.isApproximate ? 'approximate' : 'own'].push(kilometres);
    }
    const at = (list: number[], share: number): number =>
      [...list].sort((a, b) => a - b)[Math.floor(share * list.length)] ?? 0;
    expect(errors.own.length).toBeGreaterThan(8_500);
    expect(at(errors.own, 0.5)).toBeLessThan(1);
    expect(at(errors.own, 0.99)).toBeLessThan(5);
    expect(at(errors.approximate, 0.5)).toBeLessThan(7);
    expect(at(errors.approximate, 0.9)).toBeLessThan(15);
    expect(at(errors.approximate, 0.99)).toBeLessThan(28);
  });
});
