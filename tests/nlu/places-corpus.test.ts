import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { PlaceHeard } from '../../bot/domain/place.js';
import { CommunesGazetteer } from '../../data/places/communes.js';
import { readPlace } from '../../nlu/entities/places.js';

const SHARED = process.env['PASSERELLE_SHARED'] ?? path.resolve('../shared');
const EXAMPLES = path.join(SHARED, 'nlu/examples.tsv');
const MASSIVE = path.join(SHARED, 'nlu/massive-fr/train.tsv');
const gazetteer = new CommunesGazetteer(path.resolve('data/places'));
const heard = (text: string, isAwaited = false): PlaceHeard | null => readPlace(text, { gazetteer, isAwaited });

interface Corpus {
  readonly intent: string;
  readonly messages: Readonly<Record<string, readonly string[]>>;
}

const corpus = readdirSync(path.resolve('nlu/corpus'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.resolve('nlu/corpus', file), 'utf8')) as Corpus)
  .flatMap(({ intent, messages }) =>
    Object.values(messages).flatMap((texts) => texts.map((text) => ({ intent, text }))),
  );

/** Towns that the corpus names in lower case: read one by one, they are meant as places. */
const MEANT = new Set(
  `agde agen albi aubagne aurillac bedarieu bethune bourges brest brive cannes cavaillon cayenne charlevile cherbourg cluses colmar creteil
  dieppe dijon drancy dreux evreux evry firminy florac gap hagondange la rochelle laon lens lille lyon macon marseille maubeuge mende merignac
  moissac montauban mulhouse nantes niort pamiers paris perpignan pontivy quinper riberac rodez roubaix saint brieuc sainte foy la grande
  sarcelles sarreguemines sedan sete toulon toulouse valence vannes vierzon`.split(/\s+/),
);
const isMeant = (words: string): boolean =>
  foldPlaceName(words)
    .split(' ')
    .every((word) => MEANT.has(word));

describe('places in messages written for other purposes', () => {
  it('hears a place in lower-case words in less than one message in a hundred that means none', () => {
    const wrong = corpus.filter(({ text }) => {
      const place = heard(text);
      return (
        place !== null && place.words === place.words.toLowerCase() && !/\d/.test(place.words) && !isMeant(place.words)
      );
    });
    expect(wrong.length).toBeLessThanOrEqual(corpus.length / 100);
  });

  it('hears no place in a yes, a no or a goodbye', () => {
    const bare = corpus.filter(({ intent }) => ['answer.yes', 'answer.no', 'smalltalk.goodbye'].includes(intent));
    expect(bare.length).toBeGreaterThan(500);
    expect(bare.filter(({ text }) => heard(text) !== null).map(({ text }) => text)).toEqual([]);
  });

  it('takes few sentences for an unknown place while a place is awaited', () => {
    const others = corpus.filter(({ text }, index) => index % 4 === 0 && heard(text) === null);
    const wrong = others.filter(({ text }) => heard(text, true) !== null);
    expect(wrong.length).toBeLessThanOrEqual((2 * others.length) / 100);
  });
});

const withExamples = existsSync(EXAMPLES) ? describe : describe.skip;
if (!existsSync(EXAMPLES)) process.stderr.write('SKIPPED: no examples.tsv to measure places on\n');

withExamples('places in messages of other authors', () => {
  const examples = existsSync(EXAMPLES)
    ? readFileSync(EXAMPLES, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
        .map(([, , place = '', , text = '']) => ({ place, text }))
    : [];
  const said = examples.filter(({ place }) => place !== '');

  it('hears the commune that was meant, or a choice that holds it', () => {
    const right = said.filter(({ place, text }) => {
      const meant = /^\d{5}$/.test(place) ? gazetteer.byPostcode(place) : gazetteer.byName(foldPlaceName(place));
      const codes = new Set(meant.map((commune) => commune.codeInsee));
      const found = heard(text);
      if (found?.got === 'commune') return codes.has(found.commune.codeInsee);
      return found?.got === 'several' && found.communes.some((commune) => codes.has(commune.codeInsee));
    });
    expect(said.length).toBeGreaterThanOrEqual(16);
    expect(right.length).toBeGreaterThanOrEqual(said.length - 1);
  });

  it('hears no place where none was meant', () => {
    const silent = examples.filter(({ place }) => place === '');
    expect(silent.filter(({ text }) => heard(text) !== null).map(({ text }) => text)).toEqual([]);
  });
});

const withMassive = existsSync(MASSIVE) ? describe : describe.skip;
if (!existsSync(MASSIVE)) process.stderr.write('SKIPPED: no MASSIVE to measure false places on\n');

withMassive('places in orders given to a voice assistant', () => {
  it('hears a place almost only in those about the weather, transport and going out', () => {
    const texts = readFileSync(MASSIVE, 'utf8').trimEnd().split('\n').slice(1);
    const elsewhere = texts
      .map((line) => line.split('\t'))
      .filter(
        ([intent = '']) => !/^(?:weather|transport|recommendation|datetime|qa|general|news|takeaway)_/.test(intent),
      );
    const found = elsewhere.filter(([, text = '']) => heard(text) !== null);
    expect(elsewhere.length).toBeGreaterThan(2_500);
    expect(found.length).toBeLessThanOrEqual(elsewhere.length / 100);
  });
});
