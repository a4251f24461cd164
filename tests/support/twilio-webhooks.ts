import { randomBytes } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { smsLength } from '../../connectors/wording/sms-length.js';

/** How one webhook departs from a right one. */
export interface WebhookTwist {
  /** The token it is signed with; null leaves the signature out. */
  readonly signedWith?: string | null;
  /** The base address it is signed for. */
  readonly signedFor?: string;
  /** Changes the form after it was signed. */
  readonly tampered?: (form: URLSearchParams) => void;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly contentType: string | null;
}

interface Sender {
  readonly accountSid: string;
  readonly number: string;
}

type Form = Readonly<Record<string, string>>;

/** All the parameters Twilio sends with a message a French mobile wrote, empty ones included. */
export function incomingMessage(
  ours: Sender,
  message: { readonly sid: string; readonly from: string; readonly body: string },
): Form {
  return {
    ToCountry: 'FR',
    ToState: '',
    SmsMessageSid: message.sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: message.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: message.body,
    FromCountry: 'FR',
    To: ours.number,
    ToZip: '',
    NumSegments: String(smsLength(message.body).segments),
    MessageSid: message.sid,
    AccountSid: ours.accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
  };
}

export function statusReport(
  ours: Sender,
  message: { readonly sid: string; readonly status: string; readonly to: string; readonly from: string | null },
  errorCode: number | null,
): Form {
  return {
    SmsSid: message.sid,
    SmsStatus: message.status,
    MessageStatus: message.status,
    To: message.to,
    MessageSid: message.sid,
    AccountSid: ours.accountSid,
    From: message.from ?? ours.number,
    ApiVersion: '2010-04-01',
    ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
  };
}

/** Signed as Twilio does for the public address, then posted where that address leads in this test. */
export async function postWebhook(
  to: { readonly base: string; readonly publicUrl: string; readonly authToken: string },
  path: string,
  fields: Form,
  twist: WebhookTwist,
): Promise<Answered> {
  const token = twist.signedWith === undefined ? to.authToken : twist.signedWith;
  const headers: Record<string, string> = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    'i-twilio-idempotency-token': `${randomBytes(16).toString('hex')}-1`,
  };
  if (token !== null) {
    headers['x-twilio-signature'] = getExpectedTwilioSignature(token, `${twist.signedFor ?? to.publicUrl}${path}`, {
      ...fields,
    });
  }
  const form = new URLSearchParams(fields);
  twist.tampered?.(form);
  const response = await fetch(`${to.base}${path}`, { method: 'POST', headers, body: form.toString() });
  return {
    status: response.status,
    body: await response.text(),
    contentType: response.headers.get('content-type'),
  };
}
