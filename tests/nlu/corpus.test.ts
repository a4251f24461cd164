import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { INTENTS } from '../../bot/domain/intent.js';
import { readCorpus, readDistress, readTsv } from '../../nlu/corpus.js';

const FOLDER = join(process.cwd(), 'nlu/corpus');
const REGISTERS = ['plain', 'sms', 'typos', 'elder', 'allophone', 'relative'];

/** What two messages must differ in to be two: letters and digits, whatever the accents and the punctuation. */
function folded(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return bare === '' ? text : bare;
}

describe('the corpus', () => {
  const messages = readCorpus(FOLDER);
  /** All that the model learns from. */
  const taught = [...messages, ...readDistress(join(process.cwd(), 'nlu/distress'))];

  it('has one file per intent, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(INTENTS.map((intent) => `${intent}.json`).sort());
    for (const intent of INTENTS) {
      const file = JSON.parse(readFileSync(join(FOLDER, `${intent}.json`), 'utf8')) as {
        intent: string;
        messages: object;
      };
      expect(file.intent).toBe(intent);
      expect(Object.keys(file.messages).every((register) => REGISTERS.includes(register))).toBe(true);
    }
  });

  it.each(INTENTS)('%s has enough distinct messages', (intent) => {
    const distinct = new Set(
      messages.filter((message) => message.label === intent).map((message) => folded(message.text)),
    );
    expect(distinct.size).toBeGreaterThanOrEqual(intent === 'none' ? 400 : 80);
  });

  it('says nothing twice, in one intent or in two', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { text, label } of messages) {
      const key = folded(text);
      const other = seen.get(key);
      if (other !== undefined) twice.push(`${label} / ${other}: ${text}`);
      seen.set(key, label);
    }
    expect(twice).toEqual([]);
  });

  it('shares no message with the held-back set', () => {
    const held = new Set(readTsv(join(process.cwd(), 'nlu/held-back.tsv')).map((message) => folded(message.text)));
    expect(taught.filter(({ text }) => held.has(folded(text))).map(({ text }) => text)).toEqual([]);
  });

  it('shares no message with the validation set', () => {
    const file = resolve(process.env['PASSERELLE_SHARED'] ?? '../shared', 'nlu/examples.tsv');
    if (!existsSync(file)) {
      process.stderr.write(
        'NOT RUN: the validation set (nlu/examples.tsv) is not on this machine (PASSERELLE_SHARED)\n',
      );
      return;
    }
    const validation = new Set(readTsv(file).map((message) => folded(message.text)));
    expect(taught.filter(({ text }) => validation.has(folded(text))).map(({ text }) => text)).toEqual([]);
  });
});
