import type { Card, Reply } from '../../../bot/domain/message.js';
import { offeredBy } from '../../../bot/domain/message.js';
import { asText, WHOLE, type TextLayout } from '../../../connectors/wording/as-text.js';
import { toGsm7Punctuation } from '../../../connectors/wording/gsm7.js';

const SMS: TextLayout = { hasLinks: false, maxCharacters: 1_600, spelled: toGsm7Punctuation };

const MEDIATHEQUE: Card = {
  title: 'Médiathèque de Guéret',
  lines: ['À 1,5 km', "Ouvert jusqu'à 18 h", '8 avenue Fayolle, 23000 Guéret'],
  phone: { e164: '+33555520000', spoken: '05 55 52 00 00' },
  links: [{ label: 'Itinéraire', url: 'https://www.openstreetmap.org/directions?to=46.17,1.87' }],
  choice: { label: 'Médiathèque de Guéret', code: 'venue:mediatheque' },
};

const MAISON: Card = { ...MEDIATHEQUE, title: 'France services', lines: [], phone: null, links: [], choice: null };

const REPLY: Reply = {
  by: { who: 'assistant' },
  text: 'Voici deux lieux.',
  cards: [MAISON, MEDIATHEQUE],
  choices: [
    { label: 'Un autre lieu', code: 'more' },
    { label: 'Parler à une personne', code: 'human' },
  ],
};

describe('a reply as text', () => {
  it('numbers cards and choices in one run, and leaves a card that cannot be chosen without a number', () => {
    expect(asText(REPLY)).toBe(`Voici deux lieux.

France services

1. Médiathèque de Guéret
À 1,5 km
Ouvert jusqu'à 18 h
8 avenue Fayolle, 23000 Guéret
Tél. 05 55 52 00 00
Itinéraire : https://www.openstreetmap.org/directions?to=46.17,1.87

2. Un autre lieu
3. Parler à une personne

Répondez par un numéro ou par une phrase.`);
  });

  it('gives each number the choice that the domain gives it', () => {
    const numbers = [...asText(REPLY).matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, label]) => [Number(number), label]);
    expect(numbers).toEqual(offeredBy(REPLY).map((choice, index) => [index + 1, choice.label]));
  });

  it('writes no link by SMS, and says nothing of numbers when there is no choice', () => {
    expect(asText({ ...REPLY, cards: [{ ...MEDIATHEQUE, choice: null }], choices: [] }, SMS)).toBe(`Voici deux lieux.

Médiathèque de Guéret
À 1,5 km
Ouvert jusqu'à 18 h
8 avenue Fayolle, 23000 Guéret
Tél. 05 55 52 00 00`);
  });

  it('names the aidant who speaks', () => {
    const reply: Reply = {
      by: { who: 'aidant', aidant: 'a1', name: 'Marie' },
      text: 'Bonjour…',
      cards: [],
      choices: [],
    };
    expect(asText(reply)).toBe('Marie : Bonjour…');
    expect(asText(reply, SMS)).toBe('Marie : Bonjour...');
  });
});

describe('a reply that is too long', () => {
  const long = (count: number, line: string): Reply => ({
    ...REPLY,
    cards: Array.from({ length: count }, () => ({ ...MEDIATHEQUE, lines: ['À 1,5 km', line] })),
  });

  it('drops the last lines of the cards, and keeps titles, phones and numbers', () => {
    const text = asText(long(3, 'x'.repeat(600)), SMS);
    expect(text.length).toBeLessThanOrEqual(1_600);
    expect(text).not.toContain('xxx');
    expect(text.match(/À 1,5 km\nTél\. 05 55 52 00 00/g)).toHaveLength(3);
    expect(text).toContain('\n5. Parler à une personne\n');
  });

  it('drops no line while everything fits, exactly', () => {
    const reply = long(1, 'x'.repeat(100));
    const whole = asText(reply, { ...SMS, maxCharacters: null });
    expect(asText(reply, { ...SMS, maxCharacters: whole.length })).toBe(whole);
    expect(asText(reply, { ...SMS, maxCharacters: whole.length - 1 })).not.toContain('xxx');
  });

  it('then shortens the text at a word, and keeps the choices', () => {
    const text = asText({ ...REPLY, text: 'mot '.repeat(600) }, SMS);
    expect(text.length).toBeLessThanOrEqual(1_600);
    expect(text).toMatch(/^(mot )+mot\.\.\.\n\nFrance services\n\n1\. Médiathèque de Guéret\n/);
    expect(text).toMatch(/par une phrase\.$/);
  });

  it('measures what is really written: an ellipsis becomes three points', () => {
    const text = asText({ ...REPLY, cards: [], choices: [], text: '…'.repeat(600) }, SMS);
    expect(text).toHaveLength(1_600);
  });

  it('stays within the limit whatever is long, and never cuts an emoji in two', () => {
    const titles: Reply = {
      ...REPLY,
      cards: Array.from({ length: 40 }, () => ({ ...MAISON, title: '👍'.repeat(60) })),
    };
    const text = asText(titles, SMS);
    expect(text.length).toBeLessThanOrEqual(1_600);
    expect(Buffer.from(text, 'utf8').toString()).toBe(text);
  });

  it('has no limit where length costs nothing', () => {
    expect(asText({ ...REPLY, text: 'mot '.repeat(600) }, WHOLE)).toContain('mot '.repeat(600).trim());
  });
});
