import type { Response } from '../../bot/ports/http.js';

export type RefusalCode =
  | 'BadArgument'
  | 'MessageTooLong'
  | 'Unauthorized'
  | 'OriginNotAllowed'
  | 'TokenExpired'
  | 'ConversationNotFound'
  | 'UnsupportedMediaType'
  | 'TooManyRequests';

/**
 * Status and words of each refusal. 403 is for an expired token and for nothing else: Microsoft's client answers it by opening
 * sockets again, and then shows each message two to four times.
 */
const REFUSALS: Readonly<Record<RefusalCode, { readonly status: number; readonly message: string }>> = {
  BadArgument: { status: 400, message: 'The request is not a valid Direct Line activity' },
  MessageTooLong: { status: 400, message: 'The text is longer than 4,000 characters' },
  Unauthorized: { status: 401, message: 'A valid token is needed' },
  OriginNotAllowed: { status: 401, message: 'Pages of this origin may not start a conversation here' },
  TokenExpired: { status: 403, message: 'The token has expired' },
  ConversationNotFound: { status: 404, message: 'There is no such conversation, or not for this token' },
  UnsupportedMediaType: { status: 415, message: 'This upload could not be read as form data' },
  TooManyRequests: { status: 429, message: 'Too many requests' },
};

/** In the protocol's own shape. */
export function refusal(code: RefusalCode): Response {
  const { status, message } = REFUSALS[code];
  return { status, body: { error: { code, message } } };
}

export function tooManyRequests(retryAfterSeconds: number): Response {
  return { ...refusal('TooManyRequests'), headers: { 'retry-after': String(retryAfterSeconds) } };
}
