import type { DutyPlace, Reception, Way } from './agenda.js';
import type { AppointmentId, ConversationId, DutyId, MediatorId } from './ids.js';
import type { Need } from './need.js';

/** A time that can be booked. JSON-safe: it is kept in the state of a conversation while it is offered. */
export interface Slot {
  readonly mediator: MediatorId;
  readonly mediatorName: string;
  readonly duty: DutyId;
  readonly kindName: string;
  readonly way: Way;
  readonly place: DutyPlace;
  /** Epoch milliseconds; `end` excludes the buffer. */
  readonly start: number;
  readonly end: number;
  /** What the store keeps free for it, buffer included. */
  readonly busyUntil: number;
  /** 1 for an appointment alone; the capacity of a workshop. */
  readonly seats: number;
  readonly seatsLeft: number;
}

/** Time of a mediator that is taken. Two appointments with another `duty` or another `start` never overlap. */
export interface Taken {
  readonly duty: DutyId;
  readonly start: number;
  readonly busyUntil: number;
  /** How many people: more than one in a workshop. */
  readonly count: number;
}

/** For whom an appointment is. */
export interface Attendee {
  readonly firstName: string;
  /** E.164; null when the channel's own address is the phone, or when an e-mail was given. */
  readonly phone: string | null;
  readonly email: string | null;
  /** Who took it. */
  readonly bookedBy: 'self' | 'relative' | 'aidant';
}

/** 'missed': nobody came (no-show). */
export const APPOINTMENT_STATUSES = ['booked', 'cancelled', 'honoured', 'missed'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** An appointment taken. */
export interface Appointment {
  readonly id: AppointmentId;
  /** Null when a mediator noted it without any conversation, or once the person was forgotten. */
  readonly conversation: ConversationId | null;
  readonly mediator: MediatorId;
  readonly mediatorName: string;
  readonly duty: DutyId;
  readonly kindName: string;
  readonly way: Way;
  readonly place: DutyPlace;
  readonly start: number;
  readonly end: number;
  readonly busyUntil: number;
  /** 1..seats. */
  readonly seat: number;
  /** Null once the person was forgotten. */
  readonly attendee: Attendee | null;
  readonly need: Need | null;
  readonly status: AppointmentStatus;
  /** The person answered "je viens" to a reminder. */
  readonly isConfirmed: boolean;
  /** Unguessable word of its public page and calendar file. */
  readonly pass: string;
  readonly bookedAt: number;
}

/** Live appointments of one person: more is an error or an abuse. */
export const MOST_UPCOMING = 3;

/** A slot and an appointment are the same time of the same person. */
export function slotKey(slot: Pick<Slot, 'mediator' | 'duty' | 'start'>): string {
  return `${slot.mediator}/${slot.duty}/${slot.start}`;
}

export function seatsOf(reception: Reception): number {
  return reception.by === 'workshop' ? reception.seats : 1;
}

/** Half-open intervals: what ends when the other starts does not overlap it. */
export function overlaps(
  a: { readonly start: number; readonly busyUntil: number },
  b: { readonly start: number; readonly busyUntil: number },
): boolean {
  return a.start < b.busyUntil && b.start < a.busyUntil;
}
