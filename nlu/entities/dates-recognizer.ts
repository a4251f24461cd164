import { Culture, DateTimeOptions, DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import type { LocalTime } from '../../bot/domain/local-time.js';
import type { Opinion } from './dates-opinion.js';

/** Longer patterns are the fractions and ordinals in words: seconds to compile, and the ways to hang it; no appointment needs them. */
const LONGEST_PATTERN = 50_000;

/**
 * The French date-time model of recognizers-text without its giant patterns (design: DEPS.md §2). Slow (6 ms) and super-linear:
 * only for a worker thread, on at most 160 characters.
 */
export function frenchRecognizer(): (text: string, reference: LocalTime) => readonly Opinion[] {
  const recognizer = new DateTimeRecognizer(Culture.French, DateTimeOptions.None, true);
  const model = recognizer.getDateTimeModel(Culture.French, false);
  removeGiantPatterns(model);
  return (text, { date, minutes }) => {
    // The library reads a Date by the process's clock: a local reading goes in, local readings come out, in any zone.
    const now = new Date(date.year, date.month - 1, date.day, Math.floor(minutes / 60), minutes % 60);
    return model.parse(text, now).flatMap(({ text: said, resolution }) => opinionsOf(said, resolution));
  };
}

function opinionsOf(said: string, resolution: unknown): readonly Opinion[] {
  if (!isRecord(resolution) || !Array.isArray(resolution['values'])) return [];
  return resolution['values'].filter(isRecord).flatMap((value) => {
    const start = word(value['value'] ?? value['start']);
    return start === '' ? [] : [{ type: word(value['type']), said, start, end: word(value['end']) }];
  });
}

/** Replaces them by a pattern that matches nothing, wherever the model keeps one. */
function removeGiantPatterns(model: object): void {
  const seen = new Set<object>();
  const waiting: object[] = [model];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    if (seen.has(owner)) continue;
    seen.add(owner);
    for (const [key, value] of owner instanceof Map ? owner.entries() : Object.entries(owner)) {
      if (value instanceof RegExp) {
        if (value.source.length > LONGEST_PATTERN) Reflect.set(owner, key, new RegExp('(?!)', value.flags));
      } else if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
