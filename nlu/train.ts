import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISTRESS, fingerprint, readCorpus, readDistress, readTsv } from './corpus.js';
import { fittedSharpness, fittedTemperature, learn } from './learn.js';
import { writeModel } from './model-file.js';

/**
 * `npm run nlu:train`: corpus to nlu/model.bin. The temperature comes from nlu/held-back.tsv and the sharpness of the alarm from
 * nlu/held-back-distress.tsv, messages by other hands that are never trained on. Runs from the project's folder; the same corpus gives the same bytes.
 */
const root = process.cwd();
const corpus = readCorpus(join(root, 'nlu/corpus'));
const heldBack = readTsv(join(root, 'nlu/held-back.tsv'));
const distress = readDistress(join(root, 'nlu/distress'));
const heldBackDistress = readTsv(join(root, 'nlu/held-back-distress.tsv'), 'label');
const model = learn(corpus, (learnt) => fittedTemperature(learnt, heldBack), {
  label: 'safety.distress',
  more: distress.map(({ label, text, kind }) => ({ text, rings: label === DISTRESS, kind })),
  sharpnessOf: (learnt) => fittedSharpness(learnt, DISTRESS, heldBackDistress),
});
const bytes = writeModel(model, fingerprint([...corpus, ...distress]));
writeFileSync(join(root, 'nlu/model.bin'), bytes);
console.log(
  `${corpus.length} messages, ${distress.length} more for the alarm, ${model.labels.length} labels, ${model.vocabulary.size} features, temperature ${model.temperature}: nlu/model.bin, ${bytes.length} bytes`,
);
