import type { Mediator } from '../../bot/domain/agenda.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import type { Mediators } from '../../bot/ports/mediators.js';
import type { Database, Row } from './database.js';
import { randomWord } from './random-word.js';

/** Letters of the secret word of a calendar feed: 190 bits. */
const FEED_PASS_LETTERS = 32;

export class SqliteMediators implements Mediators {
  constructor(private readonly database: Database) {}

  all(): readonly Mediator[] {
    return this.database.all('SELECT mediator FROM mediators ORDER BY id').map(mediatorOf);
  }

  find(id: MediatorId): { readonly mediator: Mediator; readonly version: number } | null {
    const row = this.database.get('SELECT mediator, version FROM mediators WHERE id = ?', id);
    return row === null ? null : { mediator: mediatorOf(row), version: Number(row['version']) };
  }

  save(mediator: Mediator, expectedVersion: number | null): Promise<'saved' | 'stale'> {
    return this.database.write(() => {
      const json = JSON.stringify(mediator);
      const changed =
        expectedVersion === null
          ? this.database.run(
              'INSERT INTO mediators (id, mediator, version) VALUES (?, ?, 1) ON CONFLICT (id) DO NOTHING',
              mediator.id,
              json,
            )
          : this.database.run(
              'UPDATE mediators SET mediator = ?, version = version + 1 WHERE id = ? AND version = ?',
              json,
              mediator.id,
              expectedVersion,
            );
      if (changed === 0) return 'stale';
      this.#raiseVersion();
      return 'saved';
    });
  }

  async saveAll(mediators: readonly Mediator[]): Promise<void> {
    await this.database.write(() => {
      let changed = 0;
      for (const mediator of mediators) {
        // One that the import does not change keeps its version: whoever edits it meanwhile is not refused for nothing.
        changed += this.database.run(
          `INSERT INTO mediators (id, mediator, version) VALUES (?, ?, 1)
           ON CONFLICT (id) DO UPDATE SET mediator = excluded.mediator, version = version + 1
           WHERE mediator <> excluded.mediator`,
          mediator.id,
          JSON.stringify(mediator),
        );
      }
      if (changed > 0) this.#raiseVersion();
    });
  }

  version(): number {
    const row = this.database.get(`SELECT value FROM facts WHERE name = 'mediators-version'`);
    return row === null ? 0 : Number(row['value']);
  }

  feedPass(id: MediatorId, renew: boolean): Promise<string | null> {
    return this.database.write(() => {
      this.database.run(
        'UPDATE mediators SET feed_pass = ? WHERE id = ? AND (feed_pass IS NULL OR ? = 1)',
        randomWord(FEED_PASS_LETTERS),
        id,
        renew ? 1 : 0,
      );
      const row = this.database.get('SELECT feed_pass FROM mediators WHERE id = ?', id);
      return row === null ? null : String(row['feed_pass']);
    });
  }

  byFeedPass(pass: string): Mediator | null {
    const row = this.database.get('SELECT mediator FROM mediators WHERE feed_pass = ?', pass);
    return row === null ? null : mediatorOf(row);
  }

  #raiseVersion(): void {
    this.database.run(
      `INSERT INTO facts (name, value) VALUES ('mediators-version', '1')
       ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
    );
  }
}

function mediatorOf(row: Row): Mediator {
  // Written by save and saveAll.
  return JSON.parse(String(row['mediator'])) as Mediator;
}
