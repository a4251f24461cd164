import type { HoursRule, OpeningHours } from '../../bot/domain/opening-hours.js';
import { joined } from './joined-intervals.js';
import { readClause, type Clause } from './osm-opening-hours-clause.js';
import { OsmTokens } from './osm-opening-hours-tokens.js';

/**
 * Reads an OSM `opening_hours` string (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) into our rules.
 * A part of the language only, the one venues use: weekdays and their lists and ranges, several intervals, 24/7, off, PH, weeks,
 * months, nth weekdays of a month, `;` (override) and `,` (in addition). Anything else, or anything doubtful, is kept raw:
 * the text is then shown to people, since half-read hours would send them to a closed door.
 */
export function readOpeningHours(source: string): OpeningHours {
  const text = source.trim();
  if (text === '') return { known: 'no' };
  const tokens = OsmTokens.of(text);
  const clauses = tokens === null ? null : readClauses(tokens);
  return (clauses === null ? null : asHours(clauses)) ?? { known: 'raw', text };
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
    clauses.push(clause);
    isInAddition = tokens.take(',');
    if (isInAddition && tokens.isAtEnd()) return null;
    if (!isInAddition && !tokens.isAtEnd() && !tokens.take(';')) return null;
  }
  return clauses;
}

/** Null when the clauses say nothing of ordinary days, or what our rules cannot hold. */
function asHours(clauses: readonly Clause[]): OpeningHours | null {
  let rules: readonly HoursRule[] = [];
  let onPublicHolidays: 'open' | 'closed' | 'unsaid' = 'unsaid';
  for (const clause of clauses) {
    if (clause.onPublicHolidays !== 'unsaid') onPublicHolidays = clause.onPublicHolidays;
    if (clause.isInAddition) {
      const added = inAddition(rules, clause.rules);
      if (added === null) return null;
      rules = added;
    } else {
      rules = [...rules, ...clause.rules];
    }
  }
  return rules.length === 0 ? null : { known: 'yes', rules, onPublicHolidays };
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
