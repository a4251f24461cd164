import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Request, Response } from '../../bot/ports/http.js';
import { publicAddress, type TwilioAccount } from './account.js';

/**
 * The form, when Twilio signed it for this very address with our token, and for our account; null when it is forged, trimmed,
 * signed for another host or with another token, or not signed at all. Every parameter counts, empty and unknown ones too.
 */
export function signedForm(
  request: Request,
  account: TwilioAccount,
  path: string,
): Readonly<Record<string, string>> | null {
  if (request.body.is !== 'form') return null;
  const { fields } = request.body;
  const signature = request.headers['x-twilio-signature'] ?? '';
  if (!validateRequest(account.authToken, signature, publicAddress(account, path), fields)) return null;
  return fields['AccountSid'] === account.accountSid ? fields : null;
}

export const FORBIDDEN: Response = {
  status: 403,
  body: { error: { code: 'Forbidden', message: 'The signature is not right' } },
};

export const MALFORMED: Response = {
  status: 400,
  body: { error: { code: 'BadRequest', message: 'A parameter is missing or wrong' } },
};
