import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Request, Response } from '../../bot/ports/http.js';
import { bearerText } from './access.js';
import type { DirectLineParts } from './direct-line-parts.js';
import { userName } from './posted-activity.js';
import { refusal, tooManyRequests } from './refusals.js';
import { ANNOUNCED_SECONDS, type Bearer } from './tokens.js';

const WithUser = v.looseObject({
  user: v.optional(v.nullable(v.looseObject({ id: v.optional(v.nullable(v.string())) }))),
});

/** Writes nothing: the conversation is born when it is started. */
export async function generateToken(parts: DirectLineParts, request: Request): Promise<Response> {
  const bearer = bearerText(request);
  const hasSecret = bearer !== null && parts.gate.isSecret(bearer);
  // An Authorization that is not our secret is a mistake of configuration: better said than ignored.
  if (bearer !== null && !hasSecret) return refusal('Unauthorized');
  if (!hasSecret) {
    if (!parts.origins.mayTalk(request.headers)) return refusal('OriginNotAllowed');
    const wait = await parts.throttles.tokens(request.remote);
    if (wait !== null) return tooManyRequests(wait);
  }
  const user = requestedUser(request);
  if (user === 'wrong') return refusal('BadArgument');
  return tokenAnswer(parts, newBearer(user));
}

export function refreshToken(parts: DirectLineParts, request: Request): Promise<Response> {
  const access = parts.gate.refresher(request, parts.clock());
  return Promise.resolve('refused' in access ? access.refused : tokenAnswer(parts, access.granted));
}

/** A conversation nobody has yet: 128 random bits cannot be guessed or met twice. */
export function newBearer(user: string | null): Bearer {
  return {
    key: randomBytes(16).toString('base64url'),
    user: user ?? `dl_${randomBytes(9).toString('base64url')}`,
  };
}

/** The `user.id` of a body, or null when there is none. */
export function requestedUser(request: Request): string | null | 'wrong' {
  if (request.body.is !== 'json') return null;
  const parsed = v.safeParse(WithUser, request.body.value);
  if (!parsed.success) return 'wrong';
  const id = parsed.output.user?.id ?? null;
  if (id === null || id === '') return null;
  return userName(id) ?? 'wrong';
}

export function tokenFields(
  parts: DirectLineParts,
  bearer: Bearer,
): { readonly conversationId: string; readonly token: string; readonly expires_in: number } {
  return {
    conversationId: bearer.key,
    token: parts.tokens.token(bearer, parts.clock()),
    expires_in: ANNOUNCED_SECONDS,
  };
}

function tokenAnswer(parts: DirectLineParts, bearer: Bearer): Response {
  return { status: 200, body: { ...tokenFields(parts, bearer) } };
}
