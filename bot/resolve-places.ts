import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readPlace } from '../nlu/entities/places.js';
import { ConfigError, readConfig } from './config.js';
import { linesIn } from './lines-in.js';
import { placeRow, placeSentence } from './place-rows.js';
import { gazetteerOnDisk } from './wiring.js';

/** `npm run places:resolve -- --json`: a message a line in, the place it says a line out. `--asked`: the place has just been asked for. */
async function main(): Promise<number> {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) {
    console.error('Écrivez : npm run places:resolve -- --json --asked');
    return 1;
  }
  const gazetteer = gazetteerOnDisk(readConfig(process.env, () => null).dataDir);
  const written = (text: string): string => {
    const heard = readPlace(text, { gazetteer, isAwaited: options.asked });
    return `${options.json ? JSON.stringify(placeRow(heard)) : placeSentence(heard)}\n`;
  };
  process.stdin.setEncoding('utf8');
  await pipeline(
    process.stdin,
    async function* (pieces: AsyncIterable<string>) {
      for await (const text of linesIn(pieces)) yield written(text);
    },
    process.stdout,
    { end: false },
  );
  return 0;
}

/** Null: an option that does not exist. */
function optionsOf(args: readonly string[]): { readonly json: boolean; readonly asked: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, asked: { type: 'boolean', default: false } },
    });
    return values;
  } catch {
    return null;
  }
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    // The reader of our lines left: `| head` is no failure.
    const hasLeft = cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';
    if (cause instanceof ConfigError) console.error(cause.problems.join('\n'));
    else if (!hasLeft) console.error(cause instanceof Error ? cause.message : 'Les messages n’ont pas été lus.');
    process.exit(hasLeft ? 0 : 1);
  },
);
