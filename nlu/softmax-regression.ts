import { seeded } from './random.js';
import type { Lesson } from './svm.js';

export interface SoftmaxOptions {
  readonly classes: number;
  readonly columns: number;
  readonly epochs: number;
  readonly seed: number;
}

const LEARNING_RATE = 0.5;
/** Share of a message's features hidden at each pass, so that no single one is relied upon. */
const HIDDEN = 0.5;
/** Share of certainty spread over all classes: labels are sometimes wrong. */
const SMOOTHING = 0.05;

/**
 * Multinomial logistic regression by AdaGrad with hidden features: the same shape as `trainSvm` (one weight per column, a bias last).
 * It errs elsewhere than the SVM; the two added are better than either (docs/benchmarks.md). Deterministic for a seed.
 */
export function trainSoftmax(lessons: readonly Lesson[], options: SoftmaxOptions): readonly Float64Array[] {
  const { classes, columns, epochs } = options;
  const random = seeded(options.seed);
  const weights = new Float32Array((columns + 1) * classes);
  const squares = new Float32Array(columns + 1).fill(1e-4);
  const errors = new Float64Array(classes);
  const order = Int32Array.from(lessons, (_unused, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = LEARNING_RATE * (1 - epoch / epochs);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      const kept = lesson.vector.columns.map(() => (random() < HIDDEN ? 0 : 1));
      guess(weights, lesson, kept, errors, columns);
      const size = toErrors(errors, lesson.label);
      for (let at = 0; at < kept.length; at += 1)
        if (kept[at] === 1)
          step(weights, squares, lesson.vector.columns[at] ?? 0, lesson.vector.values[at] ?? 0, errors, size, rate);
      step(weights, squares, columns, 1, errors, size, rate);
    }
  }
  return Array.from({ length: classes }, (_unused, label) =>
    Float64Array.from({ length: columns + 1 }, (_none, column) => weights[column * classes + label] ?? 0),
  );
}

/** Scores of the features that are not hidden, into `scores`. */
function guess(weights: Float32Array, lesson: Lesson, kept: Int32Array, scores: Float64Array, columns: number): void {
  const classes = scores.length;
  for (let label = 0; label < classes; label += 1) scores[label] = weights[columns * classes + label] ?? 0;
  const { vector } = lesson;
  for (let at = 0; at < kept.length; at += 1) {
    if (kept[at] === 0) continue;
    const row = (vector.columns[at] ?? 0) * classes;
    const value = (vector.values[at] ?? 0) / (1 - HIDDEN);
    for (let label = 0; label < classes; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (weights[row + label] ?? 0);
  }
}

/** Turns scores into probabilities less what was expected, in place; gives the sum of their squares. */
function toErrors(scores: Float64Array, expected: number): number {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const power = Math.exp((scores[label] ?? 0) - highest);
    scores[label] = power;
    sum += power;
  }
  let size = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const wanted = (label === expected ? 1 - SMOOTHING : 0) + SMOOTHING / scores.length;
    const error = (scores[label] ?? 0) / sum - wanted;
    scores[label] = error;
    size += error * error;
  }
  return size;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  column: number,
  value: number,
  errors: Float64Array,
  size: number,
  rate: number,
): void {
  const square = (squares[column] ?? 0) + size * value * value;
  squares[column] = square;
  const pace = (rate * value) / Math.sqrt(square);
  const row = column * errors.length;
  for (let label = 0; label < errors.length; label += 1)
    weights[row + label] = (weights[row + label] ?? 0) - pace * (errors[label] ?? 0);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
