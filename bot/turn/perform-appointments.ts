import { isBookable } from '../domain/bookable.js';
import type { Appointment } from '../domain/appointment.js';
import type { Effect } from '../domain/conversation.js';
import type { ConversationId } from '../domain/ids.js';
import type { Heard } from '../domain/message.js';
import { plannedReminders } from '../domain/reminder-plan.js';
import { WAITER_DAYS } from '../domain/waiting.js';
import type { Appointments, Booked, WaitingList } from '../ports/appointments.js';
import type { Agenda } from '../ports/mediators.js';
import type { OutboxEntry } from '../ports/outbox.js';

export interface AppointmentParts {
  readonly appointments: Appointments;
  readonly waitingList: WaitingList;
  readonly agenda: Agenda;
}

export type AppointmentEffect = Extract<
  Effect,
  { do: 'book' | 'cancel-appointment' | 'confirm-appointment' | 'wait-for-slot' | 'stop-waiting' }
>;

const DAY_MS = 86_400_000;

/**
 * Carries out what was decided of an appointment; what it leads to is told to the conversation, null when there is nothing to tell.
 * `entry.createdAt` is the instant of the decision: performed again after a crash, the outcome is the same.
 */
export async function performAppointment(
  effect: AppointmentEffect,
  entry: Pick<OutboxEntry, 'conversation' | 'createdAt'> & { readonly what: { readonly handled: string } },
  parts: AppointmentParts,
): Promise<Heard | null> {
  const { conversation, createdAt: at } = entry;
  switch (effect.do) {
    case 'book':
      return outcomeOf(await book(effect, conversation, entry.what.handled, at, parts), effect, parts);
    case 'cancel-appointment':
      return cancel(effect.id, conversation, at, parts.appointments);
    case 'confirm-appointment':
      await parts.appointments.confirm(effect.id, conversation);
      return null;
    case 'wait-for-slot': {
      const { commune, need, when } = effect;
      const until = at + WAITER_DAYS * DAY_MS;
      await parts.waitingList.join({ conversation, commune, need, when, since: at, until });
      return null;
    }
    case 'stop-waiting':
      await parts.waitingList.leave(conversation);
      return null;
  }
}

/** By the rules of the agenda as it is now, then by the store, which alone knows who came first. */
async function book(
  { slot, attendee, need, replaces }: Extract<AppointmentEffect, { do: 'book' }>,
  conversation: ConversationId,
  cause: string,
  at: number,
  { agenda, appointments }: AppointmentParts,
): Promise<Booked> {
  const known = await appointments.causedBy(cause);
  if (known !== null) return { outcome: 'booked', appointment: known };
  const mediator = agenda.mediator(slot.mediator);
  if (mediator === null || !isBookable(slot, mediator, [], at)) return { outcome: 'taken' };
  const reminders = plannedReminders(slot.start, at, slot.place);
  return appointments.book({ cause, conversation, slot, attendee, need, replaces, reminders, at });
}

async function outcomeOf(
  booked: Booked,
  { replaces }: Extract<AppointmentEffect, { do: 'book' }>,
  { waitingList }: AppointmentParts,
): Promise<Heard | null> {
  switch (booked.outcome) {
    case 'booked': {
      const { appointment } = booked;
      if (appointment.conversation !== null) await waitingList.leave(appointment.conversation);
      return { kind: 'appointment-booked', appointment, replaced: replaces !== null };
    }
    case 'taken':
    case 'too-many':
      return { kind: 'appointment-refused', because: booked.outcome };
    case 'nothing-to-replace':
      return { kind: 'appointment-refused', because: 'gone' };
    case 'forgotten':
      return null;
  }
}

async function cancel(
  id: Appointment['id'],
  by: ConversationId,
  at: number,
  appointments: Appointments,
): Promise<Heard> {
  const cancelled = await appointments.cancel({ id, by, at });
  if (cancelled.outcome === 'cancelled')
    return { kind: 'appointment-cancelled', appointment: cancelled.appointment, by: 'beneficiary' };
  // Cancelled by a first attempt that did not live to tell it, or by somebody else meanwhile: it is, in both cases.
  const known = await appointments.find(id);
  return known?.status === 'cancelled' && known.conversation === by
    ? { kind: 'appointment-cancelled', appointment: known, by: 'beneficiary' }
    : { kind: 'appointment-refused', because: 'gone' };
}
