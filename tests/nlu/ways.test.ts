import { readWay } from '../../nlu/entities/ways.js';

describe('how one wants to be helped', () => {
  it.each([
    ['un rdv par téléphone', 'phone'],
    ['plutot par tel svp', 'phone'],
    ['je prefere un appel téléphonique', 'phone'],
    ['rdv tel possible ?', 'phone'],
    ['au téléphone ça ira', 'phone'],
    ['je peux pas me déplacer', 'at-home'],
    ['je ne peux plus sortir', 'at-home'],
    ['vous venez chez moi ?', 'at-home'],
    ["est-ce que quelqu'un peut passer chez moi", 'at-home'],
    ['une visite à domicile', 'at-home'],
    ['pas par téléphone', 'on-site'],
    ['je préfère en personne', 'on-site'],
    ['sur place', 'on-site'],
  ])('%s: %s', (text, way) => {
    expect(readWay(text)).toBe(way);
  });

  it.each([
    ['mon téléphone est cassé'],
    ['je ne sais pas envoyer une photo de mon téléphone'],
    ['mon numéro de tel est le 06 39 98 00 01'],
    ['je viens demain'],
    ['près de chez moi'],
    ['je peux pas mardi'],
    ["j'ai changé de domicile fiscal"],
    ['mardi matin'],
    [''],
  ])('%s: nothing is said of it', (text) => {
    expect(readWay(text)).toBeNull();
  });
});
