import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store.js';
import { appointmentsModelContract } from './appointments-model.contract.js';
import { appointmentsPrivacyContract } from './appointments-privacy.contract.js';
import { appointmentsContract } from './appointments.contract.js';
import { mediatorsContract } from './mediators.contract.js';
import { remindersContract } from './reminders.contract.js';
import { waitingListContract } from './waiting-list.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
let files = 0;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const contract of [
  appointmentsContract,
  appointmentsPrivacyContract,
  remindersContract,
  waitingListContract,
  mediatorsContract,
]) {
  contract('SQLite in memory', (clock) => openStore(':memory:', clock));
  contract('SQLite on disk', (clock) => openStore(join(folder, `${(files += 1)}.db`), clock));
}
appointmentsModelContract('SQLite in memory', (clock) => openStore(':memory:', clock));
