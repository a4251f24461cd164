import type { Request, Response } from '../../bot/ports/http.js';
import { DIRECT_LINE, type DirectLineParts } from './direct-line-parts.js';
import { newBearer, requestedUser, tokenFields } from './issue-tokens.js';
import { refusal } from './refusals.js';
import type { Bearer } from './tokens.js';
import { formatWatermark, readWatermark } from './watermark.js';

/** The name under which a caller with the secret resumes a conversation: the stream's author of nothing. */
const SERVER_USER = 'usager';

/** 201 for a new conversation, in which the assistant then greets; 200 when this token's had begun already. */
export async function startConversation(parts: DirectLineParts, request: Request): Promise<Response> {
  const access = parts.gate.caller(request, parts.clock());
  if ('refused' in access) return access.refused;
  const user = requestedUser(request);
  if (user === 'wrong') return refusal('BadArgument');
  const bearer = access.granted.with === 'token' ? access.granted.bearer : newBearer(user);
  const accepted = await parts.inbox.accept({
    channel: 'web',
    externalId: `${bearer.key}:opened`,
    from: { key: bearer.key, details: {} },
    heard: { kind: 'opened' },
    echo: null,
  });
  return opened(parts, request, bearer, accepted.outcome === 'accepted' ? 201 : 200, 0);
}

/** A fresh stream after a lost one, or after a reload. */
export function resumeConversation(parts: DirectLineParts, request: Request): Promise<Response> {
  const key = request.params['id'] ?? '';
  const access = parts.gate.callerIn(key, request, parts.clock());
  if ('refused' in access) return Promise.resolve(access.refused);
  if (parts.threads.find(key) === null) return Promise.resolve(refusal('ConversationNotFound'));
  const bearer = access.granted.with === 'token' ? access.granted.bearer : { key, user: SERVER_USER };
  return Promise.resolve(opened(parts, request, bearer, 200, readWatermark(request.query)));
}

function opened(parts: DirectLineParts, request: Request, bearer: Bearer, status: 200 | 201, after: number): Response {
  const query = new URLSearchParams({
    watermark: formatWatermark(after),
    t: parts.tokens.ticket(bearer, parts.clock()),
  });
  const origin = parts.origins.webSocketOrigin(request.headers);
  return {
    status,
    body: {
      ...tokenFields(parts, bearer),
      streamUrl: `${origin}${DIRECT_LINE}/conversations/${bearer.key}/stream?${query.toString()}`,
    },
  };
}
