import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Hours, WhenHeard, Wish } from './domain/when-heard.js';
import { SecondOpinionThread } from '../nlu/entities/dates-second-opinion.js';
import { readWhen } from '../nlu/entities/dates.js';

/** What was understood, flat; null where nothing was said. */
interface Row {
  readonly text: string;
  readonly kind: WhenHeard['heard'] | 'nothing';
  readonly day: string | null;
  readonly time: string | null;
  readonly partOfDay: string | null;
  /** Days, both included; null: open. */
  readonly range: { readonly from: string | null; readonly to: string | null } | null;
  /** Clock times, both included; null: open. */
  readonly hours: { readonly from: string | null; readonly to: string | null } | null;
  /** 0 = Monday. */
  readonly weekdays: readonly number[] | null;
  readonly several: readonly object[] | null;
  readonly earliest: boolean;
  readonly not: WhenHeard['except'];
  readonly question: { readonly because: string; readonly candidates: readonly object[] } | null;
}

/** `npm run dates:resolve -- --now 2026-11-24T10:00:00+01:00 --zone Europe/Paris --json`: a message a line in, its reading a line out. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      now: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean' },
      unasked: { type: 'boolean' },
    },
  });
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  const zone = values.zone ?? 'Europe/Paris';
  if (Number.isNaN(now) || !isZone(zone)) {
    console.error('Écrivez : npm run dates:resolve -- --now 2026-11-24T10:00:00+01:00 --zone Europe/Paris --json');
    return 1;
  }
  const second = new SecondOpinionThread();
  for await (const text of createInterface({ input: process.stdin })) {
    const when = await readWhen(text, { now, zone, isAwaited: values.unasked !== true }, second.ask);
    console.log(values.json === true ? JSON.stringify(rowOf(text, when)) : `${text}\t${JSON.stringify(when)}`);
  }
  await second.stop();
  return 0;
}

function rowOf(text: string, when: WhenHeard | null): Row {
  const empty: Row = {
    text,
    kind: when?.heard ?? 'nothing',
    day: null,
    time: null,
    partOfDay: null,
    range: null,
    hours: null,
    weekdays: null,
    several: null,
    earliest: false,
    not: when?.except ?? [],
    question: null,
  };
  if (when === null) return empty;
  switch (when.heard) {
    case 'day':
    case 'hours':
    case 'days':
    case 'every-week':
      return { ...empty, ...flat(when) };
    case 'several':
      return { ...empty, several: when.of.map(flat) };
    case 'earliest':
      return { ...empty, ...(when.within === null ? {} : flat(when.within)), earliest: true };
    case 'unclear':
      return { ...empty, question: { because: when.because, candidates: when.candidates.map(flat) } };
    case 'any-time':
    case 'not':
      return empty;
  }
}

function flat(wish: Wish): Partial<Row> {
  const hours = wish.hours === null ? {} : flatHours(wish.hours);
  switch (wish.heard) {
    case 'day':
      return { day: wish.day, ...hours };
    case 'hours':
      return hours;
    case 'days':
      return { range: { from: wish.from, to: wish.to }, ...hours };
    case 'every-week':
      return { weekdays: wish.weekdays, ...hours };
  }
}

function flatHours(hours: Hours): Partial<Row> {
  switch (hours.at) {
    case 'time':
      return { time: hours.time };
    case 'part':
      return { partOfDay: hours.part };
    case 'between':
      return { hours: { from: hours.from, to: hours.to } };
    case 'from':
      return { hours: { from: hours.from, to: null } };
    case 'until':
      return { hours: { from: null, to: hours.to } };
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

main().then(
  (code) => process.exit(code),
  (cause: unknown) => {
    console.error(cause instanceof Error ? cause.message : 'Les messages n’ont pas été lus.');
    process.exit(1);
  },
);
