import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testClock } from '../support/clock.js';
import { ACCEPTED, pushLine } from '../support/push-line.js';

/** What a kill leaves is what is on the disk: the first process is abandoned as it stands, a second opens the same file. */
describe('a crash', () => {
  let folder: string;
  const file = (): string => join(folder, 'passerelle.db');
  const clock = testClock();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('after a message was accepted and before it was answered loses nothing', async () => {
    const before = await pushLine({ file: file(), clock, platform: () => Promise.resolve(ACCEPTED) });
    expect(await before.text('1', 'bonjour')).toBe('accepted');
    before.store.close();

    const after = await pushLine({ file: file(), clock, platform: () => Promise.resolve(ACCEPTED) });
    after.work.start();
    await after.work.settled();
    expect(after.sent.map((sent) => sent.id)).toEqual(['sms:1/r0']);
    await after.work.stop();
    after.store.close();
  });

  it('between the commit and the delivery delivers once', async () => {
    const before = await pushLine({ file: file(), clock, platform: () => new Promise(() => {}) });
    before.work.start();
    await before.text('1', 'bonjour');
    while (before.sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    before.store.close();

    clock.advance(60_001);
    const after = await pushLine({ file: file(), clock, platform: () => Promise.resolve(ACCEPTED) });
    after.work.start();
    await after.work.settled();
    // The first attempt may have reached the platform: the connector is told, and looks before it sends.
    expect(after.sent).toEqual([expect.objectContaining({ id: 'sms:1/r0', attempt: 2, isUncertain: true })]);
    expect(await after.text('1', 'bonjour')).toBe('duplicate');
    await after.work.settled();
    expect(after.sent).toHaveLength(1);
    await after.work.stop();
    after.store.close();
  });

  it('after the delivery sends nothing again', async () => {
    const before = await pushLine({ file: file(), clock, platform: () => Promise.resolve(ACCEPTED) });
    before.work.start();
    await before.text('1', 'bonjour');
    await before.work.settled();
    expect(before.sent).toHaveLength(1);
    before.store.close();

    clock.advance(120_000);
    const after = await pushLine({ file: file(), clock, platform: () => Promise.resolve(ACCEPTED) });
    after.work.start();
    await after.work.settled();
    expect(after.sent).toEqual([]);
    await after.work.stop();
    after.store.close();
  });
});
