import type { Taken } from '../domain/appointment.js';
import type { MediatorId } from '../domain/ids.js';
import type { Appointments } from '../ports/appointments.js';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** The day of a place starts up to 14 hours before that of Greenwich, and ends up to 12 hours after it; then one may still be busy. */
const AROUND_MS = DAY_MS;

/** What is taken, read a week at a time and once in a search. */
export class TakenWeeks {
  readonly #weeks = new Map<number, Map<MediatorId, readonly Taken[]>>();

  /** `firstDay`: day number from which weeks are counted. */
  constructor(
    private readonly appointments: Pick<Appointments, 'takenOf'>,
    private readonly firstDay: number,
  ) {}

  /** In the week of a day (day number), at least. Each of `mediators` has an entry. */
  async of(mediators: readonly MediatorId[], day: number): Promise<ReadonlyMap<MediatorId, readonly Taken[]>> {
    const week = Math.floor((day - this.firstDay) / WEEK_DAYS);
    const known = this.#weeks.get(week) ?? new Map<MediatorId, readonly Taken[]>();
    this.#weeks.set(week, known);
    const missing = [...new Set(mediators)].filter((id) => !known.has(id));
    if (missing.length === 0) return known;
    const from = (this.firstDay + week * WEEK_DAYS) * DAY_MS;
    const read = await this.appointments.takenOf(missing, from - AROUND_MS, from + WEEK_DAYS * DAY_MS + AROUND_MS);
    for (const id of missing) known.set(id, read.get(id) ?? []);
    return known;
  }
}
