import type { Activity, Attachment, CardAction } from 'botbuilder';
import type { Card, Choice, Reply } from '../../bot/domain/message.js';
import { textWithSpeaker } from '../wording/speaker.js';

/** A reply as a Bot Framework message: cards as hero cards, choices as suggested actions that say their label. */
export function toActivity(reply: Reply): Partial<Activity> {
  return {
    type: 'message',
    text: textWithSpeaker(reply),
    textFormat: 'plain',
    locale: 'fr-FR',
    inputHint: reply.choices.length > 0 ? 'expectingInput' : 'acceptingInput',
    ...(reply.cards.length === 0 ? {} : { attachmentLayout: 'list', attachments: reply.cards.map(toHeroCard) }),
    ...(reply.choices.length === 0 ? {} : { suggestedActions: { to: [], actions: reply.choices.map(toAction) } }),
  };
}

function toHeroCard(card: Card): Attachment {
  const { phone } = card;
  // The number is also written out: some channels (Teams) draw no button that calls.
  const lines = phone === null ? card.lines : [...card.lines, `Tél. ${phone.spoken}`];
  const call: readonly CardAction[] =
    phone === null ? [] : [{ type: 'call', title: `Appeler le ${phone.spoken}`, value: `tel:${phone.e164}` }];
  const links = card.links.map((link): CardAction => ({ type: 'openUrl', title: link.label, value: link.url }));
  const choice = card.choice === null ? [] : [toAction(card.choice)];
  return {
    contentType: 'application/vnd.microsoft.card.hero',
    // Cards are read as Markdown: one line break alone would join the lines.
    content: { title: card.title, text: lines.join('\n\n'), buttons: [...call, ...links, ...choice] },
  };
}

function toAction(choice: Choice): CardAction {
  return { type: 'imBack', title: choice.label, value: choice.label };
}
