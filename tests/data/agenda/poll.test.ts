import * as v from 'valibot';
import { SILENT } from '../../../bot/ports/log.js';
import type { RemoteAppointments } from '../../../bot/ports/remote-appointments.js';
import { AgentClient, type Answered } from '../../../data/agenda/rdv-service-public/client.js';
import { NEVER_POLLED, pollStep } from '../../../data/agenda/rdv-service-public/poll-plan.js';
import { Poller } from '../../../data/agenda/rdv-service-public/poll.js';
import { Requests } from '../../../data/agenda/rdv-service-public/requests.js';
import { Rdv, type ReadAppointment } from '../../../data/agenda/rdv-service-public/wire.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteRemoteAppointments } from '../../../data/sqlite/remote-appointments.js';
import { testClock, type TestClock } from '../../support/clock.js';
import { JEANNE, rdvObject } from '../../support/rdv-service-public-objects.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-24T10:00:00.400+01:00');

describe('what to read of an agent’s appointments', () => {
  const tried = (lastTriedAt: number, failures: number, notBefore = 0): Parameters<typeof pollStep>[0] => ({
    lastTriedAt,
    failures,
    notBefore,
  });

  it.each([
    ['at first, from yesterday to two months ahead', NEVER_POLLED, NOW, null],
    ['a minute after a success, nothing', tried(NOW, 0), NOW + MINUTE_MS, NOW + 15 * MINUTE_MS],
    ['a quarter of an hour after it, again', tried(NOW, 0), NOW + 15 * MINUTE_MS, null],
    ['after one failure, a minute later', tried(NOW, 1), NOW + MINUTE_MS, null],
    ['after two, not yet', tried(NOW, 2), NOW + MINUTE_MS, NOW + 2 * MINUTE_MS],
    ['after five, in sixteen minutes', tried(NOW, 5), NOW, NOW + 16 * MINUTE_MS],
    ['after a thousand, within the hour', tried(NOW, 1_000), NOW, NOW + 60 * MINUTE_MS],
    [
      'never before the hour they gave',
      tried(NOW, 1, NOW + 30 * MINUTE_MS),
      NOW + 20 * MINUTE_MS,
      NOW + 30 * MINUTE_MS,
    ],
  ])('%s', (_what, state, now, until) => {
    expect(pollStep(state, now)).toEqual(
      until === null
        ? { do: 'ask', startsAfter: now - DAY_MS, startsBefore: now + 60 * DAY_MS }
        : { do: 'wait', until },
    );
  });
});

describe('reading the appointments of connected agents', () => {
  let clock: TestClock;
  let copy: RemoteAppointments;
  let answers: (() => Response)[];
  let asked: URL[];
  let poller: Poller;

  beforeEach(() => {
    clock = testClock(NOW);
    copy = new SqliteRemoteAppointments(Database.open(':memory:'), Buffer.alloc(32, 1));
    answers = [];
    asked = [];
    const remote = (input: unknown): Promise<Response> => {
      asked.push(new URL(String(input)));
      return Promise.resolve(answers.shift()?.() ?? new Response('', { status: 503 }));
    };
    const requests = new Requests({ base: 'https://rdv.example', fetch: remote, clock, wait: () => Promise.resolve() });
    poller = new Poller({
      connections: { all: () => ['marie', 'paul'] },
      clientOf: (aidant) => {
        const access = { tokenOf: () => Promise.resolve({ got: 'token', token: `token-of-${aidant}` } as const) };
        return new AgentClient(aidant, { requests, access });
      },
      appointments: copy,
      clock,
      log: SILENT,
    });
  });

  const page = (...rdvs: readonly unknown[]): (() => Response) => {
    return () => new Response(JSON.stringify({ rdvs, meta: { next_page: null } }), { status: 200 });
  };
  const kinds = (): readonly string[] => copy.upcomingOf(JEANNE.phone, NOW).map(({ kind }) => kind);

  it('keeps them as a webhook would, each agent at their turn', async () => {
    answers.push(page(rdvObject({ id: 1 })), page(rdvObject({ id: 1 }), rdvObject({ id: 2 }), { id: 'broken' }));
    await poller.tick();
    expect(copy.upcomingOf(JEANNE.phone, NOW).map(({ id }) => id)).toEqual([1, 2]);
    expect(asked).toHaveLength(2);
    await poller.tick();
    expect(asked).toHaveLength(2);
    clock.advance(15 * MINUTE_MS);
    answers.push(page(rdvObject({ id: 1, status: 'excused' }), rdvObject({ id: 2 })), page());
    await poller.tick();
    expect(copy.upcomingOf(JEANNE.phone, NOW).map(({ id }) => id)).toEqual([2]);
  });

  it('tries the one that failed later and later, and the others as usual', async () => {
    answers.push(() => new Response('', { status: 503 }), page(rdvObject()));
    await poller.tick();
    expect(kinds()).toHaveLength(1);
    clock.advance(MINUTE_MS);
    await poller.tick();
    clock.advance(MINUTE_MS);
    await poller.tick();
    expect(asked).toHaveLength(3);
    clock.advance(MINUTE_MS);
    await poller.tick();
    expect(asked).toHaveLength(4);
  });

  it('does not let a reading undo an event of the same second, nor an older event undo a reading', async () => {
    const at = NOW - (NOW % 1000);
    answers.push(page(rdvObject()), page());
    await poller.tick();
    expect(await copy.apply({ about: 'appointment', happened: 'updated', at: at - 1000, ...row('ancien') })).toBe(
      'older',
    );
    expect(await copy.apply({ about: 'appointment', happened: 'updated', at, ...row('de la même seconde') })).toBe(
      'applied',
    );
    expect(kinds()).toEqual(['de la même seconde']);
  });

  it('runs once at a time, and goes on when the copy cannot be written', async () => {
    answers.push(page(rdvObject()), page());
    await Promise.all([poller.tick(), poller.tick(), poller.tick()]);
    expect(asked).toHaveLength(2);
    clock.advance(15 * MINUTE_MS);
    answers.push(page(rdvObject()), page());
    const broken = new Poller({
      connections: { all: () => ['marie', 'paul'] },
      clientOf: () => ({ appointments: () => Promise.reject(new Error('disk full')) }),
      appointments: copy,
      clock,
      log: SILENT,
    });
    await expect(broken.tick()).resolves.toBeUndefined();
  });

  it('leaves alone an agent who is no longer connected', async () => {
    const gone: Answered<never> = { got: 'no-connection' };
    const lonely = new Poller({
      connections: { all: () => ['marie'] },
      clientOf: () => ({ appointments: () => Promise.resolve(gone) }),
      appointments: copy,
      clock,
      log: SILENT,
    });
    await lonely.tick();
    expect(kinds()).toEqual([]);
  });
});

/** As a webhook tells it. */
function row(kind: string): ReadAppointment {
  return v.parse(Rdv, rdvObject({ motif: { name: kind, location_type: 'public_office' } }));
}
