import { createHash } from 'node:crypto';
import type { Appointment } from '../../bot/domain/appointment.js';
import type { Appointments } from '../../bot/ports/appointments.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Door, Request, Response, Route } from '../../bot/ports/http.js';
import type { Mediators } from '../../bot/ports/mediators.js';
import { appointmentPage, NO_SUCH_PAGE, slowDown } from './appointment-page.js';
import { calendarText } from './calendar-text.js';
import { eventForMediator, eventForPerson } from './events.js';
import { perMinute } from './throttle.js';
import { WORDS } from './words.js';

const DAY_MS = 86_400_000;
const FEED_PAST_MS = 30 * DAY_MS;
const FEED_AHEAD_MS = 60 * DAY_MS;
const REFRESH_HOURS = 1;
/** A library shares one address, and calendars on line ask for many people from a few: far more than a person reads. */
const ASKED_PER_MINUTE = 120;
const ICS = '.ics';

/**
 * What calendars and the people who were sent an address read: /r/<pass> is one appointment, /r/<pass>.ics its calendar file,
 * /agenda/<pass>.ics the feed of a mediator. Who knows the address reads it; every other address gets the same answer.
 */
export function calendarDoor(parts: {
  readonly appointments: Appointments;
  readonly mediators: Pick<Mediators, 'byFeedPass'>;
  readonly clock: Clock;
  /** "https://aide.ville.fr"; null when it is whatever host is asked. */
  readonly publicUrl: string | null;
}): Door {
  const { appointments, mediators, clock } = parts;
  const throttle = perMinute(ASKED_PER_MINUTE);

  const appointment = async (request: Request): Promise<Response> => {
    const asked = request.params['pass'] ?? '';
    const isFile = asked.endsWith(ICS);
    const pass = isFile ? asked.slice(0, -ICS.length) : asked;
    const found = await appointments.byPass(pass);
    // Of a person who was forgotten nothing is left to show.
    if (found === null || found.attendee === null) return NO_SUCH_PAGE;
    return isFile ? fileOf(found, pageUrl(request, pass)) : appointmentPage(found, clock());
  };

  const feed = async (request: Request): Promise<Response> => {
    const asked = request.params['pass'] ?? '';
    const mediator = mediators.byFeedPass(asked.endsWith(ICS) ? asked.slice(0, -ICS.length) : '');
    if (mediator === null) return NO_SUCH_PAGE;
    const now = clock();
    const taken = await appointments.between(mediator.id, now - FEED_PAST_MS, now + FEED_AHEAD_MS);
    const head = { name: WORDS.feedName(mediator.name), refreshHours: REFRESH_HOURS };
    const text = calendarText(taken.map(eventForMediator), head);
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex, nofollow' };
    if (isKnown(request.headers['if-none-match'], etag)) return { status: 304, headers };
    return { status: 200, headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' }, body: text };
  };

  const pageUrl = (request: Request, pass: string): string =>
    `${parts.publicUrl ?? `http://${request.headers['host'] ?? 'localhost'}`}/r/${pass}`;

  const get = (path: string, handle: (request: Request) => Promise<Response>): Route => ({
    kind: 'answer',
    method: 'GET',
    path,
    accepts: { body: 'none', maxBytes: 0 },
    handle: async (request) => {
      const seconds = await throttle(request.remote);
      return seconds === null ? handle(request) : slowDown(seconds);
    },
  });

  return {
    name: 'calendar',
    routes: [get('/r/:pass', appointment), get('/agenda/:pass', feed)],
    close: () => Promise.resolve(),
  };
}

function fileOf(appointment: Appointment, pageUrl: string): Response {
  return {
    status: 200,
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="rendez-vous.ics"',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
    },
    body: calendarText([eventForPerson(appointment, pageUrl)], { name: WORDS.title, refreshHours: REFRESH_HOURS }),
  };
}

/** RFC 9110 §13.1.2: a list, weak tags alike. */
function isKnown(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
