import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConsoleAidant } from '../support/console-aidant.js';
import { DirectLinePerson, everythingSaid } from '../support/direct-line-person.js';
import {
  newDataDir,
  removeDataDir,
  runEntry,
  startServer,
  waitFor,
  type ServerProcess,
} from '../support/server-process.js';
import { sharedData } from '../support/shared-data.js';
import { TwilioStandIn } from '../support/twilio-stand-in.js';

const ACCOUNT = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'a-token-of-this-test',
  number: '+33937000000',
  publicUrl: 'https://aide.example',
};

function configured(twilio: TwilioStandIn): Readonly<Record<string, string>> {
  return {
    PUBLIC_URL: ACCOUNT.publicUrl,
    TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    TWILIO_FROM: ACCOUNT.number,
    TWILIO_API_BASE_URL: twilio.baseUrl,
  };
}

describe('the story of a person, on the real venues', () => {
  const dataDir = newDataDir();
  let server: ServerProcess;
  let aidant: ConsoleAidant;
  const file = sharedData('venues', 'france-services-2024-08.schema-1.0.json');

  beforeAll(async () => {
    if (file !== null) {
      const imported = await runEntry('bot/import-venues', [file], { DATA_DIR: dataDir });
      expect(imported.output).toContain('Import réussi');
      expect(imported.code).toBe(0);
    }
    server = await startServer({}, dataDir);
    aidant = await ConsoleAidant.signIn(server.url, 'aidant', server.firstPassword());
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(dataDir);
  });

  it('on the web: taxes in Guéret, a human, and back', async () => {
    const person = await DirectLinePerson.arrive(server.url);
    await person.hears('une machine');
    expect(await person.say("bonjour, je n'arrive pas à faire ma déclaration d'impôts, j'habite à Guéret")).toBe(200);
    const answer = await person.hears('Guéret');
    expect(answer.attachments).toHaveLength(3);
    if (file !== null) {
      const said = everythingSaid(answer);
      expect(said).toContain('Impôts');
      expect(said).toMatch(/À \d/);
      expect(said).toMatch(/Ouvert|Fermé/);
    }

    await person.say("je veux parler à quelqu'un");
    await person.hears('Votre demande est arrivée');
    const [waiting] = await aidant.queue();
    expect(waiting?.reason).toBe('asked');
    const id = waiting?.id ?? '';
    expect(await aidant.post(`handoffs/${id}/claim`)).toBe(200);
    await person.hears('Je suis une personne');
    expect(
      await aidant.post(`handoffs/${id}/messages`, {
        clientMessageId: 'm1',
        text: 'Bonjour, que vous demande le site ?',
      }),
    ).toBe(200);
    const relayed = await person.hears('que vous demande le site');
    expect(relayed.from.name).toBe('Camille');
    expect(await aidant.post(`handoffs/${id}/hand-back`)).toBe(200);
    await person.hears("L'assistant automatique reprend");
    await person.say('merci beaucoup');
    await person.hears('Avec plaisir');
  });

  it('logs no word, number or name of it', () => {
    for (const secret of ['impôts', 'Guéret', 'que vous demande', 'merci beaucoup'])
      expect(server.output()).not.toContain(secret);
  });
});

describe('the same story by SMS, with a kill in the middle', () => {
  const dataDir = newDataDir();
  let twilio: TwilioStandIn;
  let server: ServerProcess;
  const phone = '+33639980001';
  const sentTo = (): readonly string[] =>
    twilio.messages.filter((message) => message.to === phone).map((message) => message.body);
  const restart = async (): Promise<ServerProcess> => {
    const started = await startServer(configured(twilio), dataDir);
    twilio.postsTo(started.url);
    return started;
  };
  const receives = (words: string): Promise<void> => waitFor(() => sentTo().some((body) => body.includes(words)));

  beforeAll(async () => {
    twilio = await TwilioStandIn.start(ACCOUNT);
    server = await restart();
  });
  afterAll(async () => {
    await server.stop();
    await twilio.close();
    removeDataDir(dataDir);
  });

  it('goes on after the restart, nothing lost, nothing said twice', async () => {
    const answered = await twilio.textFrom(phone, "bonjour j'arrive pas a faire mes impots j'habite a gueret");
    expect(answered.status).toBe(200);
    await receives('Guéret');
    await twilio.textFrom(phone, 'je veux parler à une personne');
    await server.kill();
    const database = readdirSync(dataDir);
    expect(database).toContain('passerelle.db');
    server = await restart();
    await receives('Votre demande est arrivée');

    const aidant = await ConsoleAidant.signIn(server.url, 'aidant', server.firstPassword());
    const id = (await aidant.queue())[0]?.id ?? '';
    expect(await aidant.post(`handoffs/${id}/claim`)).toBe(200);
    await receives('Je suis une personne');
    await aidant.post(`handoffs/${id}/messages`, { clientMessageId: 'a1', text: 'Je vous rappelle demain.' });
    await receives('Je vous rappelle demain.');
    await server.kill();
    server = await restart();
    const again = await ConsoleAidant.signIn(server.url, 'aidant', server.firstPassword());
    expect(await again.post(`handoffs/${id}/hand-back`)).toBe(200);
    await receives("L'assistant automatique reprend");
    expect(new Set(sentTo()).size).toBe(sentTo().length);
  });

  it('refuses a forged message and stores nothing of it', async () => {
    const before = readFileSync(join(dataDir, 'passerelle.db')).length;
    const forged = await fetch(`${server.url}/api/sms`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' },
      body: new URLSearchParams({ MessageSid: 'SMforged', From: '+33639980002', To: '+33937000000', Body: 'forgerie' }),
    });
    expect(forged.status).toBe(403);
    expect(readFileSync(join(dataDir, 'passerelle.db')).length).toBe(before);
    const log = join(dataDir, 'passerelle.db-wal');
    if (existsSync(log)) expect(readFileSync(log).includes('forgerie')).toBe(false);
    expect(server.output()).not.toContain('639980');
  });
});
