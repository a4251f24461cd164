import { createRequire } from 'node:module';
import type { DatabaseSync } from 'node:sqlite';

export type Connection = DatabaseSync;

/**
 * Opens a SQLite file (or ':memory:') with the Node's own `node:sqlite` where it has one without a flag (22.13 and later),
 * else with `@photostructure/sqlite`, which has the same interface and the same errors.
 * Throws when neither is there: the message says what to install.
 */
export function openConnection(file: string): Connection {
  const Driver = driver();
  return new Driver(file);
}

function driver(): typeof DatabaseSync {
  const builtIn = process.getBuiltinModule('node:sqlite');
  if (builtIn !== undefined) return builtIn.DatabaseSync;
  try {
    const require = createRequire(import.meta.url);
    // The package declares its own copy of the very same class.
    return (require('@photostructure/sqlite') as { DatabaseSync: typeof DatabaseSync }).DatabaseSync;
  } catch (cause) {
    throw new SqliteMissing({ cause });
  }
}

export class SqliteMissing extends Error {
  override readonly name = 'SqliteMissing';
  constructor(options: { readonly cause: unknown }) {
    super('No SQLite driver: use Node 22.13 or later, or install the optional package @photostructure/sqlite', options);
  }
}
