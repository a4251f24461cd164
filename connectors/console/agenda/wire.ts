import type { AppointmentKind, Duty, Way } from '../../../bot/domain/agenda.js';
import type { AppointmentStatus } from '../../../bot/domain/appointment.js';
import type { Need } from '../../../bot/domain/need.js';
import type { IsoDay } from '../../../bot/domain/when-heard.js';
import type { AvailabilityNote, AvailabilityReport } from '../../../bot/ports/availability.js';

/** What the agenda page and its server half say to each other. Minutes are from midnight on the clocks of the place. */

export interface MediatorsView {
  readonly mediators: readonly { readonly id: string; readonly name: string; readonly structure: string }[];
  /** The invented ones of a first run: what is changed of them is forgotten when the service stops. */
  readonly areInvented: boolean;
}

export interface AppointmentView {
  readonly id: string;
  readonly day: IsoDay;
  readonly from: number;
  readonly to: number;
  readonly kindName: string;
  readonly way: Way;
  readonly placeName: string;
  /** Null once the person was forgotten. */
  readonly firstName: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** A relative or an aidant took it for the person. */
  readonly isOnBehalf: boolean;
  readonly need: Need | null;
  readonly status: AppointmentStatus;
  readonly isConfirmed: boolean;
  /** It started: one may note who came, and no longer cancel once it ended. */
  readonly hasStarted: boolean;
  readonly hasEnded: boolean;
}

/** A duty on one day. */
export interface SessionView {
  readonly duty: string;
  readonly from: number;
  readonly to: number;
  readonly kindName: string;
  readonly way: Way;
  readonly by: AppointmentKind['reception']['by'];
  readonly placeName: string;
  readonly commune: string;
  /** People expected, and how many there may be (a workshop); null where it means nothing. */
  readonly seats: number | null;
  readonly taken: number;
  /** What can be booked by hand. */
  readonly free: readonly { readonly start: number; readonly from: number }[];
}

export interface DayView {
  readonly day: IsoDay;
  readonly isHoliday: boolean;
  /** When the mediator is away. */
  readonly away: readonly { readonly from: number; readonly to: number }[];
  readonly sessions: readonly SessionView[];
  readonly appointments: readonly AppointmentView[];
}

export interface DutyView {
  readonly id: string;
  readonly recurrence: Duty['recurrence'];
  readonly from: number;
  readonly to: number;
  readonly valid: Duty['valid'];
  readonly kindName: string;
  readonly way: Way;
  readonly placeName: string;
  readonly commune: string;
}

export interface AbsenceView {
  readonly id: string;
  readonly from: { readonly day: IsoDay; readonly minutes: number };
  readonly to: { readonly day: IsoDay; readonly minutes: number };
}

export interface WeekView {
  readonly mediator: { readonly id: string; readonly name: string; readonly structure: string };
  /** To send back with a change. */
  readonly version: number;
  readonly today: IsoDay;
  /** Monday to Sunday. */
  readonly days: readonly DayView[];
  readonly duties: readonly DutyView[];
  /** Those that are not over. */
  readonly absences: readonly AbsenceView[];
}

/** Answer to a change of duties or absences. */
export type Changed =
  | { readonly outcome: 'saved' }
  /** Nothing was written: these appointments would be without their mediator. Ask again with `isSure`. */
  | { readonly outcome: 'has-appointments'; readonly appointments: readonly AppointmentView[] };

/** Answer to a cancellation; somebody has to call the person when they were not told. */
export interface Cancelled {
  readonly appointment: AppointmentView;
  readonly isTold: boolean;
}

/** What a duty's form says of each column that is refused. */
export interface DutyProblems {
  readonly problems: readonly { readonly column: string | null; readonly why: string }[];
}

export interface ImportView {
  readonly report: AvailabilityReport;
  readonly notes: readonly AvailabilityNote[];
  /** Notes that were too many to be sent. */
  readonly notesLeftOut: number;
}

/** A file of four thousand mediators is about this; more is another kind of file. */
export const LARGEST_FILE_BYTES = 5_000_000;
