import type { Interval } from '../../bot/domain/opening-hours.js';

/** In order; those that touch or overlap made one. */
export function joined(intervals: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last === undefined || interval.from > last.to) result.push(interval);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
  }
  return result;
}
