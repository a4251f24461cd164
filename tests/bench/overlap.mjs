// node tests/bench/overlap.mjs (after npm run build): three ways to keep two appointments of one mediator apart, on 300,000 appointments.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openConnection } from '../../dist/data/sqlite/driver.js';
import { seeded } from './synthetic-venues.mjs';

const APPOINTMENTS = 300_000;
const MEDIATORS = 4_000;
const MINUTE_MS = 60_000;
const HALF_HOUR_MS = 30 * MINUTE_MS;
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
const TRIES = 5_000;

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const APPOINTMENT =
  'id TEXT PRIMARY KEY, mediator TEXT NOT NULL, duty TEXT NOT NULL, start INTEGER NOT NULL, busy_until INTEGER NOT NULL';

function exact(db) {
  db.exec(`CREATE TABLE appointments (${APPOINTMENT}) STRICT;
    CREATE UNIQUE INDEX one_seat ON appointments (mediator, start, duty);
    CREATE TRIGGER never_overlap BEFORE INSERT ON appointments
    WHEN EXISTS (SELECT 1 FROM appointments WHERE mediator = NEW.mediator AND start < NEW.busy_until
      AND start > NEW.start - 172800000 AND busy_until > NEW.start AND (start <> NEW.start OR duty <> NEW.duty))
    BEGIN SELECT RAISE(ABORT, 'overlap'); END`);
  const insert = db.prepare('INSERT INTO appointments VALUES (?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM appointments WHERE id = ?');
  return {
    book: (one) => insert.run(one.id, one.mediator, one.duty, one.start, one.busyUntil),
    cancel: (one) => remove.run(one.id),
  };
}

function cells(minutes) {
  const length = minutes * MINUTE_MS;
  return (db) => {
    db.exec(`CREATE TABLE appointments (${APPOINTMENT}) STRICT;
      CREATE UNIQUE INDEX one_seat ON appointments (mediator, start, duty);
      CREATE TABLE cells (mediator TEXT NOT NULL, cell INTEGER NOT NULL, PRIMARY KEY (mediator, cell)) STRICT, WITHOUT ROWID`);
    const insert = db.prepare('INSERT INTO appointments VALUES (?, ?, ?, ?, ?)');
    const take = db.prepare('INSERT INTO cells VALUES (?, ?)');
    const remove = db.prepare('DELETE FROM appointments WHERE id = ?');
    const free = db.prepare('DELETE FROM cells WHERE mediator = ? AND cell BETWEEN ? AND ?');
    const first = (one) => Math.floor(one.start / length);
    const last = (one) => Math.ceil(one.busyUntil / length) - 1;
    return {
      book(one) {
        insert.run(one.id, one.mediator, one.duty, one.start, one.busyUntil);
        for (let cell = first(one); cell <= last(one); cell += 1) take.run(one.mediator, cell);
      },
      cancel(one) {
        remove.run(one.id);
        free.run(one.mediator, first(one), last(one));
      },
    };
  };
}

function measure(prepare) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const db = openConnection(join(folder, 'overlap.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  const { book, cancel } = prepare(db);
  const random = seeded(5);
  const names = Array.from({ length: MEDIATORS }, () => randomUUID());
  const taken = new Set();
  const all = [];
  const draw = () => {
    for (;;) {
      const mediator = Math.floor(random() * MEDIATORS);
      const half = Math.floor(random() * 60 * 16);
      if (taken.has(mediator * 10_000 + half)) continue;
      taken.add(mediator * 10_000 + half);
      const start = NOW + Math.floor(half / 16) * 24 * 60 * MINUTE_MS + (half % 16) * HALF_HOUR_MS;
      return {
        id: randomUUID(),
        mediator: names[mediator],
        duty: 'mardi-matin',
        start,
        busyUntil: start + HALF_HOUR_MS,
      };
    }
  };
  const from = performance.now();
  while (all.length < APPOINTMENTS) {
    db.exec('BEGIN IMMEDIATE');
    for (let index = 0; index < 1_000; index += 1) all.push(draw());
    for (const one of all.slice(-1_000)) book(one);
    db.exec('COMMIT');
  }
  const filled = performance.now() - from;
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const size = statSync(join(folder, 'overlap.db')).size;
  const timed = (act) => {
    const spent = [];
    db.exec('BEGIN IMMEDIATE');
    for (let index = 0; index < TRIES; index += 1) {
      const before = performance.now();
      db.exec('SAVEPOINT item');
      act(index);
      db.exec('RELEASE item');
      spent.push((performance.now() - before) * 1_000);
    }
    db.exec('COMMIT');
    spent.sort((a, b) => a - b);
    return `${percentile(spent, 0.5).toFixed(0)} / ${percentile(spent, 0.99).toFixed(0)}`;
  };
  const more = Array.from({ length: TRIES }, draw);
  const booked = timed((index) => book(more[index]));
  const refused = timed((index) => {
    const one = more[index];
    try {
      book({ ...one, id: randomUUID(), start: one.start + 15 * MINUTE_MS, busyUntil: one.busyUntil + 15 * MINUTE_MS });
    } catch {
      db.exec('ROLLBACK TO item');
      return;
    }
    throw new Error('An overlap went through');
  });
  const cancelled = timed((index) => cancel(more[index]));
  db.close();
  rmSync(folder, { recursive: true });
  return [`${(filled / 1_000).toFixed(1)} s`, `${Math.round(size / 1e6)} MB`, booked, refused, cancelled];
}

console.log(
  `Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}; microseconds, p50 / p99, without the disk sync.\n`,
);
console.log('| 300,000 half hours | filled | on disk | booked | refused, half an overlap | cancelled |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [name, prepare] of [
  ['exact check, in a trigger', exact],
  ['cells of 5 minutes, unique', cells(5)],
  ['cells of 1 minute, unique', cells(1)],
]) {
  console.log(`| ${[name, ...measure(prepare)].join(' | ')} |`);
}
