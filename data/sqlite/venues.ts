import type { Venue } from '../../bot/domain/venue.js';
import type { VenueStore } from '../../bot/ports/venues.js';
import type { Database, Row } from './database.js';

/** Venues written in one statement batch while the new table is filled beside the old one. */
const BATCH = 500;
/** Venues read in one statement: a millisecond. */
const PAGE = 200;

export class SqliteVenues implements VenueStore {
  constructor(private readonly database: Database) {}

  async replaceAll(venues: AsyncIterable<Venue>): Promise<number> {
    await this.database.write(() => {
      this.database.run('CREATE TABLE IF NOT EXISTS venues_next (id TEXT PRIMARY KEY, venue TEXT NOT NULL) STRICT');
      this.database.run('DELETE FROM venues_next');
    });
    let batch: Venue[] = [];
    for await (const venue of venues) {
      batch.push(venue);
      if (batch.length < BATCH) continue;
      await this.#stage(batch);
      batch = [];
    }
    await this.#stage(batch);
    return this.database.write(() => {
      this.database.run('DELETE FROM venues');
      const count = this.database.run('INSERT INTO venues SELECT id, venue FROM venues_next');
      this.database.run('DELETE FROM venues_next');
      this.database.run(
        `INSERT INTO facts (name, value) VALUES ('venues-version', '1')
         ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
      );
      return count;
    });
  }

  /** By pages, in the order of their ids: whoever reads may take their time, no statement stays open. */
  *all(): Iterable<Venue> {
    for (let page = this.#pageAfter(''); page.length > 0; page = this.#pageAfter(String(page.at(-1)?.['id']))) {
      // Written by #stage from a Venue.
      for (const row of page) yield JSON.parse(String(row['venue'])) as Venue;
    }
  }

  version(): number {
    const row = this.database.get(`SELECT value FROM facts WHERE name = 'venues-version'`);
    return row === null ? 0 : Number(row['value']);
  }

  #pageAfter(id: string): readonly Row[] {
    return this.database.all('SELECT id, venue FROM venues WHERE id > ? ORDER BY id LIMIT ?', id, PAGE);
  }

  async #stage(batch: readonly Venue[]): Promise<void> {
    await this.database.write(() => {
      for (const venue of batch) {
        this.database.run(
          'INSERT OR REPLACE INTO venues_next (id, venue) VALUES (?, ?)',
          venue.id,
          JSON.stringify(venue),
        );
      }
    });
  }
}
