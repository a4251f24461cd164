// npm run bench: figures for docs/benchmarks.md, on the built program. Bounded in count and time; nothing leaves the machine.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { line } from '../dist/bot/line.js';
import { SILENT } from '../dist/bot/ports/log.js';
import { openStore } from '../dist/bot/store.js';
import { loadKnowledge, venuesOf } from '../dist/bot/wiring.js';
import { MemoryAgenda } from '../dist/data/agenda/memory-agenda.js';
import { OWN_PAGES_ONLY } from '../dist/data/agenda/rdv-service-public/link-finder.js';
import { loadHelplines } from '../dist/data/helplines/helplines.js';
import { readTsv } from '../dist/nlu/corpus.js';
import { readPlace } from '../dist/nlu/entities/places.js';

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const show = (name, value) => console.log(`${name.padEnd(52)} ${value}`);

async function startToReady() {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['dist/bot/main.js'], {
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' },
    });
    await new Promise((resolve) =>
      child.stdout.on('data', (chunk) => chunk.toString().includes('écoute') && resolve()),
    );
    times.push(performance.now() - startedAt);
    if (round === 4) {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      show('memory of the server at rest (VmRSS)', /VmRSS:\s+(\d+)/.exec(status)?.[1] / 1024 + ' MB');
    }
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
  times.sort((a, b) => a - b);
  show('start to ready, median of 5', `${Math.round(times[2])} ms`);
}

/** Durable turns: accepted, understood, answered, committed on the disk (synchronous=FULL), each in a conversation of its own. */
async function turns(knowledge, inFlight, count) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const store = openStore(join(folder, 'b.db'), Date.now);
  const work = line({
    store,
    channels: [
      { name: 'web', traits: { canShowButtons: true, knowsPhone: false, canBeLong: true }, delivery: { by: 'pull' } },
    ],
    understand: knowledge.understand,
    venues: venuesOf(store, knowledge.gazetteer),
    streets: { locate: async () => null },
    agenda: new MemoryAgenda(),
    bookingLinks: OWN_PAGES_ONLY,
    publicUrl: null,
    helplines: loadHelplines(),
    clock: Date.now,
    log: SILENT,
    random: Math.random,
  });
  const messages = readTsv('nlu/held-back.tsv').map((message) => message.text);
  const answered = new Map();
  store.hints.listen((hint) => {
    if (hint.about !== 'conversation') return;
    const waiting = answered.get(hint.conversation);
    if (waiting === undefined) return;
    waiting.hints += 1;
    if (waiting.hints >= 1 && store.conversations.transcript(hint.conversation, waiting.position, 1).length > 0)
      waiting.resolve();
  });
  work.start();
  const times = [];
  let next = 0;
  const one = async () => {
    while (next < count) {
      const number = next;
      next += 1;
      const startedAt = performance.now();
      const accepted = await store.inbox.accept({
        channel: 'web',
        externalId: `m${number}`,
        from: { key: `k${number}`, details: {} },
        heard: { kind: 'text', text: messages[number % messages.length] },
        echo: null,
      });
      const { conversation } = accepted.inbound;
      if (store.conversations.transcript(conversation, accepted.position, 1).length === 0) {
        await new Promise((resolve) => answered.set(conversation, { resolve, hints: 0, position: accepted.position }));
        answered.delete(conversation);
      }
      times.push(performance.now() - startedAt);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: inFlight }, one));
  const seconds = (performance.now() - startedAt) / 1000;
  await work.stop();
  store.close();
  rmSync(folder, { recursive: true, force: true });
  times.sort((a, b) => a - b);
  show(
    `whole turns, durable, ${inFlight} in flight`,
    `${Math.round(count / seconds)} /s, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`,
  );
}

async function understanding(knowledge) {
  const messages = readTsv('nlu/held-back.tsv').map((message) => message.text);
  const expectation = { offered: [], awaiting: 'anything', now: Date.now(), zone: 'Europe/Paris' };
  for (const text of messages) await knowledge.understand(text, expectation);
  const times = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < 5; round += 1) {
    for (const text of messages) {
      const startedAt = performance.now();
      await knowledge.understand(text, expectation);
      times.push(performance.now() - startedAt);
    }
  }
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  show(
    'understanding (choice, safety, place, phone, intent)',
    `${Math.round((times.length / (user + system)) * 1e6)} /s of one core, p50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`,
  );
}

function places(knowledge) {
  const messages = readTsv('nlu/held-back.tsv').map((message) => message.text);
  const times = [];
  for (let round = 0; round < 10; round += 1) {
    for (const text of messages) {
      const startedAt = performance.now();
      readPlace(text, { gazetteer: knowledge.gazetteer, isAwaited: false });
      if (round > 0) times.push(performance.now() - startedAt);
    }
  }
  times.sort((a, b) => a - b);
  show(
    'reading a place in a message',
    `p50 ${percentile(times, 0.5).toFixed(3)} ms, p99 ${percentile(times, 0.99).toFixed(3)} ms`,
  );
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}`);
await startToReady();
const startedAt = performance.now();
const knowledge = await loadKnowledge(null);
show('communes and model read', `${Math.round(performance.now() - startedAt)} ms`);
await understanding(knowledge);
places(knowledge);
await turns(knowledge, 1, 500);
await turns(knowledge, 8, 3000);
await turns(knowledge, 32, 5000);
await turns(knowledge, 128, 10000);
