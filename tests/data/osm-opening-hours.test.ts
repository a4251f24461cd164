import { readFileSync } from 'node:fs';
import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import { readHours, readOpeningHours } from '../../data/venues/osm-opening-hours.js';
import { sharedData } from '../support/shared-data.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The rules as one reads them, in the order in which the last wins. */
function told(hours: OpeningHours): string {
  if (hours.known === 'no' || hours.known === 'raw') return hours.known;
  const rules = hours.rules.map(({ weekdays, intervals, weeks, months, nth }) =>
    [
      weeks === null ? '' : `w${weeks.join(',')}`,
      months === null ? '' : `m${months.join(',')}`,
      weekdays.map((day) => DAYS[day]).join(',') + (nth === null ? '' : `[${nth.join(',')}]`),
      intervals.length === 0 ? 'off' : intervals.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(','),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  const holidays = hours.onPublicHolidays === 'unsaid' ? [] : [`holidays ${hours.onPublicHolidays}`];
  const unclear = hours.known === 'yes' ? [] : [`${hours.unclearWeekdays.map((day) => DAYS[day]).join(',')} unclear`];
  return [...rules, ...holidays, ...unclear].join('; ');
}

const WEEK = 'Mo,Tu,We,Th,Fr';
const ALL = 'Mo,Tu,We,Th,Fr,Sa,Su';

describe('OSM opening hours', () => {
  it.each([
    ['Mo-Fr 09:00-12:00', `${WEEK} 09:00-12:00`],
    ['Mo,We,Th 09:00-12:00,14:00-17:30', 'Mo,We,Th 09:00-12:00,14:00-17:30'],
    ['Mo-We,Fr 09:00-12:00; Sa 10:00-12:00', 'Mo,Tu,We,Fr 09:00-12:00; Sa 10:00-12:00'],
    ['Sa-Mo 10:00-18:00', 'Mo,Sa,Su 10:00-18:00'],
    ['Mo-Fr 09:00-17:00; We off', `${WEEK} 09:00-17:00; We off`],
    ['Mo-Fr 09:00-17:00; Sa,Su closed', `${WEEK} 09:00-17:00; Sa,Su off`],
    ['24/7', `${ALL} 00:00-24:00`],
    ['08:00-13:00,13:00-18:00', `${ALL} 08:00-18:00`],
    ['Mo-Fr 09:00-12:00; PH off', `${WEEK} 09:00-12:00; holidays closed`],
    ['Mo-Sa 09:00-12:00; PH,Su off', 'Mo,Tu,We,Th,Fr,Sa 09:00-12:00; Su off; holidays closed'],
    ['Mo-Fr,PH 09:00-12:00', `${WEEK} 09:00-12:00; holidays open`],
    ['Mo-Fr 09:00-12:00; PH 10:00-12:00', `${WEEK} 09:00-12:00`],
    ['week 2-8/2 Tu 09:30-12:00; PH off', 'w2,4,6,8 Tu 09:30-12:00; holidays closed'],
    ['week 01-05/2 Mo 09:00-12:00', 'w1,3,5 Mo 09:00-12:00'],
    ['week 3,7,11 Mo 09:00-12:00', 'w3,7,11 Mo 09:00-12:00'],
    ['Th[1] 14:00-16:00', 'Th[1] 14:00-16:00'],
    ['Th[1,3] 14:00-16:00', 'Th[1,3] 14:00-16:00'],
    ['Th[2-4] 14:00-16:00', 'Th[2,3,4] 14:00-16:00'],
    ['We[-1] 14:00-16:00', 'We[-1] 14:00-16:00'],
    ['Mo,Th[1] 14:00-16:00', 'Mo 14:00-16:00; Th[1] 14:00-16:00'],
    ['Sep-Jun Mo-Fr 09:00-17:00; Jul-Aug off', `m9,10,11,12,1,2,3,4,5,6 ${WEEK} 09:00-17:00; m7,8 ${ALL} off`],
    ['Jan,Mar: Mo 09:00-17:00', 'm1,3 Mo 09:00-17:00'],
    ['Fr 20:00-02:00', 'Fr 20:00-26:00'],
    ['Fr 20:00-26:00', 'Fr 20:00-26:00'],
    ['Mo 14:00-17:00,09:00-12:00', 'Mo 09:00-12:00,14:00-17:00'],
    ['off', `${ALL} off`],
  ])('%s', (source, expected) => {
    expect(told(readOpeningHours(source))).toBe(expected);
  });

  it.each([
    ['Mo-Fr 09:00-12:00, Sa 10:00-12:00', `${WEEK} 09:00-12:00; Sa 10:00-12:00`],
    ['Mo-Fr 09:00-12:00, We 14:00-18:00', `${WEEK} 09:00-12:00; We 14:00-18:00; We 09:00-12:00,14:00-18:00`],
    ['Mo-Fr 09:00-12:00, Th[1] 14:00-18:00', `${WEEK} 09:00-12:00; Th[1] 14:00-18:00; Th[1] 09:00-12:00,14:00-18:00`],
    ['Mo-Fr 09:00-12:00, We off', `${WEEK} 09:00-12:00; We off`],
  ])('adds after a comma: %s', (source, expected) => {
    expect(told(readOpeningHours(source))).toBe(expected);
  });

  it.each([
    ['mo-fr 9:00-12:00', `${WEEK} 09:00-12:00`],
    ['Mo-Fr09:00-12:00;Sa10:00-12:00', `${WEEK} 09:00-12:00; Sa 10:00-12:00`],
    ['Mo,\u00a0Tu: 09:00 - 12:00 , 14:00 - 17:00;;', 'Mo,Tu 09:00-12:00,14:00-17:00'],
    ['Mo-Fr 09:00-24:00', `${WEEK} 09:00-24:00`],
  ])('reads what OSM allows: %s', (source, expected) => {
    expect(told(readOpeningHours(source))).toBe(expected);
    expect(readHours(source).repair).toBeNull();
  });

  it.each([
    ['Mo-Fr 9h-12h30,13h30-17h', `${WEEK} 09:00-12:30,13:30-17:00`],
    ['Mo-Fr 09h00-12h00', `${WEEK} 09:00-12:00`],
    ['Mo-Fr 9.00-12.00', `${WEEK} 09:00-12:00`],
    ['Mo – Fr 09:00–12:00 ;', `${WEEK} 09:00-12:00`],
    ['Mo-Fr 09:00-12:00,', `${WEEK} 09:00-12:00`],
    ['Mo-Fr 09:00-12:00.', `${WEEK} 09:00-12:00`],
    ['Mo 00:00-00:00,09:00-12:00', 'Mo 09:00-12:00'],
    ['Mo-Th 09:00-12:00; Fr 00:00-00:00', 'Mo,Tu,We,Th 09:00-12:00; Fr off'],
    ['Mo-Fr 9:00-12:00;14:00-17:00', `${WEEK} 09:00-12:00,14:00-17:00`],
    ['Mo-Fr 9:00-12:00; 14:00-17:00; Sa 09:00-12:00', `${WEEK} 09:00-12:00,14:00-17:00; Sa 09:00-12:00`],
    ['lundi-vendredi 9h-12h', `${WEEK} 09:00-12:00`],
    ['Du lundi au vendredi, de 9h à 12h et de 14h à 17h30', 'raw'],
    ['Du lundi au vendredi de 9h à 12h et de 14h à 17h30.', `${WEEK} 09:00-12:00,14:00-17:30`],
    ['Lundi et jeudi : 9h00 - 12h00 ; fermé le mercredi', 'raw'],
    ['Lun, Mar : 9h-12h ; Mer : fermé', 'Mo,Tu 09:00-12:00; We off'],
  ])('repairs what can mean one thing only, and says so: %s', (source, expected) => {
    expect(told(readOpeningHours(source))).toBe(expected);
    expect(readHours(source).repair).toBe(expected === 'raw' ? 'hours-unreadable' : 'hours-repaired');
  });

  it.each([
    ['Mo 09:30-12:00,14:00-17:00; Tu 12:30', 'Mo 09:30-12:00,14:00-17:00; Tu unclear'],
    ['Mo-We 09:00-12:00; Th 08:30-12:00-13:30', 'Mo,Tu,We 09:00-12:00; Th unclear'],
    ['Mo-Fr 09:00-17:00; Th 09:00-12:00-14:00', `${WEEK} 09:00-17:00; Th unclear`],
    ['Mo,We 09:00-12:00; Fr 17:00-12:00; PH off', 'Mo,We 09:00-12:00; holidays closed; Fr unclear'],
    ['Tu 18:00-18:00; We 10:00-18:00', 'We 10:00-18:00; Tu unclear'],
    ['Mo-Fr 09:00; Mo-We 09:00-12:00', 'Mo,Tu,We 09:00-12:00; Th,Fr unclear'],
    ['Mo-Fr 09:00-12:00, We 14:00', `${WEEK} 09:00-12:00; We unclear`],
  ])('keeps the clear days when another is broken: %s', (source, expected) => {
    expect(told(readOpeningHours(source))).toBe(expected);
    expect(readHours(source)).toMatchObject({ hours: { text: source }, repair: 'hours-partly-read' });
  });

  it.each([
    'Th 08:30-12:00-13:30',
    'Mo 09:00',
    'Mo 14:00-14:00',
    'Mo 00:00-00:00',
    'Fr 17:00-12:00',
    'Mo-Fr',
    'PH off',
    'Mo-Fr 09:00-12:00; SH off',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"',
    'Mo-Fr 09:00+',
    'Mo-Fr 09:00-sunset',
    'Mo-Fr 09:00-12:60',
    'Mo-Fr 25:00-26:00',
    'Mo off; 14:00-17:00',
    'week 1-20 Mo 09:00; Tu 09:00-12:00',
    'Jul 14-Aug 31 off',
    'week 50-02 Mo 09:00-12:00',
    'week 0-60 Mo 09:00-12:00',
    'Th[6] 09:00-12:00',
    'Mo-Fr[1] 09:00-12:00',
    '2026 Mo 09:00-12:00',
    'Th[4] 09:00-12:00, Th[-1] 14:00-17:00',
    'du lundi au vendredi',
    'sur rendez-vous, le mardi matin',
  ])('shows as it is what it cannot read for sure: %s', (source) => {
    expect(readOpeningHours(source)).toEqual({ known: 'raw', text: source });
    expect(readHours(source).repair).toBe('hours-unreadable');
  });

  it('knows nothing of an empty text', () => {
    expect(readOpeningHours('  ')).toEqual({ known: 'no' });
  });
});

/** What is broken in the source itself. */
const BROKEN = [
  // A time without its end, or with two.
  /(^|[ ,])\d\d:\d\d(?=[,;]|$)/,
  /-\d\d:\d\d-/,
  // Nothing but openings of no length on those days: closed, or round the clock?
  /[a-z] (\d\d:\d\d)-\1(,(\d\d:\d\d)-\3)*(?=;|$)/i,
  // All night long.
  / 17:00-12:00/,
];

describe.each(['conseillers-numeriques-2022-12', 'france-services-2024-08'])('real hours: %s', (name) => {
  const file = sharedData('venues', `${name}.schema-1.0.json`);
  (file === null ? it.skip : it)('are all read or rightly refused', () => {
    // The file is a flat list of rows of texts and numbers.
    const rows = JSON.parse(readFileSync(file ?? '', 'utf8')) as readonly Readonly<Record<string, unknown>>[];
    const sources = rows.map((row) => row['horaires']).filter((source) => typeof source === 'string');
    const refused = sources.filter((source) => readOpeningHours(source).known === 'raw');
    const partly = sources.filter((source) => readOpeningHours(source).known === 'partly');
    const wrongly = refused.filter((source) => !BROKEN.some((broken) => broken.test(source)));
    process.stderr.write(
      `${name}: ${sources.length} opening hours, ${sources.length - refused.length} read, ` +
        `${partly.length} of them partly, ${refused.length} refused, ${wrongly.length} of these wrongly\n`,
    );
    expect(wrongly).toEqual([]);
    expect((sources.length - refused.length) / sources.length).toBeGreaterThanOrEqual(0.99);
  });
});
