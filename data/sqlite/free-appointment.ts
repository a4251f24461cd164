import { randomUUID } from 'node:crypto';
import { slotKey, type Slot } from '../../bot/domain/appointment.js';
import type { AppointmentId } from '../../bot/domain/ids.js';
import { slotOf } from './appointment-rows.js';
import type { Database } from './database.js';

/** Only inside `write`, of a booked appointment: cancels it, drops its reminders, puts its slot before the waiting list unless it has begun. */
export function freeAppointment(database: Database, id: AppointmentId, at: number): void {
  database.run(`UPDATE appointments SET status = 'cancelled' WHERE id = ?`, id);
  database.run('DELETE FROM reminders WHERE appointment = ?', id);
  const row = database.get('SELECT slot FROM appointments WHERE id = ?', id);
  if (row === null) return;
  const slot = slotOf(row);
  if (slot.start <= at) return;
  const freed: Slot = { ...slot, seatsLeft: slot.seats - seatsTaken(database, slot) };
  database.run(
    'INSERT INTO freed_slots (id, slot_key, start, next_at, slot) VALUES (?, ?, ?, ?, ?)',
    randomUUID(),
    slotKey(slot),
    slot.start,
    at,
    JSON.stringify(freed),
  );
}

function seatsTaken(database: Database, slot: Slot): number {
  const row = database.get(
    `SELECT count(*) AS n FROM appointments WHERE mediator = ? AND start = ? AND duty = ? AND status <> 'cancelled'`,
    slot.mediator,
    slot.start,
    slot.duty,
  );
  return Number(row?.['n']);
}
