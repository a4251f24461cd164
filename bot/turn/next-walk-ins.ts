import type { NearbyDuty } from '../domain/agenda.js';
import type { WalkIn } from '../domain/slot-search.js';
import { leavesRoomIn } from '../domain/slot-wishes.js';
import { walkInsOn } from '../domain/walk-ins.js';
import { wallTimeOf } from '../domain/wall-time.js';
import type { WhenHeard } from '../domain/when-heard.js';
import { dayAndMinutesAt } from '../domain/zone-days.js';

/** A bus that comes every second week comes within these; later, people forget. */
const WALK_IN_DAYS = 14;
const MOST_WALK_INS = 2;

/** The next sessions to which one may come without appointment, at a moment that suits: at most two, soonest first, then nearest. */
export function nextWalkIns(around: readonly NearbyDuty[], when: WhenHeard | null, now: number): readonly WalkIn[] {
  const duties = around.filter(({ duty }) => duty.kind.reception.by === 'walk-in');
  const found: WalkIn[] = [];
  for (let days = 0; days < WALK_IN_DAYS && found.length < MOST_WALK_INS; days += 1) {
    const sessions = duties.flatMap((nearby) => sessionsOf(nearby, days, now));
    found.push(...sessions.filter((session) => leavesRoomIn(wallTimeOf(session), when)));
  }
  return found.sort((a, b) => a.start - b.start || a.distanceMetres - b.distanceMetres).slice(0, MOST_WALK_INS);
}

/** `days` from today. */
function sessionsOf({ mediator, duty, distanceMetres }: NearbyDuty, days: number, now: number): readonly WalkIn[] {
  const { place, kind } = duty;
  const { day } = dayAndMinutesAt(now, place.timeZone);
  return walkInsOn(day + days, duty, mediator, now).map(({ start, end }) => ({
    place,
    kindName: kind.name,
    mediatorName: mediator.name,
    start,
    end,
    distanceMetres,
  }));
}
