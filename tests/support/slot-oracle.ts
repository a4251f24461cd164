import type { Duty, Mediator } from '../../bot/domain/agenda.js';
import type { Taken } from '../../bot/domain/appointment.js';

/**
 * Another way to say what is free, for tests: every five minutes of a day are looked at one by one, on the clocks that Intl shows, days
 * as text, and holidays from the calendar. It shares nothing with the code it judges.
 */

const STEP = 300_000;
const MINUTE = 60_000;

/** Mainland holidays of the years that the tests use, from the calendars of service-public.fr; then local ones. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  '2026':
    '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25',
  '2027':
    '2027-01-01 2027-03-29 2027-05-01 2027-05-08 2027-05-06 2027-05-17 2027-07-14 2027-08-15 2027-11-01 2027-11-11 2027-12-25',
  '2028':
    '2028-01-01 2028-04-17 2028-05-01 2028-05-08 2028-05-25 2028-06-05 2028-07-14 2028-08-15 2028-11-01 2028-11-11 2028-12-25',
};
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  '974': ['12-20'],
  '972': ['05-22'],
  '67': ['12-26', '2026-04-03', '2027-03-26', '2028-04-14'],
};

interface Clock {
  readonly format: Intl.DateTimeFormat;
  readonly readings: Map<number, string>;
  readonly days: Map<string, readonly number[]>;
}
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const clock: Clock = { format, readings: new Map(), days: new Map() };
  clocks.set(zone, clock);
  return clock;
}

/** "2026-03-29T10:05". */
export function readingAt(instant: number, zone: string): string {
  const { format, readings } = clockOf(zone);
  const known = readings.get(instant);
  if (known !== undefined) return known;
  const reading = format.format(instant).replace(' ', 'T');
  readings.set(instant, reading);
  return reading;
}

/** The instants of every fifth minute of a local day. */
export function stepsOf(day: string, zone: string): readonly number[] {
  const { days } = clockOf(zone);
  const known = days.get(day);
  if (known !== undefined) return known;
  const noon = Date.parse(`${day}T12:00:00Z`);
  const steps: number[] = [];
  for (let at = noon - 28 * 3_600_000; at < noon + 28 * 3_600_000; at += STEP) {
    if (readingAt(at, zone).startsWith(day)) steps.push(at);
  }
  days.set(day, steps);
  return steps;
}

function isHoliday(day: string, duty: Duty): boolean {
  const code = duty.place.codeInsee ?? duty.place.postcode;
  const local = LOCAL[code.slice(0, 3)] ?? LOCAL[code.slice(0, 2)] ?? [];
  return (HOLIDAYS[day.slice(0, 4)] ?? '').includes(day) || local.some((one) => day.endsWith(one));
}

function comesBack(day: string, { recurrence, valid }: Duty): boolean {
  const date = new Date(`${day}T12:00:00Z`);
  if (recurrence.every === 'once') return recurrence.day === day;
  if ((date.getUTCDay() + 6) % 7 !== recurrence.weekday) return false;
  if (recurrence.every === 'month') {
    let nth = 0;
    for (let other = 1; other <= date.getUTCDate(); other += 1) {
      const weekday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), other)).getUTCDay();
      if (weekday === date.getUTCDay()) nth += 1;
    }
    return nth === recurrence.nth;
  }
  const monday = new Date(`${valid.from}T12:00:00Z`);
  while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() - 1);
  while (monday.getTime() + 7 * 86_400_000 <= date.getTime())
    monday.setUTCDate(monday.getUTCDate() + 7 * recurrence.weeks);
  return monday.getTime() <= date.getTime();
}

/** By mediator and duty, then day: a day is judged once. */
const workedDays = new WeakMap<Mediator, Map<string, boolean>>();

function isWorked(day: string, duty: Duty, mediator: Mediator): boolean {
  const days = workedDays.get(mediator) ?? new Map<string, boolean>();
  workedDays.set(mediator, days);
  const known = days.get(duty.id + day);
  if (known !== undefined) return known;
  const within = (from: string, to: string | null): boolean => from <= day && (to === null || day <= to);
  const is =
    within(duty.valid.from, duty.valid.to) &&
    mediator.contracts.some(({ from, to }) => within(from, to)) &&
    !duty.except.includes(day) &&
    !isHoliday(day, duty) &&
    comesBack(day, duty);
  days.set(duty.id + day, is);
  return is;
}

/** The duty is on during the five minutes from there. */
export function isOnDuty(at: number, duty: Duty, mediator: Mediator): boolean {
  const reading = readingAt(at, duty.place.timeZone);
  const minutes = Number(reading.slice(11, 13)) * 60 + Number(reading.slice(14));
  return minutes >= duty.from && minutes < duty.to && isWorked(reading.slice(0, 10), duty, mediator);
}

export function isAway(at: number, duty: Duty, mediator: Mediator): boolean {
  const reading = readingAt(at, duty.place.timeZone);
  const text = ({ day, minutes }: { readonly day: string; readonly minutes: number }): string =>
    `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return mediator.absences.some(({ from, to }) => text(from) <= reading && reading < text(to));
}

function every(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += STEP) if (!holds(at)) return false;
  return true;
}

function isSoonEnough(start: number, { kind, place }: Duty, now: number): boolean {
  const last = new Date(`${readingAt(now, place.timeZone).slice(0, 10)}T12:00:00Z`);
  last.setUTCDate(last.getUTCDate() + kind.horizonDays);
  const day = readingAt(start, place.timeZone).slice(0, 10);
  return start - now >= kind.noticeMinutes * MINUTE && day <= last.toISOString().slice(0, 10);
}

/** An appointment may start there; `start` on the five minutes. Notice and horizon are apart. */
function hasRoomAt(start: number, duty: Duty, mediator: Mediator, taken: readonly Taken[]): boolean {
  const { reception } = duty.kind;
  if (reception.by !== 'appointment') return false;
  const end = start + reception.minutes * MINUTE;
  const busyUntil = end + reception.bufferMinutes * MINUTE;
  const sessions = mediator.duties.filter((other) => other.kind.reception.by !== 'appointment');
  return (
    every(start, end, (at) => isOnDuty(at, duty, mediator) && !isAway(at, duty, mediator)) &&
    every(start, busyUntil, (at) => !sessions.some((other) => isOnDuty(at, other, mediator))) &&
    taken.every((one) => one.busyUntil <= start || busyUntil <= one.start)
  );
}

export function canStartAt(
  start: number,
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
  now: number,
): boolean {
  return hasRoomAt(start, duty, mediator, taken) && isSoonEnough(start, duty, now);
}

/** The starts that are offered on a day, by trying every fifth minute. */
export function startsOn(
  day: string,
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
  now: number,
): readonly number[] {
  const steps = stepsOf(day, duty.place.timeZone);
  const { reception } = duty.kind;
  if (reception.by === 'walk-in') return [];
  if (reception.by === 'workshop') return sessionOn(steps, duty, mediator, taken, now);
  const starts: number[] = [];
  let free = -Infinity;
  for (const at of steps) {
    if (at < free || !hasRoomAt(at, duty, mediator, taken)) continue;
    starts.push(at);
    free = at + (reception.minutes + reception.bufferMinutes) * MINUTE;
  }
  return starts.filter((start) => isSoonEnough(start, duty, now));
}

function sessionOn(
  steps: readonly number[],
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
  now: number,
): readonly number[] {
  const on = steps.filter((at) => isOnDuty(at, duty, mediator));
  const [start] = on;
  if (start === undefined || on.some((at) => isAway(at, duty, mediator)) || !isSoonEnough(start, duty, now)) return [];
  const end = (on.at(-1) ?? start) + STEP;
  const isOurs = (one: Taken): boolean => one.duty === duty.id && one.start === start;
  const seated = taken.filter(isOurs).reduce((sum, { count }) => sum + count, 0);
  const isElsewhere = taken.some((one) => !isOurs(one) && one.start < end && start < one.busyUntil);
  const seats = duty.kind.reception.by === 'workshop' ? duty.kind.reception.seats : 0;
  return seated < seats && !isElsewhere ? [start] : [];
}
