import type { Public, SpecialCare } from '../../bot/domain/venue.js';
import { foldValue } from './clean-text.js';
import { ADULTS, PUBLIC_NAMES, SPECIAL_CARE_NAMES, WOMEN, type Vocabulary } from './national-schema.js';

/** What a cell of joined values means, each once, and those the closed list does not have. */
export interface Values<Value> {
  readonly values: readonly Value[];
  readonly unknown: readonly string[];
}

/** Both separators, `|` of today and `;` of before 2024: no value of the schema contains either. */
export function readValues<Value>(cell: string, vocabulary: Vocabulary<Value>): Values<Value> {
  return meanings(split(cell), vocabulary);
}

/** `publics_accueillis` of the old schema held what are two columns today, and listed every age where everybody is welcome. */
export function readOldPublics(cell: string): {
  readonly publics: Values<Public>;
  readonly specialCare: Values<SpecialCare>;
} {
  const all = split(cell);
  const care = all.filter((value) => SPECIAL_CARE_NAMES.has(label(value)));
  const ages = all.filter((value) => !care.includes(value) && label(value) !== ADULTS);
  const publics = meanings(ages, PUBLIC_NAMES);
  const isForAll = all.some((value) => label(value) === ADULTS);
  return {
    publics: isForAll ? { ...publics, values: publics.values.filter((value) => value === WOMEN) } : publics,
    specialCare: meanings(care, SPECIAL_CARE_NAMES),
  };
}

function meanings<Value>(values: readonly string[], vocabulary: Vocabulary<Value>): Values<Value> {
  const known = new Set<Value>();
  const unknown: string[] = [];
  for (const value of values) {
    const meaning = vocabulary.get(label(value));
    if (meaning === undefined) unknown.push(value);
    else known.add(meaning);
  }
  return { values: [...known], unknown };
}

function split(cell: string): readonly string[] {
  return cell
    .split(/[|;]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Folded, without the explanation that the old schema put after a colon. */
function label(value: string): string {
  return foldValue(value.split(':')[0] ?? '');
}
