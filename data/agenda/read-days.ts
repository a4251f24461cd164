import { dateOfDayNumber, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import type { IsoDay, Weekday } from '../../bot/domain/when-heard.js';
import { foldValue } from '../venues/clean-text.js';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const NTH: readonly RegExp[] = [/^(1er|1e|1re|premier)$/, /^(2e|2eme|2nd|second|deuxieme)$/, /^(3e|3eme|troisieme)$/];
const LATER_NTH: readonly RegExp[] = [/^(4e|4eme|quatrieme)$/, /^(5e|5eme|cinquieme)$/];

/** What a cell of days says. */
export type DaysSaid =
  | { readonly said: 'weekday'; readonly weekday: Weekday }
  | { readonly said: 'nth'; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | 5 }
  | { readonly said: 'day'; readonly day: IsoDay }
  /** "dernier vendredi du mois": we count from the start of the month only. */
  | { readonly said: 'last' }
  | { readonly said: 'no-such-day' }
  | { readonly said: 'unknown' };

/** "lundi", "lundis", "chaque lundi", "1er mardi du mois", "2026-12-01", "01/12/2026", "mardi 01/12/2026". */
export function readDays(text: string): DaysSaid {
  const folded = foldValue(text);
  const words = folded.replace(/^(chaque|tous les|le|les) /, '').split(' ');
  const [first = '', second = ''] = words;
  const alone = weekdayNamed(first);
  if (alone !== null && words.length === 1) return { said: 'weekday', weekday: alone };
  const weekday = weekdayNamed(second);
  if (weekday !== null && /^(du|de chaque) mois$|^$/.test(words.slice(2).join(' '))) {
    if (first === 'dernier') return { said: 'last' };
    const nth = [...NTH, ...LATER_NTH].findIndex((pattern) => pattern.test(first)) + 1;
    if (nth === 1 || nth === 2 || nth === 3 || nth === 4 || nth === 5) return { said: 'nth', weekday, nth };
  }
  const day = readDay(alone === null ? folded : words.slice(1).join(' '));
  if (day === 'no-such-day') return { said: 'no-such-day' };
  return day === 'unknown' ? { said: 'unknown' } : { said: 'day', day };
}

/** "2026-12-01", "01/12/2026", "1.12.2026"; a year of two digits is not guessed. */
export function readDay(text: string): IsoDay | 'unknown' | 'no-such-day' {
  const folded = text.trim();
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(folded);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?)?$/i.exec(folded);
  if (french === null && iso === null) return 'unknown';
  const [year = 0, month = 0, day = 0] = (
    french === null ? (iso ?? []).slice(1) : [french[3], french[2], french[1]]
  ).map(Number);
  const isThatDay = isSame(dateOfDayNumber(dayNumber({ year, month, day })), { year, month, day });
  if (!isThatDay || year < 2000 || year > 2100) return 'no-such-day';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function weekdayNamed(word: string): Weekday | null {
  const found = WEEKDAYS.findIndex((name) => word === name || word === `${name}s`);
  return found === -1 ? null : found;
}

function isSame(a: LocalDate, b: LocalDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
