import type { Refused, WhenHeard, Wish } from '../../bot/domain/when-heard.js';
import { shortHours } from './short-when.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A reading in the notation of the sets written by other hands: "2026-11-25 14:00", "every tue", "A | B", "any-time not wed", "? past". */
export function writtenWhen(when: WhenHeard | null): string {
  if (when === null) return 'nothing';
  return `${positive(when)}${when.except.map((one) => ` not ${refused(one)}`).join('')}`.trim();
}

/** Whether a reading is what was expected; a question back is one whatever its candidates, but for "too late", which is another answer. */
export function isAsWritten(when: WhenHeard | null, expected: string): boolean {
  const got = writtenWhen(when);
  if (got === expected) return true;
  if (!expected.startsWith('?') || !got.startsWith('?')) return false;
  return expected === '?' || !isPast(expected, got);
}

function isPast(...texts: readonly string[]): boolean {
  return texts.includes('? past');
}

function positive(when: WhenHeard): string {
  switch (when.heard) {
    case 'day':
    case 'days':
    case 'hours':
    case 'every-week':
      return wish(when);
    case 'several':
      return when.of.map(wish).join(' | ');
    case 'earliest':
      return when.within === null ? 'earliest' : `earliest within ${wish(when.within)}`;
    case 'any-time':
      return 'any-time';
    case 'not':
      return '';
    case 'unclear':
      return when.because === 'past' ? '? past' : `? ${when.candidates.map(wish).join(' / ')}`.trim();
  }
}

function wish(one: Wish): string {
  const suffix = one.hours === null ? '' : ` ${shortHours(one.hours)}`;
  switch (one.heard) {
    case 'day':
      return `${one.day}${suffix}`;
    case 'days':
      return `${one.from}..${one.to ?? ''}${suffix}`;
    case 'hours':
      return `*${suffix}`;
    case 'every-week':
      return `every ${one.weekdays.map((weekday) => DAYS[weekday] ?? '').join(',')}${suffix}`;
  }
}

function refused(one: Refused): string {
  switch (one.not) {
    case 'weekday':
      return `${DAYS[one.weekday] ?? ''}${one.hours === null ? '' : ` ${shortHours(one.hours)}`}`;
    case 'hours':
      return shortHours(one.hours);
    case 'days': {
      const days = one.to === one.from ? one.from : `${one.from}..${one.to ?? ''}`;
      return `${days}${one.hours === null ? '' : ` ${shortHours(one.hours)}`}`;
    }
  }
}
