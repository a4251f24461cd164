import type { Activity } from 'botbuilder';
import * as v from 'valibot';
import type { Request, Response, Route } from '../../bot/ports/http.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import type { Adapter, Answer } from './adapter.js';
import { arrivalsOf, Incoming } from './incoming.js';

export interface ReceiveParts {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly adapter: Promise<Adapter>;
}

/** Channels may put small attachments inside; none of them is read. */
const MOST_BYTES = 256 * 1024;

const MALFORMED = refused(400, 'BadRequest', 'The activity is malformed');
const FORBIDDEN = refused(401, 'Unauthorized', 'The caller is not the Bot Framework');
const NOT_NOW = refused(503, 'Unavailable', 'Try again');

/** The SDK's errors about the caller carry the status it would answer. */
const Unauthorized = v.object({ statusCode: v.picklist([401, 403]) });

/** `POST /api/messages`: validate, authenticate, accept, answer. Replies leave by the outbox, never in this answer. */
export function receiveRoute(parts: ReceiveParts): Route {
  return {
    kind: 'answer',
    method: 'POST',
    path: '/api/messages',
    accepts: { body: 'json', maxBytes: MOST_BYTES },
    handle: (request) => receive(request, parts),
  };
}

async function receive(request: Request, { inbox, log, adapter }: ReceiveParts): Promise<Response> {
  const parsed = v.safeParse(Incoming, request.body.is === 'json' ? request.body.value : null);
  const arrivals = parsed.success ? arrivalsOf(parsed.output) : 'nameless';
  if (!parsed.success || arrivals === 'nameless') {
    log.warn('botframework-refused', { because: 'malformed' });
    return MALFORMED;
  }
  // The SDK's type asks for fields that no channel sends; those it reads were checked above.
  const activity = parsed.output as unknown as Activity;
  try {
    const { receive: authenticate } = await adapter;
    const answer = await authenticate(request.headers['authorization'] ?? '', activity, async () => {
      for (const arrival of arrivals) {
        const { outcome } = await inbox.accept(arrival);
        log.info('botframework-received', { heard: arrival.heard.kind, outcome });
      }
    });
    return asResponse(answer);
  } catch (cause) {
    if (v.is(Unauthorized, cause)) {
      log.warn('botframework-refused', { because: 'caller' });
      return FORBIDDEN;
    }
    log.error('botframework-not-stored', cause);
    return NOT_NOW;
  }
}

function asResponse({ status, body }: Answer): Response {
  return body === null || typeof body !== 'object' ? { status } : { status, body: { ...body } };
}

function refused(status: number, code: string, message: string): Response {
  return { status, body: { error: { code, message } } };
}
