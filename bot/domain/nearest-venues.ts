import { dayNumber } from './local-date.js';
import { localTimeAt } from './local-time.js';
import { SERVICES_FOR_NEED, type Need } from './need.js';
import { openingStateOf, type OpeningState } from './opening-state.js';
import type { NearbyVenue, Venue } from './venue.js';

/**
 * How far we look, metres: on foot or by bus, by car nearby, a rural canton, a department's width, and overseas or mountain distances.
 * The next one is tried when the one before holds too few.
 */
export const SEARCH_RADII_METRES: readonly number[] = [5_000, 15_000, 30_000, 60_000, 120_000];

export interface Wish {
  readonly need: Need | null;
  /** Epoch milliseconds at which "open now" is judged. */
  readonly at: number;
}

/** Why a venue is proposed, most telling first; dialogs put words on them. */
export type Reason =
  | 'nearest'
  | 'open-now'
  | 'opens-today'
  /** Aidants Connect was wanted and the venue has it. */
  | 'aidants-connect'
  /** A service was wanted and the venue declares one that answers. */
  | 'offers-service'
  | 'walk-in'
  /** One cannot just come: an appointment is to be taken by phone, by e-mail or on line. */
  | 'by-appointment'
  | 'free'
  | 'public-holiday'
  /** Hours unknown or unreadable: call first. */
  | 'hours-to-check';

export interface RankedVenue extends NearbyVenue {
  readonly opening: OpeningState;
  readonly reasons: readonly Reason[];
}

/** "Nearly as near": up to a fifth farther, or up to this many metres, whichever is more. */
const NEARLY_RATIO = 1.2;
const NEARLY_METRES = 1_000;

/**
 * The order in which venues are proposed. Nearest first is the rule. Before it: those that answer the need (Aidants Connect when
 * that is wanted) go before those that do not. Within it: an open venue goes before a closed one that is nearly as near, and one that
 * opens later today gets half that advantage. The advantage is taken off the distance, which keeps the order the same whichever
 * venues are compared.
 */
export function rank(candidates: readonly NearbyVenue[], wish: Wish): readonly RankedVenue[] {
  const nearest = Math.min(...candidates.map((candidate) => candidate.distanceMetres));
  return candidates
    .map((candidate) => weigh(candidate, wish, candidate.distanceMetres === nearest))
    .sort(
      (a, b) =>
        Number(b.answers) - Number(a.answers) ||
        a.feltMetres - b.feltMetres ||
        b.advantage - a.advantage ||
        a.ranked.distanceMetres - b.ranked.distanceMetres ||
        (a.ranked.venue.id < b.ranked.venue.id ? -1 : 1),
    )
    .map(({ ranked }) => ranked);
}

/** The same venues, nearest first and nothing else. */
export function byDistance(venues: readonly RankedVenue[]): readonly RankedVenue[] {
  return [...venues].sort((a, b) => a.distanceMetres - b.distanceMetres || (a.venue.id < b.venue.id ? -1 : 1));
}

interface Weighed {
  readonly ranked: RankedVenue;
  readonly answers: boolean;
  readonly advantage: number;
  /** Metres, less the advantage of being open. */
  readonly feltMetres: number;
}

function weigh(candidate: NearbyVenue, wish: Wish, isNearest: boolean): Weighed {
  const opening = openingStateOf(candidate.venue, wish.at);
  const advantage = advantageOf(candidate.venue, opening, wish.at);
  return {
    ranked: { ...candidate, opening, reasons: reasonsFor(candidate.venue, opening, wish, isNearest) },
    answers: answersNeed(candidate.venue, wish.need),
    advantage,
    feltMetres: feltMetres(candidate.distanceMetres, advantage),
  };
}

/** 0..1: the whole when open, half when it opens later today or is about to close, nothing otherwise or when nobody knows. */
function advantageOf(venue: Venue, opening: OpeningState, at: number): number {
  switch (opening.is) {
    case 'open':
      return opening.closesSoon ? 0.5 : 1;
    case 'closed':
      return opensToday(venue, opening, at) ? 0.5 : 0;
    case 'unknown':
    case 'unreadable':
      return 0;
  }
}

/** An open venue at this felt distance goes before a closed one at `d` exactly when it is at most 1.2 d, or d + 1 km, away. */
function feltMetres(distanceMetres: number, weight: number): number {
  return Math.min(distanceMetres / (1 + (NEARLY_RATIO - 1) * weight), distanceMetres - NEARLY_METRES * weight);
}

function answersNeed(venue: Venue, need: Need | null): boolean {
  if (need === null) return true;
  if (need === 'aidants-connect') return hasAidantsConnect(venue);
  const services = SERVICES_FOR_NEED[need];
  return services.length === 0 || services.some((service) => venue.services.includes(service));
}

function reasonsFor(venue: Venue, opening: OpeningState, wish: Wish, isNearest: boolean): readonly Reason[] {
  const reasons: Reason[] = [];
  if (isNearest) reasons.push('nearest');
  if (opening.is === 'open') reasons.push('open-now');
  if (opensToday(venue, opening, wish.at)) reasons.push('opens-today');
  if (wish.need === 'aidants-connect' && hasAidantsConnect(venue)) reasons.push('aidants-connect');
  else if (wish.need !== null && SERVICES_FOR_NEED[wish.need].length > 0 && answersNeed(venue, wish.need))
    reasons.push('offers-service');
  if (venue.access.includes('walk-in')) reasons.push('walk-in');
  else if (venue.access.length > 0) reasons.push('by-appointment');
  if (venue.fees.length === 1 && venue.fees[0] === 'free') reasons.push('free');
  if (opening.isPublicHoliday) reasons.push('public-holiday');
  if (opening.is === 'unknown' || opening.is === 'unreadable') reasons.push('hours-to-check');
  return reasons;
}

/** On the day it is now where the venue stands. */
function opensToday(venue: Venue, opening: OpeningState, at: number): boolean {
  if (opening.is !== 'closed' || opening.opens === null) return false;
  return dayNumber(opening.opens.date) === dayNumber(localTimeAt(at, venue.timeZone).date);
}

function hasAidantsConnect(venue: Venue): boolean {
  return venue.programmes.includes('Aidants Connect');
}
