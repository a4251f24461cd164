import type { Mobility } from '../../bot/domain/placement.js';
import { readMobility } from '../../nlu/entities/mobility.js';
import { readWeeklyHours } from '../../nlu/entities/weekly-hours.js';
import { knowledge } from '../support/knowledge.js';

const metres = (kilometres: number): Mobility => ({ reach: 'metres', metres: kilometres * 1000 });
const within = (...codes: readonly string[]): Mobility => ({ reach: 'departements', codes });

describe('how far one goes to work', () => {
  it.each<[string, Mobility | null]>([
    ['30 km', metres(30)],
    ['30km maximum', metres(30)],
    ['entre 20 et 30 kilomètres', metres(30)],
    ['une trentaine', null],
    ['trente kilomètres', metres(30)],
    ['à 50 km autour de Guéret', metres(50)],
    ['5000 km', null],
    ['0 km', { reach: 'here' }],
    ['toute la Creuse', within('23')],
    ['la creuse et la haute-vienne', within('23', '87')],
    ['23 et 87', within('23', '87')],
    ['dans le 2A', within('2A')],
    ['23, 87, 974', within('23', '87', '974')],
    ['La Réunion', within('974')],
    ['je reste dans la Creuse', within('23')],
    ['au nord de la Creuse', within('23')],
    ['trop cher', null],
    ['le Cher', within('18')],
    ['je ne bouge pas', { reach: 'here' }],
    ['dans ma commune', { reach: 'here' }],
    ["j'ai pas de permis", { reach: 'here' }],
    ['partout en France', { reach: 'anywhere' }],
    ['tout le département', { reach: 'own-departement' }],
    ['30', null],
    ['30 minutes', null],
    ['asdf qsdf', null],
    ['', null],
    ['😀'.repeat(500), null],
  ])('%s', async (text, expected) => {
    expect(readMobility(text, (await knowledge()).gazetteer)).toEqual(expected);
  });
});

describe('hours a week', () => {
  it.each([
    ['20h', 20],
    ['20 heures par semaine', 20],
    ['17h30', 17.5],
    ['mi-temps', 17.5],
    ['un temps plein', 35],
    ['2 jours par semaine', 14],
    ['deux demi-journées', 7],
    ['20', 20],
    ['je ne sais pas encore', 'to-be-agreed'],
    ['à voir ensemble', 'to-be-agreed'],
    ['200 heures', null],
    ['0', null],
    ['bof', null],
  ])('%s', (text, expected) => {
    expect(readWeeklyHours(text)).toBe(expected);
  });
});
