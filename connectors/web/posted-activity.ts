import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Heard } from '../../bot/domain/message.js';
import type { RefusalCode } from './refusals.js';

/** Characters (UTF-16 units) of one message; the page's text field has the same limit. */
const MOST_TEXT = 4_000;
/** JSON characters of `channelData`, which we keep and hand back; Web Chat's is about 100. */
const MOST_CHANNEL_DATA = 4_000;

const PostedActivity = v.looseObject({
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  text: v.optional(v.nullable(v.string())),
  value: v.optional(v.unknown()),
  from: v.optional(v.nullable(v.looseObject({ id: v.optional(v.nullable(v.string())) }))),
  attachments: v.optional(v.nullable(v.array(v.unknown()))),
  channelData: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
});

export interface Posted {
  /** Null for what asks for no answer: typing, events, updates. */
  readonly heard: Extract<Heard, { readonly kind: 'text' | 'attachment' }> | null;
  /** What the client says of its author; only a caller with the secret is believed. */
  readonly claimedUser: string | null;
  readonly channelData: unknown;
  /** The client's own name for this message, the same when it sends it again; or null. */
  readonly clientActivityId: string | null;
}

/** Reads what a client posts as an activity. `uploaded`: how many files came with it. */
export function readActivity(value: unknown, uploaded: number): Posted | { readonly wrong: RefusalCode } {
  const parsed = v.safeParse(PostedActivity, value);
  if (!parsed.success) return { wrong: 'BadArgument' };
  const activity = parsed.output;
  const channelData = activity.channelData ?? null;
  if (channelData !== null && JSON.stringify(channelData).length > MOST_CHANNEL_DATA) return { wrong: 'BadArgument' };
  const heard = heardOf(activity, uploaded);
  if (heard !== null && 'wrong' in heard) return heard;
  return {
    heard,
    claimedUser: userName(activity.from?.id),
    channelData,
    clientActivityId: clientActivityId(channelData),
  };
}

/** A name worth keeping: 1 to 100 characters, else null. */
export function userName(id: string | null | undefined): string | null {
  return id !== null && id !== undefined && id.length > 0 && id.length <= 100 ? id : null;
}

function heardOf(
  activity: v.InferOutput<typeof PostedActivity>,
  uploaded: number,
): Posted['heard'] | { readonly wrong: RefusalCode } {
  if (activity.type !== 'message') return null;
  // A `postBack` button of another client carries its words in `value`.
  const text = activity.text ?? (typeof activity.value === 'string' ? activity.value : '');
  if (text.length > MOST_TEXT) return { wrong: 'MessageTooLong' };
  if (text.trim() !== '') return { kind: 'text', text };
  const count = Math.max(uploaded, activity.attachments?.length ?? 0);
  return count > 0 ? { kind: 'attachment', count } : { wrong: 'BadArgument' };
}

/** It becomes part of a message id, which logs show: what does not look like an id is reduced to a digest. */
function clientActivityId(channelData: Readonly<Record<string, unknown>> | null): string | null {
  const id = channelData?.['clientActivityID'];
  if (typeof id !== 'string' || id === '') return null;
  return /^[\w.-]{1,64}$/.test(id) ? id : createHash('sha256').update(id).digest('base64url');
}
