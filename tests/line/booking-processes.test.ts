import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openStore } from '../../bot/store.js';
import { slotAt } from '../support/booking.js';
import type { Orders } from '../support/booking-process.js';

const PROCESSES = 4;
const ATTEMPTS = 10_000;
const SLOTS = 100;
const ROOT = join(__dirname, '../..');

describe('several processes on one store', () => {
  let folder: string;
  let children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  });
  afterEach(() => {
    for (const child of children) child.kill();
    children = [];
    rmSync(folder, { recursive: true, force: true });
  });

  const next = <T>(child: ChildProcess): Promise<T> =>
    new Promise((resolve, reject) => {
      child.once('message', (message) => {
        resolve(message as T);
      });
      child.once('exit', (code) => {
        reject(new Error(`The process ended with ${code}`));
      });
    });

  it('give each of 100 times once to 10,000 attempts, on a file that they all make at once', async () => {
    const file = join(folder, 'p.db');
    const script = join(folder, 'booking-process.mjs');
    buildSync({
      entryPoints: [join(ROOT, 'tests/support/booking-process.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    for (let index = 0; index < PROCESSES; index += 1) {
      // Where an older Node finds its SQLite driver: the script lies outside the project.
      const env = { ...process.env, NODE_PATH: join(ROOT, 'node_modules') };
      children.push(fork(script, { env, execArgv: [] }));
    }
    await Promise.all(children.map((child) => next<'ready'>(child)));
    const outcomes = await Promise.all(
      children.map((child, name) => {
        const slots = Array.from({ length: ATTEMPTS / PROCESSES }, (_unused, attempt) =>
          slotAt('', { start: slotAt('08:00').start + ((attempt * 37 + name * 5) % SLOTS) * 1_800_000 }),
        );
        child.send({ file, name: String(name), slots } satisfies Orders);
        return next<readonly string[]>(child);
      }),
    );
    expect(outcomes.flat()).toHaveLength(ATTEMPTS);
    expect(outcomes.flat().filter((outcome) => outcome === 'booked')).toHaveLength(SLOTS);
    expect(outcomes.flat().filter((outcome) => outcome === 'taken')).toHaveLength(ATTEMPTS - SLOTS);
    const store = openStore(file, Date.now);
    const taken = (await store.appointments.takenOf(['samira'], 0, Number.MAX_SAFE_INTEGER)).get('samira') ?? [];
    expect(new Set(taken.map(({ start }) => start)).size).toBe(SLOTS);
    store.close();
  });
});
