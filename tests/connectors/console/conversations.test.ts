import type { TalkView } from '../../../connectors/console/wire.js';
import { type Console, openConsole, said, saidBy } from './open-console.js';

let desk: Console;
let marie: Awaited<ReturnType<Console['signedIn']>>;
let paul: Awaited<ReturnType<Console['signedIn']>>;
beforeEach(async () => {
  desk = await openConsole();
  marie = await desk.signedIn('marie');
  paul = await desk.signedIn('paul');
});
afterEach(() => desk.close());

const CALLBACK = {
  need: 'taxes',
  place: 'Guéret',
  request: { firstName: 'Anna', phone: '+33199000001', email: null, when: 'mardi matin' },
  venue: null,
} as const;

const linesOf = async (id: string, cookie: string, after = 0): Promise<TalkView> =>
  (await (await desk.get(`/api/handoffs/${id}/lines?after=${after}`, cookie)).json()) as TalkView;

describe('the queue', () => {
  it('shows distress first, then the oldest, with what is needed to choose', async () => {
    await desk.calls('anna', 'mes impôts', 'callback', CALLBACK);
    await desk.calls('bruno', 'je veux en finir', 'distress');
    const response = await desk.get('/api/queue', marie.cookie);
    expect(await response.json()).toMatchObject({
      queue: [
        { reason: 'distress', stage: 'waiting', aidantName: null, isMine: false, channel: 'web' },
        { reason: 'callback', summary: { need: 'taxes', place: 'Guéret', requestedWhen: 'mardi matin' } },
      ],
    });
  });

  it('tells nobody a name or a phone number, and nobody else what another has', async () => {
    const { id } = await desk.calls('anna', 'mes impôts', 'callback', CALLBACK);
    expect(await (await desk.get('/api/queue', marie.cookie)).text()).not.toMatch(/Anna|33199000001/);
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect(await (await desk.get('/api/queue', marie.cookie)).json()).toMatchObject({
      queue: [{ isMine: true, aidantName: 'marie', summary: { requestedWhen: 'mardi matin' } }],
    });
    expect(await (await desk.get('/api/queue', paul.cookie)).json()).toMatchObject({
      queue: [{ isMine: false, aidantName: 'marie', stage: 'talking', summary: { requestedWhen: null } }],
    });
  });
});

describe('claiming', () => {
  it('of fifty aidants at the same instant, one has it and the others are told who', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    const crowd = await Promise.all(Array.from({ length: 50 }, (_, i) => desk.signedIn(`aidant-${i}`)));
    const answers = await Promise.all(crowd.map(({ cookie }) => desk.post(`/handoffs/${id}/claim`, {}, cookie)));
    const winner = crowd[answers.findIndex((answer) => answer.status === 200)];
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect(answer.status).toBe(409);
      expect(await answer.json()).toMatchObject({ byName: winner?.aidant.name });
    }
    expect(desk.handoffs.find(id)?.at).toMatchObject({ stage: 'talking', aidant: winner?.aidant.id });
    expect(desk.journal()).toEqual([{ aidant: winner?.aidant.id, what: 'claim', about: id }]);
  });

  it('again by the one who has it is a success and changes nothing', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect((await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie)).status).toBe(200);
    expect(desk.journal()).toHaveLength(1);
    expect(desk.inbox.unhandled(9).map(({ heard }) => heard.kind)).toEqual(['text', 'aidant-joined']);
  });
});

describe('reading', () => {
  it('shows who said what, in order, and what the person was shown', async () => {
    const heard = await desk.writes('anna', 'mes impôts à Guéret');
    const card = { title: 'Médiathèque', lines: ['à 300 m'], phone: null, links: [], choice: null };
    const shown = {
      ...said('Voici le lieu le plus proche.'),
      cards: [card],
      choices: [{ label: 'Autre lieu', code: 'more' }],
    };
    await desk.answers(heard, shown);
    const { id } = await desk.calls('anna', 'une personne svp');
    const talk = await linesOf(id, marie.cookie);
    expect(talk).toMatchObject({
      isComplete: true,
      lines: [
        { by: 'person', text: 'mes impôts à Guéret', name: null, isMine: false },
        { by: 'assistant', cards: [{ title: 'Médiathèque', lines: ['à 300 m'] }], choices: ['Autre lieu'] },
        { by: 'person', text: 'une personne svp' },
      ],
    });
    expect(await linesOf(id, marie.cookie, talk.lines[1]?.position)).toMatchObject({
      lines: [{ text: 'une personne svp' }],
    });
  });

  it('carries the callback request in full', async () => {
    const { id } = await desk.calls('anna', 'mes impôts', 'callback', CALLBACK);
    expect(await linesOf(id, marie.cookie)).toMatchObject({ request: CALLBACK.request });
  });

  it('is allowed while the conversation waits or is one’s own, never when another has it', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    expect((await desk.get(`/api/handoffs/${id}/lines`, paul.cookie)).status).toBe(200);
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect((await desk.get(`/api/handoffs/${id}/lines`, paul.cookie)).status).toBe(404);
    expect((await desk.get(`/api/handoffs/${id}/lines`, marie.cookie)).status).toBe(200);
    await desk.post(`/handoffs/${id}/close`, {}, marie.cookie);
    expect((await desk.get(`/api/handoffs/${id}/lines`, marie.cookie)).status).toBe(404);
  });

  it('is journaled once for each opening, by whom and of what', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    const opened = { aidant: marie.aidant.id, what: 'read', about: id };
    const { lines } = await linesOf(id, marie.cookie);
    await linesOf(id, marie.cookie, lines[0]?.position);
    expect(desk.journal()).toEqual([opened]);
    await linesOf(id, marie.cookie);
    expect(desk.journal()).toEqual([opened, opened]);
    // Skipping the beginning does not skip the journal.
    await linesOf(id, paul.cookie, 1);
    expect(desk.journal()).toHaveLength(3);
  });

  it('comes in several answers when the transcript is long', async () => {
    for (let i = 0; i < 205; i += 1) await desk.writes('anna', `ligne ${i}`);
    const { id } = await desk.calls('anna', 'fin');
    const first = await linesOf(id, marie.cookie);
    expect(first).toMatchObject({ isComplete: false });
    const rest = await linesOf(id, marie.cookie, first.lines.at(-1)?.position);
    expect(rest.isComplete).toBe(true);
    expect(first.lines.length + rest.lines.length).toBe(206);
  });

  it.each(['-1', '1.5', 'x', '1e99'])('refuses to start after %s', async (after) => {
    const { id } = await desk.calls('anna', 'bonjour');
    expect((await desk.get(`/api/handoffs/${id}/lines?after=${after}`, marie.cookie)).status).toBe(400);
  });

  it.each(['inconnu', '%00', "' OR 1=1", '..%2f..'])('knows no conversation %s', async (id) => {
    expect((await desk.get(`/api/handoffs/${encodeURIComponent(id)}/lines`, marie.cookie)).status).toBe(404);
    expect(desk.journal()).toEqual([]);
  });
});

describe('writing', () => {
  const message = (text: string, clientMessageId = 'm1') => ({ clientMessageId, text });

  it('enters the line once, however often the page sends it', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    const sends = await Promise.all(
      Array.from({ length: 5 }, () =>
        desk.post(`/handoffs/${id}/messages`, message(' Bonjour Anna\r\n'), marie.cookie),
      ),
    );
    const outcomes = await Promise.all(sends.map(async (sent) => [sent.status, await sent.json()]));
    expect(outcomes.filter(([, body]) => (body as { outcome: string }).outcome === 'accepted')).toHaveLength(1);
    expect(outcomes.every(([status]) => status === 200)).toBe(true);
    expect(desk.inbox.unhandled(9).map(({ heard }) => heard)).toMatchObject([
      { kind: 'text' },
      { kind: 'aidant-joined' },
      { kind: 'aidant-text', name: 'marie', text: 'Bonjour Anna' },
    ]);
    expect(desk.journal().map(({ what }) => what)).toEqual(['claim', 'send']);
  });

  it('is for the aidant who has it, nobody else, and nothing is stored', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    expect((await desk.post(`/handoffs/${id}/messages`, message('Bonjour'), marie.cookie)).status).toBe(409);
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    for (const path of ['messages', 'hand-back', 'close']) {
      expect((await desk.post(`/handoffs/${id}/${path}`, message('Bonjour'), paul.cookie)).status).toBe(409);
    }
    expect(desk.inbox.unhandled(9)).toHaveLength(2);
    expect(desk.handoffs.find(id)?.at).toMatchObject({ aidantName: 'marie' });
    expect(desk.journal().map(({ what }) => what)).toEqual(['claim']);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['control characters', '\u0007\u001b'],
    ['more than 2,000 characters', 'a'.repeat(2_001)],
  ])('refuses %s', async (_what, text) => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect((await desk.post(`/handoffs/${id}/messages`, message(text), marie.cookie)).status).toBe(422);
    expect((await desk.post(`/handoffs/${id}/messages`, message(`${'é'.repeat(1_999)}!`), marie.cookie)).status).toBe(
      200,
    );
  });

  it('refuses to ask for a secret, kindly, and notes that it did', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    const refused = await desk.post(`/handoffs/${id}/messages`, message('Donnez-moi votre mot de passe'), marie.cookie);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ error: { code: 'AsksForSecret' } });
    expect(desk.inbox.unhandled(9)).toHaveLength(2);
    expect(desk.journal().at(-1)).toEqual({ aidant: marie.aidant.id, what: 'send-refused', about: id });
  });

  it.each([
    {},
    { text: 'a' },
    { text: 1, clientMessageId: 'a' },
    { text: 'a', clientMessageId: 'a b' },
    [],
    'null',
    '"a"',
  ])('refuses %j as malformed', async (body) => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect((await desk.post(`/handoffs/${id}/messages`, body, marie.cookie)).status).toBe(400);
  });

  it('refuses broken JSON and a body of a megabyte', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    expect((await desk.post(`/handoffs/${id}/messages`, '{"text":', marie.cookie)).status).toBe(400);
    expect((await desk.post(`/handoffs/${id}/messages`, message('a'.repeat(1_000_000)), marie.cookie)).status).toBe(
      413,
    );
  });

  it('knows no conversation that is closed or was never opened', async () => {
    for (const path of ['claim', 'messages', 'hand-back', 'close']) {
      expect((await desk.post(`/handoffs/nulle-part/${path}`, message('Bonjour'), marie.cookie)).status).toBe(404);
    }
    expect(desk.journal()).toEqual([]);
  });

  it('marks its own lines as its author’s', async () => {
    const { id } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    await desk.post(`/handoffs/${id}/messages`, message('Bonjour Anna'), marie.cookie);
    for (const inbound of desk.inbox.unhandled(9)) {
      await desk.answers(
        inbound,
        ...(inbound.heard.kind === 'aidant-text' ? [saidBy(marie.aidant, 'Bonjour Anna')] : []),
      );
    }
    const { lines } = await linesOf(id, marie.cookie);
    expect(lines.at(-1)).toMatchObject({ by: 'aidant', name: 'marie', isMine: true, text: 'Bonjour Anna' });
    expect(JSON.stringify(lines)).not.toContain(marie.aidant.id);
  });
});

describe('ending', () => {
  it.each([
    ['hand-back', 'aidant-handed-back'],
    ['close', 'aidant-closed'],
  ])('%s frees the conversation and tells the line', async (path, kind) => {
    const { id, conversation } = await desk.calls('anna', 'bonjour');
    await desk.post(`/handoffs/${id}/claim`, {}, marie.cookie);
    expect((await desk.post(`/handoffs/${id}/${path}`, {}, marie.cookie)).status).toBe(200);
    expect(desk.handoffs.find(id)).toBeNull();
    expect((await desk.conversations.load(conversation))?.handoff).toBeNull();
    expect(desk.inbox.unhandled(9).at(-1)?.heard).toEqual({ kind, name: 'marie' });
    expect(desk.journal().at(-1)).toEqual({ aidant: marie.aidant.id, what: path, about: id });
    expect((await desk.post(`/handoffs/${id}/${path}`, {}, marie.cookie)).status).toBe(404);
  });
});
