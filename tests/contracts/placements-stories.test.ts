import fc from 'fast-check';
import { FIRST_STATE } from '../../bot/domain/conversation.js';
import type { ConversationId } from '../../bot/domain/ids.js';
import type { PlacementNews } from '../../bot/domain/placement-news.js';
import { openStore, type Store } from '../../bot/store.js';
import { testClock, type TestClock } from '../support/clock.js';
import { candidate, host } from '../support/placements.js';

const DAY_MS = 86_400_000;
const PEOPLE = ['a', 'b', 'c'] as const;

const who = fc.constantFrom(...PEOPLE);
const step = fc.oneof(
  fc.record({ does: fc.constant('offers' as const), who }),
  fc.record({ does: fc.constant('asks' as const), who }),
  fc.record({ does: fc.constant('answers' as const), who, answer: fc.constantFrom('yes' as const, 'no' as const) }),
  fc.record({
    does: fc.constant('withdraws' as const),
    who,
    side: fc.constantFrom('candidate' as const, 'host' as const),
  }),
  fc.record({ does: fc.constant('erases' as const), who }),
  fc.record({ does: fc.constant('waits' as const), days: fc.integer({ min: 1, max: 60 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Whatever people do, in whatever order, these hold at every moment. */
describe('any story of candidates and structures', () => {
  it('gives a contact after two yes only, proposes one at a time, and never again after a no', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const clock = testClock();
        const store = openStore(':memory:', clock);
        const world = new World(store, clock);
        for (const each of steps) await world.play(each);
        store.close();
      }),
      { numRuns: 200 },
    );
  });
});

class World {
  readonly #yes = new Map<string, Set<string>>();
  readonly #pairs = new Map<string, Set<string>>();
  readonly #refused = new Set<string>();
  /** Pairs that said no, with the host first: the same two the other way round are another matter. */
  readonly #refusedPairs = new Set<string>();
  readonly #hosts = new Map<string, string>();
  readonly #pending = new Map<string, string>();
  #count = 0;

  constructor(
    private readonly store: Store,
    private readonly clock: TestClock,
  ) {}

  async play(step: Step): Promise<void> {
    const { placements, privacy } = this.store;
    this.clock.advance(1_000);
    const at = this.clock();
    const asked = { cause: `cause-${(this.#count += 1)}`, consent: { version: 'v', at }, at };
    switch (step.does) {
      case 'offers':
        await placements.offerCandidate({ ...asked, conversation: await this.#of(step.who), candidate: candidate() });
        break;
      case 'asks':
        await placements.askForMediator({ ...asked, conversation: await this.#of(step.who), host: host() });
        break;
      case 'answers':
        await this.#answers(await this.#of(step.who), step.answer);
        break;
      case 'withdraws':
        await placements.withdraw(await this.#of(step.who), step.side, at);
        break;
      case 'erases':
        await privacy.erase(await this.#of(step.who), 0);
        break;
      case 'waits':
        this.clock.advance(step.days * DAY_MS);
        await placements.expire(this.clock());
        await placements.proposeNew(this.clock());
        await placements.tellDue(this.clock());
        break;
    }
    await this.#hear();
    this.#check();
  }

  async #answers(me: ConversationId, answer: 'yes' | 'no'): Promise<void> {
    const placement = this.#pending.get(me);
    if (placement === undefined) return;
    const outcome = await this.store.placements.answer({ conversation: me, placement, answer, at: this.clock() });
    if (outcome === 'not-open') return;
    if (answer === 'yes') this.#yes.set(placement, (this.#yes.get(placement) ?? new Set()).add(me));
    else {
      this.#refused.add(placement);
      const pair = this.#pairs.get(placement) ?? new Set();
      if (pair.size === 2) this.#refusedPairs.add(`${this.#hosts.get(placement) ?? ''}>${[...pair].sort().join()}`);
    }
  }

  async #hear(): Promise<void> {
    for (const { id, conversation, heard } of this.store.inbox.unhandled(1_000)) {
      // Every kind of that prefix is one of the news.
      if (heard.kind.startsWith('placement-')) this.#told(conversation, heard as PlacementNews);
      const loaded = await this.store.conversations.load(conversation);
      await this.store.conversations.commit({
        conversation,
        expectedVersion: loaded?.version ?? -1,
        handled: id,
        state: FIRST_STATE,
        replies: [],
        isPushed: false,
        effects: [],
        at: this.clock(),
      });
    }
  }

  #told(me: ConversationId, news: PlacementNews): void {
    switch (news.kind) {
      case 'placement-proposed': {
        const pair = (this.#pairs.get(news.placement) ?? new Set()).add(me);
        this.#pairs.set(news.placement, pair);
        this.#pending.set(me, news.placement);
        if (news.side === 'host') this.#hosts.set(news.placement, me);
        const roles = [...pair].sort().join();
        expect(pair.size === 2 && this.#refusedPairs.has(`${this.#hosts.get(news.placement) ?? ''}>${roles}`)).toBe(
          false,
        );
        return;
      }
      case 'placement-made':
        expect(this.#yes.get(news.placement)?.size).toBe(2);
        expect(this.#refused.has(news.placement)).toBe(false);
        return;
      case 'placement-ended':
      case 'placement-forgotten':
        return;
    }
  }

  #check(): void {
    const listed = this.store.placements.listOpen();
    for (const { conversation, keepUntil, proposed, stage } of listed) {
      expect(this.store.conversations.exists(conversation)).toBe(true);
      expect(stage === 'in-touch' && proposed !== null).toBe(false);
      expect(keepUntil).toBeGreaterThan(this.clock() - 61 * DAY_MS);
    }
    const open = listed.filter(({ proposed }) => proposed !== null);
    expect(open.length % 2).toBe(0);
    const names = listed.map(({ conversation, request }) => `${conversation}/${request.side}`);
    expect(new Set(names).size).toBe(names.length);
  }

  async #of(name: string): Promise<ConversationId> {
    const known = this.store.addressBook.conversationOf('web', name);
    if (known !== null) return known;
    const accepted = await this.store.inbox.accept({
      channel: 'web',
      externalId: `${name}-${(this.#count += 1)}`,
      from: { key: name, details: {} },
      heard: { kind: 'opened' },
      echo: null,
    });
    if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
    return accepted.inbound.conversation;
  }
}
