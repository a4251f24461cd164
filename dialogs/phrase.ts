import type { Card, Choice, Reply } from '../bot/domain/message.js';
import type { Sentences } from './copy/fr.js';
import type { Draft, DraftCard, DraftChoice, Label, Said } from './say.js';

/** Puts the words on a draft, in the register given. */
export function phrase(draft: Draft, copy: Sentences): Reply {
  return {
    by: draft.by,
    // One idea a line: easier to read, and to read aloud.
    text: draft.text.map((said) => words(said, copy)).join('\n'),
    cards: draft.cards.map((card) => cardIn(card, copy)),
    choices: draft.choices.map((choice) => choiceIn(choice, copy)),
  };
}

export function words(said: Said, copy: Sentences): string {
  // `say` paired this key with its own parameters; the pairing is lost in the stored shape.
  const sentence = copy[said.key] as (parameters: unknown) => string;
  return sentence(said.parameters);
}

function label(given: Label, copy: Sentences): string {
  return 'name' in given ? given.name : words(given, copy);
}

function choiceIn(choice: DraftChoice, copy: Sentences): Choice {
  return { label: label(choice.label, copy), code: choice.code };
}

function cardIn(card: DraftCard, copy: Sentences): Card {
  return {
    title: label(card.title, copy),
    lines: card.lines.map((line) => words(line, copy)),
    phone: card.phone,
    links: card.links.map((link) => ({ label: words(link.label, copy), url: link.url })),
    choice: card.choice === null ? null : choiceIn(card.choice, copy),
  };
}
