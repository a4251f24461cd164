import type { Slot } from '../bot/domain/appointment.js';
import type { BookingDoing } from '../bot/domain/booking-doing.js';
import type { Found, Lookup, State } from '../bot/domain/conversation.js';
import { localTimeAt } from '../bot/domain/local-time.js';
import type { NearbySlot, OnlineBooking, WalkIn } from '../bot/domain/slot-search.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { startCallback } from './ask-callback.js';
import { isFar, MORE_SLOTS, slotChoice, WAIT } from './book-appointment.js';
import { HUMAN, message, now, say, spoken, type DraftCard, type DraftChoice, type Said, type Spoken } from './say.js';
import type { SlotsCourse } from './take.js';

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
      return found.hasMediator || found.walkIns.length > 0 || isOfAVenue(found.online)
        ? allTaken(situation, course, found)
        : callBack(situation, course, found.online);
    case 'venues':
    case 'venue':
    case 'no-venue':
    case 'my-appointments':
    case undefined:
      return callBack(situation, course, null);
  }
}

function timesOf(situation: Situation, course: SlotsCourse, found: Extract<Found, { got: 'slots' }>): Spoken {
  const { search, wish, before } = course;
  // Read aloud in the order of time, but what is far comes last: the first of a list is what people take.
  const slots = [...found.slots].sort((a, b) => Number(isFar(a)) - Number(isFar(b)) || a.start - b.start);
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
  const way = found.isOtherWay && search.way !== null ? [say('slots.otherWay', { way: search.way })] : [];
  const place = search.commune.name;
  const street = [
    ...way,
    ...(search.street !== null && found.start === null ? [say('slots.streetUnknown', { place })] : []),
  ];
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
  return oncePerPlace(walkIns).map(({ place, start, end }) => {
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

/** The next time is enough: they come back every week. */
function oncePerPlace(walkIns: readonly WalkIn[]): readonly WalkIn[] {
  const isFirst = ({ place }: WalkIn, at: number): boolean =>
    walkIns.findIndex((other) => other.place.name === place.name && other.place.street === place.street) === at;
  return walkIns.filter(isFirst);
}

/** Someone gives appointments there, and all are taken: wait, be called back, or go where no appointment is needed. */
function allTaken(situation: Situation, course: SlotsCourse, found: Extract<Found, { got: 'no-slot' }>): Spoken {
  const { state, search, wish, before } = course;
  const doing: BookingDoing = {
    in: 'book-appointment',
    waitingFor: 'slot',
    wish,
    offered: [],
    shown: search.skip,
    hasMore: false,
  };
  const place = search.commune.name;
  const cards = found.online === null || !situation.traits.canBeLong ? [] : [onlineCard(found.online)];
  const text = [
    ...before,
    found.hasMediator ? say('slots.full', { place }) : say('slots.nobody', { place }),
    ...walkInLines(situation, found.walkIns),
    ...(cards.length === 0 ? [] : [say('slots.online')]),
    ...(situation.isDemonstration ? [say('slots.demonstration')] : []),
  ];
  return spoken(now(state, doing), [
    message(text, [...(found.hasMediator ? [WAIT] : []), CALLBACK, FIND_VENUE, HUMAN], cards),
  ]);
}

/** An address is too long for a text message, where nobody could copy it either. */
function onlineCard({ url, place }: OnlineBooking): DraftCard {
  return {
    title: place === null ? say('card.onlineAround') : { name: place },
    lines: [],
    phone: null,
    links: [{ label: say('link.booking'), url }],
    choice: null,
  };
}

/** A search page may show nothing: it is said beside, and an aidant calls back. */
function callBack(situation: Situation, { state, wish, before }: SlotsCourse, online: OnlineBooking | null): Spoken {
  const called = startCallback(situation, state, wish.when, [...before, say('callback.start')]);
  if (online === null || !situation.traits.canBeLong) return called;
  return { ...called, drafts: [message([say('slots.mayBeOnline')], [], [onlineCard(online)]), ...called.drafts] };
}

function isOfAVenue(online: OnlineBooking | null): boolean {
  return online !== null && online.place !== null;
}
