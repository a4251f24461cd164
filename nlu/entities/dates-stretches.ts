import { dayNumber } from '../../bot/domain/local-date.js';
import { clockTime } from './dates-calendar.js';
import type { SaidDays } from './dates-days.js';
import type { Hours } from '../../bot/domain/when-heard.js';
import { saidAt, type Here, type Said } from './dates-items.js';
import type { Placed } from './dates-tokens.js';

/** "Pas" refuses what follows within this many words. */
const REACH_WORDS = 4;

/** A stretch of the message: days, hours or both. */
export interface Stretch {
  days: SaidDays | null;
  hours: Hours | null;
  isRefused: boolean;
  clause: number;
}

/** The tokens of a message as stretches, in their order. */
export function stretchesOf(tokens: readonly Placed[], here: Here): Stretch[] {
  const out: Stretch[] = [];
  let current: Stretch | null = null;
  let week: number | null = null;
  let isRefusing = false;
  let words = 0;
  let clause = 0;
  let at = 0;
  for (let placed = tokens[at]; placed !== undefined; placed = tokens[at]) {
    const { token, wordsBefore } = placed;
    words += wordsBefore;
    const said = saidAt(tokens, at, here);
    if (said !== null) {
      if (isRefusing && words > REACH_WORDS) isRefusing = false;
      const fresh: Stretch = { ...stretchOf(said, here), isRefused: isRefusing, clause };
      const before = out.at(-1)?.days;
      // "Les lundis et jeudis".
      if (
        tokens[at - 1]?.token.is === 'and' &&
        before?.by === 'weekday' &&
        before.which === 'every' &&
        fresh.days?.by === 'weekday'
      )
        fresh.days = { ...fresh.days, which: 'every' };
      if (fresh.days?.by === 'weekday' && fresh.days.week === null && week !== null && fresh.days.which === 'plain')
        fresh.days = { ...fresh.days, week };
      if (fresh.days?.by === 'span' && fresh.days.isWeek && !isRefusing) {
        week = weekOf(fresh.days);
        // "Lundi ou mardi de la semaine prochaine", but "vendredi ou la semaine prochaine".
        const isOfThem = current !== null && current.days?.by === 'weekday';
        for (const stretch of isOfThem ? out : [])
          if (stretch.days?.by === 'weekday' && stretch.days.week === null && !stretch.isRefused)
            stretch.days = { ...stretch.days, week };
        if (isOfThem) fresh.days = null;
      }
      if (fresh.days !== null || fresh.hours !== null) {
        if (current === null || !merges(current, fresh)) {
          out.push(fresh);
          current = fresh;
        }
      }
      words = 0;
      at = said.end;
      continue;
    }
    if (token.is === 'or') current = null;
    else if (
      token.is === 'and' &&
      tokens[at + 1] !== undefined &&
      current !== null &&
      !isComplement(current, saidAt(tokens, at + 1, here))
    )
      current = null;
    else if (token.is === 'comma' || token.is === 'but') {
      const next = saidAt(tokens, at + 1, here);
      if (current !== null && (token.is === 'but' ? !isLimit(current, next) : !isComplement(current, next)))
        current = null;
      if (isRefusing) current = null;
      isRefusing = false;
      clause += 1;
    } else if (token.is === 'not' || token.is === 'cannot') {
      const spoken = out.filter((stretch) => stretch.clause === clause && !stretch.isRefused);
      const isBehind = spoken.length > 0 && (token.is === 'cannot' || saidAt(tokens, at + 1, here) === null);
      if (isBehind) for (const stretch of spoken) stretch.isRefused = true;
      else {
        isRefusing = true;
        words = 0;
      }
      current = null;
    }
    at += 1;
  }
  return out;
}

function stretchOf(said: Said, here: Here): Pick<Stretch, 'days' | 'hours'> {
  switch (said.said) {
    case 'days':
      return { days: said.days, hours: null };
    case 'hours':
      return { days: said.isToday ? { by: 'date', date: here.today } : null, hours: said.hours };
    case 'moment':
      return { days: { by: 'date', date: said.date }, hours: { at: 'time', time: clockTime(said.minutes) } };
  }
}

/** Adds what is new to a stretch under way; false when it says something else, an alternative. */
function merges(current: Stretch, fresh: Stretch): boolean {
  if (current.isRefused !== fresh.isRefused) return false;
  const { days, hours } = current;
  if (days !== null && fresh.days !== null) {
    // "La semaine prochaine, mardi": the weekday is the day meant.
    if (days.by === 'span' && days.isWeek && fresh.days.by === 'weekday') current.days = fresh.days;
    else if (days.by === 'edge' || fresh.days.by !== 'edge') return false;
  }
  if (hours !== null && fresh.hours !== null) {
    // "Demain soir 18h" and "9h le matin": the time says it all.
    if (hours.at !== 'part' && fresh.hours.at !== 'part') return false;
    if (hours.at === 'part' && fresh.hours.at === 'part') return false;
  }
  if (fresh.days !== null && current.days === null) current.days = fresh.days;
  if (fresh.hours !== null && (hours === null || hours.at === 'part')) current.hours = fresh.hours;
  return true;
}

function isComplement(current: Stretch, said: Said | null): boolean {
  if (said === null) return true;
  if (said.said === 'hours') return current.hours === null || isLimit(current, said);
  return said.said === 'days' && current.days === null;
}

/** "Mardi matin, mais pas avant 10h": a limit to what was just said. */
function isLimit(current: Stretch, said: Said | null): boolean {
  return (
    current?.hours?.at === 'part' && said?.said === 'hours' && (said.hours.at === 'from' || said.hours.at === 'until')
  );
}

function weekOf(days: SaidDays): number | null {
  return days.by === 'span' ? dayNumber(days.span.from) : null;
}

/** What alternatives lend each other: the month, the day, the hours said once at the end. */
export function sharedOut(stretches: readonly Stretch[]): readonly Stretch[] {
  const out = stretches.map((stretch) => ({ ...stretch }));
  const wished = out.filter((stretch) => !stretch.isRefused);
  for (let at = wished.length - 2; at >= 0; at -= 1) {
    const [one, next] = [wished[at], wished[at + 1]];
    if (one?.days?.by === 'number' && next?.days?.by === 'number' && one.days.month === null)
      one.days = { ...one.days, month: next.days.month, year: next.days.year };
  }
  for (const [at, stretch] of wished.entries()) {
    const before = wished[at - 1];
    if (before !== undefined && stretch.days === null && before.days !== null) stretch.days = before.days;
  }
  for (let at = wished.length - 2; at >= 0; at -= 1) {
    const [one, next] = [wished[at], wished[at + 1]];
    if (one === undefined || next === undefined) continue;
    if (one.days === null && next.days !== null) one.days = next.days;
    if (one.hours === null && wished.slice(0, at + 1).every((stretch) => stretch.hours === null))
      one.hours = next.hours;
  }
  return out;
}
