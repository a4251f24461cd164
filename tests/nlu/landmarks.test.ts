import { readLandmark } from '../../nlu/entities/landmarks.js';

describe('a landmark in a message', () => {
  it.each([
    ['près de la gare', 'gare'],
    ['je suis pres de la gare de Limoges', 'gare'],
    ['vers la gare à Guéret', 'gare'],
    ['ver la gare stp', 'gare'],
    ['à côté de la mairie', 'mairie'],
    ['a coté de la mairie svp', 'mairie'],
    ['jabite a cote de la mairie', 'mairie'],
    ['derrière l’église', 'église'],
    ["juste en face de l'hôpital", 'hôpital'],
    ["pas loin de l'hopital", 'hopital'],
    ['proche de la Gare', 'Gare'],
    ['proche gare', 'gare'],
    ['je suis en centre-ville', 'centre-ville'],
    ['dans le centre ville de Brive', 'centre ville'],
    ['un lieu au centre ville', 'centre ville'],
    ['quartier de la gare', 'gare'],
    ['à deux pas de la mairie', 'mairie'],
    ['à 5 minutes de la gare', 'gare'],
    ['devant la mairie de Tulle', 'mairie'],
    ['près du centre-ville', 'centre-ville'],
    ['du côté de la gare', 'gare'],
    ['je suis à la gare', 'gare'],
    ["je loge tout près de l'église", 'église'],
    ['autour de la mairie', 'mairie'],
  ])('reads %j as %j', (text, landmark) => {
    expect(readLandmark(text)).toBe(landmark);
  });

  it.each([
    'la mairie me demande un papier',
    "j'ai fait une demande auprès de la mairie",
    "on m'a renvoyé vers la mairie",
    'je dois aller à la mairie',
    'le conseiller de la mairie',
    "je suis à l'hôpital",
    "ma mère est à l'hôpital",
    'le bus vers la gare',
    'je travaille à la gare',
    'la gare est fermée',
    "c'est à la mairie ou à la médiathèque ?",
    'une maison près de la mer',
    'près de Guéret',
    'mairie de Lyon',
    'le site de la mairie ne marche pas',
    "carte d'identité à la mairie",
    "l'église ouvre quand",
    'il faut se rapprocher de la mairie',
    'se garer devant chez vous',
    'la gare routière',
    'un centre social',
    'je cherche un centre',
    'vers la fin du mois',
    '',
  ])('reads none in %j', (text) => {
    expect(readLandmark(text)).toBeNull();
  });

  it.each(['près de la '.repeat(900), 'gare '.repeat(2_000), '\u0000'.repeat(5_000)])(
    'answers on odd messages (%#)',
    (text) => {
      expect(readLandmark(text)).toBeNull();
    },
  );
});
