import { readFileSync } from 'node:fs';
import OsmOpeningHours from 'opening_hours';
import { addDays, dateOfDayNumber, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { instantOf } from '../../bot/domain/local-time.js';
import { dayState, openingState } from '../../bot/domain/opening-state.js';
import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import { readHours } from '../../data/venues/osm-opening-hours.js';
import { sharedData } from '../support/shared-data.js';

/** Of each string, in a week of its own between 2025 and 2028: 4,258 strings make 106,450 questions. */
const INSTANTS = 25;
const WINDOW_DAYS = 7;
const FIRST_DAY = dayNumber({ year: 2025, month: 1, day: 1 });
const LAST_DAY = dayNumber({ year: 2028, month: 12, day: 31 });
const DAY_MINUTES = 1440;

/** A venue of the mainland: only the holidays of the whole country. */
const PARIS = {
  lat: 48.85,
  lon: 2.35,
  address: { country_code: 'fr', country: 'France', state: 'Île-de-France' },
};

/** The same numbers at each run (mulberry32): from 0 to `below`, excluded. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The package reads the wall clock of the process: the same digits are given to it and to us, each in its own zone. */
function onProcessClock({ year, month, day }: LocalDate, minutes: number): Date {
  return new Date(year, month - 1, day, 0, minutes);
}

/** Null when the package does not accept the string. */
function reference(text: string): OsmOpeningHours | null {
  try {
    return new OsmOpeningHours(text, PARIS);
  } catch {
    return null;
  }
}

/** Minutes of the window at which the two disagree, as texts. */
function disagreements(
  text: string,
  hours: OpeningHours,
  theirs: OsmOpeningHours,
  random: (below: number) => number,
): readonly string[] {
  const first = dateOfDayNumber(FIRST_DAY + random(LAST_DAY - FIRST_DAY - WINDOW_DAYS));
  const intervals = theirs.getOpenIntervals(onProcessClock(first, 0), onProcessClock(addDays(first, WINDOW_DAYS), 0));
  return Array.from({ length: INSTANTS }, () => random(WINDOW_DAYS * DAY_MINUTES)).flatMap((minutes) => {
    const date = addDays(first, Math.floor(minutes / DAY_MINUTES));
    const clock = onProcessClock(date, minutes % DAY_MINUTES);
    const isOpen = intervals.some(([from, to]) => from <= clock && clock < to);
    const at = instantOf(date, minutes % DAY_MINUTES, 'Europe/Paris');
    const ours = openingState(hours, at, 'Europe/Paris', 'mainland');
    return (ours.is === 'open') === isOpen ? [] : [`${text} at ${clock.toISOString()}: ${ours.is}`];
  });
}

describe('the package opening_hours', () => {
  const files = ['conseillers-numeriques-2022-12', 'france-services-2024-08'].map((name) =>
    sharedData('venues', `${name}.schema-1.0.json`),
  );
  const isRun = !files.includes(null);

  (isRun ? it : it.skip)(
    'answers as we do on every real string that it accepts and that we did not have to repair',
    () => {
      // The files are flat lists of rows of texts and numbers.
      const rows = files.flatMap(
        (file) => JSON.parse(readFileSync(file ?? '', 'utf8')) as readonly Readonly<Record<string, unknown>>[],
      );
      const texts = new Set(rows.map((row) => row['horaires']).filter((text) => typeof text === 'string'));
      const random = numbers(20261123);
      const counts = { compared: 0, 'refused by it': 0, 'repaired or partly read by us': 0 };
      const wrong: string[] = [];
      for (const text of texts) {
        const { hours, repair } = readHours(text);
        const theirs = reference(text);
        if (theirs === null) counts['refused by it'] += 1;
        // It takes 14:00-14:00 for a whole day, and reads broken days by guessing what was meant.
        else if (repair !== null) counts['repaired or partly read by us'] += 1;
        else {
          counts.compared += 1;
          wrong.push(...disagreements(text, hours, theirs, random));
        }
      }
      process.stderr.write(`${texts.size} different real strings: ${JSON.stringify(counts)}\n`);
      expect(wrong).toEqual([]);
      expect(counts.compared / texts.size).toBeGreaterThan(0.97);
    },
    60_000,
  );

  it.each([
    'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00',
    'Mo-Fr 09:00-17:00; We off',
    'Mo-Fr 09:00-12:00, We 14:00-18:00',
    // Not both in one string: it then takes Saturday's rule for the end of Friday's night, we do not.
    'Fr 20:00-02:00',
    'Sa 10:00-26:00',
    'Sa-Mo 10:00-18:00',
    'week 1-53/2 Tu 09:30-12:00',
    'Th[1,3] 14:00-16:00; We[-1] 09:00-12:00',
    'Sep-Jun Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 09:00-12:00',
    '24/7',
    'Mo-Fr 09:00-12:00; PH off',
    'Mo-Su 09:00-12:00; PH off',
  ])('answers as we do, seasons and public holidays too: %s', (text) => {
    const theirs = reference(text);
    if (theirs === null) throw new Error(text);
    const random = numbers(text.length);
    const wrong = Array.from({ length: 40 }, () => disagreements(text, readHours(text).hours, theirs, random));
    expect(wrong.flat()).toEqual([]);
  });

  it('closes on the public holidays of the mainland that we close on, 2025 to 2028', () => {
    const theirs = reference('Mo-Su 09:00-12:00; PH off');
    const { hours } = readHours('Mo-Su 09:00-12:00; PH off');
    const closed = { ours: [] as string[], theirs: [] as string[] };
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 1) {
      const date = dateOfDayNumber(day);
      if (dayState(hours, date, 'mainland').is === 'closed') closed.ours.push(JSON.stringify(date));
      if (theirs?.getState(onProcessClock(date, 600)) === false) closed.theirs.push(JSON.stringify(date));
    }
    expect(closed.ours).toEqual(closed.theirs);
    expect(closed.ours).toHaveLength(44);
  });
});
