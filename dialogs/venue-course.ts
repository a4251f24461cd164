import type { State, Understood } from '../bot/domain/conversation.js';
import type { Helplines } from '../bot/domain/helpline.js';
import { weekdayOf } from '../bot/domain/local-date.js';
import type { Need } from '../bot/domain/need.js';
import type { VenueFilter } from '../bot/domain/venue-filter.js';
import { refined } from '../bot/domain/venue-wishes.js';
import { dateOfIso, type WhenHeard } from '../bot/domain/when-heard.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { awaits } from './awaits.js';
import { askPlace, askPlaceAgain, costUsually, venueInFocus, wrongInformation, type AboutVenue } from './find-venue.js';
import { saying, type Course } from './take.js';

/** Venues for a need, near the place said now or before; the place is asked when nobody knows it. */
export function findVenue(
  situation: Situation,
  understood: Understood,
  need: Need | null,
  helplines: Helplines,
): Course {
  const { state } = situation;
  const { place } = understood;
  if (place !== null && place.got !== 'commune') return saying(askPlaceAgain(state, need, place));
  const commune = place?.commune ?? state.place;
  if (commune === null) return saying(askPlace({ ...state, filter: filterOf(situation, understood) }, need, helplines));
  const isSamePlace = place === null || place.commune.codeInsee === state.place?.codeInsee;
  // What was asked of the venues before holds while the question is the same.
  const isSameSearch = awaits(state) === 'place' || (isSamePlace && need === state.need);
  const filter = filterOf({ ...situation, state: isSameSearch ? state : { ...state, filter: {} } }, understood);
  const start = isSamePlace ? state.start : null;
  return {
    take: 'venues',
    search: { commune, street: understood.street, start, need, filter, order: 'best', skip: 0 },
  };
}

/** The conditions in force, and those that this message adds. */
function filterOf({ state }: Situation, { wishes, when }: Understood): VenueFilter {
  return refined(state.filter, wishes.filter, weekdaysIn(when)) ?? state.filter;
}

/** Venues are on screen, and the message asks for others of them: "la suivante", "plus près", "ouvert samedi", "accessible en fauteuil". */
export function courseOfWishes(situation: Situation, understood: Understood, helplines: Helplines): Course | null {
  const { state } = situation;
  const { wishes, when, place } = understood;
  if (awaits(state) !== 'venue' || state.place === null || place !== null) return null;
  if (wishes.isWrong) return wrongVenue(state);
  if (wishes.step === 'next') return moreVenues(situation, helplines);
  const { doing } = state;
  const days = weekdaysIn(when);
  if (doing.in === 'find-venue' && doing.waitingFor === 'next-step' && days.length > 0)
    return { take: 'venue', id: doing.venue, about: dayAsked(when) ?? 'hours' };
  const filter = refined(state.filter, wishes.filter, days);
  if (filter === null && wishes.step !== 'nearer') return null;
  const order = wishes.step === 'nearer' ? 'nearest' : 'best';
  const search = { commune: state.place, street: null, start: state.start, need: state.need, skip: 0 };
  return { take: 'venues', search: { ...search, filter: filter ?? state.filter, order } };
}

function dayAsked(when: WhenHeard | null): AboutVenue | null {
  return when?.heard === 'day' ? { day: when.day } : null;
}

/** The weekdays (0 = Monday) that a moment names. */
function weekdaysIn(when: WhenHeard | null): readonly number[] {
  if (when?.heard === 'day') return [weekdayOf(dateOfIso(when.day))];
  return when?.heard === 'every-week' ? when.weekdays : [];
}

const ABOUT = { 'venue.hours': 'hours', 'venue.access': 'access', 'venue.cost': 'cost' } as const;

/** "C'est ouvert samedi ?" is about the venue on screen, unless another place is named. */
export function aboutVenue(
  situation: Situation,
  understood: Understood,
  intent: keyof typeof ABOUT,
  helplines: Helplines,
): Course {
  const { state } = situation;
  const inFocus = venueInFocus(state);
  if (inFocus !== null && understood.place === null) return { take: 'venue', id: inFocus, about: ABOUT[intent] };
  if (intent === 'venue.cost' && understood.place === null && state.place === null) return saying(costUsually(state));
  return findVenue(situation, understood, state.need, helplines);
}

export function wrongVenue(state: State): Course {
  const id = venueInFocus(state);
  return id === null ? saying(wrongInformation(state, null)) : { take: 'venue', id, about: 'wrong-information' };
}

export function moreVenues(situation: Situation, helplines: Helplines): Course {
  const { state } = situation;
  const { doing } = state;
  const { shown: skip, order } =
    doing.in === 'find-venue' && doing.waitingFor !== 'place' ? doing : ({ shown: 0, order: 'best' } as const);
  if (state.place === null) return saying(askPlace(state, state.need, helplines));
  const { need, filter, start, place: commune } = state;
  return { take: 'venues', search: { commune, street: null, start, need, filter, order, skip } };
}
