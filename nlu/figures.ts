/** The figures an evaluation is made of; plain arithmetic over what was expected and what was guessed. */

export interface Judged {
  readonly expected: string;
  readonly register: string;
  readonly text: string;
  /** Best first. */
  readonly guesses: readonly { readonly label: string; readonly probability: number }[];
}

export function accuracy(judged: readonly Judged[]): number {
  return share(judged, (one) => one.guesses[0]?.label === one.expected);
}

/** Mean of the labels' F1, over the labels that are expected at least once. */
export function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.map((one) => one.expected))];
  const scores = labels.map((label) => {
    const expected = judged.filter((one) => one.expected === label);
    const guessed = judged.filter((one) => one.guesses[0]?.label === label);
    const right = expected.filter((one) => one.guesses[0]?.label === label).length;
    return right === 0 ? 0 : (2 * right) / (expected.length + guessed.length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

export function byRegister(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const registers = [...new Set(judged.map((one) => one.register))].filter((register) => register !== '').sort();
  return Object.fromEntries(
    registers.map((register) => [register, accuracy(judged.filter((one) => one.register === register))]),
  );
}

/** The most frequent mistakes, most frequent first. */
export function confusions(
  judged: readonly Judged[],
  most: number,
): readonly { readonly expected: string; readonly guessed: string; readonly count: number }[] {
  const counts = new Map<string, { expected: string; guessed: string; count: number }>();
  for (const { expected, guesses } of judged) {
    const guessed = guesses[0]?.label ?? '';
    if (guessed === expected) continue;
    const key = `${expected}\t${guessed}`;
    const known = counts.get(key) ?? { expected, guessed, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.expected < b.expected ? -1 : 1)).slice(0, most);
}

const OUT_OF_SCOPE = 'none';

/** How much a message is in scope: all the probability that is not `none`'s. */
function inScope(one: Judged): number {
  return 1 - (one.guesses.find((guess) => guess.label === OUT_OF_SCOPE)?.probability ?? 0);
}

/** Chance that a message in scope is held to be more so than one that is `none` (area under the ROC curve); null without both. */
export function outOfScopeAuroc(judged: readonly Judged[]): number | null {
  const inside = judged.filter((one) => one.expected !== OUT_OF_SCOPE).map(inScope);
  const outside = judged.filter((one) => one.expected === OUT_OF_SCOPE).map(inScope);
  if (inside.length === 0 || outside.length === 0) return null;
  let wins = 0;
  for (const one of inside) for (const other of outside) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (inside.length * outside.length);
}

/** Share of `none` taken for in scope at the threshold that lets 95 % of what is in scope through; null without both. */
export function noneAcceptedAt95(judged: readonly Judged[]): number | null {
  const inside = judged
    .filter((one) => one.expected !== OUT_OF_SCOPE)
    .map(inScope)
    .sort((a, b) => a - b);
  const outside = judged.filter((one) => one.expected === OUT_OF_SCOPE).map(inScope);
  if (inside.length === 0 || outside.length === 0) return null;
  const threshold = inside[Math.floor(inside.length * 0.05)] ?? 0;
  return outside.filter((scope) => scope >= threshold).length / outside.length;
}

/** Expected calibration error over ten bins of the best guess's probability. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, probability: 0 }));
  for (const { expected, guesses } of judged) {
    const best = guesses[0];
    const bin = best === undefined ? null : bins[Math.min(9, Math.floor(best.probability * 10))];
    if (best === undefined || bin === null || bin === undefined) continue;
    bin.count += 1;
    bin.right += best.label === expected ? 1 : 0;
    bin.probability += best.probability;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.probability), 0) / Math.max(1, judged.length);
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length;
}
