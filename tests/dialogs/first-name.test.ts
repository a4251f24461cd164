import { firstNameIn } from '../../dialogs/first-name.js';

describe('a first name', () => {
  it.each([
    ['Rose', 'Rose'],
    ['rose', 'Rose'],
    ["je m'appelle Rose", 'Rose'],
    ['jm appel karim', 'Karim'],
    ['je mapelle rose', 'Rose'],
    ["moi c'est jean-pierre", 'Jean-Pierre'],
    ['moi c rose', 'Rose'],
    ['c rose', 'Rose'],
    ["elle s'appelle Jeanne", 'Jeanne'],
    ['son prénom est Jeanne.', 'Jeanne'],
    ['Bonjour, je suis Éloïse', 'Éloïse'],
    ["M'Barka", "M'Barka"],
    ['Clara', 'Clara'],
    ['Cécile', 'Cécile'],
  ])('%s', (text, name) => {
    expect(firstNameIn(text)).toBe(name);
  });

  it.each([
    ['oui'],
    ['non merci à vous tous'],
    ['Non'],
    ['stop'],
    ['06 39 98 00 01'],
    ['je ne sais pas pourquoi vous me demandez ça'],
    ['rose@example.fr'],
    [''],
    ['...'],
    ['x'.repeat(60)],
  ])('not: %s', (text) => {
    expect(firstNameIn(text)).toBeNull();
  });
});
