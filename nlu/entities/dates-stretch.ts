import { dayNumber } from '../../bot/domain/local-date.js';
import type { Hours } from '../../bot/domain/when-heard.js';
import { clockTime } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import { isEdge, narrowed } from './dates-narrowing.js';
import type { Here, Said } from './dates-said.js';

/** Before a day, they say where an appointment is moved from. */
export const MOVED_FROM: ReadonlySet<string> = new Set(['de', 'du', 'd', 'rdv', 'vous', 'remplacer']);

/** Why a stretch is not about the appointment: beside it, over, replaced by another, or why something else is. */
export type Aside = 'aside' | 'past' | 'old' | 'reason';

/** A stretch of the message: days, hours or both. */
export interface Stretch {
  days: SaidDays | null;
  hours: Hours | null;
  isRefused: boolean;
  /** Refused because of what the person does then ("je travaille"), not in so many words. */
  isBusy: boolean;
  /** No such hours ("à 25h"), or the second before the first ("entre 16h et 14h"): to ask back. */
  isAmiss: boolean;
  /** "Je rentre le 3": not meant where other days are. */
  readonly isReturn: boolean;
  readonly clause: number;
  aside: Aside | null;
  /** The word before it, before its days where it has some. */
  lead: string;
  /** The hours were said before the days: they hold for all the days that follow. */
  isHoursFirst: boolean;
  /** "Ou" comes before it. */
  isAlternative: boolean;
  /** "Le" comes before it, and a word of appointments in the clause, or a refusal in the one before. */
  readonly isWished: boolean;
  /** "Sinon" comes before it. */
  readonly isElse: boolean;
  /** "Et", "ou" or a comma comes before it. */
  readonly isListed: boolean;
  /** What a correction leaves of what it replaces: "mardi 14h, non, mercredi". */
  lent: Pick<Stretch, 'days' | 'hours'> | null;
}

export function stretchOf(said: Said, here: Here): Pick<Stretch, 'days' | 'hours'> {
  switch (said.said) {
    case 'days':
      return { days: said.days, hours: null };
    case 'amiss':
      return { days: null, hours: said.hours };
    case 'hours':
      return { days: said.isToday ? { by: 'date', date: here.today } : null, hours: said.hours };
    case 'moment':
      return { days: { by: 'date', date: said.date }, hours: { at: 'time', time: clockTime(said.minutes) } };
  }
}

const CALLS_A_TIME: ReadonlySet<string> = new Set(['a', 'vers']);

/** Adds what is new to a stretch under way; false when it says something else, an alternative. */
export function merges(current: Stretch, fresh: Stretch): boolean {
  const isOfOld = current.aside === 'old' && fresh.days === null;
  if (current.isRefused !== fresh.isRefused || (current.aside !== fresh.aside && !isOfOld)) return false;
  const { days, hours } = current;
  const limited = hours === null || fresh.hours === null ? null : bothHours(hours, fresh.hours, fresh.lead);
  if (hours !== null && fresh.hours !== null && limited === null) {
    // "Demain soir 18h" and "9h le matin": the time says it all.
    if (hours.at !== 'part' && fresh.hours.at !== 'part') return false;
    if (hours.at === 'part' && fresh.hours.at === 'part') return false;
  }
  if (days !== null && fresh.days !== null) {
    const precise = madePrecise(days, fresh.days) ?? (current.clause === fresh.clause ? dated(days, fresh.days) : null);
    if (precise === null && (days.by === 'edge' || fresh.days.by !== 'edge')) return false;
    current.days = precise ?? days;
  }
  if (fresh.days !== null && current.days === null) {
    current.days = fresh.days;
    current.lead = fresh.lead;
    current.isHoursFirst = current.hours !== null;
  }
  current.isAmiss ||= fresh.isAmiss;
  if (limited !== null) current.hours = limited;
  else if (fresh.hours !== null && (hours === null || hours.at === 'part')) current.hours = fresh.hours;
  return true;
}

/** "Le matin pas avant 9h" and "pas avant 9h le matin" are the same. */
function bothHours(said: Hours, next: Hours, lead: string): Hours | null {
  // "Après le travail, vers 18h": that very time.
  if (next.at === 'time' && CALLS_A_TIME.has(lead) && isEdge(next.time, said)) return next;
  return narrowed(said, next) ?? (next.at === 'part' ? narrowed(next, said) : null);
}

/** "La semaine prochaine, mardi", "en janvier, le 15": the day meant; null when the second says something else. */
export function madePrecise(days: SaidDays, next: SaidDays): SaidDays | null {
  if (days.by === 'edge' && next.by === 'edge') return rangeOf(days, next);
  // "Après la Pentecôte, le mardi 18".
  if (days.by === 'edge' && next.by === 'number') return next;
  if (days.by === 'week-of' && next.by === 'weekday') return next;
  if (days.by !== 'span') return null;
  if (days.isWeek && next.by === 'weekday') return next;
  const month = monthOf(days);
  return month !== null && next.by === 'number' && next.month === null ? { ...next, ...month } : null;
}

type EdgeDays = Extract<SaidDays, { by: 'edge' }>;

/** "Après le 15 et avant le 20". */
function rangeOf(first: EdgeDays, last: EdgeDays): SaidDays | null {
  const isStart = first.edge === 'after' || first.edge === 'from';
  const isEnd = last.edge === 'before' || last.edge === 'until';
  if (!isStart || !isEnd || !isPointed(first.days) || !isPointed(last.days)) return null;
  return {
    by: 'to',
    from: first.edge === 'after' ? { by: 'shift', later: 1, days: first.days } : first.days,
    to: last.edge === 'before' ? { by: 'shift', later: -1, days: last.days } : last.days,
  };
}

/** "Mardi matin 1er décembre". */
function dated(days: SaidDays, next: SaidDays): SaidDays | null {
  const isDate = next.by === 'number' && next.month !== null && next.weekday === null;
  return isPlainWeekday(days) && isDate ? { ...next, weekday: days.weekday } : null;
}

/** The month that days fall in; null when they are of several, or a week. */
export function monthOf(days: SaidDays): { readonly month: number; readonly year: number } | null {
  if (days.by !== 'span' || days.isWeek || days.span.to === null) return null;
  const { from, to } = days.span;
  return from.month === to.month && from.day === 1 ? { month: from.month, year: from.year } : null;
}

export function isComplement(current: Stretch, said: Said | null): boolean {
  if (said === null) return true;
  if (said.said === 'amiss') return current.hours === null;
  if (said.said === 'hours') return current.hours === null || isLimit(current, said);
  return said.said === 'days' && (current.days === null || madePrecise(current.days, said.days) !== null);
}

/** "Mardi matin, mais pas avant 10h": a limit to what was just said. */
export function isLimit(current: Stretch, said: Said | null): boolean {
  if (said?.said !== 'hours' || current.hours === null) return false;
  const isPartOfIt = said.hours.at === 'part' && current.hours.at === 'time';
  return narrowed(current.hours, said.hours) !== null || (isPartOfIt && narrowed(said.hours, current.hours) !== null);
}

export function isPlainWeekday(days: SaidDays | null): days is Extract<SaidDays, { by: 'weekday' }> {
  return days?.by === 'weekday' && days.which === 'plain' && days.week === null;
}

/** False for tomorrow, next week, "lundi prochain": nothing of them is over. */
export function canBePast({ days }: Stretch, { today }: Here): boolean {
  switch (days?.by) {
    case 'date':
      return dayNumber(days.date) <= dayNumber(today);
    case 'span':
      return !days.isWeek || dayNumber(days.span.from) <= dayNumber(today);
    case 'weekday':
      return days.which === 'plain' && days.later === 0;
    case 'weekend':
      return !days.isNext;
    case 'number':
    case 'every':
    case 'shift':
    case 'week-of':
    case 'gone':
    case 'edge':
    case 'to':
    case 'beside':
    case 'unknown':
    case undefined:
      return true;
  }
}

/** Days that leave others out: weekdays, dates, tomorrow, from Monday on. */
export function isPointed(days: SaidDays): boolean {
  return (
    days.by === 'weekday' || days.by === 'number' || days.by === 'date' || days.by === 'beside' || days.by === 'edge'
  );
}
