import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Time to sign in over there, with a forgotten password on the way. */
export const STATE_LASTS_MS = 30 * 60_000;

export interface AuthorizationParts {
  /** Origin of the instance. */
  readonly base: string;
  readonly clientId: string;
  /** Must be the one declared with the application, to the letter. */
  readonly redirectUri: string;
  /** 32 bytes of ours; nothing is stored between the two halves of the journey. */
  readonly key: Buffer;
}

export type Returned =
  | { readonly got: 'code'; readonly code: string; readonly verifier: string }
  /** 'not-ours': forged, too old, or begun in another session. 'denied': the agent said no. */
  | { readonly got: 'nothing'; readonly because: 'not-ours' | 'denied' | 'refused' };

/**
 * Where the agent's browser goes to let us act as them. `state` is signed for this `session` (any string that names it and no
 * other). PKCE (RFC 7636) is sent although their tables may not hold it: Doorkeeper leaves unknown parameters alone.
 */
export function authorizationAddress(parts: AuthorizationParts, session: string, now: number): string {
  const { base, clientId, redirectUri, key } = parts;
  const begun = `${randomBytes(16).toString('base64url')}.${(now + STATE_LASTS_MS).toString(36)}`;
  const state = `${begun}.${seal(key, begun, session)}`;
  const url = new URL('/oauth/authorize', base);
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'write',
    state,
    code_challenge: createHash('sha256').update(verifierOf(key, state)).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** What the browser brought back (RFC 6749 §4.1.2). The code is not used yet: exchange it, with its verifier. */
export function returnedWith(
  parts: Pick<AuthorizationParts, 'key'>,
  session: string,
  query: URLSearchParams,
  now: number,
): Returned {
  const state = query.get('state') ?? '';
  if (!isOurs(parts.key, state, session, now)) return { got: 'nothing', because: 'not-ours' };
  const error = query.get('error');
  if (error !== null) return { got: 'nothing', because: error === 'access_denied' ? 'denied' : 'refused' };
  const code = query.get('code') ?? '';
  return code === '' || code.length > 1_000
    ? { got: 'nothing', because: 'refused' }
    : { got: 'code', code, verifier: verifierOf(parts.key, state) };
}

function isOurs(key: Buffer, state: string, session: string, now: number): boolean {
  const [nonce, until, signature, ...more] = state.split('.');
  if (nonce === undefined || until === undefined || signature === undefined || more.length > 0) return false;
  const expected = Buffer.from(seal(key, `${nonce}.${until}`, session));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) && Number.parseInt(until, 36) > now;
}

function seal(key: Buffer, begun: string, session: string): string {
  return createHmac('sha256', key).update(`state\n${session}\n${begun}`).digest('base64url');
}

/** 43 characters, as RFC 7636 §4.1 wants; whoever sees the state cannot compute it. */
function verifierOf(key: Buffer, state: string): string {
  return createHmac('sha256', key).update(`verifier\n${state}`).digest('base64url');
}
