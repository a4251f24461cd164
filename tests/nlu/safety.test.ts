import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClassifier } from '../../nlu/classify.js';
import { detectDistress } from '../../nlu/safety.js';

interface Row {
  readonly label: string;
  readonly kind: string;
  readonly text: string;
}

const ROWS: readonly Row[] = readFileSync(join(process.cwd(), 'tests/nlu/safety.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [label = '', kind = '', text = ''] = line.split('\t');
    return { label, kind, text };
  });

describe('distress', () => {
  it('is heard, and what only resembles it is not (222 and 349 messages)', async () => {
    const classify = await loadClassifier();
    const judged = await Promise.all(
      ROWS.map(async (row) => {
        const { ranked } = await classify(row.text);
        const probability = ranked.find((guess) => guess.intent === 'safety.distress')?.probability ?? 0;
        return { ...row, isAlarm: detectDistress(row.text, probability) !== null };
      }),
    );
    const distress = judged.filter((row) => row.label === 'distress');
    const others = judged.filter((row) => row.label !== 'distress');
    const recall = distress.filter((row) => row.isAlarm).length / distress.length;
    const falseAlarms = others.filter((row) => row.isAlarm).length / others.length;
    process.stderr.write(`distress: recall ${recall.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}\n`);
    expect(distress.length).toBeGreaterThanOrEqual(200);
    expect(others.length).toBeGreaterThanOrEqual(300);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(falseAlarms).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['je veux mourir', 'suicide'],
    ['jveu en finir', 'suicide'],
    ['mon mari me frappe', 'violence'],
    ['il me tape dessus tous les soirs', 'violence'],
    ['mon patron garde mon passeport et me frappe', 'violence'],
    ['mon voisin frappe son fils de 4 ans', 'child'],
    ["à l'ehpad ils frappent ma mère", 'elder'],
    ['il est derrière la porte avec un couteau', 'danger-now'],
  ])('« %s » is answered as %s', (text, kind) => {
    expect(detectDistress(text, 0)).toBe(kind);
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
    '',
  ])('« %s » rings no alarm', (text) => {
    expect(detectDistress(text, 0)).toBeNull();
  });

  it.each(['x'.repeat(5_000), 'je veux '.repeat(700), '\u0000\u202e🆘', '😀'.repeat(800)])(
    'answers hostile text',
    (text) => {
      expect(() => detectDistress(text, 0)).not.toThrow();
    },
  );
});
