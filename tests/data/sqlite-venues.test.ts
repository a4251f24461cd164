import { Database } from '../../data/sqlite/database.js';
import { SqliteVenues } from '../../data/sqlite/venues.js';
import type { Venue } from '../../bot/domain/venue.js';
import { venue } from '../support/venue.js';

async function* numbered(count: number, name: string): AsyncGenerator<Venue> {
  for (let at = 0; at < count; at += 1) yield venue({ id: `v${String(at).padStart(4, '0')}`, name });
}

describe('venues kept in SQLite', () => {
  let database: Database;
  let store: SqliteVenues;
  beforeEach(() => {
    database = Database.open(':memory:');
    store = new SqliteVenues(database);
  });
  afterEach(() => database.close());

  it('come back whole however many pages they fill', async () => {
    for (const count of [1, 200, 401]) {
      await store.replaceAll(numbered(count, 'a'));
      expect(new Set([...store.all()].map(({ id }) => id)).size).toBe(count);
    }
  });

  it('can be read slowly while another import comes, which the version tells', async () => {
    await store.replaceAll(numbered(401, 'before'));
    const version = store.version();
    const reading = store.all()[Symbol.iterator]();
    reading.next();
    await store.replaceAll(numbered(300, 'after'));
    const names = new Set<string>();
    for (let step = reading.next(); step.done !== true; step = reading.next()) names.add(step.value.name);
    expect(names).toEqual(new Set(['before', 'after']));
    expect(store.version()).not.toBe(version);
  });
});
