import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Absence, Mediator } from '../../../bot/domain/agenda.js';
import type { Appointment } from '../../../bot/domain/appointment.js';
import { dayNumberOfIso } from '../../../bot/domain/iso-days.js';
import { absencesOf, meets } from '../../../bot/domain/mediator-time.js';
import type { Response } from '../../../bot/ports/http.js';
import { BAD_REQUEST } from '../refusals.js';
import type { Signed } from '../sessions.js';
import { type AgendaParts, journalOf, jsonIn, ofMediator, type SignedHandle } from './agenda-room.js';
import { isDay, isoOfDay } from './iso-day.js';
import { BAD_ABSENCE, STALE } from './refusals.js';
import type { Changed, DutyProblems } from './wire.js';
import { appointmentView } from './week-view.js';

/** Nobody books further than this. */
const AHEAD_MS = 400 * 86_400_000;

const VERSION = v.pipe(v.number(), v.integer());
const DAY = v.pipe(v.string(), v.check(isDay));
/** '' for the whole day. */
const TIME = v.union([v.literal(''), v.pipe(v.string(), v.isoTime())]);
const DUTY = v.object({
  version: VERSION,
  cells: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(5_000))),
  /** A duty of theirs at the same place; null: the place is in the cells. */
  like: v.nullable(v.string()),
});
const ABSENCE = v.object({
  version: VERSION,
  fromDay: DAY,
  fromTime: TIME,
  toDay: DAY,
  toTime: TIME,
  isSure: v.boolean(),
});
const REMOVAL = v.object({ version: VERSION, isSure: v.boolean() });

/** Duties and absences of one mediator, added and removed. What the page had read must still be so. */
export function changeAgenda(parts: AgendaParts): {
  readonly addDuty: SignedHandle;
  readonly removeDuty: SignedHandle;
  readonly addAbsence: SignedHandle;
  readonly removeAbsence: SignedHandle;
} {
  const { mediators, appointments, availability, clock } = parts;
  const journal = journalOf(parts);

  const saved = async (mediator: Mediator, version: number, signed: Signed, what: string): Promise<Response> => {
    if ((await mediators.save(mediator, version)) === 'stale') return STALE;
    await journal(signed, what, mediator.id);
    const changed: Changed = { outcome: 'saved' };
    return { status: 200, body: { ...changed } };
  };

  /** Live appointments to come that the change leaves without their mediator. */
  const leftAlone = async (
    { id }: Mediator,
    isAlone: (appointment: Appointment) => boolean,
  ): Promise<Response | null> => {
    const now = clock();
    const upcoming = await appointments.between(id, now, now + AHEAD_MS);
    const alone = upcoming.filter((appointment) => appointment.status === 'booked' && isAlone(appointment));
    if (alone.length === 0) return null;
    const changed: Changed = {
      outcome: 'has-appointments',
      appointments: alone.map((appointment) => appointmentView(appointment, now)),
    };
    return { status: 200, body: { ...changed } };
  };

  const addDuty = ofMediator(parts, async ({ mediator, version }, request, signed) => {
    const given = v.safeParse(DUTY, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    if (given.output.version !== version) return STALE;
    const like = mediator.duties.find(({ id }) => id === given.output.like) ?? null;
    if (like === null && given.output.like !== null) return BAD_REQUEST;
    const cells = { ...given.output.cells, mediateur: mediator.name };
    const read = availability.readDuty(mediator, cells, like);
    if ('problems' in read) {
      const view: DutyProblems = { problems: read.problems.map(({ column, why }) => ({ column, why })) };
      return { status: 200, body: { ...view } };
    }
    return saved({ ...mediator, duties: [...mediator.duties, read.duty] }, version, signed, 'agenda-duty-add');
  });

  const removeDuty = ofMediator(parts, async ({ mediator, version }, request, signed) => {
    const given = v.safeParse(REMOVAL, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    const duty = request.params['duty'] ?? '';
    const duties = mediator.duties.filter(({ id }) => id !== duty);
    if (given.output.version !== version || duties.length === mediator.duties.length) return STALE;
    const alone = given.output.isSure ? null : await leftAlone(mediator, (appointment) => appointment.duty === duty);
    return alone ?? saved({ ...mediator, duties }, version, signed, 'agenda-duty-remove');
  });

  const addAbsence = ofMediator(parts, async ({ mediator, version }, request, signed) => {
    const given = v.safeParse(ABSENCE, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    if (given.output.version !== version) return STALE;
    const absence = absenceOf(given.output);
    if (absence === null) return BAD_ABSENCE;
    const isInside = (appointment: Appointment): boolean =>
      absencesOf({ ...mediator, absences: [absence] }, appointment.place.timeZone).some((span) =>
        meets(span, appointment),
      );
    const alone = given.output.isSure ? null : await leftAlone(mediator, isInside);
    const absences = [...mediator.absences, absence];
    return alone ?? saved({ ...mediator, absences }, version, signed, 'agenda-absence-add');
  });

  const removeAbsence = ofMediator(parts, async ({ mediator, version }, request, signed) => {
    const given = v.safeParse(REMOVAL, jsonIn(request));
    if (!given.success) return BAD_REQUEST;
    const absences = mediator.absences.filter(({ id }) => id !== request.params['absence']);
    if (given.output.version !== version || absences.length === mediator.absences.length) return STALE;
    return saved({ ...mediator, absences }, version, signed, 'agenda-absence-remove');
  });

  return { addDuty, removeDuty, addAbsence, removeAbsence };
}

/** Null when it would end before it starts. Without an hour, days are whole, the last one included. */
function absenceOf(said: v.InferOutput<typeof ABSENCE>): Absence | null {
  const from = { day: said.fromDay, minutes: minutesOf(said.fromTime) };
  const to =
    said.toTime === ''
      ? { day: isoOfDay(dayNumberOfIso(said.toDay) + 1), minutes: 0 }
      : { day: said.toDay, minutes: minutesOf(said.toTime) };
  const isInOrder = from.day < to.day || (from.day === to.day && from.minutes < to.minutes);
  return isInOrder ? { id: randomUUID(), from, to } : null;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
