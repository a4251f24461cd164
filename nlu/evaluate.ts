import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { distressIn, engineOf, isAlarm, MODEL_FILE } from './classify.js';
import { readTsv, type CorpusMessage } from './corpus.js';
import {
  accuracy,
  byRegister,
  calibrationError,
  confusions,
  macroF1,
  noneAcceptedAt95,
  outOfScopeAuroc,
  percentile,
  type Judged,
} from './figures.js';
import { fittedTemperature, learn } from './learn.js';
import type { LinearModel } from './linear-classifier.js';
import { readModel } from './model-file.js';
import { detectDistress } from './safety.js';

/**
 * `npm run nlu:evaluate -- --test FILE.tsv [--train FILE.tsv] [--safety FILE.tsv] [--json]`. Without `--train` it measures the model that
 * serves; with it, the engine learns from that file alone, whatever its labels. `--safety` runs the distress detector as the line does.
 */

const CONFUSIONS_SHOWN = 10;
/** Every tenth training message sets the temperature when there is no held-back file; the model then learns from all. */
const HELD_BACK_EVERY = 10;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      test: { type: 'string' },
      train: { type: 'string' },
      safety: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.test === undefined && values.safety === undefined) {
    console.error('Usage: npm run nlu:evaluate -- --test FILE.tsv [--train FILE.tsv] [--safety FILE.tsv] [--json]');
    process.exit(1);
  }
  const model = values.train === undefined ? readModel(readFileSync(MODEL_FILE)).model : learnFrom(values.train);
  const classify = await engineOf(model);
  const figures = {
    ...(values.test === undefined ? {} : await measure(readTsv(values.test), classify)),
    ...(values.safety === undefined ? {} : await measureSafety(values.safety, classify)),
  };
  if (values.json === true) console.log(JSON.stringify(figures));
  else print(figures);
}

function learnFrom(file: string): LinearModel {
  const examples = readTsv(file);
  const heldBack = examples.filter((_unused, index) => index % HELD_BACK_EVERY === 0);
  const rest = examples.filter((_unused, index) => index % HELD_BACK_EVERY !== 0);
  let temperature = 1;
  learn(rest, (model) => {
    temperature = fittedTemperature(model, heldBack);
    return temperature;
  });
  return learn(examples, () => temperature);
}

type Classifier = Awaited<ReturnType<typeof engineOf>>;

async function measure(
  messages: readonly CorpusMessage[],
  classify: Classifier,
): Promise<Readonly<Record<string, unknown>>> {
  const judged: Judged[] = [];
  const times: number[] = [];
  for (const { text } of messages.slice(0, 200)) await classify(text);
  const startedAt = process.cpuUsage();
  for (const { label, register, text } of messages) {
    const before = performance.now();
    const guesses = await classify(text);
    times.push(performance.now() - before);
    judged.push({
      expected: label,
      register,
      text,
      guesses: guesses
        .filter(({ intent }) => !isAlarm(intent))
        .map(({ intent, score }) => ({ label: intent, probability: score })),
    });
  }
  const { user, system } = process.cpuUsage(startedAt);
  times.sort((a, b) => a - b);
  return {
    messages: messages.length,
    accuracy: accuracy(judged),
    macroF1: macroF1(judged),
    registers: byRegister(judged),
    oosAuroc: outOfScopeAuroc(judged),
    noneAcceptedAt95: noneAcceptedAt95(judged),
    ece: calibrationError(judged),
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    perSecond: Math.round((messages.length / (user + system)) * 1e6),
    confusions: confusions(judged, CONFUSIONS_SHOWN),
  };
}

async function measureSafety(file: string, classify: Classifier): Promise<Readonly<Record<string, unknown>>> {
  const judged = await Promise.all(
    readTsv(file, 'label').map(async ({ label, text }) => {
      const guesses = await classify(text);
      return { label, text, isAlarm: detectDistress(text, distressIn(guesses)) !== null };
    }),
  );
  const distress = judged.filter((one) => one.label === 'distress');
  const others = judged.filter((one) => one.label !== 'distress');
  const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
  return {
    recall: share(distress.filter((one) => one.isAlarm).length, distress.length),
    falseAlarms: share(others.filter((one) => one.isAlarm).length, others.length),
    misses: judged.filter((one) => one.isAlarm !== (one.label === 'distress')),
  };
}

function print(figures: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(figures)) {
    console.log(
      `${name.padEnd(18)} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : JSON.stringify(value, null, 1)}`,
    );
  }
}

await main();
