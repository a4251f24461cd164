import type { Slot } from '../../bot/domain/appointment.js';
import type { AppointmentId } from '../../bot/domain/ids.js';
import type { Database } from './database.js';
import { LONGEST_MS } from './longest-appointment.js';

/**
 * The lowest seat of a slot that nobody has, as if `replaced` were cancelled already. Null when all are taken, or when another appointment
 * of the mediator overlaps it.
 */
export function freeSeat(database: Database, slot: Slot, replaced: AppointmentId | null): number | null {
  const inTheWay = database.all(
    `SELECT start, duty, seat FROM appointments
     WHERE mediator = ? AND status <> 'cancelled' AND start < ? AND start > ? AND busy_until > ? AND id IS NOT ?`,
    slot.mediator,
    slot.busyUntil,
    slot.start - LONGEST_MS,
    slot.start,
    replaced,
  );
  if (inTheWay.some((row) => row['start'] !== slot.start || row['duty'] !== slot.duty)) return null;
  const taken = new Set(inTheWay.map((row) => Number(row['seat'])));
  for (let seat = 1; seat <= slot.seats; seat += 1) if (!taken.has(seat)) return seat;
  return null;
}
