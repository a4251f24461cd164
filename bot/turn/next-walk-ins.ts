import type { NearbyDuty } from '../domain/agenda.js';
import { weekdayOfDuty } from '../domain/duty-occurrences.js';
import { weekdayOfDayNumber } from '../domain/local-date.js';
import type { WalkIn } from '../domain/slot-search.js';
import { leavesRoomIn, mayFitDay } from '../domain/slot-wishes.js';
import { walkInsOn } from '../domain/walk-ins.js';
import { wallTimeOf } from '../domain/wall-time.js';
import type { Weekday, WhenHeard } from '../domain/when-heard.js';
import { dayAndMinutesAt } from '../domain/zone-days.js';

/** A bus that comes every second week comes within these; later, people forget. */
const WALK_IN_DAYS = 14;
const MOST_WALK_INS = 2;

/** A duty without appointment, and what is worked out of it once. */
interface Open {
  readonly nearby: NearbyDuty;
  /** Day number at its place. */
  readonly today: number;
  readonly weekday: Weekday;
}

/** The next sessions to which one may come without appointment, at a moment that suits: at most two, soonest first, then nearest. */
export function nextWalkIns(around: readonly NearbyDuty[], when: WhenHeard | null, now: number): readonly WalkIn[] {
  const duties = around.filter(({ duty }) => duty.kind.reception.by === 'walk-in').map((nearby) => openAt(nearby, now));
  const found: WalkIn[] = [];
  for (let days = 0; days < WALK_IN_DAYS && found.length < MOST_WALK_INS; days += 1) {
    for (const { nearby, today, weekday } of duties) {
      const day = today + days;
      if (weekdayOfDayNumber(day) !== weekday || !mayFitDay(day, when)) continue;
      found.push(...sessionsOf(nearby, day, now).filter((session) => leavesRoomIn(wallTimeOf(session), when)));
    }
  }
  return found.sort((a, b) => a.start - b.start || a.distanceMetres - b.distanceMetres).slice(0, MOST_WALK_INS);
}

function openAt(nearby: NearbyDuty, now: number): Open {
  const { duty } = nearby;
  return { nearby, today: dayAndMinutesAt(now, duty.place.timeZone).day, weekday: weekdayOfDuty(duty) };
}

function sessionsOf({ mediator, duty, distanceMetres }: NearbyDuty, day: number, now: number): readonly WalkIn[] {
  const { place, kind } = duty;
  return walkInsOn(day, duty, mediator, now).map(({ start, end }) => ({
    place,
    kindName: kind.name,
    mediatorName: mediator.name,
    start,
    end,
    distanceMetres,
  }));
}
