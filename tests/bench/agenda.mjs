// npm run bench:agenda: the store with 300,000 appointments and their reminders, on disk, as Markdown tables.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openStore } from '../../dist/bot/store.js';
import { seeded } from './synthetic-venues.mjs';

const APPOINTMENTS = 300_000;
const MEDIATORS = 4_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A Tuesday. */
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
const BATCH = 20_000;

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const show = (milliseconds) => milliseconds.toFixed(milliseconds < 1 ? 3 : 1);
const mediatorId = (index) => `mediateur-${String(index).padStart(5, '0')}`;

/** Half hours of working days, 9 to 17 o'clock: the first ones of each mediator in an order drawn from the seed. */
function* bookings(days) {
  const random = seeded(5);
  const perMediator = APPOINTMENTS / MEDIATORS;
  for (let mediator = 0; mediator < MEDIATORS; mediator += 1) {
    const taken = new Set();
    while (taken.size < perMediator) {
      const day = Math.floor(random() * days);
      const half = Math.floor(random() * 16);
      if (day % 7 > 4 || taken.has(day * 16 + half)) continue;
      taken.add(day * 16 + half);
      yield booking(`${mediator}/${taken.size}`, mediator, NOW - HOUR_MS + day * DAY_MS + half * (HOUR_MS / 2));
    }
  }
}

function booking(cause, mediator, start) {
  return {
    cause: `bench:${cause}`,
    conversation: null,
    slot: {
      mediator: mediatorId(mediator),
      mediatorName: 'Samira B.',
      duty: 'mardi-matin',
      kindName: 'Aide individuelle',
      way: 'on-site',
      place: {
        venue: 'structure-123456',
        name: 'Bibliothèque multimédia du Grand Guéret',
        street: '8 avenue Fayolle',
        postcode: '23000',
        commune: 'Guéret',
        codeInsee: '23096',
        position: { latitude: 46.17, longitude: 1.87 },
        timeZone: 'Europe/Paris',
        phone: null,
      },
      start,
      end: start + HOUR_MS / 2 - 300_000,
      busyUntil: start + HOUR_MS / 2,
      seats: 1,
      seatsLeft: 1,
    },
    attendee: { firstName: 'Rose', phone: '+33639980001', email: null, bookedBy: 'self' },
    need: 'taxes',
    replaces: null,
    reminders: [
      { which: '48h', dueAt: start - 48 * HOUR_MS },
      { which: '3h', dueAt: start - 3 * HOUR_MS },
    ],
    at: NOW,
  };
}

async function timed(times, act) {
  const spent = [];
  for (let index = 0; index < times; index += 1) {
    const from = performance.now();
    await act(index);
    spent.push(performance.now() - from);
  }
  spent.sort((a, b) => a - b);
  return { p50: percentile(spent, 0.5), p99: percentile(spent, 0.99) };
}

async function measure(days) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const file = join(folder, 'bench.db');
  const store = openStore(file, () => NOW);
  // Each figure as it comes, on the error output: the whole takes minutes.
  const figures = new Proxy(
    {},
    { set: (target, key, value) => (console.error(`${days} days, ${key}: ${value}`), Reflect.set(target, key, value)) },
  );
  let from = performance.now();
  let batch = [];
  for (const one of bookings(days)) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    await Promise.all(batch.map((each) => store.appointments.book(each)));
    batch = [];
  }
  await Promise.all(batch.map((each) => store.appointments.book(each)));
  figures[`filled, ${BATCH.toLocaleString('en')} bookings a transaction`] =
    `${((performance.now() - from) / 1000).toFixed(0)} s`;
  figures['on disk'] = `${Math.round(statSync(file).size / 1e6)} MB`;
  const show2 = ({ p50, p99 }) => `${show(p50)} / ${show(p99)}`;
  const random = seeded(7);
  const anyMediator = () => Math.floor(random() * MEDIATORS);
  const forty = () => Array.from({ length: 40 }, () => mediatorId(anyMediator()));
  let found = 0;
  const taken = await timed(1_000, async () => {
    const start = NOW + Math.floor(random() * (days - 7)) * DAY_MS;
    const all = await store.appointments.takenOf(forty(), start, start + 7 * DAY_MS);
    for (const list of all.values()) found += list.length;
  });
  figures['takenOf 40 mediators over a week'] = `${show2(taken)} (${Math.round(found / 1_000)} found)`;
  figures['one booking, committed to the disk'] = show2(
    await timed(1_000, (index) =>
      store.appointments.book(booking(`one/${index}`, anyMediator(), NOW + (400 + index) * DAY_MS)),
    ),
  );
  figures['one refused: taken'] = show2(
    await timed(1_000, (index) => store.appointments.book(booking(`two/${index}`, MEDIATORS + 1, NOW))),
  );
  // Before the first one.
  const empty = NOW - 50 * HOUR_MS;
  figures['due(), nothing due'] = show2(await timed(5_000, () => store.reminders.due(empty, 100)));
  figures['due(), 100 of all'] = show2(await timed(1_000, () => store.reminders.due(NOW + 365 * DAY_MS, 100)));
  let said = 0;
  let asked = 0;
  const spent = [];
  from = performance.now();
  for (let now = empty; now < empty + 7 * DAY_MS; now += 60_000) {
    for (;;) {
      const before = performance.now();
      const due = await store.reminders.due(now, 100);
      spent.push(performance.now() - before);
      asked += 1;
      await Promise.all(due.map(({ appointment, which }) => store.reminders.done(appointment.id, which)));
      said += due.length;
      if (due.length < 100) break;
    }
  }
  spent.sort((a, b) => a - b);
  figures['a week of reminders, asked for each minute'] =
    `${said.toLocaleString('en')} said, ${asked.toLocaleString('en')} questions, ${((performance.now() - from) / 1000).toFixed(0)} s`;
  figures['due() in that week'] = show2({ p50: percentile(spent, 0.5), p99: percentile(spent, 0.99) });
  store.close();
  rmSync(folder, { recursive: true });
  return figures;
}

console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model}), load ${loadavg()[0].toFixed(1)}. ${APPOINTMENTS.toLocaleString('en')} appointments of ${MEDIATORS.toLocaleString('en')} mediators, two reminders each.\n`,
);
const [dense, year] = [await measure(60), await measure(365)];
console.log('| ms, p50 / p99 | over 60 days | over a year |');
console.log('| --- | ---: | ---: |');
for (const key of Object.keys(dense)) console.log(`| ${key} | ${dense[key]} | ${year[key]} |`);
