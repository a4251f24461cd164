import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlaceHeard } from '../../bot/domain/place.js';
import { CommunesGazetteer } from '../../data/places/communes.js';
import { readPlace } from '../../nlu/entities/places.js';

const gazetteer = new CommunesGazetteer(path.resolve('data/places'));
const heard = (text: string, isAwaited: boolean): PlaceHeard | null => readPlace(text, { gazetteer, isAwaited });

/**
 * What a place reads as in places.tsv: an INSEE code; the first codes of a choice joined by `+`; "departement 23"; "unknown"; "nothing".
 * A choice is cut to as many codes as the table gives.
 */
function written(place: PlaceHeard | null, codes: number): string {
  if (place === null) return 'nothing';
  switch (place.got) {
    case 'commune':
      return place.commune.codeInsee;
    case 'several':
      return place.communes
        .slice(0, codes)
        .map((commune) => commune.codeInsee)
        .join('+');
    case 'departement':
      return `departement ${place.departement.code}`;
    case 'unknown':
      return 'unknown';
  }
}

const rows = readFileSync(path.resolve('tests/nlu/places.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string]);

describe('a place in a sentence', () => {
  it.each(rows)('awaited: %s, expected: %s, for %j', (awaited, expected, message) => {
    expect(written(heard(message, awaited === 'yes'), expected.split('+').length)).toBe(expected);
  });

  it('gives the words it used, so that what is left can be read for itself', () => {
    expect(heard('Bonjour, je suis à Guéret et je veux imprimer', false)?.words).toBe('Guéret');
    expect(heard("j'habite à Saint-Denis, à la Réunion", false)?.words).toBe('Saint-Denis, à la Réunion');
    expect(heard('horaires du 59100 svp', false)?.words).toBe('59100');
    expect(heard('dans la Creuse', false)?.words).toBe('Creuse');
    expect(heard('Trifouillis-les-Oies', true)?.words).toBe('Trifouillis-les-Oies');
  });

  it('offers homonyms with the most populated first', () => {
    const place = heard('Saint-Denis', true);
    expect(place?.got === 'several' ? place.communes.map((c) => c.departement) : null).toEqual([
      '974',
      '93',
      '11',
      '30',
    ]);
  });

  it('offers the largest communes of a departement', () => {
    const place = heard('dans la Creuse', false);
    expect(place?.got === 'departement' ? place.communes.map((c) => c.name) : null).toEqual([
      'Guéret',
      'La Souterraine',
      'Aubusson',
      'Sainte-Feyre',
      'Bourganeuf',
    ]);
  });

  it.each([
    ['one endless word', 'a'.repeat(5_000)],
    ['endless announcing words', 'près de la '.repeat(450)],
    ['endless saints', 'saint '.repeat(800)],
    ['endless digits', '1 '.repeat(2_500)],
    ['endless misspelt names', 'à Limoje-sur-Xyz '.repeat(300)],
    ['emojis', '😀'.repeat(2_500)],
    ['control and bidirectional characters', '\u202e\u0000\ufeff'.repeat(1_500)],
    ['lone surrogates', '\ud800'.repeat(1_000)],
    ['right-to-left text', 'أنا في باريس '.repeat(300)],
    ['nothing', ''],
  ])('answers without failing on %s', (_what, text) => {
    for (const isAwaited of [false, true]) expect(() => heard(text, isAwaited)).not.toThrow();
  });
});
