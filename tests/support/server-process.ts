import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerProcess {
  readonly url: string;
  readonly dataDir: string;
  /** Everything it printed so far, both streams. */
  output(): string;
  /** The password drawn for the first account. */
  firstPassword(): string;
  /** SIGKILL: what a power cut would do to the process. */
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** The built server as a newcomer starts it, on a free port. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  dataDir: string = newDataDir(),
): Promise<ServerProcess> {
  const child = spawnEntry('bot/main', [], { PORT: '0', DATA_DIR: dataDir, ...environment });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await waitFor(() => /sur le port \d+\./.test(output) || child.exitCode !== null);
  const port = /Passerelle écoute sur le port (\d+)/.exec(output)?.[1];
  if (port === undefined) throw new Error(`The server did not start:\n${output}`);
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    output: () => output,
    firstPassword: () =>
      /Mot de passe : (\S+)/.exec(readFileSync(join(dataDir, 'first-aidant.txt'), 'utf8'))?.[1] ?? '',
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      child.kill('SIGTERM');
      return gone;
    },
  };
}

/** Runs an entry of dist/bot to its end. */
export async function runEntry(
  entry: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawnEntry(entry, args, environment);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'passerelle-e2e-'));
}

export function removeDataDir(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export async function waitFor(isTrue: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > until) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function spawnEntry(
  entry: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, [join(process.cwd(), `dist/${entry}.js`), ...args], {
    // Nothing of the developer's own configuration leaks in.
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
