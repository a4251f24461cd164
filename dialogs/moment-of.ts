import type { Slot } from '../bot/domain/appointment.js';
import { localTimeAt } from '../bot/domain/local-time.js';
import type { Moment } from './copy/fr-appointments.js';

/** When something starts, on the clocks of its place. */
export function momentOf({ start, place }: Pick<Slot, 'start' | 'place'>): Moment {
  return localTimeAt(start, place.timeZone);
}
