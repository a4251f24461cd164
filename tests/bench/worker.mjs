// One task on one engine in a process of its own: `worker.mjs TASK ENGINE '{...}'`; prints one JSON object on its last line.
import { readFileSync, writeFileSync } from 'node:fs';
import { accuracy, macroF1, percentile } from '../../dist/nlu/figures.js';
import { readTsv } from '../../dist/nlu/corpus.js';
import { ENGINES } from './engines.mjs';
import { dice, texted, withTypos } from './noise.mjs';

const [task, name, json] = process.argv.slice(2);
const given = JSON.parse(json);
const engine = ENGINES[name];
const REMEMBER_WARM_UP = 10_000;
const MB = 1_048_576;
const TASKS = { train, serve, remember };
console.log(JSON.stringify(await TASKS[task]()));

async function train() {
  const examples = readTsv(given.train);
  const before = cpuMs();
  const bytes = await engine.train(examples);
  const seconds = (cpuMs() - before) / 1000;
  writeFileSync(given.model, bytes);
  return { trainSeconds: seconds, modelBytes: bytes.length };
}

/** Loads the model, then takes each message once (a library that remembers texts would look fast on the second pass). */
async function serve() {
  const { guess, ...loaded } = await load();
  const clean = readTsv(given.test);
  const sets = {
    clean,
    typos: spoiled(clean, withTypos, given.seed),
    texted: spoiled(clean, texted, given.seed),
  };
  // What serves has served before: Node has compiled the code by then. Two spoilings, none of them asked again.
  const train = readTsv(given.train);
  const warmUp = [...spoiled(train, withTypos, given.seed + 1), ...spoiled(train, texted, given.seed + 2)];
  for (const { text } of warmUp) await guess(text);
  const wall = [];
  const cpu = [];
  const figures = {};
  for (const [kind, messages] of Object.entries(sets)) {
    const judged = [];
    for (const { label, text } of messages) {
      const cpuBefore = cpuMs();
      const before = performance.now();
      const guessed = await guess(text);
      wall.push(performance.now() - before);
      cpu.push(cpuMs() - cpuBefore);
      judged.push({ expected: label, guesses: [{ label: guessed }] });
    }
    if (judged[0].guesses[0].label !== null) figures[kind] = { accuracy: accuracy(judged), macroF1: macroF1(judged) };
  }
  const perSecond = Math.round((cpu.length / cpu.reduce((sum, ms) => sum + ms, 0)) * 1000);
  const sorted = wall.sort((a, b) => a - b);
  const sortedCpu = cpu.sort((a, b) => a - b);
  return {
    ...loaded,
    ...figures,
    messages: wall.length,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    p99CpuMs: percentile(sortedCpu, 0.99),
    perSecond,
    rssAfterMb: process.memoryUsage().rss / MB,
  };
}

/** Heap before and after many messages that all differ; needs --expose-gc. */
async function remember() {
  const { guess } = await load();
  const texts = readTsv(given.test).map((message) => message.text);
  const message = (number) => `${texts[number % texts.length]} ${lettersOf(number)}`;
  for (let number = 0; number < REMEMBER_WARM_UP; number += 1) await guess(message(number));
  const heapBeforeMb = await heapMb();
  const rssBeforeMb = process.memoryUsage().rss / MB;
  const startedAt = performance.now();
  const isTime = () => performance.now() - startedAt > given.mostSeconds * 1000;
  let done = 0;
  while (done < given.count && !isTime()) {
    await guess(message(REMEMBER_WARM_UP + done));
    done += 1;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const heapAfterMb = await heapMb();
  const rssAfterMb = process.memoryUsage().rss / MB;
  // Asked once more, so that the engine itself is still there when the heap is measured.
  await guess(message(0));
  return { done, seconds, heapBeforeMb, heapAfterMb, rssBeforeMb, rssAfterMb };
}

async function load() {
  const bytes = readFileSync(given.model);
  const atStart = performance.now();
  await engine.import();
  const imported = performance.now();
  const guess = await engine.load(bytes);
  const loaded = performance.now();
  return {
    guess,
    importMs: imported - atStart,
    loadMs: loaded - imported,
    rssLoadedMb: process.memoryUsage().rss / MB,
  };
}

function spoiled(messages, how, seed) {
  const random = dice(seed);
  return messages.map((message) => ({ ...message, text: how(message.text, random) }));
}

/** A word of its own for each number. */
function lettersOf(number) {
  return number.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[digit]);
}

/** What is still held once everything that can go is gone: compiled code that rests goes too, after a few collections. */
async function heapMb() {
  for (let round = 0; round < 8; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed / MB;
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
