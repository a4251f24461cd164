import type { Log } from '../../bot/ports/log.js';
import { openStore, type Store } from '../../bot/store.js';
import { placementRounds } from '../../bot/turn/placement-rounds.js';
import { testClock, type TestClock } from '../support/clock.js';
import { candidate, host } from '../support/placements.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('the hourly round of candidates and structures', () => {
  let clock: TestClock;
  let store: Store;
  let errors: string[];
  let log: Log;

  beforeEach(() => {
    clock = testClock();
    store = openStore(':memory:', clock);
    errors = [];
    log = { info: () => {}, warn: () => {}, error: (event) => errors.push(event) };
  });
  afterEach(() => {
    store.close();
  });

  async function person(key: string): Promise<string> {
    const accepted = await store.inbox.accept({
      channel: 'web',
      externalId: key,
      from: { key, details: {} },
      heard: { kind: 'opened' },
      echo: null,
    });
    if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
    return accepted.inbound.conversation;
  }

  /** Four months apart: nothing to propose before a month has passed. */
  async function apart(): Promise<void> {
    const asked = { consent: { version: 'v', at: clock() }, at: clock() };
    const [rose, hall] = [await person('rose'), await person('hall')];
    await store.placements.offerCandidate({ ...asked, conversation: rose, cause: 'c', candidate: candidate() });
    const wanted = host({ wantedFrom: '2027-03-24' });
    await store.placements.askForMediator({ ...asked, conversation: hall, cause: 'h', host: wanted });
  }

  const proposals = (): number =>
    store.inbox.unhandled(100).filter(({ heard }) => heard.kind === 'placement-proposed').length;

  it('proposes what became possible with the days, once', async () => {
    const rounds = placementRounds({ placements: store.placements, clock, log });
    await apart();
    await rounds.round();
    expect(proposals()).toBe(0);
    clock.advance(29 * DAY_MS);
    await Promise.all([rounds.round(), rounds.round()]);
    expect(proposals()).toBe(2);
    clock.advance(DAY_MS);
    await rounds.round();
    expect(proposals()).toBe(2);
  });

  it('looks for matches once a day, whatever happens meanwhile', async () => {
    let looked = 0;
    const placements = {
      ...quiet,
      proposeNew: () => Promise.resolve((looked += 1)),
    };
    const rounds = placementRounds({ placements, clock, log });
    for (let hour = 0; hour < 48; hour += 1) {
      await rounds.round();
      clock.advance(HOUR_MS);
    }
    expect(looked).toBe(2);
  });

  it('goes on after a round that broke', async () => {
    let isBroken = true;
    const placements = {
      ...quiet,
      tellDue: () => (isBroken ? Promise.reject(new Error('disk')) : Promise.resolve(1)),
    };
    const rounds = placementRounds({ placements, clock, log });
    await rounds.round();
    expect(errors).toEqual(['placement-round-failed']);
    isBroken = false;
    await rounds.round();
    await rounds.settled();
    expect(errors).toHaveLength(1);
  });
});

const quiet = {
  expire: () => Promise.resolve(0),
  proposeNew: () => Promise.resolve(0),
  tellDue: () => Promise.resolve(0),
};
