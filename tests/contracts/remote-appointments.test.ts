import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../bot/store.js';
import { readNotice } from '../../data/agenda/rdv-service-public/notice.js';
import { testClock } from '../support/clock.js';
import { JEANNE, notice, rdvObject } from '../support/rdv-service-public-objects.js';
import { remoteAppointmentsContract } from './remote-appointments.contract.js';

const SECRET = Buffer.alloc(32, 1);

remoteAppointmentsContract(
  'SQLite in memory',
  () => openStore(':memory:', testClock()).keyed(SECRET).remoteAppointments,
);

describe('what is on the disk', () => {
  it('holds no name, number, address of a person or note, and nothing of what was purged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
    const everything = (): string =>
      readdirSync(folder)
        .map((file) => readFileSync(join(folder, file)).toString('latin1'))
        .join('');
    try {
      const store = openStore(join(folder, 'p.db'), testClock());
      const { remoteAppointments } = store.keyed(SECRET);
      const tell = async (event: string, reason: string | null): Promise<void> => {
        const json: unknown = JSON.parse(notice('Rdv', event, '2026-11-24 10:00:00 +0100', rdvObject(), reason));
        const read = readNotice(json);
        if (read.got !== 'event') throw new Error(read.got);
        await remoteAppointments.apply(read.event);
      };
      await tell('created', null);
      expect(remoteAppointments.upcomingOf(JEANNE.phone, Date.parse('2026-11-24T10:00:00Z'))).toHaveLength(1);
      expect(everything()).toContain('Accompagnement individuel');
      for (const personal of [
        'EXEMPLE',
        'Jeanne',
        '39980022',
        '39 98 00 22',
        'rue de la Maison',
        'sa fille',
        'FACTICE',
      ]) {
        expect(everything()).not.toContain(personal);
      }
      await tell('destroyed', 'rgpd');
      store.close();
      expect(everything()).not.toContain('Accompagnement individuel');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('cannot be searched with another secret', async () => {
    const store = openStore(':memory:', testClock());
    const read = readNotice(JSON.parse(notice('Rdv', 'created', '2026-11-24 10:00:00 +0100', rdvObject())) as unknown);
    if (read.got !== 'event') throw new Error(read.got);
    await store.keyed(SECRET).remoteAppointments.apply(read.event);
    expect(store.keyed(Buffer.alloc(32, 2)).remoteAppointments.upcomingOf(JEANNE.phone, 0)).toEqual([]);
    store.close();
  });
});
