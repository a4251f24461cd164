import type { Reply } from '../../bot/domain/message.js';

/** The text, led by the aidant's name when a human speaks: on a channel with one sender, nothing else tells them from the machine. */
export function textWithSpeaker(reply: Reply): string {
  switch (reply.by.who) {
    case 'assistant':
      return reply.text;
    case 'aidant':
      return `${reply.by.name} : ${reply.text}`;
  }
}
