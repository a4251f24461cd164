import type { AppointmentId, ConversationId } from '../../bot/domain/ids.js';
import { appointmentPass } from './appointment-pass.js';
import type { Database, Row } from './database.js';
import { freeAppointment } from './free-appointment.js';

/** Only inside `write`: frees what the person still had, and leaves of the rest a count that says nothing of whom it was. */
export function forgetAppointmentsOf(database: Database, conversation: ConversationId, now: number): void {
  const rows = database.all('SELECT id, status, end_at FROM appointments WHERE conversation = ?', conversation);
  for (const row of rows) {
    if (row['status'] === 'booked' && Number(row['end_at']) > now) freeAppointment(database, idOf(row), now);
    makeAnonymous(database, idOf(row));
  }
}

/** Only inside `write`: the same of whatever ended before `before`, whosever it was; at most `limit`. Returns how many. */
export function forgetPast(database: Database, before: number, limit: number): number {
  const rows = database.all(
    'SELECT id FROM appointments WHERE attendee IS NOT NULL AND end_at < ? LIMIT ?',
    before,
    limit,
  );
  for (const row of rows) makeAnonymous(database, idOf(row));
  return rows.length;
}

/** The cause names a message of the person, the pass opens a page they may have shown: neither stays. */
function makeAnonymous(database: Database, id: AppointmentId): void {
  database.run('DELETE FROM reminders WHERE appointment = ?', id);
  database.run(
    `UPDATE appointments SET conversation = NULL, attendee = NULL, cause = 'forgotten:' || id, pass = ? WHERE id = ?`,
    appointmentPass(),
    id,
  );
}

function idOf(row: Row): AppointmentId {
  return String(row['id']) as AppointmentId;
}
