import { randomUUID } from 'node:crypto';
import { MOST_UPCOMING, slotKey, type Appointment, type Taken } from '../../bot/domain/appointment.js';
import type { AppointmentId, ConversationId, MediatorId, MessageId } from '../../bot/domain/ids.js';
import type { Appointments, Booked, Booking } from '../../bot/ports/appointments.js';
import { appointmentPass } from './appointment-pass.js';
import { APPOINTMENT_COLUMNS, appointmentOf } from './appointment-rows.js';
import type { Database } from './database.js';
import { freeAppointment } from './free-appointment.js';
import { freeSeat } from './free-seat.js';
import { LONGEST_MS } from './longest-appointment.js';
import { TAKEN, takenIn } from './taken-rows.js';

export class SqliteAppointments implements Appointments {
  constructor(private readonly database: Database) {}

  book(booking: Booking): Promise<Booked> {
    return this.database.write(() => this.#book(booking));
  }

  cancel(request: {
    readonly id: AppointmentId;
    readonly by: ConversationId | null;
    readonly at: number;
  }): ReturnType<Appointments['cancel']> {
    return this.database.write(() => {
      const live = this.#get(
        `id = ? AND status = 'booked' AND end_at > ? AND (conversation = ? OR ? IS NULL)`,
        request.id,
        request.at,
        request.by,
        request.by,
      );
      if (live === null) return { outcome: 'gone' as const };
      freeAppointment(this.database, live.id, request.at);
      return { outcome: 'cancelled' as const, appointment: { ...live, status: 'cancelled' as const } };
    });
  }

  confirm(id: AppointmentId, by: ConversationId): Promise<Appointment | null> {
    return this.database.write(() => {
      const live = this.#get(`id = ? AND status = 'booked' AND conversation = ?`, id, by);
      if (live === null) return null;
      this.database.run('UPDATE appointments SET is_confirmed = 1 WHERE id = ?', id);
      return { ...live, isConfirmed: true };
    });
  }

  note(
    id: AppointmentId,
    attendance: 'honoured' | 'missed' | 'booked',
    at: number,
  ): Promise<'noted' | 'gone' | 'too-early'> {
    return this.database.write(() => {
      const kept = this.#get(`id = ? AND status <> 'cancelled'`, id);
      if (kept === null) return 'gone';
      if (at < kept.start) return 'too-early';
      this.database.run('UPDATE appointments SET status = ? WHERE id = ?', attendance, id);
      return 'noted';
    });
  }

  find(id: AppointmentId): Promise<Appointment | null> {
    return Promise.resolve(this.#get('id = ?', id));
  }

  causedBy(cause: MessageId): Promise<Appointment | null> {
    return Promise.resolve(this.#get('cause = ?', cause));
  }

  byPass(pass: string): Promise<Appointment | null> {
    return Promise.resolve(this.#get('pass = ?', pass));
  }

  upcomingOf(conversation: ConversationId, now: number): Promise<readonly Appointment[]> {
    return Promise.resolve(
      this.#all(`conversation = ? AND status = 'booked' AND end_at > ? ORDER BY start, id`, conversation, now),
    );
  }

  takenOf(
    mediators: readonly MediatorId[],
    from: number,
    to: number,
  ): Promise<ReadonlyMap<MediatorId, readonly Taken[]>> {
    const taken = new Map<MediatorId, readonly Taken[]>();
    if (mediators.length === 0) return Promise.resolve(taken);
    const rows = this.database.all(TAKEN, to, from - LONGEST_MS, from, JSON.stringify(mediators));
    for (const { mediator, taken: text } of rows) {
      if (text !== '[]') taken.set(String(mediator) as MediatorId, takenIn(String(text)));
    }
    return Promise.resolve(taken);
  }

  between(mediator: MediatorId, from: number, to: number): Promise<readonly Appointment[]> {
    return Promise.resolve(
      this.#all(
        `mediator = ? AND status <> 'cancelled' AND start < ? AND start > ? AND end_at > ? ORDER BY start, duty, seat`,
        mediator,
        to,
        from - LONGEST_MS,
        from,
      ),
    );
  }

  /** All is judged before the first write: what is refused wrote nothing. */
  #book(booking: Booking): Booked {
    const { slot, conversation, at } = booking;
    const known = this.#get('cause = ?', booking.cause);
    if (known !== null) return { outcome: 'booked', appointment: known };
    if (conversation !== null && this.#isForgotten(conversation)) return { outcome: 'forgotten' };
    if (booking.replaces !== null && !this.#isLiveOf(booking.replaces, conversation, at)) {
      return { outcome: 'nothing-to-replace' };
    }
    if (conversation !== null && this.#countUpcoming(conversation, booking) >= MOST_UPCOMING) {
      return { outcome: 'too-many' };
    }
    const seat = freeSeat(this.database, slot, booking.replaces);
    if (seat === null) return { outcome: 'taken' };
    if (booking.replaces !== null) freeAppointment(this.database, booking.replaces, at);
    const id = randomUUID() as AppointmentId;
    this.#insert(id, seat, booking);
    for (const reminder of booking.reminders) {
      this.database.run(
        'INSERT INTO reminders (appointment, which, due_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        id,
        reminder.which,
        reminder.dueAt,
      );
    }
    // Nobody is told any more of a place that is taken; a workshop may have other seats.
    if (slot.seats === 1) this.database.run('DELETE FROM freed_slots WHERE slot_key = ?', slotKey(slot));
    const appointment = this.#get('id = ?', id);
    if (appointment === null) throw new Error('An appointment vanished in its own transaction');
    return { outcome: 'booked', appointment };
  }

  #insert(id: AppointmentId, seat: number, booking: Booking): void {
    const { slot } = booking;
    this.database.run(
      `INSERT INTO appointments
         (id, cause, conversation, mediator, duty, start, end_at, busy_until, seat, slot, attendee, need, status, pass, booked_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'booked', ?, ?)`,
      id,
      booking.cause,
      booking.conversation,
      slot.mediator,
      slot.duty,
      slot.start,
      slot.end,
      slot.busyUntil,
      seat,
      JSON.stringify(slot),
      JSON.stringify(booking.attendee),
      booking.need,
      appointmentPass(),
      booking.at,
    );
  }

  #isForgotten(conversation: ConversationId): boolean {
    return this.database.get('SELECT 1 FROM conversations WHERE id = ?', conversation) === null;
  }

  #isLiveOf(id: AppointmentId, conversation: ConversationId | null, at: number): boolean {
    return (
      this.#get(`id = ? AND status = 'booked' AND end_at > ? AND conversation IS ?`, id, at, conversation) !== null
    );
  }

  #countUpcoming(conversation: ConversationId, booking: Booking): number {
    const row = this.database.get(
      `SELECT count(*) AS n FROM appointments WHERE conversation = ? AND status = 'booked' AND end_at > ? AND id IS NOT ?`,
      conversation,
      booking.at,
      booking.replaces,
    );
    return Number(row?.['n']);
  }

  #get(condition: string, ...values: (string | number | null)[]): Appointment | null {
    const row = this.database.get(`SELECT ${APPOINTMENT_COLUMNS} FROM appointments WHERE ${condition}`, ...values);
    return row === null ? null : appointmentOf(row);
  }

  #all(condition: string, ...values: (string | number | null)[]): readonly Appointment[] {
    return this.database
      .all(`SELECT ${APPOINTMENT_COLUMNS} FROM appointments WHERE ${condition}`, ...values)
      .map(appointmentOf);
  }
}
