import type { Reply, TranscriptLine } from '../../../bot/domain/message.js';
import { toActivity } from '../../../connectors/web/to-activities.js';
import { MORNING } from './web-server.js';

function ours(reply: Partial<Reply>): TranscriptLine {
  return {
    position: 12,
    conversation: 'c',
    at: MORNING,
    said: { by: 'us', reply: { by: { who: 'assistant' }, text: 'Bonjour.', cards: [], choices: [], ...reply } },
  };
}

const bare = {
  title: 'Mairie de Bonnat',
  lines: ['2 place du Champ-de-Foire', 'Sur rendez-vous'],
  phone: null,
  links: [],
  choice: null,
};

describe('a reply becomes an activity', () => {
  it('with a stable id, a time, French, and the machine named', () => {
    expect(toActivity(ours({}), 'clé')).toEqual({
      type: 'message',
      id: 'clé|0000012',
      timestamp: '2026-03-03T09:00:00.000Z',
      channelId: 'directline',
      conversation: { id: 'clé' },
      from: { id: 'passerelle', name: 'Passerelle', role: 'bot' },
      text: 'Bonjour.',
      textFormat: 'plain',
      locale: 'fr-FR',
      inputHint: 'acceptingInput',
      channelData: { by: 'assistant' },
    });
  });

  it('that says when a person writes, and who', () => {
    const activity = toActivity(ours({ by: { who: 'aidant', aidant: 'a1', name: 'Marie' } }), 'clé');
    expect(activity).toMatchObject({
      from: { id: 'aidant', name: 'Marie', role: 'bot' },
      channelData: { by: 'aidant' },
    });
  });

  it('whose choices are suggested actions', () => {
    const activity = toActivity(ours({ choices: [{ label: 'Oui', code: 'yes' }] }), 'clé');
    expect(activity.suggestedActions).toEqual({ to: [], actions: [{ type: 'imBack', title: 'Oui', value: 'Oui' }] });
    expect(activity.inputHint).toBe('expectingInput');
  });

  it('whose cards are hero cards in a list: call, links, then the choice', () => {
    const activity = toActivity(
      ours({
        cards: [
          {
            ...bare,
            phone: { e164: '+33555621002', spoken: '05 55 62 10 02' },
            links: [{ label: 'Y aller', url: 'https://www.openstreetmap.org/' }],
            choice: { label: 'Choisir ce lieu', code: 'venue:1' },
          },
          bare,
        ],
      }),
      'clé',
    );
    expect(activity.attachmentLayout).toBe('list');
    expect(activity.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          title: 'Mairie de Bonnat',
          text: '2 place du Champ-de-Foire\nSur rendez-vous',
          buttons: [
            { type: 'call', title: 'Appeler le 05 55 62 10 02', value: 'tel:+33555621002' },
            { type: 'openUrl', title: 'Y aller', value: 'https://www.openstreetmap.org/' },
            { type: 'imBack', title: 'Choisir ce lieu', value: 'Choisir ce lieu' },
          ],
        },
      },
      {
        contentType: 'application/vnd.microsoft.card.hero',
        content: { title: 'Mairie de Bonnat', text: '2 place du Champ-de-Foire\nSur rendez-vous', buttons: [] },
      },
    ]);
  });

  it('never names the message it answers, which the client may not have yet', () => {
    expect(toActivity(ours({}), 'clé')).not.toHaveProperty('replyToId');
  });
});

describe('what the person wrote comes back', () => {
  const said = { by: 'beneficiary', text: 'mes impôts', inbound: 'web:1' } as const;

  it('with the data and the name its own client gave', () => {
    const echo = { user: 'dl_1', channelData: { clientActivityID: 'x', 'webchat:sequence-id': 2 } };
    const line: TranscriptLine = { position: 3, conversation: 'c', at: MORNING, said: { ...said, echo } };
    expect(toActivity(line, 'clé')).toMatchObject({
      id: 'clé|0000003',
      from: { id: 'dl_1', role: 'user' },
      text: 'mes impôts',
      channelData: echo.channelData,
    });
  });

  it.each([null, 'x', { other: 1 }])('and is still the person when stored without (%j)', (echo) => {
    const line: TranscriptLine = { position: 3, conversation: 'c', at: MORNING, said: { ...said, echo } };
    const activity = toActivity(line, 'clé');
    expect(activity.from).toEqual({ id: 'usager', role: 'user' });
    expect(activity).not.toHaveProperty('channelData');
  });
});
