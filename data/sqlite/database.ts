import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openConnection, type Connection } from './driver.js';
import { MIGRATIONS } from './migrations/migrations.js';

type Value = string | number | bigint | null;
export type Row = Readonly<Record<string, Value>>;

interface Waiting {
  readonly run: () => void;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * One SQLite file, one connection, one writer. Writes asked for in the same turn of the event loop share one transaction and so
 * one disk sync (group commit); each has its savepoint, so that one which throws takes nothing of the others with it.
 * `write` resolves after COMMIT: what it acknowledged survives a power cut (`synchronous=FULL`).
 */
export class Database {
  readonly #connection: Connection;
  readonly #statements = new Map<string, ReturnType<Connection['prepare']>>();
  #waiting: Waiting[] = [];
  #isClosed = false;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `file`: a path whose folder is created, or ':memory:'. Throws `DatabaseUnusable` with a reason a person can act upon. */
  static open(file: string): Database {
    try {
      if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const connection = openConnection(file);
      // First: the others may have to wait for another process that opens or closes the same file.
      connection.exec('PRAGMA busy_timeout = 5000');
      connection.exec('PRAGMA journal_mode = WAL');
      connection.exec('PRAGMA synchronous = FULL');
      connection.exec('PRAGMA secure_delete = ON');
      connection.exec('PRAGMA foreign_keys = ON');
      const database = new Database(connection);
      database.#migrate();
      return database;
    } catch (cause) {
      if (cause instanceof DatabaseUnusable) throw cause;
      throw new DatabaseUnusable(reasonOf(cause), file, { cause });
    }
  }

  all(sql: string, ...values: Value[]): Row[] {
    // The driver types a row as unknown; its columns are what the statement selects.
    return this.#prepared(sql).all(...values) as Row[];
  }

  get(sql: string, ...values: Value[]): Row | null {
    return (this.#prepared(sql).get(...values) as Row | undefined) ?? null;
  }

  /** Number of rows changed. Only inside `write`. */
  run(sql: string, ...values: Value[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  /** The rowid given by the last insert. Only inside `write`, right after it. */
  insert(sql: string, ...values: Value[]): number {
    return Number(this.#prepared(sql).run(...values).lastInsertRowid);
  }

  /** `act` must be synchronous; it may run again only if the process dies before the acknowledgement. */
  write<T>(act: () => T): Promise<T> {
    if (this.#isClosed) return Promise.reject(new Error('The database is closed'));
    return new Promise<T>((resolve, reject) => {
      let result: T;
      this.#waiting.push({
        run: () => {
          result = act();
        },
        resolve: () => {
          resolve(result);
        },
        reject,
      });
      if (this.#waiting.length === 1) {
        setImmediate(() => {
          this.#flush();
        });
      }
    });
  }

  /** After an erasure: the old pages leave the write-ahead log too. Best effort while readers are busy. */
  truncateLog(): void {
    this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    if (this.#isClosed) return;
    this.#flush();
    this.#isClosed = true;
    this.#connection.close();
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const outcomes: { readonly item: Waiting; readonly failure: { readonly cause: unknown } | null }[] = [];
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      for (const item of batch) outcomes.push({ item, failure: this.#runInSavepoint(item) });
      this.#connection.exec('COMMIT');
    } catch (cause) {
      this.#rollBackQuietly();
      for (const item of batch) item.reject(cause);
      return;
    }
    for (const { item, failure } of outcomes) {
      if (failure === null) item.resolve();
      else item.reject(failure.cause);
    }
  }

  #runInSavepoint(item: Waiting): { readonly cause: unknown } | null {
    this.#connection.exec('SAVEPOINT item');
    try {
      item.run();
      this.#connection.exec('RELEASE item');
      return null;
    } catch (cause) {
      this.#connection.exec('ROLLBACK TO item');
      this.#connection.exec('RELEASE item');
      return { cause };
    }
  }

  /** SQLite may already have rolled back by itself (disk full); a second ROLLBACK is then an error of no interest. */
  #rollBackQuietly(): void {
    try {
      this.#connection.exec('ROLLBACK');
    } catch {
      return;
    }
  }

  #prepared(sql: string): ReturnType<Connection['prepare']> {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #migrate(): void {
    const newest = MIGRATIONS.at(-1)?.number ?? 0;
    const current = this.#schemaVersion();
    if (current > newest) throw new DatabaseUnusable('newer', null);
    if (current === newest) return;
    for (const migration of MIGRATIONS) {
      this.#connection.exec('BEGIN IMMEDIATE');
      // Read under the lock: another process may be opening the same file.
      const isDone = migration.number <= this.#schemaVersion();
      if (!isDone) this.#connection.exec(`${migration.sql} PRAGMA user_version = ${migration.number}`);
      this.#connection.exec('COMMIT');
    }
  }

  #schemaVersion(): number {
    const row = this.#connection.prepare('PRAGMA user_version').get() as { user_version: number };
    return row.user_version;
  }
}

export type UnusableBecause = 'not-writable' | 'corrupt' | 'newer' | 'other';

/** The data file cannot be used; `because` says what a person should do about it. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
  constructor(
    readonly because: UnusableBecause,
    readonly file: string | null,
    options?: { readonly cause: unknown },
  ) {
    super(`The database cannot be used: ${because}`, options);
  }
}

/** SQLite primary result codes (sqlite.org/rescode.html): 8 READONLY, 11 CORRUPT, 14 CANTOPEN, 26 NOTADB; and the file system's own. */
function reasonOf(cause: unknown): UnusableBecause {
  if (typeof cause !== 'object' || cause === null) return 'other';
  const { errcode, code } = cause as { readonly errcode?: unknown; readonly code?: unknown };
  if (typeof errcode === 'number') {
    const primary = errcode & 0xff;
    if (primary === 11 || primary === 26) return 'corrupt';
    if (primary === 8 || primary === 14) return 'not-writable';
  }
  return code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EPERM' ? 'not-writable' : 'other';
}
