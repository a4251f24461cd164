import type { Appointment, Attendee, Slot, Taken } from '../domain/appointment.js';
import type { AppointmentId, ConversationId, MediatorId, MessageId } from '../domain/ids.js';
import type { Need } from '../domain/need.js';
import type { PlannedReminder, ReminderKind } from '../domain/reminder.js';
import type { Waiter } from '../domain/waiting.js';

export interface Booking {
  /** What asked for it; booking twice for one cause books once. */
  readonly cause: MessageId;
  readonly conversation: ConversationId | null;
  readonly slot: Slot;
  readonly attendee: Attendee;
  readonly need: Need | null;
  /** The appointment that this one takes the place of: cancelled in the same transaction, or nothing happens. */
  readonly replaces: AppointmentId | null;
  readonly reminders: readonly PlannedReminder[];
  readonly at: number;
}

export type Booked =
  | { readonly outcome: 'booked'; readonly appointment: Appointment }
  /** Someone else has it, or another appointment of the mediator overlaps it; nothing was written. */
  | { readonly outcome: 'taken' }
  /** The person has `MOST_UPCOMING` already; nothing was written. */
  | { readonly outcome: 'too-many' }
  /** The appointment to replace is no longer live, or is not theirs; nothing was written. */
  | { readonly outcome: 'nothing-to-replace' }
  /** The conversation was erased meanwhile. */
  | { readonly outcome: 'forgotten' };

/**
 * Appointments taken. Two live appointments of one mediator never overlap (`start`..`busyUntil`), but the seats of one workshop session,
 * numbered 1..seats and each given once: a unique key of the store says so, whatever the number of processes.
 */
export interface Appointments {
  book(booking: Booking): Promise<Booked>;
  /**
   * Frees the time, drops the reminders, and puts the freed slot before the waiting list, in one transaction. `by`: only a live appointment
   * of that conversation; null for a mediator or an aidant. 'gone': there is no such live appointment (any more).
   */
  cancel(request: {
    readonly id: AppointmentId;
    readonly by: ConversationId | null;
    readonly at: number;
  }): Promise<{ readonly outcome: 'cancelled'; readonly appointment: Appointment } | { readonly outcome: 'gone' }>;
  /** "Je viens". Null when it is not a live one of theirs. */
  confirm(id: AppointmentId, by: ConversationId): Promise<Appointment | null>;
  /** After the time: came, or did not. 'gone': cancelled or unknown. 'too-early': it has not started. */
  note(
    id: AppointmentId,
    attendance: 'honoured' | 'missed' | 'booked',
    at: number,
  ): Promise<'noted' | 'gone' | 'too-early'>;
  find(id: AppointmentId): Promise<Appointment | null>;
  /** The one that this message led to, whatever became of it since. */
  causedBy(cause: MessageId): Promise<Appointment | null>;
  /** Live or not; for the public page and the calendar file. */
  byPass(pass: string): Promise<Appointment | null>;
  /** Live ones that end after `now`, soonest first. */
  upcomingOf(conversation: ConversationId, now: number): Promise<readonly Appointment[]>;
  /** What is taken of each mediator between two instants, in the order of time; a mediator with nothing taken may be absent. */
  takenOf(
    mediators: readonly MediatorId[],
    from: number,
    to: number,
  ): Promise<ReadonlyMap<MediatorId, readonly Taken[]>>;
  /** Of one mediator, cancelled ones left out, soonest first: the agenda page. */
  between(mediator: MediatorId, from: number, to: number): Promise<readonly Appointment[]>;
}

export interface DueReminder {
  readonly appointment: Appointment;
  readonly which: ReminderKind;
  readonly dueAt: number;
}

/** Reminders planned at booking. Taken by who must say them, then marked done; said twice at worst, and then recognised by its id. */
export interface Reminders {
  /** Due now, earliest first, at most `limit`; found by their due time alone. */
  due(now: number, limit: number): Promise<readonly DueReminder[]>;
  done(appointment: AppointmentId, which: ReminderKind): Promise<void>;
  postpone(appointment: AppointmentId, which: ReminderKind, to: number): Promise<void>;
}

/** A slot that came free, and who may want it. */
export interface Freed {
  readonly id: string;
  readonly slot: Slot;
  /** Those told already. */
  readonly told: readonly ConversationId[];
}

export interface WaitingList {
  /** One a conversation: a new wish takes the place of the former. */
  join(waiter: Waiter): Promise<'waiting' | 'forgotten'>;
  leave(conversation: ConversationId): Promise<void>;
  of(conversation: ConversationId, now: number): Promise<Waiter | null>;
  /** Slots freed (by `cancel`) whose next person is to be told now, earliest first. */
  freed(now: number, limit: number): Promise<readonly Freed[]>;
  /** Who waits within the square around a place, longest first, at most `limit`. */
  waitersAround(
    box: { readonly south: number; readonly north: number; readonly west: number; readonly east: number },
    now: number,
    limit: number,
  ): Promise<readonly Waiter[]>;
  /** One was told; the next is looked for at `nextAt`. */
  told(freed: string, conversation: ConversationId, nextAt: number): Promise<void>;
  /** Nobody (left) to tell, or the slot was taken again or is too near. */
  close(freed: string): Promise<void>;
}
