import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readCorpus, readTsv } from './corpus.js';
import { fittedTemperature, learn } from './learn.js';
import { writeModel } from './model-file.js';

/**
 * `npm run nlu:train`: corpus to nlu/model.bin. The temperature comes from nlu/held-back.tsv, messages by another hand that are never
 * trained on. Runs from the project's folder; the same corpus gives the same bytes.
 */
const root = process.cwd();
const corpus = readCorpus(join(root, 'nlu/corpus'));
const heldBack = readTsv(join(root, 'nlu/held-back.tsv'));
const model = learn(corpus, (learnt) => fittedTemperature(learnt, heldBack));
const bytes = writeModel(model, fingerprint(corpus));
writeFileSync(join(root, 'nlu/model.bin'), bytes);
console.log(
  `${corpus.length} messages, ${model.labels.length} labels, ${model.vocabulary.size} features, temperature ${model.temperature}: nlu/model.bin, ${bytes.length} bytes`,
);
