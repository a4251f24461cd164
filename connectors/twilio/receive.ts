import * as v from 'valibot';
import type { Heard } from '../../bot/domain/message.js';
import type { Request, Response, Route } from '../../bot/ports/http.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import type { TwilioAccount } from './account.js';
import { personOf } from './numbers.js';
import { FORBIDDEN, MALFORMED, signedForm } from './signature.js';

export interface ReceiveParts {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly account: TwilioAccount;
}

export const RECEIVE_PATH = '/api/sms';

/** A message has at most 1,600 characters (4,096 on WhatsApp), each up to nine once encoded; the rest are short facts. */
const MOST_BYTES = 64 * 1024;

/** Twilio's parameters for an incoming message (docs/messaging/guides/webhook-request); the others only count for the signature. */
const Incoming = v.object({
  MessageSid: v.pipe(v.string(), v.regex(/^(SM|MM)[0-9a-fA-F]{32}$/)),
  From: v.pipe(v.string(), v.nonEmpty()),
  To: v.pipe(v.string(), v.nonEmpty()),
  Body: v.optional(v.string(), ''),
  NumMedia: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number)), '0'),
});

/** An answer with nothing to say: replies leave by the outbox, so that a webhook played again cannot send them again. */
const TAKEN: Response = {
  status: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
};

/** Twilio plays it again only if its address was given with `#rc=5&rp=5xx,ct,rt` (docs/usage/webhooks/webhooks-connection-overrides). */
const NOT_NOW: Response = { status: 503, body: { error: { code: 'Unavailable', message: 'Try again' } } };

/** `POST /api/sms`: verify, parse, accept, answer. */
export function receiveRoute(parts: ReceiveParts): Route {
  return {
    kind: 'answer',
    method: 'POST',
    path: RECEIVE_PATH,
    accepts: { body: 'form', maxBytes: MOST_BYTES },
    handle: (request) => receive(request, parts),
  };
}

async function receive(request: Request, { inbox, log, account }: ReceiveParts): Promise<Response> {
  const form = signedForm(request, account, RECEIVE_PATH);
  if (form === null) {
    log.warn('sms-refused', { because: 'signature' });
    return FORBIDDEN;
  }
  const incoming = v.safeParse(Incoming, form);
  if (!incoming.success) {
    log.warn('sms-refused', { because: 'malformed' });
    return MALFORMED;
  }
  const { MessageSid, From, To } = incoming.output;
  const person = personOf(From);
  if (person === null) {
    // Genuine, but from a robot or an operator: nobody can be answered, and an error would only make Twilio insist.
    log.warn('sms-ignored', { because: 'not-a-person', message: MessageSid });
    return TAKEN;
  }
  try {
    const { outcome } = await inbox.accept({
      channel: 'sms',
      externalId: MessageSid,
      from: { key: person, details: { from: person, to: To } },
      heard: heardIn(incoming.output),
      echo: null,
    });
    log.info('sms-received', { message: MessageSid, outcome });
    return TAKEN;
  } catch (cause) {
    log.error('sms-not-stored', cause, { message: MessageSid });
    return NOT_NOW;
  }
}

/** Words go before pictures: a picture is acknowledged only when nothing was written with it. */
function heardIn({ Body, NumMedia }: v.InferOutput<typeof Incoming>): Heard {
  return NumMedia > 0 && Body.trim() === '' ? { kind: 'attachment', count: NumMedia } : { kind: 'text', text: Body };
}
