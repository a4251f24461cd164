import { SPOILINGS, spoil } from './augment.js';
import { scoresOf, softmax, type LinearModel } from './linear-classifier.js';
import { words } from './normalise.js';
import { seeded } from './random.js';
import { trainSvm, type Lesson } from './svm.js';
import { Vocabulary } from './vectors.js';

/** A message and its label. */
export interface Example {
  readonly text: string;
  readonly label: string;
}

/** Chosen on held-back messages (docs/benchmarks.md). */
const COST = 0.3;
const EPOCHS = 20;
const MIN_DOCUMENTS = 2;
const SPOILED_WEIGHT = 0.5;
const SEED = 5;
/** Features kept: the file stays under 3 MB, and what is left out weighs next to nothing. */
const MOST_FEATURES = 64_000;

/**
 * Learns from messages and from three spoiled copies of each (typos, by ear, texted). Deterministic: the same messages in the same order
 * give the same model. `temperatureOf` gives the sharpness once the scores are known.
 */
export function learn(examples: readonly Example[], temperatureOf: (model: LinearModel) => number): LinearModel {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const index = new Map(labels.map((label, at) => [label, at]));
  const random = seeded(SEED);
  const written = examples.map(({ text, label }) => ({ words: words(text), label: index.get(label) ?? 0, weight: 1 }));
  const spoiled = SPOILINGS.flatMap((how) =>
    examples.map(({ text, label }) => ({
      words: words(spoil(text, how, random)),
      label: index.get(label) ?? 0,
      weight: SPOILED_WEIGHT,
    })),
  );
  const documents = [...written, ...spoiled];
  const all = Vocabulary.of(
    documents.map((document) => document.words),
    MIN_DOCUMENTS,
  );
  const options = { classes: labels.length, cost: COST, epochs: EPOCHS, seed: 1 };
  const train = (vocabulary: Vocabulary): readonly Float64Array[] => {
    const lessons: Lesson[] = documents.map((document) => ({ ...document, vector: vocabulary.vector(document.words) }));
    return trainSvm(lessons, { ...options, columns: vocabulary.size });
  };
  const first = train(all);
  const vocabulary = all.size <= MOST_FEATURES ? all : all.keeping(heaviest(first, all.size, MOST_FEATURES));
  const weights = vocabulary === all ? first : train(vocabulary);
  const model = quantised(labels, vocabulary, weights);
  return { ...model, temperature: temperatureOf(model) };
}

/** The columns that weigh most over all labels. */
function heaviest(weights: readonly Float64Array[], columns: number, most: number): readonly number[] {
  const heaviness = Float64Array.from({ length: columns }, (_unused, column) =>
    weights.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0),
  );
  return Array.from(heaviness, (_unused, column) => column)
    .sort((a, b) => (heaviness[b] ?? 0) - (heaviness[a] ?? 0) || a - b)
    .slice(0, most);
}

function quantised(labels: readonly string[], vocabulary: Vocabulary, rows: readonly Float64Array[]): LinearModel {
  const scales = Float64Array.from(
    rows,
    (row) => (row.subarray(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1) / 127,
  );
  const weights = new Int8Array(vocabulary.size * labels.length);
  rows.forEach((row, label) => {
    for (let column = 0; column < vocabulary.size; column += 1) {
      weights[column * labels.length + label] = Math.round((row[column] ?? 0) / (scales[label] ?? 1));
    }
  });
  const biases = Float64Array.from(rows, (row) => row.at(-1) ?? 0);
  return { labels, vocabulary, weights, scales, biases, temperature: 1 };
}

/** The sharpness at which the model's probabilities are most honest about messages it has not seen (least log loss). */
export function fittedTemperature(model: LinearModel, heldBack: readonly Example[]): number {
  const known = heldBack.filter((example) => model.labels.includes(example.label));
  if (known.length === 0) return DEFAULT_TEMPERATURE;
  const scored = known.map(({ text, label }) => ({
    scores: scoresOf(model, text),
    label: model.labels.indexOf(label),
  }));
  const loss = (temperature: number): number =>
    scored.reduce(
      (sum, { scores, label }) => sum - Math.log(Math.max(1e-9, softmax(scores, temperature)[label] ?? 0)),
      0,
    );
  let best = DEFAULT_TEMPERATURE;
  for (let candidate = 1; candidate <= 20; candidate += 0.1) if (loss(candidate) < loss(best)) best = candidate;
  return Math.round(best * 10) / 10;
}

const DEFAULT_TEMPERATURE = 4;
