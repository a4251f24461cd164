import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../bot/store.js';
import type { AgentTokens } from '../../bot/ports/agent-connections.js';
import { opened, sealed } from '../../data/sqlite/sealed-text.js';
import { testClock } from '../support/clock.js';

const SECRET = Buffer.alloc(32, 1);
const FIRST: AgentTokens = { access: 'access-one', refresh: 'refresh-one', expiresAt: 7_200_000 };
const SECOND: AgentTokens = { access: 'access-two', refresh: null, expiresAt: null };

async function aidant(store: Store, login: string): Promise<string> {
  const created = await store.aidants.create({ login, name: login, passwordHash: 'h', at: 0 });
  if (created === 'login-taken') throw new Error('taken');
  return created.id;
}

describe('the connections of aidants to another agenda', () => {
  it('are kept one each, and replaced by the next', async () => {
    const store = openStore(':memory:', testClock());
    const { agentConnections } = store.keyed(SECRET);
    const [marie, paul] = [await aidant(store, 'marie'), await aidant(store, 'paul')];
    expect(agentConnections.of(marie)).toBeNull();
    await agentConnections.connect(marie, FIRST, 1);
    expect(agentConnections.of(marie)).toEqual({ tokens: FIRST, version: 1 });
    await agentConnections.connect(marie, SECOND, 2);
    expect(agentConnections.of(marie)).toEqual({ tokens: SECOND, version: 2 });
    await agentConnections.connect(paul, FIRST, 3);
    expect(agentConnections.all()).toEqual([marie, paul].sort());
    await agentConnections.disconnect(marie, null);
    await agentConnections.disconnect(marie, null);
    expect(agentConnections.all()).toEqual([paul]);
    store.close();
  });

  it('keep one of two renewals at once', async () => {
    const store = openStore(':memory:', testClock());
    const { agentConnections } = store.keyed(SECRET);
    const marie = await aidant(store, 'marie');
    await agentConnections.connect(marie, FIRST, 1);
    const outcomes = await Promise.all([
      agentConnections.renew(marie, { ...FIRST, access: 'a' }, 1),
      agentConnections.renew(marie, { ...FIRST, access: 'b' }, 1),
    ]);
    expect(outcomes).toEqual(['kept', 'stale']);
    expect(agentConnections.of(marie)?.tokens.access).toBe('a');
    // Who saw the version before has no say on the present one.
    await agentConnections.disconnect(marie, 1);
    expect(agentConnections.of(marie)?.version).toBe(2);
    await agentConnections.disconnect(marie, 2);
    expect(await agentConnections.renew(marie, FIRST, 2)).toBe('stale');
    store.close();
  });

  it('are not readable on the disk, nor with another secret', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
    try {
      const store = openStore(join(folder, 'p.db'), testClock());
      const marie = await aidant(store, 'marie');
      await store.keyed(SECRET).agentConnections.connect(marie, FIRST, 1);
      expect(store.keyed(Buffer.alloc(32, 2)).agentConnections.of(marie)).toBeNull();
      store.close();
      const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
      expect(bytes.join('')).not.toMatch(/access-one|refresh-one/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('a sealed text', () => {
  const key = Buffer.alloc(32, 7);

  it('opens with its key, for what it is about, and in no other way', () => {
    const seal = sealed('secret é', 'marie', key);
    expect(opened(seal, 'marie', key)).toBe('secret é');
    expect(opened(seal, 'paul', key)).toBeNull();
    expect(opened(seal, 'marie', Buffer.alloc(32, 8))).toBeNull();
    expect(opened('', 'marie', key)).toBeNull();
    expect(opened('not a seal at all', 'marie', key)).toBeNull();
  });

  it('is never the same twice, and does not open once any byte is changed', () => {
    const seal = sealed('secret', 'marie', key);
    expect(sealed('secret', 'marie', key)).not.toBe(seal);
    const bytes = Buffer.from(seal, 'base64');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(opened(changed.toString('base64'), 'marie', key)).toBeNull();
    }
  });
});
