import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RemoteEvent } from '../../bot/ports/remote-appointments.js';
import { Database } from '../../data/sqlite/database.js';
import { testClock, TUESDAY_10_AM } from '../support/clock.js';
import { ACCEPTED, pushLine } from '../support/push-line.js';

const ROSE = '+33639980001';
const PAUL = '+33639980002';
const HOUR_MS = 3_600_000;

const expected: RemoteEvent = {
  about: 'appointment',
  happened: 'created',
  at: TUESDAY_10_AM,
  appointment: {
    id: 10,
    status: 'unknown',
    startsAt: TUESDAY_10_AM + 48 * HOUR_MS,
    endsAt: TUESDAY_10_AM + 49 * HOUR_MS,
    kind: 'Accompagnement individuel',
    place: null,
    organisation: { id: 175, name: 'Mairie de Guéret' },
  },
  people: [
    { id: 1, phone: ROSE },
    { id: 2, phone: PAUL },
  ],
};

describe('whoever has their data erased', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([ROSE, `whatsapp:${ROSE}`])(
    'leaves nothing of their number in the copy of the other agenda (%s)',
    async (key) => {
      const file = join(folder, 'p.db');
      const clock = testClock();
      const { store, work, sent, text } = await pushLine({ file, clock, platform: () => Promise.resolve(ACCEPTED) });
      // The key under which the line forgets.
      const copy = store.keyed(Buffer.alloc(32, 1)).remoteAppointments;
      await copy.apply(expected);
      expect(copy.upcomingOf(ROSE, clock())).toHaveLength(1);
      work.start();
      for (const words of ['bonjour', 'effacer mes données', 'oui']) {
        await text(words, words, key);
        await work.settled();
      }
      expect(sent.at(-1)?.text).toMatch(/effacé/i);
      expect(store.addressBook.conversationOf('sms', key)).toBeNull();
      expect(copy.upcomingOf(ROSE, clock())).toEqual([]);
      expect(await copy.forget({ phone: ROSE })).toBe(0);
      // The other one keeps theirs.
      expect(copy.upcomingOf(PAUL, clock())).toHaveLength(1);
      await work.stop();
      store.close();
      const database = Database.open(file);
      expect(database.all('SELECT id FROM remote_people')).toEqual([{ id: 2 }]);
      expect(database.all('SELECT person FROM remote_expected')).toEqual([{ person: 2 }]);
      database.close();
    },
  );
});
