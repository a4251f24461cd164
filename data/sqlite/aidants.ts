import { randomUUID } from 'node:crypto';
import type { AidantId } from '../../bot/domain/ids.js';
import type { Aidant, Aidants } from '../../bot/ports/aidants.js';
import type { Database, Row } from './database.js';

export class SqliteAidants implements Aidants {
  constructor(private readonly database: Database) {}

  create(aidant: {
    readonly login: string;
    readonly name: string;
    readonly passwordHash: string;
    readonly at: number;
  }): Promise<Aidant | 'login-taken'> {
    const id = randomUUID() as AidantId;
    const login = aidant.login.toLowerCase();
    return this.database.write(() => {
      const added = this.database.run(
        `INSERT INTO aidants (id, login, name, password_hash, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING`,
        id,
        login,
        aidant.name,
        aidant.passwordHash,
        aidant.at,
      );
      return added === 0 ? 'login-taken' : { id, login, name: aidant.name };
    });
  }

  byLogin(login: string): { readonly aidant: Aidant; readonly passwordHash: string } | null {
    const row = this.database.get(
      'SELECT id, login, name, password_hash FROM aidants WHERE login = ?',
      login.toLowerCase(),
    );
    return row === null ? null : { aidant: aidantOf(row), passwordHash: String(row['password_hash']) };
  }

  count(): number {
    return Number(this.database.get('SELECT count(*) AS n FROM aidants')?.['n']);
  }

  async openSession(session: {
    readonly tokenHash: string;
    readonly aidant: AidantId;
    readonly at: number;
    readonly expiresAt: number;
  }): Promise<void> {
    await this.database.write(() => {
      this.database.run('DELETE FROM sessions WHERE expires_at <= ?', session.at);
      this.database.run(
        'INSERT INTO sessions (token_hash, aidant, created_at, expires_at) VALUES (?, ?, ?, ?)',
        session.tokenHash,
        session.aidant,
        session.at,
        session.expiresAt,
      );
    });
  }

  session(tokenHash: string, now: number): Aidant | null {
    const row = this.database.get(
      `SELECT a.id, a.login, a.name FROM sessions s JOIN aidants a ON a.id = s.aidant WHERE s.token_hash = ? AND s.expires_at > ?`,
      tokenHash,
      now,
    );
    return row === null ? null : aidantOf(row);
  }

  async closeSession(tokenHash: string): Promise<void> {
    await this.database.write(() => this.database.run('DELETE FROM sessions WHERE token_hash = ?', tokenHash));
  }

  async journal(entry: {
    readonly aidant: AidantId | null;
    readonly what: string;
    readonly about: string | null;
    readonly at: number;
  }): Promise<void> {
    await this.database.write(() =>
      this.database.run(
        'INSERT INTO journal (at, aidant, what, about) VALUES (?, ?, ?, ?)',
        entry.at,
        entry.aidant,
        entry.what,
        entry.about,
      ),
    );
  }
}

function aidantOf(row: Row): Aidant {
  return { id: String(row['id']) as AidantId, login: String(row['login']), name: String(row['name']) };
}
