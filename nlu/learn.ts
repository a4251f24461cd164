import { SPOILINGS, spoil, type Spoiling } from './augment.js';
import {
  alarmScoreOf,
  scoresOf,
  sigmoid,
  softmax,
  vectorOf,
  type Alarm,
  type LinearModel,
  type Scorer,
} from './linear-classifier.js';
import { words } from './normalise.js';
import { seeded, type Random } from './random.js';
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
/** What rings for life and death must not hang on a throw of dice. */
const ALARM_TURNS = 9;
const MIN_DOCUMENTS = 2;
const SPOILED_WEIGHT = 0.4;
/** Typos twice: they differ each time, spelling by ear much less. */
const COPIES: readonly Spoiling[] = [...SPOILINGS, 'typos'];
const SEED = 5;
/** Features kept: the file stays under 3 MB, and what is left out weighs next to nothing. */
const MOST_FEATURES = 64_000;

export interface MoreMessage {
  readonly text: string;
  readonly rings: boolean;
  /** Of which kind, when it rings and that is known. */
  readonly kind: string | null;
}

/** A yes or no learnt beside the labels: from the same messages, and from more of its own that have no label. */
export interface AlarmLessons {
  /** The label whose messages ring it. */
  readonly label: string;
  readonly more: readonly MoreMessage[];
  readonly sharpnessOf: (model: LinearModel) => number;
}

/**
 * Learns from messages and from four spoiled copies of each: an SVM and a softmax regression over the same features, added into one
 * linear model. Deterministic: the same messages in the same order give the same model. `temperatureOf` gives the sharpness once the
 * scores are known.
 */
export function learn(
  examples: readonly Example[],
  temperatureOf: (model: LinearModel) => number,
  alarm: AlarmLessons | null = null,
): LinearModel {
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const index = new Map(labels.map((label, at) => [label, at]));
  const more = alarm?.more ?? [];
  const random = seeded(SEED);
  const speller = Speller.of([...examples, ...more].map(({ text }) => words(text)));
  const read = (text: string): readonly string[] => speller.correct(words(text));
  const documents = withCopies(examples, random).map(({ one, text, weight }): Document => ({
    words: read(text),
    label: index.get(one.label) ?? 0,
    weight,
  }));
  const moreDocuments = withCopies(more, random).map(({ one, text, weight }) => ({
    words: read(text),
    label: Number(one.rings),
    weight,
    kind: one.kind,
  }));
  const ringing = labels.indexOf(alarm?.label ?? '');
  const alarmDocuments = [
    ...documents.map((document) => ({ ...document, label: Number(document.label === ringing) })),
    ...moreDocuments,
  ];
  const all = Vocabulary.of(
    [...documents, ...moreDocuments].map((one) => one.words),
    MIN_DOCUMENTS,
  );
  const vocabulary =
    all.size <= MOST_FEATURES
      ? all
      : all.keeping(
          heaviest(all, MOST_FEATURES, [
            sorted(documents, labels.length, all),
            ...(alarm === null ? [] : [sorted(alarmDocuments, 2, all)]),
          ]),
        );
  const weights = weightsOf(documents, labels.length, vocabulary);
  const model = { ...quantised(labels, vocabulary.size, weights), speller, vocabulary, temperature: 1, alarm: null };
  const tempered = { ...model, temperature: temperatureOf(model) };
  if (alarm === null) return tempered;
  const kinds = kindsOf(moreDocuments, vocabulary);
  const rows = weightsOf(alarmDocuments, 2, vocabulary, ALARM_TURNS);
  const ringer = { ...tempered, alarm: { ...alarmOf(rows), kinds } };
  return { ...ringer, alarm: { ...ringer.alarm, sharpness: alarm.sharpnessOf(ringer) } };
}

function kindsOf(documents: readonly (Document & { readonly kind: string | null })[], vocabulary: Vocabulary): Scorer {
  const known = documents.filter(({ kind }) => kind !== null);
  const labels = [...new Set(known.map(({ kind }) => kind ?? ''))].sort();
  const labelled = known.map((document) => ({ ...document, label: labels.indexOf(document.kind ?? '') }));
  return quantised(labels, vocabulary.size, weightsOf(labelled, labels.length, vocabulary));
}

/** Each message as it is, then its spoiled copies. */
function withCopies<T extends { readonly text: string }>(
  messages: readonly T[],
  random: Random,
): readonly { readonly one: T; readonly text: string; readonly weight: number }[] {
  return [
    ...messages.map((one) => ({ one, text: one.text, weight: 1 })),
    ...COPIES.flatMap((how) =>
      messages.map((one) => ({ one, text: spoil(one.text, how, random), weight: SPOILED_WEIGHT })),
    ),
  ];
}

/** A row of weights for each class, by both learners; `turns`: softmax regressions that differ by chance, averaged. */
function weightsOf(
  documents: readonly Document[],
  classes: number,
  vocabulary: Vocabulary,
  turns = 1,
): readonly Float64Array[] {
  const lessons = lessonsOf(documents, vocabulary);
  const options = { classes, columns: vocabulary.size };
  const weights = trainSvm(lessons, { ...options, seed: 1, cost: COST, epochs: EPOCHS });
  for (let seed = 1; seed <= turns; seed += 1) {
    const logits = trainSoftmax(lessons, { ...options, seed, epochs: SOFTMAX_EPOCHS });
    weights.forEach((row, label) => {
      const learnt = logits[label] ?? row;
      for (let column = 0; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) + (SOFTMAX_SHARE / turns) * (learnt[column] ?? 0);
    });
  }
  return weights;
}

interface Document {
  readonly words: readonly string[];
  readonly label: number;
  readonly weight: number;
}

function lessonsOf(documents: readonly Document[], vocabulary: Vocabulary): readonly Lesson[] {
  return documents.map(({ words: said, label, weight }) => ({ label, weight, vector: vocabulary.vector(said) }));
}

/** A quick first training: enough to know which columns weigh. */
function sorted(documents: readonly Document[], classes: number, all: Vocabulary): readonly Float64Array[] {
  const options = { classes, columns: all.size, cost: COST, epochs: SORTING_EPOCHS, seed: 1 };
  return trainSvm(lessonsOf(documents, all), options);
}

/** The columns that weigh most over all rows of each training. */
function heaviest(all: Vocabulary, most: number, trainings: readonly (readonly Float64Array[])[]): readonly number[] {
  const heaviness = Float64Array.from({ length: all.size }, (_unused, column) =>
    trainings.flat().reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0),
  );
  return Array.from(heaviness, (_unused, column) => column)
    .sort((a, b) => (heaviness[b] ?? 0) - (heaviness[a] ?? 0) || a - b)
    .slice(0, most);
}

/** Of the rows "no" and "yes": what speaks for yes. */
function alarmOf([no, yes]: readonly Float64Array[]): Omit<Alarm, 'kinds'> {
  const row = Float64Array.from(yes ?? [], (weight, column) => (weight - (no?.[column] ?? 0)) / 2);
  const scale = scaleOf(row);
  const weights = Int8Array.from(row.subarray(0, -1), (weight) => Math.round(weight / scale));
  return { weights, scale, bias: row.at(-1) ?? 0, sharpness: 1 };
}

/** What one quantised step is worth; the bias, last, is not quantised. */
function scaleOf(row: Float64Array): number {
  return (row.subarray(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1) / 127;
}

function quantised(labels: readonly string[], features: number, rows: readonly Float64Array[]): Scorer {
  const scales = Float64Array.from(rows, scaleOf);
  const weights = new Int8Array(features * labels.length);
  rows.forEach((row, label) => {
    for (let column = 0; column < features; column += 1) {
      weights[column * labels.length + label] = Math.round((row[column] ?? 0) / (scales[label] ?? 1));
    }
  });
  return { labels, weights, scales, biases: Float64Array.from(rows, (row) => row.at(-1) ?? 0) };
}

/** The sharpness at which the model's probabilities are most honest about messages it has not seen (least log loss). */
export function fittedTemperature(model: LinearModel, heldBack: readonly Example[]): number {
  const known = heldBack.filter((example) => model.labels.includes(example.label));
  const scored = known.map(({ text, label }) => ({
    scores: scoresOf(model, vectorOf(model, text)),
    label: model.labels.indexOf(label),
  }));
  return mostHonest((temperature) => scored.map(({ scores, label }) => softmax(scores, temperature)[label] ?? 0));
}

/** The same for the alarm; `label` is the one that rings it. */
export function fittedSharpness(model: LinearModel, label: string, heldBack: readonly Example[]): number {
  const { alarm } = model;
  if (alarm === null) return DEFAULT_SHARPNESS;
  const scored = heldBack.map((example) => ({
    score: alarmScoreOf(alarm, vectorOf(model, example.text)),
    rings: example.label === label,
  }));
  return mostHonest((sharpness) =>
    scored.map(({ score, rings }) => (rings ? sigmoid(score, sharpness) : 1 - sigmoid(score, sharpness))),
  );
}

const DEFAULT_SHARPNESS = 4;

/** `givenTo`: the probability that each held-back message's truth is given, at a sharpness. */
function mostHonest(givenTo: (sharpness: number) => readonly number[]): number {
  const loss = (sharpness: number): number =>
    givenTo(sharpness).reduce((sum, probability) => sum - Math.log(Math.max(1e-9, probability)), 0);
  let best = DEFAULT_SHARPNESS;
  let least = loss(best);
  for (let candidate = 0.5; candidate <= 20; candidate += 0.1) {
    const here = loss(candidate);
    if (here < least) [best, least] = [candidate, here];
  }
  return Math.round(best * 10) / 10;
}
