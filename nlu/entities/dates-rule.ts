import { addDays, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import type { PartOfDay } from '../../bot/domain/when-heard.js';
import { mondayOf } from './dates-calendar.js';
import { MONTHS } from './dates-words.js';
import type { Token } from './dates-token.js';

export type Make = (match: RegExpExecArray, today: LocalDate) => Token | null;
/** The source of a pattern tried where a word begins and that ends with a word, and what it makes. */
export type Rule = readonly [source: string, make: Make];

/** A month by its name, its one group. */
export const MONTH = `(${MONTHS.join('|')}|sept)`;

/** 1..12, of a name that `MONTH` matched. */
export function monthNumber(name: string): number {
  return name === 'sept' ? 9 : MONTHS.indexOf(name) + 1;
}
export function numberOf(digits = ''): number {
  return Number(digits);
}

/** Alternatives written on several lines. */
export function anyOf(lines: string): string {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|');
}

export function always(token: Token): Make {
  return () => token;
}
export function partOf(part: PartOfDay, isToday = false): Token {
  return { is: 'part', part, isToday };
}
export function ahead(days: number): Token {
  return { is: 'ahead', days };
}
export function spanOf(from: LocalDate, to: LocalDate): Token {
  return { is: 'span', span: { from, to }, isWeek: false };
}
/** Days `first` to `last` (0 = Monday) of the week `weeks` ahead. */
export function week(today: LocalDate, weeks: number, first: number, last: number): Token {
  const monday = addDays(today, mondayOf(today) - dayNumber(today) + 7 * weeks);
  return { is: 'span', span: { from: addDays(monday, first), to: addDays(monday, last) }, isWeek: last - first === 6 };
}
