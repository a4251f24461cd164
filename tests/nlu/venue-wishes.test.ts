import { refined } from '../../bot/domain/venue-wishes.js';
import { readVenueWishes } from '../../nlu/entities/venue-wishes.js';

describe('what is asked of a venue', () => {
  it.each([
    ['accessible fauteuil', { specialCare: ['Handicaps moteurs'] }],
    ['je suis en fauteuil roulant', { specialCare: ['Handicaps moteurs'] }],
    ['où on parle anglais ?', { specialCare: ['Langues étrangères (anglais)'] }],
    ["quelqu'un qui parle arabe svp", { specialCare: ['Langues étrangères (autres)'] }],
    ['il me faut la langue des signes', { specialCare: ['Surdité'] }],
    ['je sais pas lire', { specialCare: ['Illettrisme'] }],
    ['ma mère est malvoyante', { specialCare: ['Déficience visuelle'] }],
    ['réservé aux femmes', { publics: ['Femmes'] }],
    ['gratuit et sans rendez-vous', { fees: ['free'], access: ['walk-in'] }],
    ['une maison france services', { programmes: ['France Services'] }],
    ['le bus numérique il passe quand', { isItinerant: true }],
    ['je voudrais de l’aide pour mes impôts', {}],
    ["je n'arrive pas à lire mes mails", {}],
    ['bonjour', {}],
    ['', {}],
  ])('%s', (text, filter) => {
    expect(readVenueWishes(text).filter).toEqual(filter);
  });

  it.each([
    ['la suivante', 'next'],
    ['il y en a d’autres ?', 'next'],
    ['une autre', 'next'],
    ['plus près', 'nearer'],
    ["c'est trop loin", 'nearer'],
    ['merci', null],
  ])('%s: %s', (text, step) => {
    expect(readVenueWishes(text).step).toBe(step);
  });

  it.each([
    ['c’est fermé définitivement', true],
    ['ils ont déménagé', true],
    ['le numéro ne marche pas', true],
    ['les horaires sont faux', true],
    ["c'est fermé le samedi ?", false],
    ['mon compte est fermé', false],
  ])('%s: wrong information %s', (text, isWrong) => {
    expect(readVenueWishes(text).isWrong).toBe(isWrong);
  });

  it('is quick on hostile text', () => {
    expect(readVenueWishes('sans rendez '.repeat(500)).filter).toEqual({});
  });

  it('adds up: conditions all hold, alternatives are replaced', () => {
    const before = { specialCare: ['Surdité'], opensOn: [5] } as const;
    expect(refined(before, { specialCare: ['Handicaps moteurs'] }, [1])).toEqual({
      specialCare: ['Surdité', 'Handicaps moteurs'],
      opensOn: [1],
    });
    expect(refined(before, {}, [])).toBeNull();
  });
});
