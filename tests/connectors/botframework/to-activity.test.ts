import type { Card, Reply } from '../../../bot/domain/message.js';
import { toActivity } from '../../../connectors/botframework/to-activity.js';

const CARD: Card = {
  title: 'Médiathèque de Guéret',
  lines: ['À 1,5 km', "Ouvert jusqu'à 18 h"],
  phone: { e164: '+33555520000', spoken: '05 55 52 00 00' },
  links: [{ label: 'Itinéraire', url: 'https://www.openstreetmap.org/directions' }],
  choice: { label: 'Médiathèque de Guéret', code: 'venue:mediatheque' },
};

const REPLY: Reply = {
  by: { who: 'assistant' },
  text: 'Voici un lieu.',
  cards: [CARD],
  choices: [{ label: 'Un autre', code: 'more' }],
};

describe('a reply as an activity', () => {
  it('draws cards and choices; a button says its own label', () => {
    expect(toActivity(REPLY)).toEqual({
      type: 'message',
      text: 'Voici un lieu.',
      textFormat: 'plain',
      locale: 'fr-FR',
      inputHint: 'expectingInput',
      attachmentLayout: 'list',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.hero',
          content: {
            title: 'Médiathèque de Guéret',
            text: "À 1,5 km\n\nOuvert jusqu'à 18 h\n\nTél. 05 55 52 00 00",
            buttons: [
              { type: 'call', title: 'Appeler le 05 55 52 00 00', value: 'tel:+33555520000' },
              { type: 'openUrl', title: 'Itinéraire', value: 'https://www.openstreetmap.org/directions' },
              { type: 'imBack', title: 'Médiathèque de Guéret', value: 'Médiathèque de Guéret' },
            ],
          },
        },
      ],
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Un autre', value: 'Un autre' }] },
    });
  });

  it('has neither cards nor actions when there are none, and names the aidant who speaks', () => {
    const reply: Reply = {
      by: { who: 'aidant', aidant: 'a1', name: 'Marie' },
      text: 'Bonjour',
      cards: [],
      choices: [],
    };
    expect(toActivity(reply)).toEqual({
      type: 'message',
      text: 'Marie : Bonjour',
      textFormat: 'plain',
      locale: 'fr-FR',
      inputHint: 'acceptingInput',
    });
  });
});
