import type { Duty, Mediator } from './agenda.js';
import { occurrenceOn } from './duty-occurrences.js';
import { absencesOf, without, type Span } from './mediator-time.js';

/**
 * When one may come without appointment on a day of the place (day number), absences taken off; what is over is left out. Empty when the
 * duty is no walk-in.
 */
export function walkInsOn(day: number, duty: Duty, mediator: Mediator, now: number): readonly Span[] {
  const occurrence = duty.kind.reception.by === 'walk-in' ? occurrenceOn(duty, mediator, day) : null;
  if (occurrence === null) return [];
  return without(occurrence, absencesOf(mediator, duty.place.timeZone)).filter(({ end }) => end > now);
}
