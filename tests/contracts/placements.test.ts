import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store.js';
import { placementsContract } from './placements.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'placements-'));
let file = 0;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

placementsContract('SQLite in memory', (clock) => openStore(':memory:', clock));
placementsContract('SQLite on disk', (clock) => openStore(join(folder, `${(file += 1)}.db`), clock));
