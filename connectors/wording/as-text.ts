import { offeredBy, type Card, type Reply } from '../../bot/domain/message.js';
import { textWithSpeaker } from './speaker.js';

export interface TextLayout {
  /** Links of cards are written out; not on SMS, where a bare address costs and cannot be trusted. */
  readonly hasLinks: boolean;
  /** UTF-16 units, or null when nothing limits it. */
  readonly maxCharacters: number | null;
  /** Last touch before the text is measured: the punctuation the channel can carry. */
  readonly spelled: (text: string) => string;
}

/** Everything, as is: for text channels where length costs nothing. */
export const WHOLE: TextLayout = { hasLinks: true, maxCharacters: null, spelled: (text) => text };

const HOW_TO_ANSWER = 'Répondez par un numéro ou par une phrase.';

/**
 * A reply as plain text: text, cards, choices, each numbered in the order of `offeredBy`. Where it is too long the least useful
 * goes first: the last lines of the cards, then the end of the text; numbers and phones stay.
 */
export function asText(reply: Reply, layout: TextLayout = WHOLE): string {
  const mostLines = Math.max(0, ...reply.cards.map((card) => card.lines.length));
  for (let lines = mostLines; lines >= 0; lines -= 1) {
    const text = laidOut(reply, textWithSpeaker(reply), lines, layout);
    if (excess(text, layout) <= 0) return text;
  }
  const text = layout.spelled(textWithSpeaker(reply));
  const bare = laidOut(reply, text, 0, layout);
  const room = text.length - excess(bare, layout);
  return room > 0 ? laidOut(reply, cut(text, room), 0, layout) : cut(bare, layout.maxCharacters ?? bare.length);
}

function laidOut(reply: Reply, text: string, lines: number, layout: TextLayout): string {
  let number = 0;
  const numbered = (label: string): string => {
    number += 1;
    return `${number}. ${label}`;
  };
  const cards = reply.cards.map((card) => {
    const title = card.choice === null ? card.title : numbered(card.title);
    return [title, ...card.lines.slice(0, lines), ...waysToReach(card, layout)].join('\n');
  });
  const choices = reply.choices.map((choice) => numbered(choice.label)).join('\n');
  const hint = offeredBy(reply).length === 0 ? '' : HOW_TO_ANSWER;
  return layout.spelled([text, ...cards, choices, hint].filter((block) => block !== '').join('\n\n'));
}

function waysToReach(card: Card, layout: TextLayout): readonly string[] {
  const phone = card.phone === null ? [] : [`Tél. ${card.phone.spoken}`];
  const links = layout.hasLinks ? card.links.map((link) => `${link.label} : ${link.url}`) : [];
  return [...phone, ...links];
}

function excess(text: string, layout: TextLayout): number {
  return layout.maxCharacters === null ? 0 : text.length - layout.maxCharacters;
}

const ELLIPSIS = '...';

/** At most `length` units, ended at a space when there is one, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  const start = text.slice(0, Math.max(0, length - ELLIPSIS.length));
  const atSpace = start.replace(/\s+\S*$/, '');
  return `${(atSpace === '' ? start : atSpace).replace(/[\ud800-\udbff]$/, '')}${ELLIPSIS}`;
}
