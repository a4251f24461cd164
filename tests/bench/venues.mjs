// npm run bench:venues -- [COUNT ...]: nearest ten venues, ours beside PostGIS on the same questions in the same run, as Markdown tables.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { metresBetween } from '../../dist/bot/domain/geo.js';
import { rank } from '../../dist/bot/domain/nearest-venues.js';
import { openStore } from '../../dist/bot/store.js';
import { atOnce } from '../../dist/data/venues/in-slices.js';
import { MemoryVenues } from '../../dist/data/venues/memory-venues.js';
import { plantVenueTree } from '../../dist/data/venues/plant-venue-tree.js';
import { fasterQuestion, fill, startPostgis } from './postgis.mjs';
import { inhabitedPositions, seeded, syntheticVenues } from './synthetic-venues.mjs';

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20_000, 1_000_000];
const QUESTIONS = 2_000;
/** Questions asked for nothing before the watch starts. */
const WARMING = 500;
const TEN = 10;
const FILTERS = {
  'no filter': {},
  'a service of 8 in 10': { services: ['administrative-help'] },
  'a service of 1 in 1,000': { services: ['affordable-equipment'] },
  'wheelchair, 1 in 10': { specialCare: ['Handicaps moteurs'] },
  'women, 1 in 100': { publics: ['Femmes'] },
  'five at once, 1 in 125': {
    services: ['administrative-help'],
    access: ['walk-in'],
    fees: ['free'],
    specialCare: ['Langues étrangères (anglais)'],
    opensOn: [5],
  },
  'two rare ones, 1 in 1,700': { specialCare: ['Handicaps mentaux', 'Déficience visuelle'] },
};
/** A Tuesday morning. */
const AT = Date.parse('2026-11-24T09:30:00Z');
/** As many as the look-up ranks, and in a circle it often asks for. */
const POOL = 30;
const CIRCLE_METRES = 30_000;

setFlagsFromString('--expose-gc');
const collectOnce = runInNewContext('gc');
/** Twice: the memory of typed arrays is given back a round later. */
const collectGarbage = () => {
  collectOnce();
  collectOnce();
};
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const medianOf = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const show = (milliseconds) => milliseconds.toFixed(milliseconds < 1 ? 3 : 1);
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

function table(...headings) {
  console.log('');
  row(...headings);
  row(...headings.map((_, at) => (at === 0 ? '---' : '---:')));
}

/**
 * Median and 99th percentile of a question, milliseconds, once code and caches are warm. Of each question the median of `rounds` counts:
 * on a machine that is not ours alone, the 4 ms during which another program runs are no property of a search of 30 microseconds.
 */
async function timed(positions, rounds, ask) {
  for (const position of positions.slice(0, WARMING)) await ask(position);
  const times = [];
  const answers = [];
  for (const position of positions) {
    const tries = [];
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      const answer = ask(position);
      answers[times.length] = answer instanceof Promise ? await answer : answer;
      tries.push(performance.now() - startedAt);
    }
    times.push(medianOf(tries));
  }
  times.sort((a, b) => a - b);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), answers };
}

function built(venues) {
  const [wall, processor] = [[], []];
  let [tree, bytes] = [null, 0];
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    const [startedAt, used] = [performance.now(), process.cpuUsage()];
    const planted = atOnce(plantVenueTree(venues));
    wall.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    if (round > 0) continue;
    tree = planted;
    collectGarbage();
    bytes = process.memoryUsage().arrayBuffers - before;
  }
  return { tree, wall: medianOf(wall), processor: medianOf(processor), bytes };
}

/** How many of the answers name the same ten venues, or others exactly as far. */
function alike(venues, positions, ours, theirs) {
  const same = positions.filter((position, at) => {
    const mine = ours[at].map((one) => one.distanceMetres);
    const other = theirs[at].rows.map(([number]) => metresBetween(position, venues[number].position));
    return mine.length === other.length && mine.every((metres, place) => Math.abs(metres - other[place]) < 0.001);
  });
  return `${same.length} of ${positions.length}`;
}

async function compare(venues, positions, postgis) {
  const { tree, wall, processor, bytes } = built(venues);
  const count = venues.length.toLocaleString('en');
  console.log(`\n### ${count} venues\n`);
  console.log(
    `Our index: built in ${Math.round(wall)} ms (${Math.round(processor)} ms of processor, garbage collection included; medians of 5), ` +
      `${(bytes / 1e6).toFixed(1)} MB beside the venues themselves.`,
  );
  if (postgis !== null) {
    const weekdaysOf = (venue) => venue.hours.rules[0].weekdays;
    const seconds = await fill(postgis, venues, weekdaysOf);
    const { rows } = await postgis.client.query(`SELECT pg_size_pretty(pg_total_relation_size('venues')) AS size`);
    console.log(
      `PostGIS: filled in ${seconds.fill.toFixed(1)} s, indexed in ${seconds.index.toFixed(1)} s, ${rows[0].size} with its indexes.`,
    );
  }
  const theirs = postgis === null ? [] : ['PostGIS p50', 'p99', 'plan', 'same ten'];
  table(`nearest ten among ${count}, ms`, 'ours p50', 'p99', ...theirs);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const ours = await timed(positions, 3, (position) => tree.nearest(position, filter, Infinity, TEN));
    const cells = [name, show(ours.p50), show(ours.p99)];
    if (postgis !== null) {
      const { plan, ask } = await fasterQuestion(postgis, `${name} ${count}`, filter, positions, TEN);
      const other = await timed(positions, 1, ask);
      cells.push(show(other.p50), show(other.p99), plan, alike(venues, positions, ours.answers, other.answers));
    }
    row(...cells);
  }
  if (postgis === null) return;
  const trip = await timed(positions, 1, () =>
    postgis.client.query({ name: 'trip', text: 'SELECT 1', rowMode: 'array' }),
  );
  row('round trip alone (SELECT 1, same client, unix socket)', '', '', show(trip.p50), show(trip.p99), '', '');
}

async function ranked(venues, positions) {
  const index = new MemoryVenues(venues);
  table(`search and ranking among ${venues.length.toLocaleString('en')}, ms`, 'p50', 'p99');
  for (const [name, filter] of Object.entries(FILTERS)) {
    const { p50, p99 } = await timed(positions, 3, (position) =>
      rank(index.near(position, filter, CIRCLE_METRES, POOL), { need: 'benefits', at: AT }),
    );
    row(`${name}: ${POOL} within ${CIRCLE_METRES / 1000} km, ranked`, show(p50), show(p99));
  }
}

/** From the store on disk, as after an import, while rounds of the event loop are timed. */
async function reloaded(venues) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const store = openStore(join(folder, 'bench.db'), Date.now);
  await store.venueStore.replaceAll(
    (async function* () {
      yield* venues;
    })(),
  );
  const index = new MemoryVenues(venues);
  let [pause, last, isLoading] = [0, performance.now(), true];
  const round = () => {
    const now = performance.now();
    pause = Math.max(pause, now - last);
    last = now;
    if (isLoading) setImmediate(round);
  };
  setImmediate(round);
  const startedAt = performance.now();
  await index.loadGently(store.venueStore.all(), () => true);
  isLoading = false;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
  console.log(
    `\n${venues.length.toLocaleString('en')} venues read again from the disk and swapped in ${seconds} s while the service answers: longest pause of the event loop ${pause.toFixed(0)} ms.`,
  );
  store.close();
  rmSync(folder, { recursive: true });
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${QUESTIONS} questions each, from where people live; ours and rankings: median of 3 tries of each question; PostGIS: one try.`,
);
const postgis = await startPostgis();
if (postgis !== null) console.log(`PostgreSQL ${postgis.version}`);
try {
  const positions = Array.from({ length: QUESTIONS }, inhabitedPositions(seeded(7)));
  for (const count of COUNTS) await compare(syntheticVenues(count, 1), positions, postgis);
  const national = syntheticVenues(20_000, 1);
  await ranked(national, positions);
  await reloaded(national);
} finally {
  await postgis?.stop();
}
console.log(`\nLoad at the end ${loadavg()[0].toFixed(1)}.`);
