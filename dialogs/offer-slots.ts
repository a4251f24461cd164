import type { Slot } from '../bot/domain/appointment.js';
import type { BookingDoing, Found, Lookup, State } from '../bot/domain/conversation.js';
import { localTimeAt } from '../bot/domain/local-time.js';
import type { NearbySlot, WalkIn } from '../bot/domain/slot-search.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { startCallback } from './ask-callback.js';
import { MORE_SLOTS, slotChoice, WAIT } from './book-appointment.js';
import { message, now, say, spoken, type DraftChoice, type Said, type Spoken } from './say.js';
import type { SlotsCourse } from './take.js';

const HUMAN: DraftChoice = { label: say('choice.human'), code: 'human' };
const FIND_VENUE: DraftChoice = { label: say('choice.findVenue'), code: 'find-venue' };
const CALLBACK: DraftChoice = { label: say('choice.callback'), code: 'callback' };

export function slotsLookup({ search }: SlotsCourse): Lookup {
  return { ask: 'slots', ...search };
}

/** The times found, or what else there is where none is free. */
export function showSlots(situation: Situation, course: SlotsCourse, found: Found | null): Spoken {
  switch (found?.got) {
    case 'slots':
      return timesOf(situation, course, found);
    case 'no-slot':
      return found.hasMediator || found.walkIns.length > 0
        ? allTaken(situation, course, found.walkIns)
        : callBack(situation, course);
    case 'venues':
    case 'venue':
    case 'no-venue':
    case 'my-appointments':
    case undefined:
      return callBack(situation, course);
  }
}

function timesOf(situation: Situation, course: SlotsCourse, found: Extract<Found, { got: 'slots' }>): Spoken {
  const { search, wish, before } = course;
  // Read aloud in the order of time, whatever order they were chosen in.
  const slots = [...found.slots].sort((a, b) => a.start - b.start);
  const state: State = { ...course.state, start: found.start };
  const isOne = isOnePlace(slots);
  const choices = [
    ...slots.map((slot, at) => slotChoice(slot, at, !isOne)),
    ...(found.hasMore ? [MORE_SLOTS] : []),
    ...(found.isOtherMoment || !found.hasMore ? [WAIT] : []),
    HUMAN,
  ];
  const doing: BookingDoing = {
    in: 'book-appointment',
    waitingFor: 'slot',
    wish,
    offered: slots,
    shown: search.skip,
    hasMore: found.hasMore,
  };
  const text = [
    ...before,
    ...introduction(course, found),
    ...samePlace(slots, found.start !== null),
    ...walkInLines(situation, found.walkIns),
    ...(situation.isDemonstration ? [say('slots.demonstration')] : []),
    ...(search.skip === 0 && search.when === null ? [say('slots.orWrite')] : []),
  ];
  return spoken(now(state, doing), [message(text, choices)]);
}

function introduction({ search }: SlotsCourse, found: Extract<Found, { got: 'slots' }>): readonly Said[] {
  if (search.skip > 0) return [say('slots.next')];
  const place = search.commune.name;
  const street = search.street !== null && found.start === null ? [say('slots.streetUnknown', { place })] : [];
  if (found.isOtherMoment && search.when !== null) return [...street, say('slots.otherMoment', { when: search.when })];
  return [...street, say('slots.here', { count: found.slots.length, place, start: found.start })];
}

/** Said once when it is true of all, instead of beside each. */
function samePlace(slots: readonly NearbySlot[], isFromStreet: boolean): readonly Said[] {
  const [first] = slots;
  if (first === undefined || !isOnePlace(slots)) return [];
  const mediator = first.mediatorName;
  switch (first.way) {
    case 'on-site':
      return [say('slots.allAt', { place: first.place, metres: saidDistance(first, isFromStreet), mediator })];
    case 'phone':
      return [say('slots.allByPhone', { mediator })];
    case 'at-home':
      return [say('slots.allAtHome', { mediator })];
  }
}

/** From the middle of a town, a few hundred metres say nothing to someone who lives at its edge. */
function saidDistance({ distanceMetres }: NearbySlot, isFromStreet: boolean): number | null {
  return isFromStreet || distanceMetres >= LEAST_METRES_SAID ? distanceMetres : null;
}

const LEAST_METRES_SAID = 2_000;

function isOnePlace(slots: readonly Slot[]): boolean {
  const [first] = slots;
  return slots.every(
    (slot) =>
      slot.mediator === first?.mediator &&
      slot.way === first.way &&
      slot.place.name === first.place.name &&
      slot.place.street === first.place.street,
  );
}

function walkInLines({ now: at }: Situation, walkIns: readonly WalkIn[]): readonly Said[] {
  return walkIns.map(({ place, start, end }) => {
    const from = localTimeAt(start, place.timeZone);
    return say('slots.walkIn', {
      date: from.date,
      today: localTimeAt(at, place.timeZone).date,
      from: from.minutes,
      to: from.minutes + Math.round((end - start) / 60_000),
      place,
    });
  });
}

/** Someone gives appointments there, and all are taken: wait, be called back, or go where no appointment is needed. */
function allTaken(situation: Situation, course: SlotsCourse, walkIns: readonly WalkIn[]): Spoken {
  const { state, search, wish, before } = course;
  const doing: BookingDoing = {
    in: 'book-appointment',
    waitingFor: 'slot',
    wish,
    offered: [],
    shown: search.skip,
    hasMore: false,
  };
  const text = [
    ...before,
    say('slots.full', { place: search.commune.name }),
    ...walkInLines(situation, walkIns),
    ...(situation.isDemonstration ? [say('slots.demonstration')] : []),
  ];
  return spoken(now(state, doing), [message(text, [WAIT, CALLBACK, FIND_VENUE, HUMAN])]);
}

function callBack(situation: Situation, { state, wish, before }: SlotsCourse): Spoken {
  return startCallback(situation, state, wish.when, before);
}
