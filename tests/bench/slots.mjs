// npm run bench:slots: the next three slots around a commune, in an agenda of the size of the country, on the SQLite store; Markdown.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openStore } from '../../dist/bot/store.js';
import { lookUpSlotsIn } from '../../dist/bot/turn/look-up-slots.js';
import { MemoryAgenda } from '../../dist/data/agenda/memory-agenda.js';
import { inhabitedCommunes, syntheticBookings, syntheticMediators } from './synthetic-agendas.mjs';
import { seeded } from './synthetic-venues.mjs';

const MEDIATORS = 4_000;
const BOOKINGS = 300_000;
const SEARCHES = Number(process.argv[2] ?? 2_000);
/** A file that keeps the appointments from one run to the next: filled when it is not there yet. */
const KEPT = process.argv[3] ?? null;
/** Of each search, the median: another program's 4 ms is no property of ours. */
const TRIES = 3;
/** Bookings in flight at once while the store is filled. */
const IN_FLIGHT = 1_000;
/** Monday 23 November 2026, 10:00 in Paris. */
const NOW = Date.parse('2026-11-23T10:00:00+01:00');

const day = (iso, hours = null) => ({ heard: 'day', day: iso, hours, except: [] });
const SCENARIOS = {
  'as soon as possible': {},
  '"demain matin"': { when: day('2026-11-24', { at: 'part', part: 'morning' }) },
  '"mardi prochain à 14h"': { when: day('2026-12-01', { at: 'time', time: '14:00' }) },
  '"après 17h"': { when: { heard: 'hours', hours: { at: 'from', from: '17:00' }, except: [] } },
  '"la semaine prochaine, pas le mercredi"': {
    when: {
      heard: 'days',
      from: '2026-11-30',
      to: '2026-12-06',
      hours: null,
      except: [{ not: 'weekday', weekday: 2, hours: null }],
    },
  },
  'the fourth page': { skip: 9 },
  'a rare need (1 duty in 100)': { need: 'aidants-connect' },
  'by telephone': { way: 'phone' },
  '"plutôt avant 8h" (nobody is there)': { when: { heard: 'hours', hours: { at: 'until', to: '08:00' }, except: [] } },
  '"le samedi après 20h" (nobody is there)': {
    when: { heard: 'every-week', weekdays: [5], hours: { at: 'from', from: '20:00' }, except: [] },
  },
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const heldBytes = () => {
  collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
};
const folder = mkdtempSync(join(tmpdir(), 'bench-slots-'));
const file = KEPT ?? join(folder, 'bench.sqlite');
const random = seeded(3);
const commune = inhabitedCommunes(random);

const mediators = syntheticMediators(MEDIATORS, 1, NOW);
if (!existsSync(file)) {
  // Under its name only once it is full: one that was interrupted is filled again.
  const filling = join(folder, 'filling.sqlite');
  const filled = openStore(filling, () => NOW);
  await fill(filled);
  filled.close();
  cpSync(filling, file);
  rmSync(filling);
}
const store = openStore(file, () => NOW);
const before = heldBytes();
const read = mediators.map((mediator) => JSON.parse(JSON.stringify({ ...mediator, taken: undefined })));
const values = heldBytes() - before;
const plantedAt = performance.now();
const agenda = new MemoryAgenda(read);
const planting = performance.now() - plantedAt;
const index = heldBytes() - before - values;

console.log(
  `${MEDIATORS} mediators, ${read.flatMap(({ duties }) => duties).length} duties, ${BOOKINGS} appointments over 60 days, ${SEARCHES}`,
);
console.log(
  `searches around communes drawn by population. ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}.`,
);
console.log(
  `Mediators in memory: ${megabytes(values)} MB, index ${megabytes(index)} MB, made in ${planting.toFixed(0)} ms.\n`,
);

let reads = 0;
const appointments = {
  takenOf: (...query) => {
    reads += query[0].length;
    return store.appointments.takenOf(...query);
  },
};
const lookUp = lookUpSlotsIn({ agenda, appointments, streets: { locate: () => Promise.resolve(null) } });
const BARE = { street: null, start: null, need: null, when: null, way: null, skip: 0, count: 3 };
const searches = Array.from({ length: SEARCHES }, () => ({ ...BARE, commune: commune() }));

console.log('| next three slots, ms | p50 | p95 | p99 | worst | one try: p99 | agendas read | found | other moment |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
await row('first searches of a new process', {}, 1);
for (const [name, about] of Object.entries(SCENARIOS)) await row(name, about, TRIES);
console.log(
  `\nHeap after all of them: ${megabytes(heldBytes())} MB; resident ${megabytes(process.memoryUsage().rss)} MB.`,
);
store.close();
rmSync(folder, { recursive: true });

async function row(name, about, tries) {
  reads = 0;
  const medians = [];
  const firsts = [];
  let found = 0;
  let others = 0;
  for (const search of searches) {
    const times = [];
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const startedAt = performance.now();
      const answer = await lookUp({ ...search, ...about }, NOW);
      times.push(performance.now() - startedAt);
      if (attempt > 0) continue;
      found += Number(answer.got === 'slots');
      others += Number(answer.got === 'slots' && answer.isOtherMoment);
    }
    firsts.push(times[0]);
    medians.push(times.sort((a, b) => a - b)[times.length >> 1]);
  }
  const at = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))].toFixed(2);
  const percent = (part) => `${Math.round((100 * part) / SEARCHES)} %`;
  const cells = [at(medians, 0.5), at(medians, 0.95), at(medians, 0.99), at(medians, 1), at(firsts, 0.99)];
  console.log(
    `| ${[name, ...cells, Math.round(reads / SEARCHES / tries), percent(found), percent(others)].join(' | ')} |`,
  );
}

async function fill(store) {
  let number = 0;
  let batch = [];
  const flush = async () => {
    const outcomes = await Promise.all(batch);
    if (outcomes.some(({ outcome }) => outcome !== 'booked')) throw new Error('A slot that is offered was refused');
    batch = [];
  };
  for (const slot of syntheticBookings(mediators, BOOKINGS, 2, NOW)) {
    number += 1;
    const attendee = { firstName: 'Exemple', phone: null, email: null, bookedBy: 'self' };
    const booking = {
      cause: `c${number}`,
      conversation: null,
      slot,
      attendee,
      need: null,
      replaces: null,
      reminders: [],
      at: NOW,
    };
    batch.push(store.appointments.book(booking));
    if (batch.length === IN_FLIGHT) await flush();
  }
  await flush();
  if (number !== BOOKINGS) throw new Error(`Only ${number} slots were there to book`);
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}
