import { testClock } from '../support/clock.js';
import { ACCEPTED, pushLine } from '../support/push-line.js';

describe('delivery', () => {
  it('keeps the order of a conversation while the platform is down, and loses nothing', async () => {
    const clock = testClock();
    let isDown = true;
    const line = await pushLine({
      file: ':memory:',
      clock,
      platform: () =>
        Promise.resolve(isDown ? { kind: 'try-again', because: 'unreachable', isUncertain: false } : ACCEPTED),
    });
    line.work.start();
    await line.text('1', 'bonjour');
    await line.work.settled();
    await line.text('2', 'je veux parler à une personne');
    await line.work.settled();
    expect(new Set(line.sent.map((sent) => sent.id))).toEqual(new Set(['sms:1/r0']));
    isDown = false;
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advance(60_000);
      await line.work.settled();
    }
    const delivered = line.sent.filter((sent) => sent.attempt === 1 || sent.id === 'sms:1/r0').map((sent) => sent.id);
    expect([...new Set(delivered)].slice(0, 2)).toEqual(['sms:1/r0', 'sms:2/r0']);
    await line.work.stop();
    line.store.close();
  });

  it('gives up on a bad address at once and goes on with the next message', async () => {
    const clock = testClock();
    const line = await pushLine({
      file: ':memory:',
      clock,
      platform: (sent) =>
        Promise.resolve(sent.id === 'sms:1/r0' ? { kind: 'gave-up', because: 'bad-address' } : ACCEPTED),
    });
    line.work.start();
    await line.text('1', 'bonjour');
    await line.text('2', 'merci');
    await line.work.settled();
    expect(line.sent.map((sent) => `${sent.id}#${sent.attempt}`)).toEqual(['sms:1/r0#1', 'sms:2/r0#1']);
    await line.work.stop();
    line.store.close();
  });

  it('tells the person and calls a human when the turn itself keeps breaking', async () => {
    const clock = testClock();
    const line = await pushLine({ file: ':memory:', clock, platform: () => Promise.resolve(ACCEPTED) });
    const load = line.store.conversations.load.bind(line.store.conversations);
    let failures = 0;
    // The store breaks under the first attempts, as a full disk would.
    line.store.conversations.load = (conversation) => {
      failures += 1;
      return failures <= 4 ? Promise.reject(new Error('disk')) : load(conversation);
    };
    line.work.start();
    await line.text('1', 'bonjour');
    await line.work.settled();
    expect(line.sent.map((sent) => sent.text)[0]).toContain('panne');
    expect(line.store.handoffs.list()).toHaveLength(1);
    await line.work.stop();
    line.store.close();
  });
});
