import type { Duty, DutyPlace, Mediator } from './agenda.js';
import { overlaps, seatsOf, type Slot, type Taken } from './appointment.js';
import { occurrenceOn, type Occurrence } from './duty-occurrences.js';
import { bufferMs, isSameSession, seatsTaken } from './free-slots.js';
import { absencesOf, isOpenAt, meets, sessionsHolding } from './mediator-time.js';
import { dayAndMinutesAt } from './zone-days.js';

const MINUTE_MS = 60_000;

/**
 * A slot offered some time ago still stands: its duty is still done then, there, by the same kind; the mediator is under contract, not
 * away, and not taken; notice and horizon are kept. Asked again when booking. `taken`: what is taken of the mediator around it.
 */
export function isBookable(slot: Slot, mediator: Mediator, taken: readonly Taken[], now: number): boolean {
  const duty = mediator.id === slot.mediator ? mediator.duties.find(({ id }) => id === slot.duty) : undefined;
  if (duty === undefined || !isStillWhatWasOffered(slot, duty) || !isOpenAt(slot.start, duty, now)) return false;
  const zone = duty.place.timeZone;
  const occurrence = occurrenceOn(duty, mediator, dayAndMinutesAt(slot.start, zone).day);
  if (occurrence === null || !isInside(slot, duty, occurrence)) return false;
  if (absencesOf(mediator, zone).some((absence) => meets(absence, slot))) return false;
  return isMediatorFree(slot, duty, mediator, taken);
}

function isStillWhatWasOffered(slot: Slot, { kind, place }: Duty): boolean {
  return (
    slot.kindName === kind.name &&
    slot.way === kind.way &&
    slot.seats === seatsOf(kind.reception) &&
    slot.busyUntil === slot.end + bufferMs(kind.reception) &&
    isSameAddress(slot.place, place)
  );
}

/** People go where they were told to. */
function isSameAddress(a: DutyPlace, b: DutyPlace): boolean {
  return a.name === b.name && a.street === b.street && a.commune === b.commune && a.timeZone === b.timeZone;
}

/** An appointment keeps the length of its kind, anywhere within the duty; a session is the whole of it. */
function isInside(slot: Slot, { kind }: Duty, { start, end }: Occurrence): boolean {
  switch (kind.reception.by) {
    case 'appointment':
      return slot.end - slot.start === kind.reception.minutes * MINUTE_MS && slot.start >= start && slot.end <= end;
    case 'workshop':
      return slot.start === start && slot.end === end;
    case 'walk-in':
      return false;
  }
}

function isMediatorFree(slot: Slot, duty: Duty, mediator: Mediator, taken: readonly Taken[]): boolean {
  const inTheWay = taken.filter((one) => overlaps(one, slot));
  switch (duty.kind.reception.by) {
    case 'appointment':
      return (
        inTheWay.length === 0 && sessionsHolding(mediator, { start: slot.start, end: slot.busyUntil }).length === 0
      );
    case 'workshop':
      return (
        inTheWay.every((one) => isSameSession(one, duty, slot.start)) &&
        seatsTaken(duty, slot.start, taken) < slot.seats
      );
    case 'walk-in':
      return false;
  }
}
