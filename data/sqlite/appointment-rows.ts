import type { Appointment, AppointmentStatus, Attendee, Slot } from '../../bot/domain/appointment.js';
import type { AppointmentId, ConversationId } from '../../bot/domain/ids.js';
import type { Need } from '../../bot/domain/need.js';
import type { Row } from './database.js';

const NAMES = [
  'id',
  'conversation',
  'start',
  'end_at',
  'busy_until',
  'seat',
  'slot',
  'attendee',
  'need',
  'status',
  'is_confirmed',
  'pass',
  'booked_at',
];

export const APPOINTMENT_COLUMNS = NAMES.join(', ');

/** The same columns where another table is joined: `appointmentColumnsOf('a')` for `FROM appointments a`. */
export function appointmentColumnsOf(table: string): string {
  return NAMES.map((name) => `${table}.${name}`).join(', ');
}

export function appointmentOf(row: Row): Appointment {
  const slot = slotOf(row);
  return {
    id: String(row['id']) as AppointmentId,
    conversation: row['conversation'] === null ? null : (String(row['conversation']) as ConversationId),
    mediator: slot.mediator,
    mediatorName: slot.mediatorName,
    duty: slot.duty,
    kindName: slot.kindName,
    way: slot.way,
    place: slot.place,
    start: Number(row['start']),
    end: Number(row['end_at']),
    busyUntil: Number(row['busy_until']),
    seat: Number(row['seat']),
    // Written by SqliteAppointments.book.
    attendee: row['attendee'] === null ? null : (JSON.parse(String(row['attendee'])) as Attendee),
    need: row['need'] === null ? null : (String(row['need']) as Need),
    status: String(row['status']) as AppointmentStatus,
    isConfirmed: row['is_confirmed'] === 1,
    pass: String(row['pass']),
    bookedAt: Number(row['booked_at']),
  };
}

export function slotOf(row: Row): Slot {
  // Written by SqliteAppointments.book and freeAppointment from a Slot.
  return JSON.parse(String(row['slot'])) as Slot;
}
