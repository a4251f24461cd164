import type { EventAttributes } from 'ics';
import type { Appointment } from '../../bot/domain/appointment.js';
import { spokenPhone } from '../../bot/domain/phone.js';
import { plainText } from './calendar-text.js';
import { addressOf, phoneOf } from './place-lines.js';
import { NEED_NAMES } from '../wording/need-names.js';
import { WORDS } from './words.js';

/** The appointment in the calendar of the person; `pageUrl` is where it is read, changes said there. */
export function eventForPerson(appointment: Appointment, pageUrl: string): EventAttributes {
  const phone = phoneOf(appointment);
  const isOnSite = appointment.way === 'on-site';
  const lines = [
    ...(phone === null ? [] : [`${WORDS.phone} : ${spokenPhone(phone)}`]),
    isOnSite ? `${WORDS.bring} : ${WORDS.bringPapers} ${WORDS.bringIdentity}` : WORDS.bringNothing,
    pageUrl,
  ];
  return {
    ...common(appointment),
    title: plainText(WORDS.summary(appointment)),
    description: plainText(lines.join('\n')),
    alarms: [{ action: 'display', description: WORDS.reminder, trigger: { hours: 24, before: true } }],
  };
}

/** The appointment in the calendar of the mediator: first name and need; how to reach the person in its details only. */
export function eventForMediator(appointment: Appointment): EventAttributes {
  const { attendee, need, kindName } = appointment;
  const about = need === null ? kindName : NEED_NAMES[need];
  const phone = attendee?.phone ?? null;
  const lines = [kindName, ...(phone === null ? [] : [`${WORDS.phone} : ${spokenPhone(phone)}`])];
  return {
    ...common(appointment),
    title: plainText(`${attendee?.firstName ?? WORDS.withoutName} · ${about}`),
    description: plainText(lines.join('\n')),
  };
}

/** The same id all along: a calendar that had it booked learns that it is cancelled. */
function common(appointment: Appointment): EventAttributes {
  const { id, start, end, place, way, status, bookedAt } = appointment;
  const isCancelled = status === 'cancelled';
  const location = way === 'on-site' ? addressOf(place).join(', ') : way === 'phone' ? WORDS.byPhone : WORDS.atHome;
  const attributes = {
    uid: `${id}@passerelle`,
    sequence: isCancelled ? 1 : 0,
    // Read by the package though its types forget it; the same at each reading, so that a feed unchanged is the same text.
    timestamp: bookedAt,
    start,
    end,
    startOutputType: 'utc',
    location: plainText(location),
    ...(way === 'on-site' ? { geo: { lat: place.position.latitude, lon: place.position.longitude } } : {}),
    status: isCancelled ? 'CANCELLED' : 'CONFIRMED',
    busyStatus: isCancelled ? 'FREE' : 'BUSY',
    classification: 'PRIVATE',
  } as const;
  return attributes;
}
