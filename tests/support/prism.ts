import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sharedSpec } from './shared-data.js';

const FOLDER = join(process.cwd(), 'tests/prism');

/** The contract to serve, or null (and said aloud) when this machine has not the file, or not Prism. */
export function prismContract(name: string): string | null {
  const contract = sharedSpec(name);
  if (contract === null) return null;
  if (existsSync(join(FOLDER, 'node_modules/@stoplight/prism-http-server'))) return contract;
  process.stderr.write(`NOT RUN against Prism: install it with npm ci --ignore-scripts --prefix tests/prism\n`);
  return null;
}

export interface Prism {
  /** Origin. */
  readonly base: string;
  close(): void;
}

/** In a process of its own, which ends with this one. Rejects when it does not start. */
export function startPrism(contract: string): Promise<Prism> {
  const child = spawn(process.execPath, [join(FOLDER, 'serve.mjs'), contract], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('Prism ended before it was ready'));
    });
    child.stdout.setEncoding('utf8').once('data', (line: string) => {
      // Written by serve.mjs.
      const { base } = JSON.parse(line) as { readonly base: string };
      resolve({ base, close: () => child.kill() });
    });
  });
}
