import { words } from './normalise.js';
import type { Speller } from './speller.js';
import type { Vocabulary } from './vectors.js';

export interface Guess {
  readonly label: string;
  /** 0..1; all guesses of a message add up to 1. */
  readonly probability: number;
}

/** A trained model: what a model file holds (model-file.ts). */
export interface LinearModel {
  readonly labels: readonly string[];
  readonly speller: Speller;
  readonly vocabulary: Vocabulary;
  /** Row by row: the quantised weights of feature `f` are at `f * labels.length`. */
  readonly weights: Int8Array;
  /** What one step of a label's quantised weights is worth. */
  readonly scales: Float64Array;
  readonly biases: Float64Array;
  /** Sharpens the scores into honest probabilities; set on held-back messages. */
  readonly temperature: number;
}

/** Labels of a message, the most probable first. Linear in the length of the text; never throws. */
export function classifyWith(model: LinearModel, text: string): readonly Guess[] {
  const probabilities = softmax(scoresOf(model, text), model.temperature);
  return model.labels
    .map((label, index) => ({ label, probability: probabilities[index] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
}

export function scoresOf(model: LinearModel, text: string): Float64Array {
  const count = model.labels.length;
  const sums = new Float64Array(count);
  const { columns, values } = model.vocabulary.vector(model.speller.correct(words(text)));
  for (let at = 0; at < columns.length; at += 1) {
    const row = (columns[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let label = 0; label < count; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row + label] ?? 0);
  }
  return sums.map((sum, label) => sum * (model.scales[label] ?? 0) + (model.biases[label] ?? 0));
}

export function softmax(scores: Float64Array, temperature: number): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp((score - highest) * temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
