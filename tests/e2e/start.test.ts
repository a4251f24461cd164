import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { newDataDir, removeDataDir, runEntry, startServer, type ServerProcess } from '../support/server-process.js';

describe('a first start', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
    removeDataDir(server.dataDir);
  });

  it('says where to click', () => {
    expect(server.output()).toContain('Passerelle écoute sur le port');
    expect(server.output()).toContain(`${server.url}/aidant`);
    expect(server.firstPassword()).toHaveLength(16);
    expect(server.output()).not.toContain(server.firstPassword());
  });

  it('is live and ready', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  it('answers 404 in JSON to what it does not know, 405 to the wrong verb', async () => {
    const unknown = await fetch(`${server.url}/wp-login.php`);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toEqual({ error: { code: 'NotFound', message: expect.any(String) as string } });
    expect((await fetch(`${server.url}/health/live`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${server.url}/api/messages`, { method: 'POST' })).status).toBe(404);
  });

  it('closes an upgrade to a path nobody declared', async () => {
    const { connect } = await import('node:net');
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      });
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text);
      });
    });
    expect(answer).toContain('404');
  });
});

describe('a start that cannot succeed says what to do', () => {
  let folder: string;
  beforeEach(() => {
    folder = newDataDir();
  });
  afterEach(() => {
    removeDataDir(folder);
  });

  it('lists every problem of the configuration and exits 1', async () => {
    const { code, output } = await runEntry('bot/main', [], {
      DATA_DIR: folder,
      PORT: '99999',
      PUBLIC_URL: 'ville',
      LOG_LEVEL: 'loud',
      TWILIO_ACCOUNT_SID: 'nope',
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'PUBLIC_URL', 'LOG_LEVEL', 'TWILIO_ACCOUNT_SID']) expect(output).toContain(name);
  });

  it('names a sender that cannot receive answers', async () => {
    const { code, output } = await runEntry('bot/main', [], {
      DATA_DIR: folder,
      PUBLIC_URL: 'https://aide.example',
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'x',
      TWILIO_FROM: '+33639980000',
    });
    expect(code).toBe(1);
    expect(output).toContain('06');
  });

  it('when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runEntry('bot/main', [], { DATA_DIR: folder, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain('port est déjà pris');
  });

  it('when the data folder is not a folder one can write in', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, output } = await runEntry('bot/main', [], { DATA_DIR: join(file, 'var'), PORT: '0' });
    expect(code).toBe(1);
    expect(output).toMatch(/DATA_DIR/);
  });

  it('when the database is corrupt', async () => {
    writeFileSync(
      join(folder, 'passerelle.db'),
      'this is not a database, but long enough to be read as one '.repeat(40),
    );
    const { code, output } = await runEntry('bot/main', [], { DATA_DIR: folder, PORT: '0' });
    expect(code).toBe(1);
    expect(output).toContain('est abîmé');
  });

  it.each([
    ['nlu/model.bin', 'nlu/model.bin'],
    ['data/places/communes.tsv', 'data/places'],
  ])('when %s is damaged', async (file, words) => {
    // A copy of the program inside the project, so that its packages are found.
    const copy = join(process.cwd(), 'var/damaged');
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(process.cwd(), 'dist'), copy, { recursive: true });
    writeFileSync(join(copy, file), 'damaged');
    const { code, output } = await runEntry('../var/damaged/bot/main', [], { DATA_DIR: folder, PORT: '0' });
    rmSync(copy, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(output).toContain(words);
  });

  it('keeps what it creates to itself', async () => {
    const inner = join(folder, 'data');
    mkdirSync(inner);
    chmodSync(inner, 0o700);
    const server = await startServer({}, inner);
    const { statSync } = await import('node:fs');
    expect(statSync(join(inner, 'signing.key')).mode & 0o077).toBe(0);
    expect(statSync(join(inner, 'first-aidant.txt')).mode & 0o077).toBe(0);
    expect(await server.stop()).toBe(0);
  });
});
