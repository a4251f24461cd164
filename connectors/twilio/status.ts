import * as v from 'valibot';
import type { Request, Response, Route } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import { publicAddress, type TwilioAccount } from './account.js';
import { isKnownStatus, type MessageStatus } from './message-status.js';
import type { SentMessages } from './sent-messages.js';
import { FORBIDDEN, MALFORMED, signedForm } from './signature.js';

export interface StatusParts {
  readonly log: Log;
  readonly account: TwilioAccount;
  readonly sent: SentMessages;
}

const STATUS_PATH = '/api/sms/status';
const MOST_BYTES = 16 * 1024;

const Callback = v.object({
  MessageSid: v.pipe(v.string(), v.regex(/^(SM|MM)[0-9a-fA-F]{32}$/)),
  MessageStatus: v.custom<MessageStatus>(isKnownStatus),
  ErrorCode: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number))),
});

/** Twilio takes any 2xx without a body as received (docs/messaging/guides/track-outbound-message-status). */
const NOTED: Response = { status: 204 };

/** Where Twilio reports what becomes of an outbox entry; the id travels in letters that no server on the way writes differently. */
export function statusCallbackFor(account: TwilioAccount, entryId: string): string {
  return publicAddress(account, `${STATUS_PATH}?id=${Buffer.from(entryId, 'utf8').toString('base64url')}`);
}

/** `POST /api/sms/status`: duplicated and out-of-order reports never take a message back. */
export function statusRoute(parts: StatusParts): Route {
  return {
    kind: 'answer',
    method: 'POST',
    path: STATUS_PATH,
    accepts: { body: 'form', maxBytes: MOST_BYTES },
    handle: (request) => Promise.resolve(note(request, parts)),
  };
}

function note(request: Request, { log, account, sent }: StatusParts): Response {
  const id = request.query.get('id') ?? '';
  const form = signedForm(request, account, `${STATUS_PATH}?id=${id}`);
  if (form === null) {
    log.warn('sms-status-refused', { because: 'signature' });
    return FORBIDDEN;
  }
  const callback = v.safeParse(Callback, form);
  if (!callback.success) {
    log.warn('sms-status-refused', { because: 'malformed' });
    return MALFORMED;
  }
  const { MessageSid: sid, MessageStatus: status, ErrorCode } = callback.output;
  const entry = Buffer.from(id, 'base64url').toString('utf8');
  if (sent.note(entry, sid, status)) log.info('sms-status', { entry, status, code: ErrorCode ?? null });
  return NOTED;
}
