import { words } from './normalise.js';
import type { Speller } from './speller.js';
import type { Vector, Vocabulary } from './vectors.js';

export interface Guess {
  readonly label: string;
  /** 0..1; all guesses of a message add up to 1. */
  readonly probability: number;
}

/** Linear scores of some labels. */
export interface Scorer {
  readonly labels: readonly string[];
  /** Row by row: the quantised weights of feature `f` are at `f * labels.length`. */
  readonly weights: Int8Array;
  /** What one step of a label's quantised weights is worth. */
  readonly scales: Float64Array;
  readonly biases: Float64Array;
}

/** A trained model: what a model file holds (model-file.ts). */
export interface LinearModel extends Scorer {
  readonly speller: Speller;
  readonly vocabulary: Vocabulary;
  /** Sharpens the scores into honest probabilities; set on held-back messages. */
  readonly temperature: number;
  readonly alarm: Alarm | null;
}

/** A yes or no beside the labels, over the same features: does the message tell of distress, whatever else it asks? */
export interface Alarm {
  /** By feature, quantised. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
  readonly sharpness: number;
  /** Of which kind it is, if it is one. */
  readonly kinds: Scorer;
}

export interface Classification {
  /** The most probable first. */
  readonly guesses: readonly Guess[];
  /** How sure the alarm is, 0..1, and of what kind it would be; null when the model has none. */
  readonly alarm: { readonly probability: number; readonly kind: string } | null;
}

/** What a message is. Linear in the length of the text; never throws. */
export function classifyWith(model: LinearModel, text: string): Classification {
  const vector = vectorOf(model, text);
  const probabilities = softmax(scoresOf(model, vector), model.temperature);
  const guesses: Guess[] = [];
  for (let index = 0; index < model.labels.length; index += 1)
    guesses.push({ label: model.labels[index] ?? '', probability: probabilities[index] ?? 0 });
  guesses.sort((a, b) => b.probability - a.probability);
  return { guesses, alarm: model.alarm === null ? null : alarmOf(model.alarm, vector) };
}

function alarmOf(alarm: Alarm, vector: Vector): Classification['alarm'] {
  const scores = scoresOf(alarm.kinds, vector);
  const kind = alarm.kinds.labels[scores.indexOf(Math.max(...scores))] ?? '';
  return { probability: sigmoid(alarmScoreOf(alarm, vector), alarm.sharpness), kind };
}

export function vectorOf({ vocabulary, speller }: LinearModel, text: string): Vector {
  return vocabulary.vector(speller.correct(words(text)));
}

export function alarmScoreOf({ weights, scale, bias }: Alarm, { columns, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at += 1) sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
  return sum * scale + bias;
}

export const sigmoid = (score: number, sharpness: number): number => 1 / (1 + Math.exp(-score * sharpness));

export function scoresOf({ labels, weights, scales, biases }: Scorer, vector: Vector): Float64Array {
  const sums = new Float64Array(labels.length);
  addRows(weights, vector, sums);
  for (let label = 0; label < sums.length; label += 1)
    sums[label] = (sums[label] ?? 0) * (scales[label] ?? 0) + (biases[label] ?? 0);
  return sums;
}

/** Adds the rows of a vector's features to `sums`, four rows at a time: they are fetched from memory together, three times as fast. */
function addRows(weights: Int8Array, { columns, values }: Vector, sums: Float64Array): void {
  const count = sums.length;
  for (let at = 0; at < columns.length; at += 4) {
    // After the last feature, rows that weigh nothing.
    const a = (columns[at] ?? 0) * count;
    const b = (columns[at + 1] ?? 0) * count;
    const c = (columns[at + 2] ?? 0) * count;
    const d = (columns[at + 3] ?? 0) * count;
    const [va, vb, vc, vd] = [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0, values[at + 3] ?? 0];
    for (let label = 0; label < count; label += 1) {
      const ab = va * (weights[a + label] ?? 0) + vb * (weights[b + label] ?? 0);
      const cd = vc * (weights[c + label] ?? 0) + vd * (weights[d + label] ?? 0);
      sums[label] = (sums[label] ?? 0) + ab + cd;
    }
  }
}

export function softmax(scores: Float64Array, temperature: number): Float64Array {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  const powers = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp(((scores[at] ?? 0) - highest) * temperature);
    powers[at] = power;
    sum += power;
  }
  for (let at = 0; at < powers.length; at += 1) powers[at] = (powers[at] ?? 0) / sum;
  return powers;
}
