import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENTS } from '../../bot/domain/intent.js';
import { loadClassifier, type Classify } from '../../nlu/classify.js';
import { fingerprint, readCorpus, readDistress, readTsv } from '../../nlu/corpus.js';
import { accuracy, byRegister, macroF1, outOfScopeAuroc, type Judged } from '../../nlu/figures.js';
import { ModelUnreadable, readModel } from '../../nlu/model-file.js';

const root = process.cwd();
const bytes = readFileSync(join(root, 'nlu/model.bin'));

describe('the model that serves', () => {
  let classify: Classify;
  beforeAll(async () => {
    classify = await loadClassifier();
  });

  it('was trained on the corpus as it is (npm run nlu:train)', () => {
    const messages = [...readCorpus(join(root, 'nlu/corpus')), ...readDistress(join(root, 'nlu/distress'))];
    expect(readModel(bytes).trainedOn).toBe(fingerprint(messages));
  });

  it('knows every intent and is small enough to be committed', () => {
    expect([...readModel(bytes).model.labels].sort()).toEqual([...INTENTS].sort());
    expect(bytes.length).toBeLessThan(3_000_000);
  });

  it('keeps its floors on messages by another hand', async () => {
    const judged: Judged[] = [];
    for (const { label, register, text } of readTsv(join(root, 'nlu/held-back.tsv'))) {
      const { ranked } = await classify(text);
      judged.push({
        expected: label,
        register,
        text,
        guesses: ranked.map(({ intent, probability }) => ({ label: intent, probability })),
      });
    }
    expect(accuracy(judged)).toBeGreaterThanOrEqual(0.92);
    expect(macroF1(judged)).toBeGreaterThanOrEqual(0.92);
    const registers = byRegister(judged);
    for (const register of ['sms', 'typos']) expect(registers[register]).toBeGreaterThanOrEqual(0.9);
    expect(outOfScopeAuroc(judged)).toBeGreaterThanOrEqual(0.97);
    for (const intent of INTENTS) {
      const own = judged.filter((one) => one.expected === intent);
      expect({ intent, isKept: accuracy(own) >= 0.65 }).toEqual({ intent, isKept: true });
    }
  });

  it.each([
    ['an empty text', ''],
    ['spaces', '   '],
    ['5,000 characters', 'a'.repeat(5_000)],
    ['a long word list', 'impots '.repeat(800)],
    ['emojis', '😀🆘👍🏽👨‍👩‍👧‍👦🇫🇷'],
    ['control characters', '\u0000\u0007\u001b[31m\u202eabc\u202c'],
    ['right to left', 'مرحبا أحتاج المساعدة'],
    ['half a surrogate', 'a\ud800b'],
    ['a name of Object', '__proto__ constructor toString'],
  ])('answers %s', async (_what, text) => {
    const { ranked } = await classify(text);
    expect(ranked).toHaveLength(INTENTS.length);
    const sum = ranked.reduce((total, guess) => total + guess.probability, 0);
    expect(sum).toBeCloseTo(1, 6);
  });

  it('refuses a damaged file', () => {
    expect(() => readModel(Buffer.from('nonsense'))).toThrow(ModelUnreadable);
    expect(() => readModel(bytes.subarray(0, bytes.length - 100))).toThrow(ModelUnreadable);
  });
});
