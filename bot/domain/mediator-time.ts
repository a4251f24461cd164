import type { Absence, Duty, Mediator } from './agenda.js';
import { occurrencesBetween } from './duty-occurrences.js';
import { dayNumberOfIso } from './iso-days.js';
import { dayAndMinutesAt, instantOnDay } from './zone-days.js';

/** Epoch milliseconds, [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MINUTE_MS = 60_000;

/** Absences and duties are values: what was read of a list is true for as long as it exists. The first by time zone. */
const absent = new WeakMap<readonly Absence[], Map<string, readonly Span[]>>();
const sessions = new WeakMap<readonly Duty[], readonly Duty[]>();

export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** When the mediator is away, on the clocks of `zone`; in no order. */
export function absencesOf({ absences }: Mediator, zone: string): readonly Span[] {
  const zones = absent.get(absences) ?? new Map<string, readonly Span[]>();
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const spans = absences.map(({ from, to }) => ({
    start: instantOnDay(dayNumberOfIso(from.day), from.minutes, zone),
    end: instantOnDay(dayNumberOfIso(to.day), to.minutes, zone),
  }));
  absent.set(absences, zones.set(zone, spans));
  return spans;
}

/** The workshops and walk-in sessions of the mediator in a stretch of time: they hold the mediator, whether anyone comes or not. */
export function sessionsHolding(mediator: Mediator, { start, end }: Span): readonly Span[] {
  return sessionDutiesOf(mediator).flatMap((duty) => occurrencesBetween(duty, mediator, start, end));
}

function sessionDutiesOf({ duties }: Mediator): readonly Duty[] {
  const known = sessions.get(duties);
  if (known !== undefined) return known;
  const found = duties.filter((duty) => duty.kind.reception.by !== 'appointment');
  sessions.set(duties, found);
  return found;
}

/** What is left of a stretch of time, in order; nothing empty. */
export function without(whole: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { start } = whole;
  for (const one of taken.filter((span) => meets(span, whole)).sort((a, b) => a.start - b.start)) {
    if (one.start > start) left.push({ start, end: one.start });
    start = Math.max(start, one.end);
  }
  if (start < whole.end) left.push({ start, end: whole.end });
  return left;
}

/** A slot cannot start before this: the notice of the kind. Epoch milliseconds. */
export function opensFrom({ kind }: Duty, now: number): number {
  return now + kind.noticeMinutes * MINUTE_MS;
}

/** Day number, in the place's calendar, of the last day on which a slot may start: the horizon of the kind. */
export function lastOpenDay({ kind, place }: Duty, now: number): number {
  return dayAndMinutesAt(now, place.timeZone).day + kind.horizonDays;
}

export function isOpenAt(start: number, duty: Duty, now: number): boolean {
  return start >= opensFrom(duty, now) && dayAndMinutesAt(start, duty.place.timeZone).day <= lastOpenDay(duty, now);
}
