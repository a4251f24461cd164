import { readChoice } from '../../nlu/choices.js';

const VENUES = [
  { label: 'Maison des services de Guéret', code: 'venue:a' },
  { label: 'Bibliothèque de Guéret', code: 'venue:b' },
  { label: 'Espace public de La Souterraine', code: 'venue:c' },
  { label: "Voir d'autres lieux", code: 'more' },
  { label: 'Demander un rendez-vous', code: 'appointment' },
  { label: 'Parler à une personne', code: 'human' },
];
const YES_NO = [
  { label: 'Oui', code: 'yes' },
  { label: 'Non', code: 'no' },
];
const COMMUNES = [
  { label: 'Saint-Denis (93)', code: 'commune:93066' },
  { label: 'Saint-Denis (974)', code: 'commune:97411' },
];

describe('the answer to the last question', () => {
  it.each([
    ['1', 'venue:a'],
    ['1.', 'venue:a'],
    ['le 1', 'venue:a'],
    ['le premier', 'venue:a'],
    ['la 2eme', 'venue:b'],
    ['oui le deuxième', 'venue:b'],
    ['je prends le 2 svp', 'venue:b'],
    ['choix numéro 3', 'venue:c'],
    ['n°3', 'venue:c'],
    ['la dernière', 'human'],
    ['bibliothèque de gueret', 'venue:b'],
    ['bibliotheque', 'venue:b'],
    ['bibliothèqe de guéret', 'venue:b'],
    ['la souterraine', 'venue:c'],
    ["d'autres lieux", 'more'],
    ['un autre', 'more'],
    ['la suivante', 'more'],
    ['une personne', 'human'],
    ['Demander un rendez-vous', 'appointment'],
    ['9', 'human'],
    ['0', null],
    ['gueret', null],
    ['23000', null],
    ['en fait c’est pour ma CAF', null],
    ['oui', null],
    ['', null],
    ['???', null],
  ])('%s → %s among venues', (text, code) => {
    expect(readChoice(text, VENUES)?.code ?? null).toBe(code);
  });

  it.each([
    ['oui', 'yes'],
    ['Oui !', 'yes'],
    ['ouais', 'yes'],
    ['ok', 'yes'],
    ["d'accord", 'yes'],
    ['dac', 'yes'],
    ['oui merci', 'yes'],
    ["c'est ça", 'yes'],
    ['👍', 'yes'],
    ['nan', 'no'],
    ['non merci', 'no'],
    ['pas du tout', 'no'],
    ['👎', 'no'],
    ['2', 'no'],
    ['oui mais pas mardi', null],
    ['non je veux parler à quelqu’un', null],
  ])('%s → %s to a yes or no question', (text, code) => {
    expect(readChoice(text, YES_NO)?.code ?? null).toBe(code);
  });

  it.each([
    ['le 93', 'commune:93066'],
    ['93', 'commune:93066'],
    ['saint denis 974', 'commune:97411'],
    ['2', 'commune:97411'],
    ['saint denis', null],
  ])('%s → %s among communes of one name', (text, code) => {
    expect(readChoice(text, COMMUNES)?.code ?? null).toBe(code);
  });

  it('is nothing when nothing was asked', () => {
    expect(readChoice('1', [])).toBeNull();
  });

  it('takes hostile text in its stride', () => {
    for (const text of ['1 '.repeat(3000), 'oui '.repeat(2000), '\u0000\u202e', '🙏'.repeat(500)])
      expect(() => readChoice(text, VENUES)).not.toThrow();
  });
});

describe('what may be asked at any moment', () => {
  it.each([
    ['effacer mes données', 'erase'],
    ['retirer ma candidature', 'placement:withdraw:candidate'],
    ['Je retire ma candidature.', 'placement:withdraw:candidate'],
    ['annulez ma candidature svp', 'placement:withdraw:candidate'],
    ['nous retirons notre demande de médiateur', 'placement:withdraw:host'],
    ['supprimer notre demande de conseiller numérique', 'placement:withdraw:host'],
    ['ma candidature', null],
    ['je ne retire pas ma candidature', null],
    ['annuler ma demande', null],
  ])('%s: %s', (text, code) => {
    expect(readChoice(text, [])?.code ?? null).toBe(code);
  });
});
