import { randomBytes } from 'node:crypto';
import type { Request, Response } from '../../bot/ports/http.js';
import type { Caller } from './access.js';
import type { DirectLineParts } from './direct-line-parts.js';
import { readActivity, type Posted } from './posted-activity.js';
import { refusal, tooManyRequests } from './refusals.js';
import { activityId, toActivity, type Echo } from './to-activities.js';
import { readUpload } from './upload.js';
import { formatWatermark, LINES_AT_ONCE, readWatermark } from './watermark.js';

/** Answers once the message is stored. The same `clientActivityID` again gets the same answer and stores nothing. */
export async function receiveActivity(parts: DirectLineParts, request: Request): Promise<Response> {
  const access = await admitted(parts, request);
  if ('refused' in access) return access.refused;
  const posted = readActivity(request.body.is === 'json' ? request.body.value : null, 0);
  if ('wrong' in posted) return refusal(posted.wrong);
  return store(parts, access.key, access.caller, posted);
}

/** Files are counted and dropped: the assistant says kindly that it cannot see them. Words that came along are heard as usual. */
export async function receiveUpload(parts: DirectLineParts, request: Request): Promise<Response> {
  const access = await admitted(parts, request);
  if ('refused' in access) return access.refused;
  const upload =
    request.body.is === 'raw' ? await readUpload(request.headers['content-type'] ?? '', request.body.bytes) : null;
  if (upload === null) return refusal('UnsupportedMediaType');
  const posted = readActivity(upload.activity, upload.files);
  if ('wrong' in posted) return refusal(posted.wrong);
  const answer = await store(parts, access.key, access.caller, posted);
  if (answer.status === 200 && posted.heard?.kind === 'text' && upload.files > 0) {
    await store(parts, access.key, access.caller, {
      ...posted,
      heard: { kind: 'attachment', count: upload.files },
      channelData: null,
      clientActivityId: posted.clientActivityId === null ? null : `${posted.clientActivityId}+files`,
    });
  }
  return answer;
}

/** Never answers 5xx: Microsoft's client stops polling for good at the first one. */
export function pollActivities(parts: DirectLineParts, request: Request): Promise<Response> {
  const key = request.params['id'] ?? '';
  const access = parts.gate.callerIn(key, request, parts.clock());
  if ('refused' in access) return Promise.resolve(access.refused);
  const after = readWatermark(request.query);
  try {
    const conversation = parts.threads.readable(key);
    if (conversation === null) return Promise.resolve(refusal('ConversationNotFound'));
    const lines = parts.conversations.transcript(conversation, after, LINES_AT_ONCE);
    return Promise.resolve(
      activities(
        lines.map((line) => toActivity(line, key)),
        lines.at(-1)?.position ?? after,
      ),
    );
  } catch (cause) {
    parts.log.error('web-poll-failed', cause);
    return Promise.resolve(activities([], after));
  }
}

/** The rights and the limits of a message, before its body is looked at. */
async function admitted(
  parts: DirectLineParts,
  request: Request,
): Promise<{ readonly key: string; readonly caller: Caller } | { readonly refused: Response }> {
  const key = request.params['id'] ?? '';
  const access = parts.gate.callerIn(key, request, parts.clock());
  if ('refused' in access) return access;
  const caller = access.granted;
  const wait =
    (await parts.throttles.messages(key)) ??
    (caller.with === 'secret' ? null : await parts.throttles.messagesOfAddress(request.remote));
  return wait === null ? { key, caller } : { refused: tooManyRequests(wait) };
}

async function store(parts: DirectLineParts, key: string, caller: Caller, posted: Posted): Promise<Response> {
  const conversation = parts.threads.find(key);
  if (conversation === null) return refusal('ConversationNotFound');
  // Typing and events are accepted and forgotten; their id is never seen again.
  if (posted.heard === null) return { status: 200, body: { id: `${key}|e${randomBytes(6).toString('hex')}` } };
  const echo: Echo = { user: author(caller, posted), channelData: posted.channelData };
  const accepted = await parts.inbox.accept({
    channel: 'web',
    // 'm-': no client can name its message 'opened', which is taken.
    externalId: `${key}:m-${posted.clientActivityId ?? randomBytes(12).toString('hex')}`,
    from: { conversation },
    heard: posted.heard,
    echo,
  });
  if (accepted.outcome === 'no-such-conversation') return refusal('ConversationNotFound');
  return { status: 200, body: { id: activityId(key, accepted.position ?? 0) } };
}

/** A page writes under the name its token carries, whatever it says. */
function author(caller: Caller, posted: Posted): string {
  return caller.with === 'token' ? caller.bearer.user : (posted.claimedUser ?? 'usager');
}

function activities(found: readonly unknown[], watermark: number): Response {
  return { status: 200, body: { activities: found, watermark: formatWatermark(watermark) } };
}
