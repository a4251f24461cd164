import { readStreet } from '../../nlu/entities/streets.js';

describe('a street in a message', () => {
  it.each([
    ['12 rue du Four à Guéret', '12 rue du Four'],
    ["j'habite 12 bis, rue du Four, Guéret", '12 bis, rue du Four'],
    ['je suis au 3 av. Jean-Jaurès 23000 Guéret', '3 av. Jean-Jaurès'],
    ['rue de la république', 'rue de la république'],
    ['124 bd Voltaire paris 11', '124 bd Voltaire paris 11'],
    ['place du marché à Gap', 'place du marché'],
    ['4 place Bonnyaud', '4 place Bonnyaud'],
    ['impasse des lilas svp', 'impasse des lilas'],
    ['7 r du 8 mai 1945 a limoges', '7 r du 8 mai 1945'],
    ['lieu-dit La Forêt, 23300 La Souterraine', 'lieu-dit La Forêt'],
    ['au 25 route de Lyon', '25 route de Lyon'],
    ['cours Lafayette', 'cours Lafayette'],
    ['je suis cours Lafayette', 'cours Lafayette'],
    ['quai de la Loire et je cherche un ordinateur', 'quai de la Loire'],
    ['10 allée des Tilleuls pour mon dossier', '10 allée des Tilleuls'],
  ])('reads %j as %j', (text, street) => {
    expect(readStreet(text)?.words ?? null).toBe(street);
  });

  it.each([
    'bonjour',
    "j'ai une place à Guéret",
    'une place de parking',
    'je cherche un cours de français',
    'je suis en route',
    'je vis à la rue',
    'à la rue depuis deux mois',
    'mon cours demain',
    '',
    '12 rue',
    'la route est longue',
    'il reste 2 places',
  ])('reads no street in %j', (text) => {
    expect(readStreet(text)).toBeNull();
  });

  it.each([
    ['12 rue du Four', true],
    ['rue du Four', false],
  ])('says whether %j has a number: %j', (text, hasNumber) => {
    expect(readStreet(text)?.hasNumber).toBe(hasNumber);
  });

  it.each(['rue '.repeat(1_000), '1 '.repeat(2_500), '12 rue '.repeat(700), '\u0000'.repeat(5_000)])(
    'answers without failing on odd messages (%#)',
    (text) => {
      expect(() => readStreet(text)).not.toThrow();
    },
  );
});
