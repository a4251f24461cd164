// npm run bench:understanding [-- --quick | --long]: our understanding beside stock node-nlp, on MASSIVE fr-FR (../shared, or PASSERELLE_SHARED).
// Each measure runs in a process of its own, one at a time, the engines in turns; throughput counts CPU time, that is seconds of one core.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const data = join(process.env.PASSERELLE_SHARED ?? resolve(HERE, '../../../shared'), 'nlu/massive-fr');
const isQuick = process.argv.includes('--quick');
/** Without a bound on its time, the million messages of the memory measure take a quarter of an hour. */
const isLong = process.argv.includes('--long');
const rounds = isQuick ? 1 : 3;
const SEED = 20261122;

if (existsSync(join(data, 'train.tsv'))) run();
else {
  process.stderr.write(`\n*** NOT MEASURED: no MASSIVE fr-FR in ${data} (set PASSERELLE_SHARED) ***\n\n`);
  process.exitCode = 1;
}

function run() {
  if (!existsSync(join(HERE, 'node_modules/node-nlp'))) install();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    const models = { stock: join(folder, 'stock.json'), ours: join(folder, 'ours.bin') };
    const given = { train: join(data, 'train.tsv'), test: join(data, 'dev.tsv'), seed: SEED };
    const trained = {
      stock: work('train', 'stock', { ...given, model: models.stock }),
      ours: work('train', 'ours', { ...given, model: models.ours }),
    };
    const served = { stock: [], ours: [], slots: [], whole: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [engine, results] of Object.entries(served))
        results.push(work('serve', engine, { ...given, model: engine === 'stock' ? models.stock : models.ours }));
    }
    const remembered = {
      whole: work('remember', 'whole', {
        ...given,
        model: models.ours,
        count: isQuick ? 50_000 : 1_000_000,
        mostSeconds: isLong ? 3600 : 180,
      }),
      stock: work('remember', 'stock', {
        ...given,
        model: models.stock,
        count: isQuick ? 5_000 : 20_000,
        mostSeconds: 60,
      }),
    };
    print(trained, served, remembered);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install() {
  const { status } = spawnSync('npm', ['ci', '--prefix', HERE], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed in tests/bench');
}

function work(task, engine, given) {
  process.stderr.write(`${task} ${engine}...\n`);
  const flags = task === 'remember' ? ['--expose-gc'] : [];
  const child = spawnSync(process.execPath, [...flags, join(HERE, 'worker.mjs'), task, engine, JSON.stringify(given)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`${task} ${engine} failed`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1));
}

function print(trained, served, remembered) {
  const row = (name, cell) =>
    console.log(
      `| ${[name, ...['stock', 'ours', 'slots', 'whole'].map((engine) => cell(engine) ?? '-')].join(' | ')} |`,
    );
  const middle = (engine, key) => {
    const values = served[engine].map((result) => result[key]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  };
  const quality = (kind) => (engine) => {
    const figures = served[engine][0][kind];
    if (figures === undefined || engine === 'slots') return null;
    return `${(figures.accuracy * 100).toFixed(1)} % / ${(figures.macroF1 * 100).toFixed(1)}`;
  };
  const timed = (key, digits, unit) => (engine) => `${middle(engine, key).toFixed(digits)} ${unit}`;
  const heap = (engine) => {
    const result = remembered[engine];
    return result && `${result.heapBeforeMb.toFixed(1)} to ${result.heapAfterMb.toFixed(1)} MB after ${result.done}`;
  };
  console.log(`\nNode ${process.version}, ${cpus().length} x ${cpus()[0].model}; middle of ${rounds} round(s)\n`);
  row(
    'MASSIVE fr-FR, train to dev',
    (engine) =>
      ({
        stock: 'node-nlp 4.27.0, stock',
        ours: 'ours, intent',
        slots: 'ours, intent, place, phone',
        whole: 'ours, with safety',
      })[engine],
  );
  console.log('| --- | --- | --- | --- | --- |');
  row('clean: accuracy / macro-F1', quality('clean'));
  row('one typo per 8 characters', quality('typos'));
  row('SMS spelling', quality('texted'));
  row('messages per second of one core', (engine) => String(middle(engine, 'perSecond')));
  row('p50', timed('p50Ms', 2, 'ms'));
  row('p99', timed('p99Ms', 2, 'ms'));
  row('p99 of CPU time', timed('p99CpuMs', 2, 'ms'));
  row('import of the code', timed('importMs', 0, 'ms'));
  row('model load', timed('loadMs', 0, 'ms'));
  row('RSS, loaded', timed('rssLoadedMb', 0, 'MB'));
  row(`RSS after ${served.stock[0].messages} messages`, timed('rssAfterMb', 0, 'MB'));
  row('training, CPU time', (engine) => trained[engine] && `${trained[engine].trainSeconds.toFixed(0)} s`);
  row('model file', (engine) => trained[engine] && `${(trained[engine].modelBytes / 1_048_576).toFixed(1)} MB`);
  row('heap over distinct messages', heap);
  row('RSS over distinct messages', (engine) => {
    const result = remembered[engine];
    return (
      result &&
      `${result.rssBeforeMb.toFixed(0)} to ${result.rssAfterMb.toFixed(0)} MB in ${result.seconds.toFixed(0)} s`
    );
  });
}
