import type { Mediator } from '../../bot/domain/agenda.js';
import { openStore, type Store } from '../../bot/store.js';
import { FirstRunMediators } from '../../data/samples/first-run-mediators.js';

const mediator = (id: string, about: Partial<Mediator> = {}): Mediator => ({
  id,
  name: id,
  hostStructure: { id: 'mairie', name: 'Mairie', phone: null },
  contracts: [{ from: '2026-01-01', to: null }],
  phone: null,
  email: null,
  duties: [],
  absences: [],
  ...about,
});

describe('the mediators of a first run', () => {
  let store: Store;
  let mediators: FirstRunMediators;
  beforeEach(() => {
    store = openStore(':memory:', () => 0);
    mediators = new FirstRunMediators(store.mediators, [mediator('ines'), mediator('paul')]);
  });
  afterEach(() => store.close());

  it('are read and changed like any others, and the store never holds them', async () => {
    expect(mediators.areInvented()).toBe(true);
    expect(mediators.find('ines')).toMatchObject({ version: 1 });
    expect(await mediators.save(mediator('ines', { phone: '+33536490071' }), 1)).toBe('saved');
    expect(await mediators.save(mediator('ines'), 1)).toBe('stale');
    expect(await mediators.save(mediator('ines'), null)).toBe('stale');
    expect(mediators.find('ines')).toMatchObject({ version: 2, mediator: { phone: '+33536490071' } });
    expect(mediators.version()).toBe(1);
    expect(store.mediators.all()).toEqual([]);
  });

  it('have a feed of their own', async () => {
    const pass = (await mediators.feedPass('ines', false)) ?? '';
    expect(await mediators.feedPass('ines', false)).toBe(pass);
    expect(mediators.byFeedPass(pass)?.id).toBe('ines');
    await mediators.feedPass('ines', true);
    expect(mediators.byFeedPass(pass)).toBeNull();
    expect(await mediators.feedPass('nobody', false)).toBeNull();
  });

  it('are gone at the first import, and the version has grown', async () => {
    await mediators.save(mediator('ines', { phone: '+33536490071' }), 1);
    const before = mediators.version();
    await mediators.saveAll([mediator('samira')]);
    expect(mediators.areInvented()).toBe(false);
    expect(mediators.all().map(({ id }) => id)).toEqual(['samira']);
    expect(mediators.find('ines')).toBeNull();
    expect(mediators.version()).toBeGreaterThan(before);
    expect(await mediators.save(mediator('samira', { phone: '+33536490072' }), 1)).toBe('saved');
    expect(store.mediators.find('samira')).toMatchObject({ mediator: { phone: '+33536490072' } });
  });
});
