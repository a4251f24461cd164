import * as v from 'valibot';
import type { Card, Choice, Reply, Speaker, TranscriptLine } from '../../bot/domain/message.js';

/** What we keep beside a person's message, to hand it back as their own client sent it. */
export interface Echo {
  readonly user: string;
  readonly channelData: unknown;
}

interface Button {
  readonly type: 'call' | 'openUrl' | 'imBack';
  readonly title: string;
  readonly value: string;
}

interface HeroCard {
  readonly contentType: 'application/vnd.microsoft.card.hero';
  readonly content: { readonly title: string; readonly text: string; readonly buttons: readonly Button[] };
}

/** The part of a Bot Framework activity that we write. */
export interface Activity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' };
  readonly text: string;
  readonly textFormat: 'plain';
  readonly locale: 'fr-FR';
  readonly inputHint?: 'acceptingInput' | 'expectingInput';
  readonly attachmentLayout?: 'list';
  readonly attachments?: readonly HeroCard[];
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly Button[] };
  readonly channelData?: unknown;
}

/** The author of a line that was stored without an echo. */
const UNNAMED_USER = 'usager';
const StoredEcho = v.object({ user: v.string(), channelData: v.optional(v.unknown()) });

/** A transcript line as the clients of this conversation read it. `key` is Direct Line's conversation id. */
export function toActivity(line: TranscriptLine, key: string): Activity {
  const common = {
    type: 'message',
    id: activityId(key, line.position),
    timestamp: new Date(line.at).toISOString(),
    channelId: 'directline',
    conversation: { id: key },
    textFormat: 'plain',
    locale: 'fr-FR',
  } as const;
  if (line.said.by === 'us') return { ...common, ...fromReply(line.said.reply) };
  const echo = v.safeParse(StoredEcho, line.said.echo);
  const { user, channelData } = echo.success ? echo.output : { user: UNNAMED_USER, channelData: null };
  return {
    ...common,
    from: { id: user, role: 'user' },
    text: line.said.text,
    ...(channelData === null || channelData === undefined ? {} : { channelData }),
  };
}

/** The same for the answer to a POST and for the stream, so that a client knows its own message again. */
export function activityId(key: string, position: number): string {
  return `${key}|${String(position).padStart(7, '0')}`;
}

/** `replyToId` is left out: a client holds an answer back until it has the activity it names. */
function fromReply(reply: Reply): Pick<Activity, 'from' | 'text' | 'inputHint' | 'channelData'> & Partial<Activity> {
  return {
    from: from(reply.by),
    text: reply.text,
    inputHint: reply.choices.length > 0 ? 'expectingInput' : 'acceptingInput',
    ...(reply.cards.length === 0 ? {} : { attachmentLayout: 'list', attachments: reply.cards.map(toHeroCard) }),
    ...(reply.choices.length === 0 ? {} : { suggestedActions: { to: [], actions: reply.choices.map(toButton) } }),
    channelData: { by: reply.by.who },
  };
}

function from(speaker: Speaker): Activity['from'] {
  switch (speaker.who) {
    case 'assistant':
      return { id: 'passerelle', name: 'Passerelle', role: 'bot' };
    case 'aidant':
      return { id: 'aidant', name: speaker.name, role: 'bot' };
  }
}

function toHeroCard(card: Card): HeroCard {
  const { phone } = card;
  const call: readonly Button[] =
    phone === null ? [] : [{ type: 'call', title: `Appeler le ${phone.spoken}`, value: `tel:${phone.e164}` }];
  const links = card.links.map((link): Button => ({ type: 'openUrl', title: link.label, value: link.url }));
  const choice = card.choice === null ? [] : [toButton(card.choice)];
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    content: { title: card.title, text: card.lines.join('\n'), buttons: [...call, ...links, ...choice] },
  };
}

function toButton(choice: Choice): Button {
  return { type: 'imBack', title: choice.label, value: choice.label };
}
