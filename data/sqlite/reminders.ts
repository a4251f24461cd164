import type { AppointmentId } from '../../bot/domain/ids.js';
import type { ReminderKind } from '../../bot/domain/reminder.js';
import type { DueReminder, Reminders } from '../../bot/ports/appointments.js';
import { appointmentColumnsOf, appointmentOf } from './appointment-rows.js';
import type { Database } from './database.js';

/** CROSS JOIN: SQLite then keeps this order of tables, the due ones first. */
const DUE = `SELECT r.which, r.due_at, ${appointmentColumnsOf('a')}
  FROM reminders r CROSS JOIN appointments a ON a.id = r.appointment
  WHERE r.due_at <= ? ORDER BY r.due_at, r.appointment, r.which LIMIT ?`;

export class SqliteReminders implements Reminders {
  constructor(private readonly database: Database) {}

  due(now: number, limit: number): Promise<readonly DueReminder[]> {
    return Promise.resolve(
      this.database.all(DUE, now, limit).map((row) => ({
        appointment: appointmentOf(row),
        which: String(row['which']) as ReminderKind,
        dueAt: Number(row['due_at']),
      })),
    );
  }

  async done(appointment: AppointmentId, which: ReminderKind): Promise<void> {
    await this.database.write(() =>
      this.database.run('DELETE FROM reminders WHERE appointment = ? AND which = ?', appointment, which),
    );
  }

  async postpone(appointment: AppointmentId, which: ReminderKind, to: number): Promise<void> {
    await this.database.write(() =>
      this.database.run('UPDATE reminders SET due_at = ? WHERE appointment = ? AND which = ?', to, appointment, which),
    );
  }
}
