import type { Duty, NearbyDuty } from '../domain/agenda.js';
import type { Occurrence } from '../domain/duty-occurrences.js';
import { bufferMs, freeSlotsIn, openOccurrenceOn } from '../domain/free-slots.js';
import { weekdayOfDayNumber } from '../domain/local-date.js';
import { nearestToWish, whatFits, type SlotAim } from '../domain/slot-aims.js';
import {
  countDealt,
  dealtOut,
  NOTHING_DEALT,
  pageAfter,
  withPile,
  type Candidate,
  type Deal,
  type Dealing,
} from '../domain/slot-choice.js';
import type { SlotSearch, SlotsFound } from '../domain/slot-search.js';
import { timeZoneOf } from '../domain/time-zone.js';
import { wallTimeOf } from '../domain/wall-time.js';
import { dayAndMinutesAt, isSteadyDay } from '../domain/zone-days.js';
import type { Appointments } from '../ports/appointments.js';
import type { Agenda } from '../ports/mediators.js';
import type { StreetAddresses } from '../ports/street-addresses.js';
import { nextWalkIns } from './next-walk-ins.js';
import { SlotRings, type SlotRing } from './slot-rings.js';

/** Nobody books further ahead, whatever the horizon that a mediator wrote. */
const MOST_DAYS = 366;

export interface SlotSources {
  readonly agenda: Agenda;
  readonly appointments: Pick<Appointments, 'takenOf'>;
  readonly streets: StreetAddresses;
}

export type LookUpSlots = (search: SlotSearch, now: number) => Promise<SlotsFound>;

/** One search: what is read of the agendas is read once. */
interface Looking {
  readonly rings: SlotRings;
  readonly appointments: Pick<Appointments, 'takenOf'>;
  readonly search: SlotSearch;
  /** Day number where the person is. */
  readonly today: number;
  readonly now: number;
}

/** Finds the next free slots around a place: the circle widens, and the weeks go by, until there are enough. Read only. */
export function lookUpSlotsIn({ agenda, appointments, streets }: SlotSources): LookUpSlots {
  return async (search, now) => {
    const { commune, street } = search;
    const start = street === null ? search.start : await streets.locate(street, commune.codeInsee);
    const rings = new SlotRings(agenda, search, start?.position ?? commune.position, now);
    const today = dayAndMinutesAt(now, timeZoneOf(commune.codeInsee)).day;
    const looking: Looking = { rings, appointments, search, today, now };
    return { ...(await slotsFound(looking)), start };
  };
}

async function slotsFound(looking: Looking): Promise<SlotsFound> {
  const { search, rings, now } = looking;
  const { when, skip } = search;
  for (const [at, aim] of [whatFits(when), ...nearestToWish(when)].entries()) {
    const dealing = await look(aim, looking);
    if (countDealt(dealing) === 0) continue;
    const slots = pageAfter(dealing, skip);
    if (slots.length === 0) break;
    return {
      got: 'slots',
      slots,
      hasMore: countDealt(dealing) > skip + slots.length,
      isOtherMoment: at > 0,
      farthestMetres: Math.max(...slots.map(({ distanceMetres }) => distanceMetres)),
      walkIns: skip === 0 ? nextWalkIns(rings.walkIns, when, now) : [],
      start: null,
    };
  }
  return {
    got: 'no-slot',
    hasMediator: [...rings.all()].some(({ bookableOn }) => bookableOn.size > 0),
    walkIns: nextWalkIns(rings.walkIns, null, now),
    start: null,
  };
}

/** Ring after ring, and in each of them pile of days after pile of days; stops as soon as the page and one slot more are dealt. */
async function look(aim: SlotAim, looking: Looking): Promise<Dealing> {
  const { search, rings, today } = looking;
  const deal: Deal = { order: aim.order, count: search.count, most: search.skip + search.count + 1 };
  let dealing = NOTHING_DEALT;
  for (const ring of rings.all()) {
    // On the clocks of another territory it may be tomorrow already: each duty judges its own horizon.
    for (const days of aim.piles(today, today + Math.min(ring.horizonDays + 1, MOST_DAYS))) {
      dealing = withPile(dealing, await candidatesOn(days, ring, aim, looking), deal);
      if (countDealt(dealing) >= deal.most) return dealing;
    }
  }
  return dealtOut(dealing, deal);
}

/** Only the agendas of those who are on duty on these days at hours that may do are asked for, and only while they are. */
async function candidatesOn(
  days: readonly number[],
  ring: SlotRing,
  aim: SlotAim,
  { appointments, now }: Looking,
): Promise<readonly Candidate[]> {
  const worked = workedOn(days, ring, aim, now);
  if (worked.length === 0) return [];
  const taken = await appointments.takenOf(
    [...new Set(worked.map(({ nearby }) => nearby.mediator.id))],
    Math.min(...worked.map(({ occurrence }) => occurrence.start)),
    Math.max(...worked.map(({ nearby, occurrence }) => occurrence.end + bufferMs(nearby.duty.kind.reception))),
  );
  return worked.flatMap(({ nearby: { duty, mediator, distanceMetres }, occurrence }) =>
    freeSlotsIn(occurrence, duty, mediator, taken.get(mediator.id) ?? [], now).flatMap((slot) => {
      const time = wallTimeOf(slot);
      const minutesOff = aim.minutesOff(time);
      return minutesOff === null ? [] : [{ slot: { ...slot, distanceMetres }, time, minutesOff }];
    }),
  );
}

interface Worked {
  readonly nearby: NearbyDuty;
  readonly occurrence: Occurrence;
}

function workedOn(days: readonly number[], ring: SlotRing, aim: SlotAim, now: number): readonly Worked[] {
  const worked: Worked[] = [];
  for (const day of days) {
    for (const nearby of ring.bookableOn.get(weekdayOfDayNumber(day)) ?? []) {
      if (!mayDoOn(day, nearby.duty, aim)) continue;
      const occurrence = openOccurrenceOn(day, nearby.duty, nearby.mediator, now);
      if (occurrence !== null) worked.push({ nearby, occurrence });
    }
  }
  return worked;
}

/** By the hours of the duty alone; on a day when clocks change they are not those that one reads, and all is looked at. */
function mayDoOn(day: number, { from, to, kind: { reception }, place }: Duty, aim: SlotAim): boolean {
  const minutes = reception.by === 'appointment' ? reception.minutes : to - from;
  return aim.mayFit({ day, from, to }, minutes) || !isSteadyDay(day, place.timeZone);
}
