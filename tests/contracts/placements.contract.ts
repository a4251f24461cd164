import { FIRST_STATE } from '../../bot/domain/conversation.js';
import type { ConversationId, PlacementId } from '../../bot/domain/ids.js';
import type { Heard } from '../../bot/domain/message.js';
import type { Candidate, HostRequest } from '../../bot/domain/placement.js';
import type { Store } from '../../bot/store.js';
import { testClock, type TestClock } from '../support/clock.js';
import { candidate, host, LIMOGES } from '../support/placements.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const SUMMARY = { need: null, place: null, request: null, venue: null };

/** What candidates and structures need of a store, whichever it is; races included. */
export function placementsContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: placements`, () => {
    let store: Store;
    let clock: TestClock;
    let count = 0;

    beforeEach(async () => {
      clock = testClock();
      store = await open(clock);
    });
    afterEach(() => {
      store.close();
    });

    async function person(key: string): Promise<ConversationId> {
      count += 1;
      const accepted = await store.inbox.accept({
        channel: 'sms',
        externalId: `m${count}`,
        from: { key, details: {} },
        heard: { kind: 'text', text: 'bonjour' },
        echo: null,
      });
      if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
      await handled(accepted.inbound.id, accepted.inbound.conversation);
      return accepted.inbound.conversation;
    }

    async function handled(id: string, conversation: ConversationId): Promise<void> {
      const loaded = await store.conversations.load(conversation);
      await store.conversations.commit({
        conversation,
        expectedVersion: loaded?.version ?? -1,
        handled: id,
        state: FIRST_STATE,
        replies: [],
        isPushed: false,
        effects: [],
        at: clock(),
      });
    }

    /** What the line would hear, taken out of the inbox. */
    async function news(of: ConversationId): Promise<readonly Heard[]> {
      const inbounds = store.inbox.unhandled(1000).filter((inbound) => inbound.conversation === of);
      for (const inbound of inbounds) await handled(inbound.id, of);
      return inbounds.map((inbound) => inbound.heard);
    }

    async function kinds(of: ConversationId): Promise<readonly string[]> {
      return (await news(of)).map((heard) => heard.kind);
    }

    async function offers(key: string, changes: Partial<Candidate> = {}, cause = `c-${key}`): Promise<ConversationId> {
      const conversation = await person(key);
      const consent = { version: 'v', at: clock() };
      await store.placements.offerCandidate({
        conversation,
        cause,
        candidate: candidate(changes),
        consent,
        at: clock(),
      });
      return conversation;
    }

    async function asks(key: string, changes: Partial<HostRequest> = {}, cause = `h-${key}`): Promise<ConversationId> {
      const conversation = await person(key);
      const consent = { version: 'v', at: clock() };
      await store.placements.askForMediator({ conversation, cause, host: host(changes), consent, at: clock() });
      return conversation;
    }

    async function proposedTo(of: ConversationId): Promise<PlacementId> {
      const heard = await news(of);
      const proposed = heard.find((each) => each.kind === 'placement-proposed');
      if (proposed === undefined) throw new Error('nothing proposed');
      return proposed.placement;
    }

    async function proposed(): Promise<{ rose: ConversationId; hall: ConversationId; placement: PlacementId }> {
      const rose = await offers('+33639980001');
      const hall = await asks('+33639980002');
      const placement = await proposedTo(rose);
      expect(await proposedTo(hall)).toBe(placement);
      return { rose, hall, placement };
    }

    const says = (conversation: ConversationId, placement: PlacementId, answer: 'yes' | 'no') =>
      store.placements.answer({ conversation, placement, answer, at: clock() });

    it('proposes a new structure to the candidate at once, and both hear of it once', async () => {
      const rose = await offers('+33639980001');
      expect(await news(rose)).toEqual([]);
      const hall = await asks('+33639980002');
      expect(await news(rose)).toMatchObject([
        {
          kind: 'placement-proposed',
          side: 'candidate',
          postponed: 0,
          proposal: { structure: 'Mairie de Bourganeuf' },
        },
      ]);
      expect(await news(hall)).toMatchObject([{ kind: 'placement-proposed', side: 'host' }]);
      expect(await store.placements.tellDue(clock())).toBe(0);
      expect(await store.placements.proposeNew(clock())).toBe(0);
    });

    it('keeps a request once per cause, and replaces the earlier one of a person', async () => {
      const rose = await offers('+33639980001', {}, 'cause');
      const consent = { version: 'v', at: clock() };
      const asked = { conversation: rose, consent, at: clock() };
      await store.placements.offerCandidate({ ...asked, cause: 'cause', candidate: candidate({ commune: LIMOGES }) });
      expect(store.placements.listOpen().map(({ request }) => request.commune.name)).toEqual(['Guéret']);
      await store.placements.offerCandidate({ ...asked, cause: 'other', candidate: candidate({ commune: LIMOGES }) });
      expect(store.placements.listOpen().map(({ request }) => request.commune.name)).toEqual(['Limoges']);
    });

    it('keeps nothing of a person who was erased meanwhile', async () => {
      const rose = await person('+33639980001');
      await store.privacy.erase(rose, 0);
      const consent = { version: 'v', at: clock() };
      await store.placements.offerCandidate({
        conversation: rose,
        cause: 'c',
        candidate: candidate(),
        consent,
        at: clock(),
      });
      expect(store.placements.listOpen()).toEqual([]);
    });

    it.each([
      ['the candidate first', ['rose', 'hall']],
      ['the structure first', ['hall', 'rose']],
    ] as const)('puts them in touch after two yes, %s; each gets the other’s contact once', async (_order, order) => {
      const found = await proposed();
      for (const who of order) expect(await says(found[who], found.placement, 'yes')).toBe('recorded');
      expect(await news(found.rose)).toMatchObject([
        { kind: 'placement-made', contact: { structure: 'Mairie de Bourganeuf', email: 'mairie@example.fr' } },
      ]);
      expect(await news(found.hall)).toMatchObject([
        { kind: 'placement-made', contact: { name: 'Rose', phone: '+33639980001' } },
      ]);
      expect(store.placements.listOpen().map(({ stage }) => stage)).toEqual(['in-touch', 'in-touch']);
    });

    it('makes one placement of simultaneous and repeated answers', async () => {
      const { rose, hall, placement } = await proposed();
      await Promise.all([
        says(rose, placement, 'yes'),
        says(hall, placement, 'yes'),
        says(rose, placement, 'yes'),
        says(hall, placement, 'yes'),
      ]);
      expect(await kinds(rose)).toEqual(['placement-made']);
      expect(await kinds(hall)).toEqual(['placement-made']);
    });

    it('one yes and one no at the same moment: nobody gets a contact', async () => {
      const { rose, hall, placement } = await proposed();
      await Promise.all([says(rose, placement, 'no'), says(hall, placement, 'yes')]);
      expect(await kinds(hall)).toEqual(['placement-ended']);
      expect(await kinds(rose)).toEqual([]);
    });

    it('refuses answers of strangers, late ones, and a second thought', async () => {
      const { rose, hall, placement } = await proposed();
      const stranger = await person('+33639980003');
      expect(await says(stranger, placement, 'yes')).toBe('not-open');
      expect(await says(rose, 'nothing', 'yes')).toBe('not-open');
      expect(await says(rose, placement, 'yes')).toBe('recorded');
      expect(await says(rose, placement, 'yes')).toBe('recorded');
      expect(await says(rose, placement, 'no')).toBe('not-open');
      expect(await says(hall, placement, 'no')).toBe('recorded');
      expect(await kinds(rose)).toEqual(['placement-ended']);
      expect(await kinds(hall)).toEqual([]);
    });

    it('never proposes the same two again after a no, and goes on to the next', async () => {
      const { rose, hall, placement } = await proposed();
      const second = await asks('+33639980003', { structure: 'France services' });
      expect(await news(second)).toEqual([]);
      await says(rose, placement, 'no');
      await news(hall);
      clock.advance(DAY_MS);
      expect(await store.placements.proposeNew(clock())).toBe(1);
      expect(await kinds(second)).toEqual(['placement-proposed']);
      expect(await kinds(hall)).toEqual([]);
    });

    it('gives the one structure to one of many candidates', async () => {
      const people = await Promise.all(Array.from({ length: 20 }, (_each, at) => offers(`+3363998${1000 + at}`)));
      await asks('+33639980002');
      const heard = await Promise.all(people.map((each) => kinds(each)));
      expect(heard.flat()).toEqual(['placement-proposed']);
    });

    it('tells the other side when a request is withdrawn, or everything is erased', async () => {
      const { rose, hall } = await proposed();
      await store.placements.withdraw(rose, 'candidate', clock());
      await store.placements.withdraw(rose, 'candidate', clock());
      expect(await kinds(hall)).toEqual(['placement-ended']);
      expect(await kinds(rose)).toEqual([]);
      const paul = await offers('+33639980004');
      expect(await kinds(hall)).toEqual(['placement-proposed']);
      expect(await kinds(paul)).toEqual(['placement-proposed']);
      await store.privacy.erase(paul, 0);
      expect(await kinds(hall)).toEqual(['placement-ended']);
      expect(store.placements.listOpen().map(({ conversation }) => conversation)).toEqual([hall]);
    });

    it('gives no contact of somebody erased before it was told', async () => {
      const { rose, hall, placement } = await proposed();
      await says(hall, placement, 'yes');
      clock.set(Date.parse('2026-11-24T23:00:00+01:00'));
      await says(rose, placement, 'yes');
      expect(await kinds(rose)).toEqual(['placement-made']);
      await store.privacy.erase(rose, 0);
      clock.set(Date.parse('2026-11-25T09:30:00+01:00'));
      expect(await store.placements.tellDue(clock())).toBe(1);
      expect(await kinds(hall)).toEqual(['placement-ended']);
    });

    it('lets the news come again an hour later, unless it is out of date', async () => {
      const rose = await offers('+33639980001');
      const hall = await asks('+33639980002');
      const [first] = await news(rose);
      if (first?.kind !== 'placement-proposed') throw new Error('not proposed');
      await store.placements.tellLater(rose, first, clock());
      await store.placements.tellLater(rose, first, clock());
      expect(await store.placements.tellDue(clock())).toBe(0);
      clock.advance(HOUR_MS);
      expect(await store.placements.tellDue(clock())).toBe(1);
      const [second] = await news(rose);
      expect(second).toEqual({ ...first, postponed: 1 });
      await says(hall, first.placement, 'no');
      await news(rose);
      await store.placements.tellLater(rose, first, clock());
      clock.advance(HOUR_MS);
      expect(await store.placements.tellDue(clock())).toBe(0);
    });

    it('says nothing to somebody an aidant is talking with, then says it', async () => {
      const rose = await offers('+33639980001');
      const at = clock();
      const opened = await store.handoffs.open({
        conversation: rose,
        cause: 'x',
        reason: 'asked',
        summary: SUMMARY,
        at,
      });
      const marie = { id: 'marie', name: 'Marie' };
      const id = opened?.handoff.id ?? '';
      await store.handoffs.claim(id, marie, at);
      await news(rose);
      await asks('+33639980002');
      expect(await kinds(rose)).toEqual([]);
      await store.handoffs.end(id, marie, 'handed-back', clock());
      await news(rose);
      expect(await store.placements.tellDue(clock())).toBe(1);
      expect(await kinds(rose)).toEqual(['placement-proposed']);
    });

    it('ends what nobody answered in time, without an end for whoever never heard of it', async () => {
      clock.set(Date.parse('2026-11-24T22:00:00+01:00'));
      const rose = await offers('+33639980001');
      const hall = await asks('+33639980002');
      expect(await kinds(hall)).toEqual(['placement-proposed']);
      clock.set(Date.parse('2026-12-09T10:00:00+01:00'));
      expect(await store.placements.expire(clock())).toBe(1);
      await store.placements.tellDue(clock());
      expect(await kinds(hall)).toEqual(['placement-ended']);
      expect(await kinds(rose)).toEqual([]);
    });

    it('forgets a request six months after the last yes, and says so once', async () => {
      const { rose, hall, placement } = await proposed();
      clock.advance(10 * DAY_MS);
      await says(rose, placement, 'yes');
      clock.set(Date.parse('2027-05-25T10:00:00+02:00'));
      await store.placements.expire(clock());
      expect((await kinds(hall)).includes('placement-forgotten')).toBe(true);
      expect(store.placements.listOpen().map(({ conversation }) => conversation)).toEqual([rose]);
      clock.set(Date.parse('2027-06-05T10:00:00+02:00'));
      await store.placements.expire(clock());
      await store.placements.expire(clock());
      expect((await kinds(rose)).filter((kind) => kind === 'placement-forgotten')).toHaveLength(1);
      expect(store.placements.listOpen()).toEqual([]);
    });

    it('keeps the request and the address of a silent person, and none of their words', async () => {
      const rose = await offers('+33639980001');
      clock.advance(32 * DAY_MS);
      expect(await store.privacy.expire(clock() - 30 * DAY_MS)).toBe(1);
      expect(await store.privacy.expire(clock() - 30 * DAY_MS)).toBe(0);
      expect(store.conversations.transcript(rose, 0, 10)).toEqual([]);
      expect((await store.conversations.load(rose))?.state.placement.kept).toEqual(['candidate']);
      expect(store.addressBook.addressOf(rose)?.key).toBe('+33639980001');
      await asks('+33639980002');
      expect(await kinds(rose)).toEqual(['placement-proposed']);
      await store.placements.withdraw(rose, 'candidate', clock());
      clock.advance(31 * DAY_MS);
      await store.privacy.expire(clock() - 30 * DAY_MS);
      expect(store.conversations.exists(rose)).toBe(false);
    });

    it('lists who asked, how to reach them, and what is proposed', async () => {
      await offers('+33639980001', { contact: { name: 'Rose', phone: null, email: null } });
      await asks('+33639980002');
      expect(store.placements.listOpen()).toMatchObject([
        { request: { side: 'candidate' }, writesFrom: '+33639980001', proposed: { answers: { candidate: null } } },
        { request: { side: 'host' }, writesFrom: '+33639980002', proposed: { answers: { host: null } } },
      ]);
    });
  });
}
