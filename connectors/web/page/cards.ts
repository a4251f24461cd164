import { button, element } from './elements.js';
import { linkedText, unbroken, webLink } from './linked-text.js';
import type { Attachment, Button } from './wire.js';
import { WORDS } from './wording.js';

/** Another site, or a path of ours; never another scheme, nor "//elsewhere". */
const WEB_ADDRESS = /^(?:https?:\/\/|\/(?!\/))/;

/** What pressing a reply button says in the person's name. */
export type Say = (text: string, event: MouseEvent) => void;

/** A venue or another item of a list; the answers to it are its own buttons. */
export function card({ content }: Attachment, say: Say): HTMLElement {
  const title = content.title ?? '';
  const lines = (content.text ?? '').split('\n').filter((line) => line !== '');
  const buttons = (content.buttons ?? []).flatMap((wanted) => cardButton(wanted, title, say));
  return element(
    'div',
    'card',
    element('h3', '', title),
    ...lines.map((line) => element('p', '', ...linkedText(line, false))),
    element('div', 'acts', ...buttons),
  );
}

/** The answers proposed to a question. */
export function choices(actions: readonly Button[], say: Say): HTMLElement {
  const group = element('div', 'acts', ...actions.map((action) => replyButton(action.title, action.value, say)));
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', WORDS.choices);
  return group;
}

function cardButton(wanted: Button, title: string, say: Say): readonly HTMLElement[] {
  switch (wanted.type) {
    case 'imBack':
      return [
        wanted.title === title ? chooseButton(title, wanted.value, say) : replyButton(wanted.title, wanted.value, say),
      ];
    case 'call':
      return /^tel:\+?\d+$/.test(wanted.value) ? [linkButton(phoneLink(wanted))] : [];
    case 'openUrl':
      return WEB_ADDRESS.test(wanted.value) ? [linkButton(webLink(wanted.title, wanted.value))] : [];
    default:
      return [];
  }
}

/** The card's title is just above: repeating it helps only those who hear the button alone. */
function chooseButton(title: string, value: string, say: Say): HTMLElement {
  const made = replyButton(WORDS.choose, value, say);
  made.append(element('span', 'unseen', ` ${title}`));
  return made;
}

function replyButton(label: string, value: string, say: Say): HTMLButtonElement {
  return button(label, (event) => {
    say(value, event);
  });
}

function phoneLink(wanted: Button): HTMLAnchorElement {
  const link = element('a', '', unbroken(wanted.title));
  link.href = wanted.value;
  return link;
}

function linkButton(link: HTMLAnchorElement): HTMLAnchorElement {
  link.className = 'button';
  return link;
}
