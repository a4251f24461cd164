import type { Door, Request, Response } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import type { RemoteAppointments, RemoteNotice } from '../../bot/ports/remote-appointments.js';
import { isSigned } from './signature.js';

export interface WebhookParts {
  /** Shared with the webhook endpoints created over there. */
  readonly secret: string;
  readonly appointments: Pick<RemoteAppointments, 'apply'>;
  /** What their JSON says (data/agenda/rdv-service-public). */
  readonly read: (json: unknown) => RemoteNotice;
  readonly log: Log;
}

export const WEBHOOK_PATH = '/api/rdv-service-public/webhook';

/** A workshop of a few hundred people, each with their file. */
const MOST_BYTES = 2 * 1024 * 1024;

/** They take any 2xx, and stop at ten seconds (webhook_job.rb). */
const TAKEN: Response = { status: 200, body: {} };
const FORBIDDEN: Response = refusal(403, 'Forbidden', 'The signature is not right');
const MALFORMED: Response = refusal(400, 'BadRequest', 'The body is malformed');
/** Signed and well formed, but not what their contract says: they try again, which leaves time to follow a change. */
const UNREADABLE: Response = refusal(422, 'Unreadable', 'The notice is not understood');
const NOT_NOW: Response = refusal(503, 'Unavailable', 'Try again');

/** `POST /api/rdv-service-public/webhook`: verify, parse, store, answer. */
export function rdvServicePublicDoor(parts: WebhookParts): Door {
  return {
    name: 'rdv-service-public',
    routes: [
      {
        kind: 'answer',
        method: 'POST',
        path: WEBHOOK_PATH,
        accepts: { body: 'raw', maxBytes: MOST_BYTES },
        handle: (request) => receive(request, parts),
      },
    ],
    close: () => Promise.resolve(),
  };
}

async function receive(request: Request, { secret, appointments, read, log }: WebhookParts): Promise<Response> {
  if (request.body.is !== 'raw' || !isSigned(request.body.bytes, request.headers['x-lapin-signature'], secret)) {
    log.warn('remote-refused', { because: 'signature' });
    return FORBIDDEN;
  }
  const json = parsed(request.body.bytes);
  if (json === null) {
    log.warn('remote-refused', { because: 'malformed' });
    return MALFORMED;
  }
  const notice = read(json.value);
  switch (notice.got) {
    case 'unreadable':
      log.warn('remote-refused', { because: 'unreadable' });
      return UNREADABLE;
    case 'nothing-ours':
      return TAKEN;
    case 'event':
      try {
        const outcome = await appointments.apply(notice.event);
        log.info('remote-received', { about: notice.event.about, happened: notice.event.happened, outcome });
        return TAKEN;
      } catch (cause) {
        log.error('remote-not-stored', cause);
        return NOT_NOW;
      }
  }
}

function parsed(bytes: Buffer): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return null;
  }
}

function refusal(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}
