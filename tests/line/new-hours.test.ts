import type { Mediator } from '../../bot/domain/agenda.js';
import type { ConversationId, DutyId } from '../../bot/domain/ids.js';
import { NO_STREETS } from '../../bot/ports/street-addresses.js';
import { openStore } from '../../bot/store.js';
import { lookUpTimesIn } from '../../bot/turn/look-up-times.js';
import { NewHours } from '../../bot/turn/new-hours.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { OWN_PAGES_ONLY } from '../../data/agenda/rdv-service-public/link-finder.js';
import { MemoryVenues } from '../../data/venues/memory-venues.js';
import { testClock } from '../support/clock.js';
import { SAMIRA, weekly } from '../support/mediators.js';

const GUERET = {
  codeInsee: '23096',
  name: 'Guéret',
  departement: '23',
  postcodes: ['23000'],
  population: 12_734,
  position: { latitude: 46.1703, longitude: 1.8708 },
  isApproximate: false,
};
const REIMS = { ...GUERET, codeInsee: '51454', name: 'Reims', position: { latitude: 49.2577, longitude: 4.0319 } };
const HOUR_MS = 3_600_000;
const MORNINGS: Mediator = { ...SAMIRA, duties: [weekly('mardi', 'gueret-maison', 1, [9, 12])] };
const AND_EVENINGS: Mediator = {
  ...MORNINGS,
  duties: [...MORNINGS.duties, weekly('soir', 'gueret-maison', 3, [18, 20])],
};

describe('hours that a mediator opens', () => {
  const clock = testClock();
  let mediators: readonly Mediator[] = [MORNINGS];
  let version = 1;
  const agenda = new MemoryAgenda(mediators);
  const open = (now: readonly Mediator[]): void => {
    mediators = now;
    version += 1;
    agenda.load(now);
  };

  async function setUp() {
    open([MORNINGS]);
    const store = openStore(':memory:', clock);
    const slotsAround = lookUpTimesIn({
      ...store,
      agenda,
      venues: new MemoryVenues(),
      streets: NO_STREETS,
      bookingLinks: OWN_PAGES_ONLY,
    });
    const all = { all: () => mediators, version: () => version };
    const newHours = new NewHours({ ...store, mediators: all, slotsAround });
    const waits = async (key: string, commune = GUERET): Promise<ConversationId> => {
      clock.advance(1_000);
      const from = { key, details: {} };
      const heard = { kind: 'opened' } as const;
      const accepted = await store.inbox.accept({ channel: 'terminal', externalId: key, from, heard, echo: null });
      if (accepted.outcome !== 'accepted') throw new Error(accepted.outcome);
      const { conversation } = accepted.inbound;
      const when = { heard: 'hours', hours: { at: 'part', part: 'evening' }, except: [] } as const;
      const until = clock() + 60 * 24 * HOUR_MS;
      await store.waitingList.join({ conversation, need: null, commune, when, since: clock(), until });
      return conversation;
    };
    const told = (): readonly [ConversationId, DutyId][] =>
      store.inbox
        .unhandled(100)
        .flatMap(({ conversation, heard }) =>
          heard.kind === 'place-free' ? [[conversation, heard.slot.duty] as [ConversationId, DutyId]] : [],
        );
    return { store, newHours, waits, told };
  }

  it('are told once to each person they suit, and to nobody else', async () => {
    const { store, newHours, waits, told } = await setUp();
    const rose = await waits('rose');
    const karim = await waits('karim');
    await waits('paul', REIMS);
    expect(await newHours.look(clock())).toBe(0);
    open([AND_EVENINGS]);
    expect(await newHours.look(clock())).toBe(2);
    expect(await newHours.look(clock())).toBe(0);
    expect(told()).toEqual([
      [rose, 'soir'],
      [karim, 'soir'],
    ]);
    store.close();
  });

  it('do not wake anybody at night, nor for hours that were there', async () => {
    const { store, newHours, waits, told } = await setUp();
    await waits('rose');
    open([{ ...MORNINGS, name: 'Samira' }]);
    expect(await newHours.look(clock())).toBe(0);
    open([AND_EVENINGS]);
    const night = clock() + 12 * HOUR_MS;
    expect(await newHours.look(night)).toBe(0);
    expect(told()).toEqual([]);
    expect(await newHours.look(night + 11 * HOUR_MS)).toBe(1);
    store.close();
  });
});
