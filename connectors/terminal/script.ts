import type { Reply } from '../../bot/domain/message.js';

/**
 * A conversation as text, the same in the terminal and in the tests that mediators review:
 *
 *     usager: mes impôts, à Saint-Denis
 *     bot: Plusieurs communes correspondent. Laquelle est la bonne ?
 *       [Saint-Denis (93)]
 *     Marie: Bonjour
 */
export function replyLines(reply: Reply): readonly string[] {
  const speaker = reply.by.who === 'assistant' ? 'bot' : reply.by.name;
  return [
    ...reply.text.split('\n').map((line, index) => (index === 0 ? `${speaker}: ${line}` : `  ${line}`)),
    ...reply.cards.flatMap((card) => [
      `  * ${card.title}`,
      ...card.lines.map((line) => `    ${line}`),
      ...(card.phone === null ? [] : [`    Tél. ${card.phone.spoken}`]),
      ...card.links.map((link) => `    ${link.label} : ${link.url}`),
    ]),
    ...reply.choices.map((choice) => `  [${choice.label}]`),
  ];
}

export function personLine(text: string): string {
  return `usager: ${text}`;
}
