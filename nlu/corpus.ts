import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './learn.js';

export interface CorpusMessage extends Example {
  readonly register: string;
}

/** The training messages of a folder of `<intent>.json` files, in the order of the files and of their lines. */
export function readCorpus(folder: string): readonly CorpusMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      // Our own files; tests/nlu/corpus.test.ts checks their shape.
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly intent: string;
        readonly messages: Readonly<Record<string, readonly string[]>>;
      };
      return Object.entries(file.messages).flatMap(([register, texts]) =>
        texts.map((text) => ({ text, label: file.intent, register })),
      );
    });
}

/** Tab-separated, with a header that names at least `intent` and `text`; no quoting. Throws when they are missing. */
export function readTsv(file: string): readonly CorpusMessage[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.trim().split('\t');
  const at = (name: string): number => columns.indexOf(name);
  const [intent, text, register] = [at('intent'), at('text'), at('register')];
  if (intent === -1 || text === -1) throw new Error(`${file} lacks the columns intent and text`);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.replace(/\r$/, '').split('\t');
      return { label: cells[intent] ?? '', text: cells[text] ?? '', register: cells[register] ?? '' };
    });
}

/** SHA-256 over labels and texts, hex: says whether a model was made from these very messages. */
export function fingerprint(messages: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { label, text } of messages) hash.update(`${label}\t${text}\n`);
  return hash.digest('hex');
}
