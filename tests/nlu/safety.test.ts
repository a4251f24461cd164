import { join } from 'node:path';
import type { DistressKind } from '../../bot/domain/conversation.js';
import { loadClassifier, type Classify } from '../../nlu/classify.js';
import { DISTRESS, readDistress, readTsv } from '../../nlu/corpus.js';
import { detectDistress, explain } from '../../nlu/safety.js';

/** One row a message: `label` is distress or none. Each set is by another hand; none is trained on. */
const SETS = [
  { file: 'distress-b.tsv', recall: 0.92, falseAlarms: 0.025 },
  { file: 'distress-c.tsv', recall: 0.97, falseAlarms: 0.01 },
];

const TRAINED = new Set(readDistress(join(process.cwd(), 'nlu/distress')).map(({ text }) => text));

let classify: Classify;
beforeAll(async () => {
  classify = await loadClassifier();
});

async function heard(text: string): Promise<DistressKind | null> {
  return detectDistress(text, (await classify(text)).distress);
}

describe('distress', () => {
  it.each(SETS)('is heard, and what only resembles it is not: $file', async ({ file, recall, falseAlarms }) => {
    const all = readTsv(join(process.cwd(), 'tests/nlu', file), 'label');
    // Two hands write "SOS imprimante" alike: what was trained on proves nothing.
    const rows = all.filter(({ text }) => !TRAINED.has(text));
    expect(all.length - rows.length).toBeLessThanOrEqual(5);
    const judged = await Promise.all(rows.map(async (row) => ({ ...row, isAlarm: (await heard(row.text)) !== null })));
    const distress = judged.filter((row) => row.label === DISTRESS);
    const others = judged.filter((row) => row.label !== DISTRESS);
    const found = distress.filter((row) => row.isAlarm).length / distress.length;
    const wrong = others.filter((row) => row.isAlarm).length / others.length;
    process.stderr.write(
      `${file}: recall ${found.toFixed(3)} of ${distress.length}, false alarms ${wrong.toFixed(3)} of ${others.length}\n`,
    );
    expect(distress.length).toBeGreaterThanOrEqual(200);
    expect(others.length).toBeGreaterThanOrEqual(300);
    expect(found).toBeGreaterThanOrEqual(recall);
    expect(wrong).toBeLessThanOrEqual(falseAlarms);
  });

  it.each([
    ['je veux mourir', 'suicide'],
    ['jveu en finir', 'suicide'],
    ['Bonjour, annulez mon rendez-vous de jeudi, je compte me suicider avant.', 'suicide'],
    ['mon mari me frappe', 'violence'],
    ['il me tape dessus tous les soirs', 'violence'],
    ['mon patron garde mon passeport et me frappe', 'violence'],
    ['mon voisin frappe son fils de 4 ans', 'child'],
    ["à l'ehpad ils frappent ma mère", 'elder'],
    ['il est derrière la porte avec un couteau', 'danger-now'],
  ])('« %s » is answered as %s', async (text, kind) => {
    expect(await heard(text)).toBe(kind);
  });

  it.each([
    'mort de rire',
    'ça me tue cette paperasse',
    'je vais tuer cet ordinateur',
    'SOS imprimante',
    'mon téléphone est mort',
    "c'est quoi le 3114 ?",
    'attestation de décès de mon père à envoyer',
    'bonjour',
    'Mme Dupont',
    'M. Pontier',
    'Lamort',
    "je m'appelle Karim Mortier",
    '',
  ])('« %s » rings no alarm', async (text) => {
    expect(await heard(text)).toBeNull();
  });

  it.each(['x'.repeat(5_000), 'je veux '.repeat(700), '\u0000\u202e🆘', '😀'.repeat(800)])(
    'answers hostile text',
    async (text) => {
      await expect(heard(text)).resolves.toBeDefined();
      expect(() => detectDistress(text, { probability: 1, kind: 'suicide' })).not.toThrow();
    },
  );

  it('believes a rule when the model only doubts, and the model alone when it is sure', () => {
    expect(explain('je veux mourir')).not.toEqual([]);
    expect(detectDistress('je veux mourir', { probability: 0.1, kind: 'child' })).toBe('suicide');
    expect(detectDistress('rien de particulier', { probability: 0.1, kind: 'child' })).toBeNull();
    expect(detectDistress('rien de particulier', { probability: 0.9, kind: 'child' })).toBe('child');
  });
});
