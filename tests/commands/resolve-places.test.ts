import path from 'node:path';
import { linesIn } from '../../bot/lines-in.js';
import { placeRow, placeSentence } from '../../bot/place-rows.js';
import { CommunesGazetteer } from '../../data/places/communes.js';
import { readPlace } from '../../nlu/entities/places.js';

const gazetteer = new CommunesGazetteer(path.resolve('data/places'));
const heard = (text: string, isAwaited = false): ReturnType<typeof readPlace> =>
  readPlace(text, { gazetteer, isAwaited });

async function lines(...pieces: readonly string[]): Promise<string[]> {
  async function* source(): AsyncGenerator<string> {
    yield* pieces;
  }
  const found: string[] = [];
  for await (const line of linesIn(source())) found.push(line);
  return found;
}

describe('places:resolve', () => {
  it('writes the commune that was said, with its centre and the words used', () => {
    expect(placeRow(heard('Je suis à Guéret'))).toEqual({
      place: { codeInsee: '23096', name: 'Guéret', latitude: 46.172, longitude: 1.872 },
      words: 'Guéret',
    });
  });

  it('says when a centre is estimated', () => {
    expect(placeRow(heard("j'habite à L'Abergement-Clémenciat"))).toMatchObject({
      place: { codeInsee: '01001', approximate: true },
    });
  });

  it('writes every candidate of a shared name, each with its departement', () => {
    const row = placeRow(heard('je suis à saint denis'));
    expect('choices' in row ? row.choices.map((choice) => [choice.codeInsee, choice.departement]) : row).toEqual([
      ['97411', '974'],
      ['93066', '93'],
      ['11339', '11'],
      ['30247', '30'],
    ]);
  });

  it('offers the largest communes of a departement', () => {
    expect(placeRow(heard('dans la Creuse'))).toMatchObject({ choices: [{ name: 'Guéret' }, {}, {}, {}, {}] });
  });

  it.each([
    ['nothing', ''],
    ['a greeting', 'bonjour'],
    ['control characters', '\u0000\u0007\u202e'],
    ['5,000 letters', 'a'.repeat(5_000)],
    ['a name that nothing bears', 'Trifouillis-les-Oies'],
  ])('writes no place for %s', (_what, text) => {
    expect(placeRow(heard(text, true))).toEqual({ place: null });
  });

  it.each([
    ['je suis à Guéret', 'Guéret (23), code 23096, 46.172 1.872'],
    [
      'je suis à saint denis',
      'plusieurs communes : Saint-Denis (974), Saint-Denis (93), Saint-Denis (11), Saint-Denis (30)',
    ],
    ['bonjour', 'aucun lieu'],
    ['Trifouillis-les-Oies', 'lieu inconnu : Trifouillis-les-Oies'],
  ])('says %j in French: %j', (text, said) => {
    expect(placeSentence(heard(text, text.startsWith('Trifouillis')))).toBe(said);
  });
});

describe('lines that come in pieces', () => {
  it('puts together a line cut anywhere, and keeps a last one without end', async () => {
    expect(await lines('je su', 'is à Gu', 'éret\n\nbon', 'jour')).toEqual(['je suis à Guéret', '', 'bonjour']);
  });

  it('ends lines at line feeds only, so that one message gives one answer', async () => {
    expect(await lines('un\rdeux\u2028trois\u0000\r\n', 'quatre\n')).toEqual(['un\rdeux\u2028trois\u0000', 'quatre']);
  });

  it('skips what is too long of a line, however it comes', async () => {
    const [long, next] = await lines('a'.repeat(30_000), 'a'.repeat(30_000), 'a\nshort\n');
    expect(long).toHaveLength(20_000);
    expect(next).toBe('short');
    expect((await lines(`${'b'.repeat(30_000)}\n`))[0]).toHaveLength(20_000);
  });

  it('gives nothing for nothing', async () => {
    expect(await lines()).toEqual([]);
    expect(await lines('', '')).toEqual([]);
  });
});
