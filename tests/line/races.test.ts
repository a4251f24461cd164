import { testClock } from '../support/clock.js';
import { ACCEPTED, pushLine } from '../support/push-line.js';

describe('races', () => {
  it('answers messages of one conversation in their order, and those of many side by side', async () => {
    const line = await pushLine({ file: ':memory:', clock: testClock(), platform: () => Promise.resolve(ACCEPTED) });
    line.work.start();
    const keys = Array.from({ length: 20 }, (_unused, index) => `+336399800${String(index).padStart(2, '0')}`);
    await Promise.all(keys.flatMap((key) => [1, 2, 3].map((number) => line.text(`${key}-${number}`, 'bonjour', key))));
    await line.work.settled();
    for (const key of keys) {
      const ids = line.sent.map((sent) => sent.id).filter((id) => id.startsWith(`sms:${key}-`));
      expect(ids).toEqual([1, 2, 3].map((number) => `sms:${key}-${number}/r0`));
    }
    await line.work.stop();
    line.store.close();
  });

  it('lets the assistant say nothing once an aidant has the conversation, however the two race', async () => {
    const clock = testClock();
    const line = await pushLine({ file: ':memory:', clock, platform: () => Promise.resolve(ACCEPTED) });
    line.work.start();
    for (let round = 0; round < 100; round += 1) {
      const key = `+3363998${String(1000 + round)}`;
      await line.text(`${round}-a`, 'je veux parler à une personne', key);
      await line.work.settled();
      const handoff = line.store.handoffs.list().find((open) => open.at.stage === 'waiting');
      if (handoff === undefined) throw new Error('nobody waits');
      const question = line.text(`${round}-b`, 'je cherche un lieu à Guéret', key);
      const claim = line.store.handoffs.claim(handoff.id, { id: 'marie', name: 'Marie' }, clock());
      await Promise.all([question, claim]);
      await line.work.settled();
      const lines = line.store.conversations
        .transcript(handoff.conversation, 0, 100)
        .map(({ said }) => (said.by === 'us' ? said.reply.by.who : 'person'));
      const takenAt = lines.indexOf('aidant');
      expect(takenAt).toBeGreaterThan(0);
      expect(lines.slice(takenAt)).not.toContain('assistant');
    }
    await line.work.stop();
    line.store.close();
  });

  it('does not answer twice what is sent twice at the same time', async () => {
    const line = await pushLine({ file: ':memory:', clock: testClock(), platform: () => Promise.resolve(ACCEPTED) });
    line.work.start();
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => line.text('1', 'bonjour')));
    await line.work.settled();
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(line.sent).toHaveLength(1);
    await line.work.stop();
    line.store.close();
  });
});
