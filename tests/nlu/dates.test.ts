import { NO_SECOND_OPINION, type SecondOpinion } from '../../nlu/entities/dates-opinion.js';
import { hasDateCue, readWhen } from '../../nlu/entities/dates.js';
import { AWAITED, AWAITED_OTHER_DAYS, NO_DATE, PHENOMENA, TABLE, UNASKED } from '../support/date-phrases.js';
import { ANSWERS, ANSWERS_ON_A_FRIDAY, TOLD, TOLD_ON_A_FRIDAY } from '../support/date-answers.js';
import { MANNERS, MANNERS_UNASKED } from '../support/date-manners.js';
import { shortWhen } from '../support/short-when.js';

const ZONE = 'Europe/Paris';
/** A Tuesday, 10:00 in Paris. */
const TUESDAY = Date.parse('2026-11-24T10:00:00+01:00');

async function read(text: string, now = TUESDAY, isAwaited = true, zone = ZONE): Promise<string> {
  return shortWhen(await readWhen(text, { now, zone, isAwaited }));
}

describe('the table of measured phrases', () => {
  it.each(TABLE)('%s → %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe('more ways to say it', () => {
  it.each(AWAITED)('%s → %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
  it.each(AWAITED_OTHER_DAYS)('%s, %s → %s', async (now, text, expected) => {
    expect(await read(text, Date.parse(now))).toBe(expected);
  });
});

describe.each(Object.entries(PHENOMENA))('%s', (_phenomenon, rows) => {
  it.each(rows)('%s → %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe.each(Object.entries(MANNERS))('%s', (_manner, rows) => {
  it.each(rows)('%s → %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
});

describe('a message nobody asked for', () => {
  it.each(MANNERS_UNASKED)('%s → %s', async (text, expected) => {
    expect(await read(text, TUESDAY, false)).toBe(expected);
  });
  it.each(UNASKED)('%s → %s', async (text, expected) => {
    expect(hasDateCue(text)).toBe(true);
    expect(await read(text, TUESDAY, false)).toBe(expected);
  });
});

describe('what people answer, and what they only tell', () => {
  const FRIDAY = Date.parse('2027-06-18T16:00:00+02:00');
  it.each(ANSWERS)('%s → %s', async (text, expected) => {
    expect(await read(text)).toBe(expected);
  });
  it.each(TOLD)('unasked: %s → %s', async (text, expected) => {
    expect(await read(text, TUESDAY, false)).toBe(expected);
  });
  it.each(ANSWERS_ON_A_FRIDAY)('on a Friday: %s → %s', async (text, expected) => {
    expect(await read(text, FRIDAY)).toBe(expected);
  });
  it.each(TOLD_ON_A_FRIDAY)('on a Friday, unasked: %s → %s', async (text, expected) => {
    expect(await read(text, FRIDAY, false)).toBe(expected);
  });
});

describe('what is no date', () => {
  it.each(NO_DATE)('finds none in: %s', async (text) => {
    expect(await read(text, TUESDAY, false)).toBe('nothing');
  });

  it('takes a bare number for a day only when a date is awaited', async () => {
    expect(await read('le 2', TUESDAY, false)).toBe('nothing');
    expect(await read('le 2', TUESDAY, true)).toBe('2026-12-02');
  });
});

describe('the zone of the place', () => {
  it('is already tomorrow in Nouméa and still yesterday in Tahiti', async () => {
    const evening = Date.parse('2026-11-24T22:30:00+01:00');
    expect(await read('demain', evening, true, 'Europe/Paris')).toBe('2026-11-25');
    expect(await read('demain', evening, true, 'Pacific/Noumea')).toBe('2026-11-26');
    expect(await read('demain', Date.parse('2026-11-24T08:00:00Z'), true, 'Pacific/Tahiti')).toBe('2026-11-24');
  });

  it('counts true hours over a change of the clocks', async () => {
    const beforeSpring = Date.parse('2026-03-28T23:30:00+01:00');
    expect(await read('dans 9 heures', beforeSpring)).toBe('2026-03-29 09:30');
    const beforeAutumn = Date.parse('2026-10-24T23:30:00+02:00');
    expect(await read('dans 10 heures', beforeAutumn)).toBe('2026-10-25 08:30');
    expect(await read('demain', beforeAutumn)).toBe('2026-10-25');
    expect(await read('dans 2 jours', beforeAutumn)).toBe('2026-10-26');
  });
});

describe('hostile and odd input', () => {
  const ODD = [
    '',
    ' ',
    'cent mille '.repeat(400),
    'de 14h à 16h '.repeat(400),
    '06 12 34 56 78 '.repeat(400),
    '9'.repeat(5000),
    ' '.repeat(5000),
    '12/12/12 '.repeat(500),
    'lundi '.repeat(900),
    'pas '.repeat(1000),
    'entre '.repeat(800),
    'du 6 au '.repeat(600),
    '🙏'.repeat(2000),
    '\u202e\u0000\u200b\ud800demain',
    '1'.repeat(80) + 'h' + '1'.repeat(80),
    'ﬁ½①²',
    '__proto__ constructor toString',
    '00/00 99h99 32/13/2026 le 0 le 99 semaine 99 24:61',
  ];
  it.each(ODD)('answers %#', async (text) => {
    for (const isAwaited of [true, false]) expect(typeof (await read(text, TUESDAY, isAwaited))).toBe('string');
    expect(typeof hasDateCue(text)).toBe('boolean');
  });
});

describe('the second opinion', () => {
  const saying =
    (...opinions: Awaited<ReturnType<SecondOpinion>>): SecondOpinion =>
    () =>
      Promise.resolve(opinions);
  const ask = async (second: SecondOpinion, text = 'à la saint glinglin') =>
    shortWhen(await readWhen(text, { now: TUESDAY, zone: ZONE, isAwaited: true }, second));

  it('is heard only when our reader found nothing', async () => {
    const second = saying({ type: 'date', said: '', start: '2026-12-25', end: '' });
    expect(await ask(second)).toBe('2026-12-25');
    expect(await ask(second, 'demain')).toBe('2026-11-25');
    expect(await ask(second, 'hier')).toBe('? past:');
    expect(await ask(NO_SECOND_OPINION)).toBe('nothing');
  });

  it('loses what is past, at night, or as long as a year', async () => {
    const value = (type: string, start: string, end = '') => ({ type, said: '', start, end });
    expect(await ask(saying(value('date', '2025-12-03'), value('date', '2026-12-03')))).toBe('2026-12-03');
    expect(await ask(saying(value('datetime', '2026-11-24 09:00:00')))).toBe('nothing');
    expect(await ask(saying(value('time', '21:30:00'), value('time', '09:30:00')))).toBe('09:30');
    expect(await ask(saying(value('daterange', '2026-01-01', '2027-01-01')))).toBe('nothing');
    expect(await ask(saying(value('daterange', '2027-01-01', '2028-01-01')))).toBe('nothing');
    expect(await ask(saying(value('daterange', '2026-11-30', '2026-12-07')))).toBe('2026-11-30..2026-12-06');
    expect(await ask(saying(value('date', 'not resolved')))).toBe('nothing');
  });
});

describe('the cue', () => {
  it.each(['2main aprem', 'vdd 14h', 'le 3', 'jeudi', 'dans 2 jours', 'c possible samdi ?'])(
    'is seen in %s',
    (text) => {
      expect(hasDateCue(text)).toBe(true);
    },
  );
  it.each(['bonjour', 'je cherche un lieu à Lyon', '06 12 34 56 78', 'rue du 11 novembre', 'impots 2026'])(
    'is not seen in %s',
    (text) => {
      expect(hasDateCue(text)).toBe(false);
    },
  );
});
