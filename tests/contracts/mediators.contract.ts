import type { Mediator } from '../../bot/domain/agenda.js';
import type { Store } from '../../bot/store.js';
import { LIBRARY } from '../support/booking.js';
import { testClock, type TestClock } from '../support/clock.js';

function mediator(id: string, about: Partial<Mediator> = {}): Mediator {
  return {
    id,
    name: 'Samira B.',
    hostStructure: { id: 'gueret', name: 'Ville de Guéret', phone: null },
    contracts: [{ from: '2026-01-01', to: null }],
    phone: null,
    email: null,
    duties: [
      {
        id: 'thursday',
        place: LIBRARY,
        kind: {
          name: 'Aide individuelle',
          way: 'on-site',
          needs: [],
          reception: { by: 'appointment', minutes: 30, bufferMinutes: 0 },
          noticeMinutes: 120,
          horizonDays: 60,
        },
        recurrence: { every: 'week', weekday: 3, weeks: 1 },
        from: 540,
        to: 720,
        valid: { from: '2026-01-01', to: null },
        except: [],
        territory: [],
      },
    ],
    absences: [],
    ...about,
  };
}

/** Who gives appointments; `open` gives an empty store on the clock. */
export function mediatorsContract(name: string, open: (clock: TestClock) => Promise<Store> | Store): void {
  describe(`${name}: mediators`, () => {
    let store: Store;

    beforeEach(async () => {
      store = await open(testClock());
    });
    afterEach(() => {
      store.close();
    });

    it('are none at first', async () => {
      expect(store.mediators.all()).toEqual([]);
      expect(store.mediators.find('samira')).toBeNull();
      expect(store.mediators.version()).toBe(0);
      expect(await store.mediators.feedPass('samira', false)).toBeNull();
      expect(store.mediators.byFeedPass('')).toBeNull();
    });

    it('are saved whole, by one of those who save at once', async () => {
      const outcomes = await Promise.all([
        store.mediators.save(mediator('samira'), null),
        store.mediators.save(mediator('samira', { name: 'Autre' }), null),
      ]);
      expect(outcomes).toEqual(['saved', 'stale']);
      const found = store.mediators.find('samira');
      expect(found?.mediator).toEqual(mediator('samira'));
      const version = found?.version ?? -1;
      const edits = await Promise.all([
        store.mediators.save(mediator('samira', { phone: '+33555000001' }), version),
        store.mediators.save(mediator('samira', { phone: '+33555000002' }), version),
      ]);
      expect(edits).toEqual(['saved', 'stale']);
      expect(store.mediators.find('samira')?.mediator.phone).toBe('+33555000001');
      expect(await store.mediators.save(mediator('nobody'), 1)).toBe('stale');
      expect(store.mediators.all()).toHaveLength(1);
    });

    it('grow their version at each change and at nothing else', async () => {
      const versions = [store.mediators.version()];
      const note = (): number => versions.push(store.mediators.version());
      await store.mediators.save(mediator('samira'), null);
      note();
      await store.mediators.saveAll([mediator('samira', { name: 'S.' }), mediator('ali')]);
      note();
      expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
      const before = store.mediators.version();
      await store.mediators.save(mediator('samira'), null);
      await store.mediators.saveAll([mediator('ali')]);
      await store.mediators.saveAll([]);
      await store.mediators.feedPass('ali', true);
      expect(store.mediators.version()).toBe(before);
    });

    it('are imported together, whatever their versions: an edit begun before is stale where something changed', async () => {
      await store.mediators.saveAll([mediator('samira'), mediator('ali')]);
      const samira = store.mediators.find('samira');
      const ali = store.mediators.find('ali');
      await store.mediators.saveAll([mediator('samira', { email: 's@exemple.fr' }), mediator('ali')]);
      expect(store.mediators.all()).toEqual([mediator('ali'), mediator('samira', { email: 's@exemple.fr' })]);
      expect(await store.mediators.save(mediator('samira'), samira?.version ?? -1)).toBe('stale');
      expect(await store.mediators.save(mediator('ali', { name: 'Ali' }), ali?.version ?? -1)).toBe('saved');
    });

    it('have a secret word for their calendar, the same until it is renewed', async () => {
      await store.mediators.saveAll([mediator('samira'), mediator('ali')]);
      const [first, second] = await Promise.all([
        store.mediators.feedPass('samira', false),
        store.mediators.feedPass('samira', false),
      ]);
      expect(first).toMatch(/^[0-9A-Za-z]{32}$/);
      expect(second).toBe(first);
      await store.mediators.saveAll([mediator('samira', { name: 'S.' })]);
      expect(store.mediators.byFeedPass(first ?? '')).toEqual(mediator('samira', { name: 'S.' }));
      expect(await store.mediators.feedPass('ali', false)).not.toBe(first);
      const renewed = await store.mediators.feedPass('samira', true);
      expect(renewed).not.toBe(first);
      expect(store.mediators.byFeedPass(first ?? '')).toBeNull();
      expect(store.mediators.byFeedPass(renewed ?? '')?.id).toBe('samira');
      expect(await store.mediators.feedPass('samira', false)).toBe(renewed);
    });
  });
}
