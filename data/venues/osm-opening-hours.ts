import type { HoursRule, OpeningHours } from '../../bot/domain/opening-hours.js';
import { joined } from './joined-intervals.js';
import { readClause, type Clause } from './osm-opening-hours-clause.js';
import { spelledAsOsm } from './osm-opening-hours-spelling.js';
import { OsmTokens } from './osm-opening-hours-tokens.js';

export interface HoursRead {
  readonly hours: OpeningHours;
  /** 'hours-repaired': read as a person would, although it is not written as it should. */
  readonly repair: 'hours-unreadable' | 'hours-partly-read' | 'hours-repaired' | null;
}

/** The hours alone, see `readHours`. */
export function readOpeningHours(source: string): OpeningHours {
  return readHours(source).hours;
}

/**
 * Reads an OSM `opening_hours` string (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) into our rules.
 * A part of the language only, the one venues use: weekdays and their lists and ranges, several intervals, 24/7, off, PH, weeks,
 * months, nth weekdays of a month, `;` (override) and `,` (in addition). Days whose times are broken are told apart, and anything else,
 * or anything doubtful, is kept raw: the text is then shown to people, since half-read hours would send them to a closed door.
 */
export function readHours(source: string): HoursRead {
  const text = source.trim();
  if (text === '') return { hours: { known: 'no' }, repair: null };
  const spelled = spelledAsOsm(text);
  const tokens = OsmTokens.of(spelled);
  const clauses = tokens === null ? null : readClauses(tokens);
  const hours = clauses === null ? null : asHours(clauses, text);
  if (clauses === null || hours === null) return { hours: { known: 'raw', text }, repair: 'hours-unreadable' };
  if (hours.known === 'partly') return { hours, repair: 'hours-partly-read' };
  return { hours, repair: spelled !== text || clauses.some(({ isRepaired }) => isRepaired) ? 'hours-repaired' : null };
}

function readClauses(tokens: OsmTokens): readonly Clause[] | null {
  const clauses: Clause[] = [];
  let isInAddition = false;
  while (!tokens.isAtEnd()) {
    // "Mo 09:00-12:00;" and ";;" say nothing more.
    if (tokens.take(';')) {
      isInAddition = false;
      continue;
    }
    const clause = readClause(tokens, isInAddition);
    if (clause === null) return null;
    const before = clauses.at(-1);
    const isContinued = !clause.namesDays && before?.namesDays === true;
    const continued = isContinued ? continuing(before, clause) : clause;
    if (continued === null) return null;
    clauses.splice(isContinued ? -1 : clauses.length, 1, continued);
    isInAddition = tokens.take(',');
    if (isInAddition && tokens.isAtEnd()) return null;
    if (!isInAddition && !tokens.isAtEnd() && !tokens.take(';')) return null;
  }
  return clauses;
}

/**
 * "Mo-Fr 09:00-12:00; 14:00-17:00": by the letter open every day in the afternoon, Sunday too; whoever writes it means the afternoons of
 * the days just named. Null when either says something else than hours.
 */
function continuing(before: Clause, times: Clause): Clause | null {
  const added = times.rules[0]?.intervals ?? [];
  const isPlain = times.rules.every(({ weeks, months }) => weeks === null && months === null);
  const areHours = [before, times].every(
    ({ times: say, rules }) => say === 'hours' && rules.length > 0 && rules.every((rule) => rule.intervals.length > 0),
  );
  if (!isPlain || !areHours) return null;
  const rules = before.rules.map((rule) => ({ ...rule, intervals: joined([...rule.intervals, ...added]) }));
  return { ...before, rules, isRepaired: true };
}

/** Null when the clauses say nothing of ordinary days, or what our rules cannot hold. */
function asHours(clauses: readonly Clause[], text: string): OpeningHours | null {
  let rules: readonly HoursRule[] = [];
  let onPublicHolidays: 'open' | 'closed' | 'unsaid' = 'unsaid';
  const unclear = new Set<number>();
  for (const clause of clauses) {
    if (clause.onPublicHolidays !== 'unsaid') onPublicHolidays = clause.onPublicHolidays;
    if (clause.times === 'unclear') {
      if (!clause.rules.every(isOfEveryWeek)) return null;
      for (const day of daysOf(clause)) unclear.add(day);
      continue;
    }
    if (clause.isInAddition) {
      const added = inAddition(rules, clause.rules);
      if (added === null) return null;
      rules = added;
    } else {
      rules = [...rules, ...clause.rules];
      if (clause.rules.every(isOfEveryWeek)) for (const day of daysOf(clause)) unclear.delete(day);
    }
  }
  const isSilent =
    clauses.some(({ times }) => times !== 'hours') && !rules.some(({ intervals }) => intervals.length > 0);
  if (rules.length === 0 || isSilent) return null;
  if (unclear.size === 0) return { known: 'yes', rules, onPublicHolidays };
  return { known: 'partly', rules, onPublicHolidays, unclearWeekdays: [...unclear].sort(), text };
}

function daysOf({ rules }: Clause): readonly number[] {
  return rules.flatMap(({ weekdays }) => weekdays);
}

function isOfEveryWeek({ weeks, months, nth }: HoursRule): boolean {
  return weeks === null && months === null && nth === null;
}

/**
 * A rule in addition keeps what the rules before it say of its days. Ours only override, so that each pair (earlier rule, new one)
 * is written out: on the days both name, the hours of both. Null when the days both name cannot be written as one rule.
 */
function inAddition(before: readonly HoursRule[], added: readonly HoursRule[]): readonly HoursRule[] | null {
  const both: HoursRule[] = [];
  for (const rule of before) {
    for (const other of added) {
      // ", We off" takes We away: it is an override whatever its sign.
      if (other.intervals.length === 0) continue;
      const days = daysOfBoth(rule, other);
      if (days === null) return null;
      if (days.weekdays.length > 0) both.push({ ...days, intervals: joined([...rule.intervals, ...other.intervals]) });
    }
  }
  return [...before, ...added, ...both];
}

/** No weekdays when there is no day that both name; null when that cannot be said (the last and the fourth Thursday). */
function daysOfBoth(a: HoursRule, b: HoursRule): Omit<HoursRule, 'intervals'> | null {
  const nth = both(a.nth, b.nth);
  if (a.nth !== null && b.nth !== null && [...a.nth, ...b.nth].includes(-1) && nth?.length !== a.nth.length)
    return null;
  const weeks = both(a.weeks, b.weeks);
  const months = both(a.months, b.months);
  const isNever = [nth, weeks, months].some((list) => list?.length === 0);
  const weekdays = isNever ? [] : a.weekdays.filter((day) => b.weekdays.includes(day));
  return { weekdays, nth, weeks, months };
}

function both(a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null {
  if (a === null) return b;
  return b === null ? a : a.filter((one) => b.includes(one));
}
