import fc from 'fast-check';
import type { Venue } from '../../bot/domain/venue.js';
import { mergedVenue } from '../../data/venues/merge-venues.js';
import { lookOf, samePlace, type Look, type SameBecause, type Sighting } from '../../data/venues/same-place.js';
import { samePlaceGroups } from '../../data/venues/same-place-groups.js';
import { venue } from '../support/venue.js';

/** In Guéret, `east` metres from the town hall. */
const east = (metres: number): Venue['position'] => ({ latitude: 46.1717, longitude: 1.8714 + metres / 77_100 });

function seen(about: Partial<Venue>, source: string, isPlaced = true): Look {
  return lookOf(venue(about), { source, isPlaced });
}

type Phones = 'one phone' | 'two phones' | 'no phone';

/** Two rows of two sources, at one address of Guéret unless said otherwise. */
function judged(a: string, b: string, phones: Phones, about: Partial<Venue> = {}): SameBecause | null {
  const phone = { 'one phone': '+33536490001', 'two phones': '+33536490002', 'no phone': null }[phones];
  return samePlace(
    seen({ name: a, phone: '+33536490001' }, 'coop'),
    seen({ name: b, phone, position: east(20), ...about }, 'fs'),
  );
}

describe('two rows of two sources, at one address', () => {
  it.each<[string, string, Phones]>([
    ['France Services', 'France services Guéret', 'no phone'],
    ['Espace France Services', 'France services de Guéret', 'two phones'],
    ['MAISON FRANCE SERVICE DE GUERET', 'France services Portes de la Creuse', 'no phone'],
    ['MSAP Guéret', 'France services de Guéret', 'no phone'],
    ['Maison de Services au Public', 'France services Guéret', 'no phone'],
    ['LA POSTE', 'France services La Poste de Guéret', 'two phones'],
    ['Médiathèque', 'Médiathèque Jean Maximin', 'no phone'],
    ['Mediathèque de guéret', 'Bibliothèque-médiathèque', 'two phones'],
    ['Mairie de Guéret', 'COMMUNE DE GUERET', 'two phones'],
    ['CCAS de Guéret', "Centre communal d'action sociale", 'no phone'],
    ['C.C.A.S.', 'CENTRE COMMUNAL D ACTION SOCIALE DE GUERET', 'no phone'],
    ['Centre social Marcel Pagnol', 'Centre socio-culturel Pagnol', 'two phones'],
    ['Le Cube', 'France services Le Cube', 'no phone'],
    ['PIMMS DE GUERET', 'France services Pimms Médiation Guéret', 'two phones'],
    ['Tiers-lieu La Quincaillerie', 'La Quincaillerie (tiers lieux)', 'no phone'],
    ['Association Éclats de voix', 'ECLATS DE VOIX', 'no phone'],
    ['Maison pour tous Georges Brassens', 'France services Centre social Georges Brassens', 'two phones'],
    ['Roi Morvan Communauté', 'France services Roi Morvan communauté', 'no phone'],
    ['Espace numérique Boubonnais', 'Point numérique du Bourbonnais', 'no phone'],
    ['Clic et Ressources', 'France services Guéret', 'one phone'],
    ['Association du numérique', 'Les Amis de la souris', 'one phone'],
    ['Mairie de Guéret', 'France services Guéret', 'one phone'],
    ['CENTRE SOCIAL OUEST AVENUE', 'France services Ouest Avenue Guéret', 'one phone'],
    ['Maison du Département', 'France services Maison du département de Guéret', 'two phones'],
  ])('"%s" and "%s", %s: one place', (a, b, phones) => {
    expect(judged(a, b, phones)).not.toBeNull();
    expect(judged(b, a, phones)).not.toBeNull();
  });

  it.each<[string, string, Phones, Partial<Venue>]>([
    ['Mairie de Guéret', 'France services Guéret', 'no phone', {}],
    ['Mairie de Guéret', 'France services Guéret', 'two phones', {}],
    ['Mairie de Guéret', 'Médiathèque de Guéret', 'no phone', {}],
    ['Médiathèque', 'France services Guéret', 'two phones', {}],
    ['CCAS de Guéret', 'Centre social de Guéret', 'no phone', {}],
    ['Communauté de communes du Grand Guéret', 'Commune de Guéret', 'no phone', {}],
    ['Mission locale', 'Pôle emploi', 'no phone', {}],
    ['Centre social Pagnol', 'Centre social Brassens', 'no phone', {}],
    ['Association Emmaüs', 'Association Les Amis de la souris', 'two phones', {}],
    ['Espace numérique', 'Point numérique', 'no phone', {}],
    ['Espace numérique 1', 'Espace numérique 2', 'no phone', {}],
    ['Le Cube', 'La Sphère', 'two phones', {}],
    ['DIAGO, La Fourmilière du Maupuy', 'Antenne du Maupuy', 'two phones', {}],
    ['France services Guéret', 'Bus France services Guéret', 'one phone', {}],
    // The district's name, across the square.
    ['Antenne Maupuy, Guéret pour tous', 'France services La Poste du Maupuy', 'no phone', { position: east(51) }],
    ['Croix-Rouge', 'France services Guéret', 'no phone', {}],
    // The switchboard of a town hall, given by each of its houses.
    ['Mairie de Guéret', 'Médiathèque de Guéret', 'one phone', { street: '2 place Varillas' }],
    ['Centre social Le Phare', 'France services Ouest Creuse', 'one phone', {}],
    ['France services Guéret', 'France services Guéret', 'one phone', { position: east(101) }],
    ['France services Guéret', 'France services Guéret', 'one phone', { isItinerant: true }],
    ['Médiathèque', 'Médiathèque', 'one phone', { commune: 'Saint-Fiel', codeInsee: '23195' }],
  ])('"%s" and "%s", %s: two places or two offers', (a, b, phones, about) => {
    expect(judged(a, b, phones, about)).toBeNull();
  });

  it('are two when the commune stands in for the position of one', () => {
    const about = { name: 'France services', phone: '+33536490001' };
    expect(samePlace(seen(about, 'coop', false), seen(about, 'fs'))).toBeNull();
  });
});

describe('two rows of one source, at one address', () => {
  it.each([
    ['Maison pour tous Pagnol', 'MAISON POUR TOUS PAGNOL', true],
    ['Mairie de Guéret', 'Commune de Guéret', true],
    ['La Poste', 'LA POSTE', true],
    ['Médiathèque', 'Médiathèque Jean Maximin', false],
    ['Espace numérique', 'Point numérique', false],
    ['Antenne QPV', 'Antenne ZRR', false],
  ])('"%s" and "%s": one place, %s', (a, b, isOne) => {
    expect(samePlace(seen({ name: a }, 'coop'), seen({ name: b }, 'coop')) !== null).toBe(isOne);
  });
});

describe('groups of rows that are one place', () => {
  interface Row extends Sighting {
    readonly venue: Venue;
  }
  const named = (id: string, source: string, about: Partial<Venue>): Row => {
    const { position, updatedOn, ...more } = venue({ id, ...about });
    const place = { at: 0, file: 'venues.csv', row: 1, isPlaced: true };
    return { ...place, id, source, position, updatedOn, venue: { position, updatedOn, ...more } };
  };
  const groupsOf = (rows: readonly Row[]): ReturnType<typeof samePlaceGroups> =>
    samePlaceGroups(rows, (row) => rows.find(({ id }) => id === row.id)?.venue ?? venue({}));
  const told = (rows: readonly Row[]): readonly string[] =>
    groupsOf(rows)
      .map(({ freshest, others }) => [freshest.id, ...others.map(({ sighting }) => sighting.id)].join(' < '))
      .sort();
  const ROWS = [
    named('fs', 'a', { name: 'France services', updatedOn: '2026-01-01' }),
    named('fs-old', 'b', { name: 'Maison France Services', updatedOn: '2022-01-01', position: east(10) }),
    named('fs-older', 'c', { name: 'MSAP', updatedOn: '2019-01-01', position: east(20) }),
    named('library', 'b', { name: 'Médiathèque' }),
    // One phone, but each is the place of the library or of the office only.
    named('cube', 'a', { name: 'Le Cube', position: east(60), phone: '+33536490009' }),
    named('sphere', 'b', { name: 'La Sphère', position: east(130), phone: '+33536490009' }),
    named('prism', 'c', { name: 'Le Prisme', position: east(200), phone: '+33536490009' }),
  ];

  it('have the freshest first, and never chain from door to door', () => {
    expect(told(ROWS)).toEqual(['cube < sphere', 'fs < fs-old < fs-older']);
  });

  it('are the same whatever the order of the rows', () => {
    const shuffled = fc.shuffledSubarray(ROWS, { minLength: ROWS.length });
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(told(rows)).toEqual(told(ROWS));
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('are none in a crowd at a default position', () => {
    const crowd = Array.from({ length: 600 }, (_, id) => named(String(id), `source ${id}`, { name: 'Le Cube' }));
    expect(groupsOf(crowd)).toEqual([]);
  });
});

describe('a venue of two rows', () => {
  const old = venue({
    id: 'old',
    name: 'Espace France Services',
    updatedOn: '2022-06-01',
    phone: '+33536490002',
    website: 'https://exemple.fr/',
    hours: { known: 'raw', text: 'le matin' },
    services: ['administrative-help', 'digital-safety'],
    access: ['phone', 'no-public'],
    fees: ['paying'],
    programmes: ['Aidants Connect'],
    specialCare: ['Surdité'],
    publics: ['Jeunes'],
    origins: [{ source: 'coop', id: 'old' }],
  });
  const fresh = venue({
    id: 'fresh',
    name: 'France services Guéret',
    updatedOn: '2026-06-01',
    phone: '+33536490001',
    services: ['internet-and-equipment-access', 'administrative-help'],
    access: ['walk-in'],
    fees: ['free'],
    programmes: ['France Services'],
    origins: [{ source: 'fs', id: 'fresh' }],
  });

  it('has what the fresher says, completed and united', () => {
    expect(mergedVenue(fresh, [old])).toEqual({
      ...fresh,
      website: 'https://exemple.fr/',
      hours: { known: 'raw', text: 'le matin' },
      services: ['internet-and-equipment-access', 'administrative-help', 'digital-safety'],
      access: ['walk-in', 'phone'],
      programmes: ['France Services', 'Aidants Connect'],
      specialCare: ['Surdité'],
      publics: ['Jeunes'],
      origins: [
        { source: 'fs', id: 'fresh' },
        { source: 'coop', id: 'old' },
      ],
    });
  });

  it('receives nobody when the fresher says so', () => {
    expect(mergedVenue(old, [venue({ access: ['e-mail'] })]).access).toEqual(['phone', 'no-public', 'e-mail']);
    expect(mergedVenue(venue({ access: [] }), [old]).access).toEqual(['phone', 'no-public']);
  });
});
