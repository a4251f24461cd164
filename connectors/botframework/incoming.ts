import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Heard } from '../../bot/domain/message.js';
import type { Arrival } from '../../bot/ports/inbox.js';
import { Account, type Reference } from './reference.js';

const named = v.pipe(v.string(), v.nonEmpty());

/**
 * What an activity must have before the SDK sees it; null stands for absent, as several channels write it. All else is kept as it came:
 * the channel wants its own account and conversation fields back.
 */
export const Incoming = v.looseObject({
  type: named,
  id: v.nullish(v.string()),
  channelId: named,
  serviceUrl: v.pipe(
    v.string(),
    v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
  ),
  conversation: v.looseObject({ id: named, isGroup: v.nullish(v.boolean()) }),
  from: Account,
  recipient: v.nullish(Account),
  locale: v.nullish(v.string()),
  deliveryMode: v.nullish(v.string()),
  text: v.nullish(v.string()),
  attachments: v.nullish(v.array(v.unknown())),
  entities: v.nullish(v.array(v.unknown())),
  membersAdded: v.nullish(v.array(Account)),
});
export type Incoming = v.InferOutput<typeof Incoming>;

const Mention = v.object({ type: v.literal('mention'), text: v.string(), mentioned: Account });

/** What an activity brings into conversations: nothing for typing, reactions, invokes... 'nameless' when a duplicate of it could not be told. */
export function arrivalsOf(activity: Incoming): readonly Arrival[] | 'nameless' {
  switch (activity.type) {
    case 'message': {
      const id = activity.id ?? '';
      return id === '' ? 'nameless' : [arrival(activity, activity.from, id, heardIn(activity))];
    }
    case 'conversationUpdate': {
      // A group is not greeted each time somebody joins; the bot's own arrival is nobody's.
      if (activity.conversation.isGroup === true) return [];
      const people = (activity.membersAdded ?? []).filter((member) => member.id !== activity.recipient?.id);
      return people.map((person) => arrival(activity, person, `opened:${person.id}`, { kind: 'opened' }));
    }
    default:
      return [];
  }
}

/** Ids are hashed: on some channels they hold an e-mail address or a phone number, and our message ids appear in logs. */
function arrival(activity: Incoming, person: Account, id: string, heard: Heard): Arrival {
  const { channelId, conversation } = activity;
  return {
    channel: 'botframework',
    externalId: sha256(JSON.stringify([channelId, conversation.id, id])),
    from: {
      key: short(`${channelId}:${conversation.id}:${person.id}`),
      details: { reference: referenceOf(activity, person) },
    },
    heard,
    echo: null,
  };
}

function referenceOf(activity: Incoming, user: Account): Reference {
  const { id, type, recipient, conversation, channelId, serviceUrl } = activity;
  // People never see an update, and Web Chat holds an answer back until it has the activity it points to.
  return {
    activityId: type === 'message' ? (id ?? '') : '',
    user,
    bot: recipient ?? null,
    conversation,
    channelId,
    serviceUrl,
  };
}

/** Words go before pictures; Teams also sends the words again as an HTML attachment. */
function heardIn(activity: Incoming): Heard {
  const text = wordsOf(activity);
  const count = activity.attachments?.length ?? 0;
  return count > 0 && text === '' ? { kind: 'attachment', count } : { kind: 'text', text };
}

/** Without the "@Passerelle" that some channels put in front. */
function wordsOf(activity: Incoming): string {
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const mention = v.safeParse(Mention, entity);
    return mention.success && mention.output.mentioned.id === activity.recipient?.id ? [mention.output.text] : [];
  });
  return mentions.reduce((text, mention) => text.replace(mention, ''), activity.text ?? '').trim();
}

/** The store's longest key. */
const LONGEST_KEY = 200;

function short(key: string): string {
  return key.length <= LONGEST_KEY ? key : sha256(key);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
