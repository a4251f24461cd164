import type { Mediator } from '../../../bot/domain/agenda.js';
import type { Appointment } from '../../../bot/domain/appointment.js';
import type { Aidants } from '../../../bot/ports/aidants.js';
import type { Appointments } from '../../../bot/ports/appointments.js';
import type { Availability } from '../../../bot/ports/availability.js';
import type { Clock } from '../../../bot/ports/clock.js';
import type { Request, Response } from '../../../bot/ports/http.js';
import type { Mediators } from '../../../bot/ports/mediators.js';
import type { Signed } from '../sessions.js';
import { NO_SUCH_MEDIATOR } from './refusals.js';

/** What the agenda page reads and changes. */
export interface AgendaParts {
  readonly mediators: Mediators;
  readonly appointments: Appointments;
  readonly availability: Availability;
  readonly aidants: Pick<Aidants, 'journal'>;
  readonly clock: Clock;
  /** See `FirstRunMediators`. */
  readonly areInvented: () => boolean;
  /** Writes to the person, when there is a conversation to do it in; 'not-told': somebody has to call them. */
  readonly onCancelled: (appointment: Appointment) => Promise<'told' | 'not-told'>;
}

export type SignedHandle = (request: Request, signed: Signed) => Promise<Response>;

/** A handler of what is under one mediator, found; 404 otherwise. */
export function ofMediator(
  { mediators }: Pick<AgendaParts, 'mediators'>,
  handle: (
    found: { readonly mediator: Mediator; readonly version: number },
    request: Request,
    signed: Signed,
  ) => Promise<Response>,
): SignedHandle {
  return async (request, signed) => {
    const found = mediators.find(request.params['id'] ?? '');
    return found === null ? NO_SUCH_MEDIATOR : handle(found, request, signed);
  };
}

/** Who did what to which mediator or appointment; never a name. */
export function journalOf({ aidants, clock }: Pick<AgendaParts, 'aidants' | 'clock'>) {
  return (signed: Signed, what: string, about: string | null): Promise<void> =>
    aidants.journal({ aidant: signed.aidant.id, what, about, at: clock() });
}

export function jsonIn(request: Request): unknown {
  return request.body.is === 'json' ? request.body.value : null;
}
