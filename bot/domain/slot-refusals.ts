import { dayNumberOfIso } from './iso-days.js';
import { weekdayOfDayNumber } from './local-date.js';
import type { WallTime } from './wall-time.js';
import type { Refused } from './when-heard.js';
import { isWithinHours, touchesHours } from './wished-hours.js';

/** "Pas le mercredi", "pas le jeudi matin", "pas avant 10h". */
export function isRefused(time: WallTime, refused: Refused): boolean {
  switch (refused.not) {
    case 'weekday':
      return (
        weekdayOfDayNumber(time.day) === refused.weekday &&
        (refused.hours === null || touchesHours(time, refused.hours))
      );
    case 'days':
      return isAmong(time.day, refused) && (refused.hours === null || touchesHours(time, refused.hours));
    case 'hours':
      return touchesHours(time, refused.hours);
  }
}

/** False when the whole day is refused. */
export function mayBeLeftOn(day: number, refusals: readonly Refused[]): boolean {
  return !refusals.some((refused) => {
    switch (refused.not) {
      case 'weekday':
        return refused.hours === null && weekdayOfDayNumber(day) === refused.weekday;
      case 'days':
        return refused.hours === null && isAmong(day, refused);
      case 'hours':
        return false;
    }
  });
}

/** False when every time within a stretch is refused. */
export function mayBeLeftWithin(stretch: WallTime, refusals: readonly Refused[]): boolean {
  return !refusals.some((refused) => {
    if (refused.hours !== null && !isWithinHours(stretch, refused.hours)) return false;
    switch (refused.not) {
      case 'weekday':
        return weekdayOfDayNumber(stretch.day) === refused.weekday;
      case 'days':
        return isAmong(stretch.day, refused);
      case 'hours':
        return true;
    }
  });
}

function isAmong(day: number, { from, to }: Extract<Refused, { not: 'days' }>): boolean {
  return day >= dayNumberOfIso(from) && (to === null || day <= dayNumberOfIso(to));
}
