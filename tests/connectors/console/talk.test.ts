import {
  hasUnsent,
  NEW_TALK,
  newSend,
  type Send,
  takenBack,
  unreadIn,
  withLines,
} from '../../../connectors/console/page/talk.js';
import type { LineView, TalkView } from '../../../connectors/console/wire.js';

const line = (position: number, by: LineView['by'], text = `${position}`, isMine = by === 'aidant'): LineView => ({
  position,
  at: 0,
  by,
  name: null,
  isMine,
  text,
  cards: [],
  choices: [],
});
const view = (...lines: readonly LineView[]): TalkView => ({ handoff: 'h', request: null, lines, isComplete: true });
const sent = (text: string, stage: Send['stage'] = 'accepted'): Send => ({ ...newSend(text), stage });
const texts = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text);

describe('lines of a conversation', () => {
  it('come once, however often and in whatever pieces they are sent', () => {
    const once = withLines(NEW_TALK, view(line(1, 'person'), line(2, 'assistant')));
    const twice = withLines(once, view(line(1, 'person'), line(2, 'assistant'), line(5, 'person')));
    expect(texts(withLines(twice, view(line(2, 'assistant'))).lines)).toEqual(['1', '2', '5']);
  });

  it('count as unread after the last answer of an aidant when the page starts', () => {
    const talk = withLines(
      NEW_TALK,
      view(line(1, 'person'), line(2, 'aidant'), line(3, 'person'), line(4, 'assistant')),
    );
    expect(unreadIn(talk)).toBe(1);
    expect(unreadIn(withLines(talk, view(line(5, 'person'))))).toBe(2);
    expect(unreadIn({ ...talk, seen: 3 })).toBe(0);
  });

  it('are not read merely because a colleague answered later', () => {
    const talk = withLines(NEW_TALK, view(line(1, 'person')));
    expect(unreadIn(withLines(talk, view(line(2, 'person'), line(3, 'aidant', 'x', false))))).toBe(2);
  });
});

describe('a message on its way', () => {
  it('leaves when its line is there, spaces and line ends apart', () => {
    const talk = { ...NEW_TALK, sends: [sent('Bonjour\nAnna'), sent('Autre')] };
    expect(texts(withLines(talk, view(line(1, 'aidant', 'Bonjour  Anna'))).sends)).toEqual(['Autre']);
  });

  it('leaves one at a time when the same thing was written twice', () => {
    const talk = { ...NEW_TALK, sends: [sent('Oui'), sent('Oui', 'sending')] };
    const after = withLines(talk, view(line(1, 'aidant', 'Oui')));
    expect(after.sends).toHaveLength(1);
    expect(withLines(after, view(line(2, 'aidant', 'Oui'))).sends).toHaveLength(0);
  });

  it('stays when somebody else wrote the same, and when it was refused', () => {
    const talk = { ...NEW_TALK, sends: [sent('Oui', 'refused')] };
    expect(withLines(talk, view(line(1, 'aidant', 'Oui'))).sends).toHaveLength(1);
    expect(withLines({ ...NEW_TALK, sends: [sent('Oui')] }, view(line(1, 'person', 'Oui'))).sends).toHaveLength(1);
  });

  it('goes back before what is being written', () => {
    const send = sent('Première', 'refused');
    const talk = { ...NEW_TALK, draft: 'seconde', sends: [send] };
    expect(takenBack(talk, send.id)).toMatchObject({ draft: 'Première\nseconde', sends: [] });
  });

  it('is not lost with the page without warning, unless the server has it', () => {
    expect(hasUnsent(NEW_TALK)).toBe(false);
    expect(hasUnsent({ ...NEW_TALK, draft: 'x' })).toBe(true);
    expect(hasUnsent({ ...NEW_TALK, sends: [sent('x', 'failed')] })).toBe(true);
    expect(hasUnsent({ ...NEW_TALK, sends: [sent('x')] })).toBe(false);
  });
});
