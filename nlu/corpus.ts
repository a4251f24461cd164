import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DistressKind } from '../bot/domain/conversation.js';
import type { Example } from './learn.js';

export interface CorpusMessage extends Example {
  readonly register: string;
  /** A finer sort within the label, where the file has that column. */
  readonly kind: string;
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
        texts.map((text) => ({ text, label: file.intent, register, kind: '' })),
      );
    });
}

/**
 * Tab-separated, with a header that names at least `text` and the column of the labels; no quoting. Throws when they are missing.
 */
export function readTsv(file: string, labels = 'intent'): readonly CorpusMessage[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const columns = header.trim().split('\t');
  const at = (name: string): number => columns.indexOf(name);
  const [label, text, register, kind] = [at(labels), at('text'), at('register'), at('kind')];
  if (label === -1 || text === -1) throw new Error(`${file} lacks the columns ${labels} and text`);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.replace(/\r$/, '').split('\t');
      return {
        label: cells[label] ?? '',
        text: cells[text] ?? '',
        register: cells[register] ?? '',
        kind: cells[kind] ?? '',
      };
    });
}

/** A message of `readDistress` that is one of distress bears this label. */
export const DISTRESS = 'distress';

export interface DistressMessage extends Example {
  readonly kind: DistressKind | null;
}

/** What the authors' own kinds come to; a third party's distress is of the kind of its file. */
const KINDS: Readonly<Record<string, DistressKind>> = {
  explicit: 'suicide',
  coded: 'suicide',
  violence: 'violence',
  exploitation: 'violence',
  'danger-now': 'danger-now',
  child: 'child',
  elder: 'elder',
};
const THIRD_PARTY: Readonly<Record<string, DistressKind>> = { 'suicide.tsv': 'suicide', 'violence.tsv': 'violence' };

/** Messages of distress and messages that only resemble them, by several hands: TSV files of columns `label`, `kind` and `text`. */
export function readDistress(folder: string): readonly DistressMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readTsv(join(folder, name), 'label').map(({ label, text, kind }) => ({
        label,
        text,
        kind: label === DISTRESS ? (KINDS[kind] ?? THIRD_PARTY[name] ?? null) : null,
      })),
    );
}

/** SHA-256 over labels and texts, hex: says whether a model was made from these very messages. */
export function fingerprint(messages: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { label, text } of messages) hash.update(`${label}\t${text}\n`);
  return hash.digest('hex');
}
