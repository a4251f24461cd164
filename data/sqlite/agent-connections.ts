import type { AidantId } from '../../bot/domain/ids.js';
import type { AgentConnection, AgentConnections, AgentTokens } from '../../bot/ports/agent-connections.js';
import type { Database } from './database.js';
import { opened, sealed } from './sealed-text.js';

export class SqliteAgentConnections implements AgentConnections {
  constructor(
    private readonly database: Database,
    /** 32 bytes, kept beside the database, not in it. */
    private readonly key: Buffer,
  ) {}

  of(aidant: AidantId): AgentConnection | null {
    const row = this.database.get('SELECT sealed, version FROM agent_connections WHERE aidant = ?', aidant);
    const text = row === null ? null : opened(String(row['sealed']), aidant, this.key);
    // Sealed below from an AgentTokens; the seal says that nobody else wrote it.
    return text === null ? null : { tokens: JSON.parse(text) as AgentTokens, version: Number(row?.['version']) };
  }

  all(): readonly AidantId[] {
    return this.database
      .all('SELECT aidant FROM agent_connections ORDER BY aidant')
      .map((row) => String(row['aidant']) as AidantId);
  }

  async connect(aidant: AidantId, tokens: AgentTokens, at: number): Promise<void> {
    const seal = this.#seal(aidant, tokens);
    await this.database.write(() =>
      this.database.run(
        `INSERT INTO agent_connections (aidant, sealed, version, connected_at) VALUES (?, ?, 1, ?)
         ON CONFLICT (aidant) DO UPDATE SET
           sealed = excluded.sealed, version = version + 1, connected_at = excluded.connected_at`,
        aidant,
        seal,
        at,
      ),
    );
  }

  renew(aidant: AidantId, tokens: AgentTokens, expectedVersion: number): Promise<'kept' | 'stale'> {
    const seal = this.#seal(aidant, tokens);
    return this.database.write(() => {
      const changed = this.database.run(
        'UPDATE agent_connections SET sealed = ?, version = version + 1 WHERE aidant = ? AND version = ?',
        seal,
        aidant,
        expectedVersion,
      );
      return changed === 0 ? 'stale' : 'kept';
    });
  }

  async disconnect(aidant: AidantId, version: number | null): Promise<void> {
    await this.database.write(() =>
      this.database.run(
        'DELETE FROM agent_connections WHERE aidant = ? AND (?2 IS NULL OR version = ?2)',
        aidant,
        version,
      ),
    );
  }

  #seal(aidant: AidantId, { access, refresh, expiresAt }: AgentTokens): string {
    return sealed(JSON.stringify({ access, refresh, expiresAt }), aidant, this.key);
  }
}
