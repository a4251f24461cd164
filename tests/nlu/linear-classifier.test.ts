import { classifyWith } from '../../nlu/linear-classifier.js';
import { fittedTemperature, learn, type Example } from '../../nlu/learn.js';
import { readModel, writeModel } from '../../nlu/model-file.js';

const TOY: readonly Example[] = [
  ...['bonjour', 'bonjour madame', 'salut', 'bonsoir à tous', 'salut ça va'].map((text) => ({ text, label: 'hello' })),
  ...['mes impôts', 'déclaration de revenus', 'avis d’impôt', 'je paie trop d’impôts', 'impôt sur le revenu'].map(
    (text) => ({ text, label: 'taxes' }),
  ),
  ...['imprimer un papier', 'je veux imprimer', 'photocopie', 'imprimer une attestation', 'faire une photocopie'].map(
    (text) => ({ text, label: 'print' }),
  ),
];
const temperatureOf = (): number => 4;

describe('the linear classifier', () => {
  const model = learn(TOY, temperatureOf);
  const best = (text: string): string | undefined => classifyWith(model, text).guesses[0]?.label;

  it.each([
    ['bonjour monsieur', 'hello'],
    ['mé zimpo', 'taxes'],
    ['déclarassion des revenu', 'taxes'],
    ['imprimmer 2 photocopi', 'print'],
  ])('reads « %s » as %s', (text, label) => {
    expect(best(text)).toBe(label);
  });

  it('gives the same bytes for the same messages', () => {
    expect(writeModel(learn(TOY, temperatureOf), 'x').equals(writeModel(model, 'x'))).toBe(true);
  });

  it('says the same after a journey through the file', () => {
    const { model: read, trainedOn } = readModel(writeModel(model, 'toy'));
    expect(trainedOn).toBe('toy');
    for (const { text } of TOY) expect(classifyWith(read, text).guesses[0]?.label).toBe(best(text));
  });

  it('is sharper when held-back messages show that it is right', () => {
    expect(fittedTemperature(model, TOY)).toBeGreaterThan(1);
  });

  it('spreads its opinion over all labels when it knows no word', () => {
    const { guesses } = classifyWith(model, '');
    expect(guesses).toHaveLength(3);
    expect(guesses[0]?.probability).toBeLessThan(0.9);
  });
});
