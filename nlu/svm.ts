import { seeded } from './random.js';
import type { Vector } from './vectors.js';

export interface Lesson {
  readonly vector: Vector;
  /** Index of its class. */
  readonly label: number;
  /** How much a mistake on it costs, beside the others; an augmented copy costs less than what a person wrote. */
  readonly weight: number;
}

export interface SvmOptions {
  readonly classes: number;
  readonly columns: number;
  /** Cost of a mistake against the simplicity of the answer (C of the literature). */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Gap between the largest and the smallest step at which a class has learnt enough. */
const TOLERANCE = 0.1;

/**
 * One linear classifier per class, squared hinge loss, L2: dual coordinate descent with shrinking (Hsieh et al., ICML 2008,
 * algorithms 1 and 3). One weight per column and a bias last. Deterministic for a seed.
 */
export function trainSvm(lessons: readonly Lesson[], options: SvmOptions): readonly Float64Array[] {
  const norms = Float64Array.from(lessons, ({ vector }) =>
    vector.values.reduce((sum, value) => sum + value * value, 1),
  );
  return Array.from({ length: options.classes }, (_unused, label) => trainOne(lessons, norms, label, options));
}

function trainOne(lessons: readonly Lesson[], norms: Float64Array, label: number, options: SvmOptions): Float64Array {
  const random = seeded(options.seed * 1000 + label);
  const weights = new Float64Array(options.columns + 1);
  const alphas = new Float64Array(lessons.length);
  const order = Int32Array.from(lessons, (_unused, index) => index);
  let active = lessons.length;
  let ceiling = Infinity;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, active, random);
    let highest = -Infinity;
    let lowest = Infinity;
    for (let at = 0; at < active; at += 1) {
      const index = order[at] ?? 0;
      const lesson = lessons[index];
      if (lesson === undefined) continue;
      const sign = lesson.label === label ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const diagonal = 0.5 / (options.cost * lesson.weight);
      const gradient = sign * scoreOf(weights, lesson.vector) - 1 + diagonal * alpha;
      if (alpha === 0 && gradient > ceiling) {
        // Far on the right side: left out until the rest has settled.
        active -= 1;
        order[at] = order[active] ?? 0;
        order[active] = index;
        at -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      highest = Math.max(highest, projected);
      lowest = Math.min(lowest, projected);
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(0, alpha - gradient / ((norms[index] ?? 1) + diagonal));
      alphas[index] = next;
      addTo(weights, lesson.vector, (next - alpha) * sign);
    }
    if (highest - lowest < TOLERANCE) {
      if (active === lessons.length) break;
      active = lessons.length;
      ceiling = Infinity;
      continue;
    }
    ceiling = highest <= 0 ? Infinity : highest;
  }
  return weights;
}

/** Weights times vector, plus the bias, which is the last weight. */
export function scoreOf(weights: Float64Array, vector: Vector): number {
  const { columns, values } = vector;
  let score = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < columns.length; at += 1) score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return score;
}

function addTo(weights: Float64Array, vector: Vector, factor: number): void {
  if (factor === 0) return;
  const { columns, values } = vector;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + factor * (values[at] ?? 0);
  }
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] ?? 0) + factor;
}

function shuffle(order: Int32Array, length: number, random: () => number): void {
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
