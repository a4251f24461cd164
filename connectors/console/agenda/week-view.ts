import type { Duty, Mediator } from '../../../bot/domain/agenda.js';
import type { Appointment, Taken } from '../../../bot/domain/appointment.js';
import { occurrenceOn } from '../../../bot/domain/duty-occurrences.js';
import { freeSlotsOn, seatsTaken } from '../../../bot/domain/free-slots.js';
import { dateOfDayNumber } from '../../../bot/domain/local-date.js';
import { absencesOf } from '../../../bot/domain/mediator-time.js';
import { holidayTerritoryOf, publicHolidayOn } from '../../../bot/domain/public-holidays.js';
import { dayAndMinutesAt, instantOnDay } from '../../../bot/domain/zone-days.js';
import { isoOfDay } from './iso-day.js';
import type { AppointmentView, DayView, DutyView, SessionView, WeekView } from './wire.js';

const MINUTE_MS = 60_000;
const DAYS_OF_WEEK = 7;
/** A mediator who books by hand needs no notice, and plans a year ahead. */
const BY_HAND = { noticeMinutes: 0, horizonDays: 366 } as const;

/** The clocks of a mediator: those of their first place. */
export function zoneOf(mediator: Mediator): string {
  return mediator.duties[0]?.place.timeZone ?? 'Europe/Paris';
}

/** `monday`: day number; `taken` and `appointments` of that week at least. */
export function weekView(parts: {
  readonly mediator: Mediator;
  readonly version: number;
  readonly monday: number;
  readonly taken: readonly Taken[];
  readonly appointments: readonly Appointment[];
  readonly now: number;
}): WeekView {
  const { mediator, version, now } = parts;
  const today = dayAndMinutesAt(now, zoneOf(mediator)).day;
  const appointments = parts.appointments.map((appointment) => appointmentView(appointment, now));
  return {
    mediator: { id: mediator.id, name: mediator.name, structure: mediator.hostStructure.name },
    version,
    today: isoOfDay(today),
    days: Array.from({ length: DAYS_OF_WEEK }, (_unused, index): DayView => {
      const day = parts.monday + index;
      return {
        day: isoOfDay(day),
        isHoliday: isHoliday(mediator, day),
        away: awayOn(mediator, day),
        sessions: sessionsOn(mediator, day, parts.taken, now),
        appointments: appointments.filter((appointment) => appointment.day === isoOfDay(day)),
      };
    }),
    duties: mediator.duties.map(dutyView),
    absences: mediator.absences.filter(({ to }) => to.day >= isoOfDay(today)),
  };
}

export function appointmentView(appointment: Appointment, now: number): AppointmentView {
  const { id, start, end, place, attendee, kindName, way, need, status, isConfirmed } = appointment;
  const { day, minutes } = dayAndMinutesAt(start, place.timeZone);
  return {
    id,
    day: isoOfDay(day),
    from: minutes,
    to: minutes + (end - start) / MINUTE_MS,
    kindName,
    way,
    placeName: place.name,
    firstName: attendee?.firstName ?? null,
    phone: attendee?.phone ?? null,
    isOnBehalf: attendee !== null && attendee.bookedBy !== 'self',
    need,
    status,
    isConfirmed,
    hasStarted: start <= now,
    hasEnded: end <= now,
  };
}

/** The slots of a duty on a day that a mediator may give by hand. */
export function slotsByHand(duty: Duty, mediator: Mediator, day: number, taken: readonly Taken[], now: number) {
  const kind = { ...duty.kind, ...BY_HAND };
  return freeSlotsOn(day, { ...duty, kind }, mediator, taken, now);
}

function sessionsOn(mediator: Mediator, day: number, taken: readonly Taken[], now: number): readonly SessionView[] {
  return mediator.duties
    .flatMap((duty): SessionView[] => {
      const occurrence = occurrenceOn(duty, mediator, day);
      if (occurrence === null) return [];
      const { kind, place } = duty;
      const { reception } = kind;
      return [
        {
          duty: duty.id,
          from: duty.from,
          to: duty.to,
          kindName: kind.name,
          way: kind.way,
          by: reception.by,
          placeName: place.name,
          commune: place.commune,
          seats: reception.by === 'workshop' ? reception.seats : null,
          taken: reception.by === 'workshop' ? seatsTaken(duty, occurrence.start, taken) : 0,
          free: slotsByHand(duty, mediator, day, taken, now).map(({ start }) => ({
            start,
            from: dayAndMinutesAt(start, place.timeZone).minutes,
          })),
        },
      ];
    })
    .sort((a, b) => a.from - b.from);
}

function awayOn(mediator: Mediator, day: number): DayView['away'] {
  const zone = zoneOf(mediator);
  const start = instantOnDay(day, 0, zone);
  const end = instantOnDay(day + 1, 0, zone);
  return absencesOf(mediator, zone)
    .filter((absence) => absence.start < end && start < absence.end)
    .map((absence) => ({
      from: absence.start <= start ? 0 : dayAndMinutesAt(absence.start, zone).minutes,
      to: absence.end >= end ? 1440 : dayAndMinutesAt(absence.end, zone).minutes,
    }));
}

/** Of the first place: the others are in the same territory, but for who works on both sides of its limits. */
function isHoliday({ duties }: Mediator, day: number): boolean {
  const place = duties[0]?.place;
  return place !== undefined && publicHolidayOn(dateOfDayNumber(day), holidayTerritoryOf(place)) !== null;
}

function dutyView({ id, recurrence, from, to, valid, kind, place }: Duty): DutyView {
  return {
    id,
    recurrence,
    from,
    to,
    valid,
    kindName: kind.name,
    way: kind.way,
    placeName: place.name,
    commune: place.commune,
  };
}
