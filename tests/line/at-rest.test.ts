import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../bot/ports/log.js';
import { openStore } from '../../bot/store.js';
import { maskingInbox } from '../../bot/turn/masking-inbox.js';
import { bookedOf, bookingOf, slotAt, someone } from '../support/booking.js';
import { testClock } from '../support/clock.js';
import { ACCEPTED, pushLine } from '../support/push-line.js';

const NUMBER = '+33639980042';
const SECRETS = [
  '4242 4242 4242 4242',
  '2 55 08 14 168 025 38',
  'FR76 3000 6000 0112 3456 7890 189',
  'Soleil2024!',
  '483920',
];

describe('what is on the disk', () => {
  let folder: string;
  const everything = (): string =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file)).toString('latin1'))
      .join('');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds no secret that a person typed, nor does the log', async () => {
    const logged: string[] = [];
    const log: Log = {
      info: (event, facts) => logged.push(event + JSON.stringify(facts)),
      warn: (event, facts) => logged.push(event + JSON.stringify(facts)),
      error: (event, _cause, facts) => logged.push(event + JSON.stringify(facts)),
    };
    const line = await pushLine({
      file: join(folder, 'p.db'),
      clock: testClock(),
      platform: () => Promise.resolve(ACCEPTED),
      log,
    });
    line.work.start();
    const inbox = maskingInbox(line.store.inbox);
    const texts = [
      `ma carte ${SECRETS[0] ?? ''} est refusée`,
      `mon numéro de sécu ${SECRETS[1] ?? ''}`,
      `virez sur ${SECRETS[2] ?? ''} svp`,
      `mon mot de passe est ${SECRETS[3] ?? ''}`,
      `le code reçu est ${SECRETS[4] ?? ''}`,
    ];
    for (const [index, text] of texts.entries()) {
      await inbox.accept({
        channel: 'sms',
        externalId: String(index),
        from: { key: NUMBER, details: {} },
        heard: { kind: 'text', text },
        echo: null,
      });
    }
    await line.work.settled();
    expect(line.sent).toHaveLength(texts.length);
    expect(line.sent.every((sent) => sent.text.includes("J'ai caché un code ou un mot de passe"))).toBe(true);
    for (const secret of SECRETS) {
      expect(everything()).not.toContain(secret);
      expect(logged.join('\n')).not.toContain(secret);
    }
    expect(logged.join('\n')).not.toContain(NUMBER);
    await line.work.stop();
    line.store.close();
  });

  it('holds no trace of a person who asked to be forgotten', async () => {
    const line = await pushLine({
      file: join(folder, 'p.db'),
      clock: testClock(),
      platform: () => Promise.resolve(ACCEPTED),
    });
    line.work.start();
    for (const [index, text] of [
      'je suis Philomène de Guéret',
      'je veux parler à une personne',
      'effacer mes données',
      'oui',
    ].entries()) {
      await line.text(String(index), text, NUMBER);
      await line.work.settled();
    }
    expect(line.sent.at(-1)?.text).toContain('tout est effacé');
    await line.work.stop();
    line.store.close();
    expect(everything()).not.toContain('Philom');
    expect(everything()).not.toContain(NUMBER);
  });

  it('holds no name, number or pass of a forgotten person in their appointments', async () => {
    const clock = testClock();
    const store = openStore(join(folder, 'p.db'), clock);
    const conversation = await someone(store, NUMBER);
    const attendee = {
      firstName: 'Philomène',
      phone: '+33639980077',
      email: 'philo@exemple.fr',
      bookedBy: 'self',
    } as const;
    const passes: string[] = [];
    for (const time of ['09:00', '10:00', '16:00']) {
      const booking = bookingOf(`sms:P${time}`, { conversation, attendee, slot: slotAt(time) });
      passes.push(bookedOf(await store.appointments.book(booking)).pass);
    }
    expect(everything()).toContain(passes[2]);
    clock.set(slotAt('12:00').start);
    await store.privacy.erase(conversation, 0);
    for (const trace of ['Philom', 'philo@', '+33639980077', NUMBER, conversation, 'sms:P', ...passes]) {
      expect(everything()).not.toContain(trace);
    }
    store.close();
    expect(passes.some((pass) => everything().includes(pass))).toBe(false);
  });
});
