import { FIRST_STATE, type Effect } from '../../bot/domain/conversation.js';
import type { ConversationId, MessageId } from '../../bot/domain/ids.js';
import type { Inbound, Reply } from '../../bot/domain/message.js';
import type { Store } from '../../bot/store.js';
import { testClock, type TestClock } from '../support/clock.js';

const MARIE = { id: 'marie', name: 'Marie' };
const PAUL = { id: 'paul', name: 'Paul' };
const SUMMARY = { need: null, place: null, request: null, venue: null };

function reply(text: string): Reply {
  return { by: { who: 'assistant' }, text, cards: [], choices: [] };
}

/**
 * What the line needs of a store, whichever it is. `open` gives an empty store on the clock; the same promises are asked of every
 * adapter, races included.
 */
export function storeContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: the store`, () => {
    let store: Store;
    let clock: TestClock;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
    });
    afterEach(() => {
      store.close();
    });

    async function accept(externalId: string, text = 'bonjour', key = '+33639980001'): Promise<Inbound> {
      const accepted = await store.inbox.accept({
        channel: 'sms',
        externalId,
        from: { key, details: { to: key } },
        heard: { kind: 'text', text },
        echo: null,
      });
      if (accepted.outcome !== 'accepted') throw new Error(`expected an acceptance, got ${accepted.outcome}`);
      return accepted.inbound;
    }

    async function commit(
      inbound: Inbound,
      replies: readonly Reply[],
      effects: readonly Effect[] = [],
      isPushed = true,
    ): Promise<string> {
      const loaded = await store.conversations.load(inbound.conversation);
      return store.conversations.commit({
        conversation: inbound.conversation,
        expectedVersion: loaded?.version ?? -1,
        handled: inbound.id,
        state: { ...FIRST_STATE, isIntroduced: true },
        replies,
        isPushed,
        effects,
        at: clock(),
      });
    }

    describe('inbox', () => {
      it('accepts a message once, however often and in parallel it comes', async () => {
        const arrival = {
          channel: 'sms',
          externalId: 'SM1',
          from: { key: '+33639980001', details: {} },
          heard: { kind: 'text', text: 'oui' },
          echo: null,
        } as const;
        const outcomes = await Promise.all(Array.from({ length: 5 }, () => store.inbox.accept(arrival)));
        expect(outcomes.filter((accepted) => accepted.outcome === 'accepted')).toHaveLength(1);
        expect(outcomes.filter((accepted) => accepted.outcome === 'duplicate')).toHaveLength(4);
        expect(store.inbox.unhandled(10)).toHaveLength(1);
      });

      it('recognises a duplicate after it was handled', async () => {
        const inbound = await accept('SM1');
        await commit(inbound, [reply('Bonjour')]);
        const again = await store.inbox.accept({
          channel: 'sms',
          externalId: 'SM1',
          from: { key: '+33639980001', details: {} },
          heard: { kind: 'text', text: 'bonjour' },
          echo: null,
        });
        expect(again.outcome).toBe('duplicate');
        expect(store.inbox.unhandled(10)).toEqual([]);
      });

      it('keeps one conversation per address, and does not confuse the same id on two channels', async () => {
        const first = await accept('1');
        const second = await accept('2');
        const other = await accept('3', 'bonjour', '+33639980002');
        expect(second.conversation).toBe(first.conversation);
        expect(other.conversation).not.toBe(first.conversation);
        const web = await store.inbox.accept({
          channel: 'web',
          externalId: '1',
          from: { key: 'w', details: {} },
          heard: { kind: 'opened' },
          echo: null,
        });
        expect(web.outcome).toBe('accepted');
      });

      it('writes nothing for a conversation that does not exist', async () => {
        const accepted = await store.inbox.accept({
          channel: 'web',
          externalId: '1',
          from: { conversation: 'nobody' as ConversationId },
          heard: { kind: 'text', text: 'x' },
          echo: null,
        });
        expect(accepted).toEqual({ outcome: 'no-such-conversation' });
        expect(store.inbox.unhandled(10)).toEqual([]);
      });

      it('gives back what is unhandled in the order of acceptance', async () => {
        for (const id of ['1', '2', '3']) await accept(id, `message ${id}`);
        expect(store.inbox.unhandled(2).map((inbound) => inbound.id)).toEqual(['sms:1', 'sms:2']);
      });

      it('tells its listeners once per acceptance', async () => {
        const told: string[] = [];
        store.inbox.onAccepted((inbound) => told.push(inbound.id));
        await accept('1');
        await store.inbox.accept({
          channel: 'sms',
          externalId: '1',
          from: { key: '+33639980001', details: {} },
          heard: { kind: 'text', text: 'bonjour' },
          echo: null,
        });
        expect(told).toEqual(['sms:1']);
      });
    });

    describe('commit', () => {
      it('writes state, transcript and outbox together, and the transcript in order', async () => {
        const inbound = await accept('1', 'bonjour');
        expect(await commit(inbound, [reply('Un'), reply('Deux')])).toBe('committed');
        const loaded = await store.conversations.load(inbound.conversation);
        expect(loaded?.state.isIntroduced).toBe(true);
        expect(loaded?.version).toBe(1);
        const lines = store.conversations.transcript(inbound.conversation, 0, 10);
        expect(lines.map((line) => (line.said.by === 'us' ? line.said.reply.text : line.said.text))).toEqual([
          'bonjour',
          'Un',
          'Deux',
        ]);
        const positions = lines.map((line) => line.position);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(await store.outbox.claim(clock(), 1000, 10)).toHaveLength(1);
      });

      it('refuses a turn computed before another was committed, and writes nothing of it', async () => {
        const first = await accept('1');
        const second = await accept('2');
        const base = {
          conversation: first.conversation,
          expectedVersion: 0,
          state: FIRST_STATE,
          isPushed: true,
          effects: [],
          at: clock(),
        };
        const outcomes = await Promise.all([
          store.conversations.commit({ ...base, handled: first.id, replies: [reply('à 1')] }),
          store.conversations.commit({ ...base, handled: second.id, replies: [reply('à 2')] }),
        ]);
        expect(outcomes).toEqual(['committed', 'stale']);
        const said = store.conversations
          .transcript(first.conversation, 0, 10)
          .flatMap((line) => (line.said.by === 'us' ? [line.said.reply.text] : []));
        expect(said).toEqual(['à 1']);
      });

      it('drops a turn whose message was answered meanwhile', async () => {
        const inbound = await accept('1');
        await commit(inbound, [reply('Un')]);
        expect(await commit(inbound, [reply('Un encore')])).toBe('already-handled');
      });

      it('puts nothing in the outbox of a pull channel', async () => {
        const inbound = await accept('1');
        await commit(inbound, [reply('Un')], [], false);
        expect(await store.outbox.claim(clock(), 1000, 10)).toEqual([]);
        expect(store.outbox.nextDueAt()).toBeNull();
      });
    });

    describe('outbox', () => {
      it('hands out one entry of a conversation at a time, in order, and those of others beside it', async () => {
        await commit(await accept('1', 'a', '+33639980001'), [reply('1a'), reply('1b')]);
        await commit(await accept('2', 'b', '+33639980002'), [reply('2a')]);
        const texts = async (): Promise<string[]> =>
          (await store.outbox.claim(clock(), 60_000, 10)).map((entry) =>
            entry.what.kind === 'reply' ? entry.what.reply.text : '?',
          );
        const first = await store.outbox.claim(clock(), 60_000, 10);
        expect(first.map((entry) => (entry.what.kind === 'reply' ? entry.what.reply.text : '?'))).toEqual(['1a', '2a']);
        expect(await texts()).toEqual([]);
        await store.outbox.done(first[0]?.id ?? '', 'SMx', clock());
        expect(await texts()).toEqual(['1b']);
      });

      it('gives an entry to one of many simultaneous claims', async () => {
        await commit(await accept('1'), [reply('Un')]);
        const claims = await Promise.all(Array.from({ length: 8 }, () => store.outbox.claim(clock(), 60_000, 10)));
        expect(claims.flat()).toHaveLength(1);
      });

      it('gives it again, marked uncertain, when its lease ran out', async () => {
        await commit(await accept('1'), [reply('Un')]);
        const [first] = await store.outbox.claim(clock(), 1_000, 10);
        expect(first?.isUncertain).toBe(false);
        clock.advance(1_001);
        const [again] = await store.outbox.claim(clock(), 1_000, 10);
        expect(again).toMatchObject({ id: first?.id, attempt: 2, isUncertain: true });
      });

      it('keeps the order across a retry: the next waits until the first is through or given up', async () => {
        await commit(await accept('1'), [reply('a'), reply('b')]);
        const [a] = await store.outbox.claim(clock(), 60_000, 10);
        await store.outbox.retry(a?.id ?? '', clock() + 5_000, false);
        expect(await store.outbox.claim(clock(), 60_000, 10)).toEqual([]);
        expect(store.outbox.nextDueAt()).toBe(clock() + 5_000);
        clock.advance(5_000);
        const [again] = await store.outbox.claim(clock(), 60_000, 10);
        expect(again).toMatchObject({ id: a?.id, attempt: 2, isUncertain: false });
        await store.outbox.fail(a?.id ?? '', 'bad-address', clock());
        const [b] = await store.outbox.claim(clock(), 60_000, 10);
        expect(b?.what).toMatchObject({ kind: 'reply', reply: { text: 'b' } });
      });
    });

    describe('handoffs', () => {
      async function waiting(): Promise<{ readonly id: string; readonly conversation: ConversationId }> {
        const inbound = await accept('h1');
        await commit(inbound, []);
        const opened = await store.handoffs.open({
          conversation: inbound.conversation,
          cause: inbound.id,
          reason: 'asked',
          summary: SUMMARY,
          at: clock(),
        });
        if (opened === null) throw new Error('not opened');
        return opened.handoff;
      }

      it('opens one per conversation, however often it is asked', async () => {
        const handoff = await waiting();
        const again = await store.handoffs.open({
          conversation: handoff.conversation,
          cause: 'sms:other' as MessageId,
          reason: 'asked',
          summary: SUMMARY,
          at: clock(),
        });
        expect(again?.handoff.id).toBe(handoff.id);
        expect(store.handoffs.list()).toHaveLength(1);
      });

      it('keeps the most urgent reason and loses no callback request', async () => {
        const handoff = await waiting();
        const request = { firstName: 'Rose', phone: null, email: null, when: 'mardi' };
        await store.handoffs.open({
          conversation: handoff.conversation,
          cause: 'c2' as MessageId,
          reason: 'callback',
          summary: { need: 'taxes', place: 'Guéret', request, venue: null },
          at: clock(),
        });
        await store.handoffs.open({
          conversation: handoff.conversation,
          cause: 'c3' as MessageId,
          reason: 'distress',
          summary: SUMMARY,
          at: clock(),
        });
        await store.handoffs.open({
          conversation: handoff.conversation,
          cause: 'c4' as MessageId,
          reason: 'asked',
          summary: SUMMARY,
          at: clock(),
        });
        expect(store.handoffs.find(handoff.id)).toMatchObject({
          reason: 'distress',
          summary: { need: 'taxes', place: 'Guéret', request, venue: null },
        });
      });

      it('puts a crisis before everyone who waits', async () => {
        await waiting();
        const other = await accept('d', 'au secours', '+33639980009');
        clock.advance(60_000);
        const opened = await store.handoffs.open({
          conversation: other.conversation,
          cause: other.id,
          reason: 'distress',
          summary: SUMMARY,
          at: clock(),
        });
        expect(store.handoffs.list()[0]?.id).toBe(opened?.handoff.id);
        expect(opened?.position).toBe(1);
      });

      it('is claimed by exactly one of two hundred, the others are told by whom', async () => {
        const { id } = await waiting();
        const claims = await Promise.all(
          Array.from({ length: 200 }, (_unused, index) =>
            store.handoffs.claim(id, { id: `a${index}`, name: `Aidant ${index}` }, clock()),
          ),
        );
        const won = claims.filter((claim) => claim.outcome === 'claimed');
        expect(won).toHaveLength(1);
        const name =
          won[0]?.outcome === 'claimed' && won[0].handoff.at.stage === 'talking' ? won[0].handoff.at.aidantName : '';
        expect(claims.filter((claim) => claim.outcome === 'taken' && claim.byName === name)).toHaveLength(199);
      });

      it('makes stale a turn of the assistant that was computed before the claim', async () => {
        const { id, conversation } = await waiting();
        const question = await accept('q', 'et la CAF ?');
        const before = await store.conversations.load(conversation);
        await store.handoffs.claim(id, MARIE, clock());
        const outcome = await store.conversations.commit({
          conversation,
          expectedVersion: before?.version ?? -1,
          handled: question.id,
          state: FIRST_STATE,
          replies: [reply('Voici des lieux')],
          isPushed: true,
          effects: [],
          at: clock(),
        });
        expect(outcome).toBe('stale');
        const after = await store.conversations.load(conversation);
        expect(after?.handoff?.at).toMatchObject({ stage: 'talking', aidant: 'marie' });
      });

      it('lets only the owner write, once per client message id', async () => {
        const { id } = await waiting();
        const message = { id, aidant: MARIE, clientMessageId: 'c1', text: 'Bonjour', at: clock() };
        expect(await store.handoffs.write(message)).toBe('not-yours');
        await store.handoffs.claim(id, MARIE, clock());
        expect(await store.handoffs.write({ ...message, aidant: PAUL })).toBe('not-yours');
        expect(await Promise.all([store.handoffs.write(message), store.handoffs.write(message)])).toEqual([
          'accepted',
          'duplicate',
        ]);
        const texts = store.inbox.unhandled(10).filter((inbound) => inbound.heard.kind === 'aidant-text');
        expect(texts).toHaveLength(1);
      });

      it('is ended by the owner alone, and the conversation is the assistant’s again', async () => {
        const { id, conversation } = await waiting();
        await store.handoffs.claim(id, MARIE, clock());
        expect(await store.handoffs.end(id, PAUL, 'closed', clock())).toBe('not-yours');
        expect(await store.handoffs.end(id, MARIE, 'handed-back', clock())).toBe('ended');
        expect(await store.handoffs.end(id, MARIE, 'handed-back', clock())).toBe('not-yours');
        expect((await store.conversations.load(conversation))?.handoff).toBeNull();
        expect(store.handoffs.list()).toEqual([]);
      });

      it('is left by the person', async () => {
        const { conversation } = await waiting();
        await store.handoffs.leave(conversation, 'left-by-beneficiary', clock());
        expect(store.handoffs.list()).toEqual([]);
        expect((await store.conversations.load(conversation))?.handoff).toBeNull();
      });
    });

    describe('privacy', () => {
      it('forgets a person but for our farewell, and takes a message of theirs as a new acquaintance', async () => {
        const inbound = await accept('1', 'je suis Rose');
        await commit(inbound, [reply('Enchanté')]);
        await store.handoffs.open({
          conversation: inbound.conversation,
          cause: inbound.id,
          reason: 'asked',
          summary: SUMMARY,
          at: clock(),
        });
        const asked = await accept('2', 'effacez tout');
        await commit(asked, [reply("C'est fait")], [{ do: 'erase' }]);
        const keepFrom = store.conversations.transcript(inbound.conversation, 0, 10).at(-1)?.position ?? 0;
        await store.privacy.erase(inbound.conversation, keepFrom);
        await store.privacy.erase(inbound.conversation, keepFrom);
        expect(await store.conversations.load(inbound.conversation)).toBeNull();
        expect(store.addressBook.addressOf(inbound.conversation)).toBeNull();
        expect(store.handoffs.list()).toEqual([]);
        expect(store.inbox.unhandled(10)).toEqual([]);
        const left = store.conversations.transcript(inbound.conversation, 0, 10);
        expect(left.map((line) => line.said)).toEqual([{ by: 'us', reply: reply("C'est fait") }]);
        expect((await accept('3')).conversation).not.toBe(inbound.conversation);
      });

      it('expires what was silent for long, and nothing else', async () => {
        const old = await accept('1', 'vieux', '+33639980001');
        await commit(old, []);
        clock.advance(1_000_000);
        const recent = await accept('2', 'neuf', '+33639980002');
        await commit(recent, []);
        expect(await store.privacy.expire(clock() - 500_000)).toBe(1);
        expect(store.conversations.exists(old.conversation)).toBe(false);
        expect(store.conversations.transcript(old.conversation, 0, 10)).toEqual([]);
        expect(store.conversations.exists(recent.conversation)).toBe(true);
      });
    });

    describe('aidants', () => {
      it('keeps one account per login, whatever the case', async () => {
        const created = await store.aidants.create({ login: 'Marie', name: 'Marie', passwordHash: 'h', at: clock() });
        expect(created).toMatchObject({ login: 'marie', name: 'Marie' });
        expect(await store.aidants.create({ login: 'MARIE', name: 'Autre', passwordHash: 'h', at: clock() })).toBe(
          'login-taken',
        );
        expect(store.aidants.byLogin('mArIe')?.aidant.name).toBe('Marie');
        expect(store.aidants.count()).toBe(1);
      });

      it('ends a session at its hour, and when it is closed', async () => {
        const marie = await store.aidants.create({ login: 'marie', name: 'Marie', passwordHash: 'h', at: clock() });
        if (marie === 'login-taken') throw new Error('taken');
        await store.aidants.openSession({ tokenHash: 'a', aidant: marie.id, at: clock(), expiresAt: clock() + 1000 });
        await store.aidants.openSession({ tokenHash: 'b', aidant: marie.id, at: clock(), expiresAt: clock() + 9000 });
        expect(store.aidants.session('a', clock())).toEqual(marie);
        expect(store.aidants.session('a', clock() + 1000)).toBeNull();
        await store.aidants.closeSession('b');
        expect(store.aidants.session('b', clock())).toBeNull();
      });
    });
  });
}
