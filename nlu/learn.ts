import { SPOILINGS, spoil, type Spoiling } from './augment.js';
import { scoresOf, softmax, type LinearModel } from './linear-classifier.js';
import { words } from './normalise.js';
import { seeded } from './random.js';
import { trainSoftmax } from './softmax-regression.js';
import { Speller } from './speller.js';
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
/** Enough to know which features weigh nothing. */
const SORTING_EPOCHS = 4;
const SOFTMAX_EPOCHS = 12;
/** Scores of the softmax regression are that much larger than the SVM's. */
const SOFTMAX_SHARE = 1 / 4;
const MIN_DOCUMENTS = 2;
const SPOILED_WEIGHT = 0.4;
/** Typos twice: they differ each time, spelling by ear much less. */
const COPIES: readonly Spoiling[] = [...SPOILINGS, 'typos'];
const SEED = 5;
/** Features kept: the file stays under 3 MB, and what is left out weighs next to nothing. */
const MOST_FEATURES = 64_000;

/**
 * Learns from messages and from four spoiled copies of each: an SVM and a softmax regression over the same features, added into one
 * linear model. Deterministic: the same messages in the same order give the same model. `temperatureOf` gives the sharpness once the
 * scores are known.
 */
export function learn(examples: readonly Example[], temperatureOf: (model: LinearModel) => number): LinearModel {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const index = new Map(labels.map((label, at) => [label, at]));
  const random = seeded(SEED);
  const speller = Speller.of(examples.map(({ text }) => words(text)));
  const document = ({ label }: Example, text: string, weight: number): Document => ({
    words: speller.correct(words(text)),
    label: index.get(label) ?? 0,
    weight,
  });
  const documents = [
    ...examples.map((example) => document(example, example.text, 1)),
    ...COPIES.flatMap((how) =>
      examples.map((example) => document(example, spoil(example.text, how, random), SPOILED_WEIGHT)),
    ),
  ];
  const all = Vocabulary.of(
    documents.map((one) => one.words),
    MIN_DOCUMENTS,
  );
  const vocabulary = all.size <= MOST_FEATURES ? all : all.keeping(heaviest(documents, labels.length, all));
  const lessons = lessonsOf(documents, vocabulary);
  const options = { classes: labels.length, columns: vocabulary.size, seed: 1 };
  const margins = trainSvm(lessons, { ...options, cost: COST, epochs: EPOCHS });
  const logits = trainSoftmax(lessons, { ...options, epochs: SOFTMAX_EPOCHS });
  const weights = margins.map((row, label) =>
    row.map((margin, column) => margin + SOFTMAX_SHARE * (logits[label]?.[column] ?? 0)),
  );
  const model = quantised(labels, { speller, vocabulary }, weights);
  return { ...model, temperature: temperatureOf(model) };
}

interface Document {
  readonly words: readonly string[];
  readonly label: number;
  readonly weight: number;
}

function lessonsOf(documents: readonly Document[], vocabulary: Vocabulary): readonly Lesson[] {
  return documents.map(({ words: said, label, weight }) => ({ label, weight, vector: vocabulary.vector(said) }));
}

/** The columns that weigh most over all labels, by a quick first training. */
function heaviest(documents: readonly Document[], classes: number, all: Vocabulary): readonly number[] {
  const options = { classes, columns: all.size, cost: COST, epochs: SORTING_EPOCHS, seed: 1 };
  const weights = trainSvm(lessonsOf(documents, all), options);
  const heaviness = Float64Array.from({ length: all.size }, (_unused, column) =>
    weights.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0),
  );
  return Array.from(heaviness, (_unused, column) => column)
    .sort((a, b) => (heaviness[b] ?? 0) - (heaviness[a] ?? 0) || a - b)
    .slice(0, MOST_FEATURES);
}

function quantised(
  labels: readonly string[],
  { speller, vocabulary }: Pick<LinearModel, 'speller' | 'vocabulary'>,
  rows: readonly Float64Array[],
): LinearModel {
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
  return { labels, speller, vocabulary, weights, scales, biases, temperature: 1 };
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
  for (let candidate = 0.5; candidate <= 20; candidate += 0.1) if (loss(candidate) < loss(best)) best = candidate;
  return Math.round(best * 10) / 10;
}

const DEFAULT_TEMPERATURE = 4;
