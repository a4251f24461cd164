import { soundOf } from '../../nlu/safety-sound.js';

describe('the sound of a word', () => {
  it.each([
    ['frapper', 'frape'],
    ['tape', 'taper'],
    ['mourir', 'mourire'],
    ['suicide', 'suisside'],
    ['couteau', 'kouto'],
    ['enfant', 'anfan'],
    ['pharmacie', 'farmassi'],
    ['attention', 'atension'],
    ['violence', 'violance'],
    ['ceinture', 'sinture'],
    ['soigner', 'soignier'],
    ['feu', 'feux'],
  ])('is one for « %s » and « %s »', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['aman', 'amA'],
    ['anneau', 'ano'],
    ['ouille', 'UY'],
    ['guerre', 'ger'],
    ['1950', '1950'],
    ['', ''],
  ])('of « %s » is %s', (word, sound) => {
    expect(soundOf(word)).toBe(sound);
  });
});
