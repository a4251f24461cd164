import type { Duty, Mediator, Reception } from './agenda.js';
import { overlaps, seatsOf, type Slot, type Taken } from './appointment.js';
import { occurrenceOn, type Occurrence } from './duty-occurrences.js';
import { absencesOf, lastOpenDay, meets, opensFrom, sessionsHolding, without, type Span } from './mediator-time.js';

const MINUTE_MS = 60_000;
/** Appointments start at hours that people say and remember: 9:05, never 9:07. Zones are whole quarters away from UTC. */
const GRID_MS = 5 * MINUTE_MS;

type OneByOne = Extract<Reception, { by: 'appointment' }>;

/**
 * The slots of a duty on a day of its place (day number), earliest first; they never overlap each other. `taken`: what is taken of the
 * mediator on that day, at least; more does no harm.
 */
export function freeSlotsOn(
  day: number,
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
  now: number,
): readonly Slot[] {
  const occurrence = openOccurrenceOn(day, duty, mediator, now);
  return occurrence === null ? [] : freeSlotsIn(occurrence, duty, mediator, taken, now);
}

/** The duty on a day of its place, when a slot of it may still be offered; else null. */
export function openOccurrenceOn(day: number, duty: Duty, mediator: Mediator, now: number): Occurrence | null {
  const occurrence = occurrenceOn(duty, mediator, day);
  if (occurrence === null || occurrence.end <= opensFrom(duty, now)) return null;
  return day > lastOpenDay(duty, now) ? null : occurrence;
}

/** The slots of one `openOccurrenceOn`, as `freeSlotsOn` has them. */
export function freeSlotsIn(
  occurrence: Occurrence,
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
  now: number,
): readonly Slot[] {
  const earliest = opensFrom(duty, now);
  const { reception } = duty.kind;
  switch (reception.by) {
    case 'appointment':
      return laidIn(occurrence, reception, duty, mediator, taken)
        .filter((start) => start >= earliest)
        .map((start) => slotAt({ start, end: start + reception.minutes * MINUTE_MS }, duty, mediator, 0));
    case 'workshop':
      return occurrence.start >= earliest ? sessionOf(occurrence, duty, mediator, taken) : [];
    case 'walk-in':
      return [];
  }
}

/** Starts of the appointments that fit between what is taken, from the beginning of each free stretch. */
function laidIn(
  occurrence: Occurrence,
  { minutes, bufferMinutes }: OneByOne,
  duty: Duty,
  mediator: Mediator,
  taken: readonly Taken[],
): readonly number[] {
  const length = minutes * MINUTE_MS;
  const buffer = bufferMinutes * MINUTE_MS;
  if (!(length > 0 && buffer >= 0)) return [];
  const busy = busySpans(mediator, taken, { start: occurrence.start, end: occurrence.end + buffer });
  const starts: number[] = [];
  let earliest = occurrence.start;
  for (const free of without(occurrence, [...busy, ...absencesOf(mediator, duty.place.timeZone)])) {
    // The buffer may pass the end of the duty, or run into an absence, but not into what is taken.
    const nextBusy = Math.min(...busy.map(({ start }) => (start >= free.end ? start : Infinity)));
    earliest = onGrid(Math.max(free.start, earliest));
    while (earliest + length <= free.end && earliest + length + buffer <= nextBusy) {
      starts.push(earliest);
      earliest = onGrid(earliest + length + buffer);
    }
  }
  return starts;
}

/** What nothing may overlap, buffer included. */
function busySpans(mediator: Mediator, taken: readonly Taken[], around: Span): readonly Span[] {
  const appointments = taken.map(({ start, busyUntil }) => ({ start, end: busyUntil }));
  return [...appointments.filter((one) => meets(one, around)), ...sessionsHolding(mediator, around)];
}

/** The whole session is one slot; none when it is full, when part of it falls in an absence, or when the mediator is taken elsewhere. */
function sessionOf(session: Occurrence, duty: Duty, mediator: Mediator, taken: readonly Taken[]): readonly Slot[] {
  if (absencesOf(mediator, duty.place.timeZone).some((absence) => meets(absence, session))) return [];
  const slot = slotAt(session, duty, mediator, seatsTaken(duty, session.start, taken));
  const isElsewhere = taken.some((one) => !isSameSession(one, duty, session.start) && overlaps(one, slot));
  return slot.seatsLeft > 0 && !isElsewhere ? [slot] : [];
}

export function isSameSession(one: Taken, duty: Duty, start: number): boolean {
  return one.duty === duty.id && one.start === start;
}

export function seatsTaken(duty: Duty, start: number, taken: readonly Taken[]): number {
  return taken.filter((one) => isSameSession(one, duty, start)).reduce((sum, { count }) => sum + count, 0);
}

function slotAt({ start, end }: Span, duty: Duty, mediator: Mediator, alreadyTaken: number): Slot {
  const { reception } = duty.kind;
  const seats = seatsOf(reception);
  return {
    mediator: mediator.id,
    mediatorName: mediator.name,
    duty: duty.id,
    kindName: duty.kind.name,
    way: duty.kind.way,
    place: duty.place,
    start,
    end,
    busyUntil: end + bufferMs(reception),
    seats,
    seatsLeft: seats - alreadyTaken,
  };
}

export function bufferMs(reception: Reception): number {
  return reception.by === 'appointment' ? reception.bufferMinutes * MINUTE_MS : 0;
}

function onGrid(instant: number): number {
  return Math.ceil(instant / GRID_MS) * GRID_MS;
}
