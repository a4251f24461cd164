import type { AppointmentKind, Duty, Mediator } from '../../bot/domain/agenda.js';
import type { Slot, Taken } from '../../bot/domain/appointment.js';
import { isBookable } from '../../bot/domain/bookable.js';
import { freeSlotsOn } from '../../bot/domain/free-slots.js';
import { dayNumberOfIso } from '../../bot/domain/iso-days.js';
import { walkInsOn } from '../../bot/domain/walk-ins.js';
import { ALONE, duty, GUERET, mediator, WALK_IN, WORKSHOP } from '../support/duty.js';

/** Tuesday. */
const DAY = '2026-11-24';
/** Monday, 10:00 in Guéret. */
const MONDAY = at('10:00', '2026-11-23');

function at(time: string, day = DAY): number {
  return Date.parse(`${day}T${time}:00+01:00`);
}
const clock = (instant: number): string => new Date(instant + 3_600_000).toISOString().slice(11, 16);
const kind = (minutes: number, bufferMinutes = 0, about: Partial<AppointmentKind> = {}): AppointmentKind => ({
  ...ALONE,
  reception: { by: 'appointment', minutes, bufferMinutes },
  ...about,
});
const taken = (from: string, to: string, about: Partial<Taken> = {}): Taken => ({
  duty: 'other',
  start: at(from),
  busyUntil: at(to),
  count: 1,
  ...about,
});
const slots = (who: Mediator, already: readonly Taken[] = [], now = MONDAY): readonly Slot[] =>
  freeSlotsOn(dayNumberOfIso(DAY), who.duties[0] ?? duty(), who, already, now);
const starts = (who: Mediator, already: readonly Taken[] = [], now = MONDAY): string =>
  slots(who, already, now)
    .map(({ start }) => clock(start))
    .join(' ');
const giving = (about: Partial<Duty>, ...others: readonly Duty[]): Mediator =>
  mediator({ duties: [duty(about), ...others] });

describe('appointments of one person at a time', () => {
  it.each<[string, Mediator, readonly Taken[], string]>([
    ['one after the other', giving({}), [], '09:00 09:30 10:00 10:30 11:00 11:30'],
    ['end within the duty', giving({ kind: kind(50) }), [], '09:00 09:50 10:40'],
    ['a buffer after each, that may pass the end', giving({ kind: kind(45, 15) }), [], '09:00 10:00 11:00'],
    ['on hours that people say', giving({ kind: kind(30, 7) }), [], '09:00 09:40 10:20 11:00'],
    ['around what is taken', giving({}), [taken('09:30', '10:00')], '09:00 10:00 10:30 11:00 11:30'],
    ['from the end of what is taken', giving({}), [taken('09:00', '09:20')], '09:20 09:50 10:20 10:50 11:20'],
    ['on the next five minutes after it', giving({}), [taken('09:00', '09:21')], '09:25 09:55 10:25 10:55 11:25'],
    ['their buffer before what is taken', giving({ kind: kind(45, 15) }), [taken('09:50', '11:00')], '11:00'],
    [
      'their buffer before what is taken just after the duty',
      giving({ kind: kind(45, 15) }),
      [taken('12:00', '13:00')],
      '09:00 10:00 11:00',
    ],
    ['none whose buffer would run into it', giving({ kind: kind(60, 15) }), [taken('12:05', '13:00')], '09:00 10:15'],
    ['nothing when all is taken', giving({}), [taken('08:00', '13:00')], ''],
    [
      'what others hold is not seen twice',
      giving({}),
      [taken('09:00', '10:00'), taken('09:30', '11:00')],
      '11:00 11:30',
    ],
  ])('%s', (_, who, already, expected) => {
    expect(starts(who, already)).toBe(expected);
  });

  it.each<[string, Mediator['absences'], string]>([
    [
      'the middle of the morning',
      [{ id: 'a', from: { day: DAY, minutes: 570 }, to: { day: DAY, minutes: 630 } }],
      '09:00 10:30 11:00 11:30',
    ],
    [
      'from the day before',
      [{ id: 'a', from: { day: '2026-11-20', minutes: 0 }, to: { day: DAY, minutes: 660 } }],
      '11:00 11:30',
    ],
    ['all week', [{ id: 'a', from: { day: '2026-11-23', minutes: 0 }, to: { day: '2026-11-30', minutes: 0 } }], ''],
  ])('are not given during an absence: %s', (_, absences, expected) => {
    expect(starts({ ...giving({}), absences })).toBe(expected);
  });

  it('keep their buffer after an absence that is shorter than it', () => {
    const absences = [{ id: 'a', from: { day: DAY, minutes: 570 }, to: { day: DAY, minutes: 580 } }];
    expect(starts({ ...giving({ kind: kind(30, 30) }), absences })).toBe('09:00 10:00 11:00');
  });

  it.each<[string, Duty, string]>([
    ['a workshop', duty({ id: 'w', kind: WORKSHOP, from: 600, to: 660 }), '09:00 09:30 11:00 11:30'],
    ['a walk-in session', duty({ id: 'w', kind: WALK_IN, from: 600, to: 660 }), '09:00 09:30 11:00 11:30'],
    [
      'a workshop right after, as far as the buffer goes',
      duty({ id: 'w', kind: WORKSHOP, from: 720, to: 780 }),
      '09:00 09:30 10:00 10:30 11:00 11:30',
    ],
  ])('leave the mediator to %s, booked or not', (_, other, expected) => {
    expect(starts(giving({}, other))).toBe(expected);
  });

  it('do not let their buffer run into a workshop, which could not be booked any more', () => {
    const workshop = duty({ id: 'w', kind: WORKSHOP, from: 720, to: 780 });
    expect(starts(giving({ kind: kind(60, 15) }, workshop))).toBe('09:00 10:15');
    expect(starts(giving({ kind: kind(45, 15) }, workshop))).toBe('09:00 10:00 11:00');
    expect(starts(giving({ kind: kind(60, 0), from: 570 }, workshop))).toBe('09:30 10:30');
  });

  it('keep their hours whatever the time it is: the notice takes away, and moves nothing', () => {
    expect(starts(giving({}), [], at('07:05'))).toBe('09:30 10:00 10:30 11:00 11:30');
    expect(starts(giving({}), [], at('09:30'))).toBe('11:30');
    expect(starts(giving({}), [], at('09:31'))).toBe('');
  });

  it.each([
    [0, ''],
    [1, '09:00 09:30 10:00 10:30 11:00 11:30'],
  ])('are open %i days ahead on the calendar of the place', (horizonDays, expected) => {
    expect(starts(giving({ kind: kind(30, 0, { horizonDays }) }), [], at('23:59', '2026-11-23'))).toBe(expected);
    expect(starts(giving({ kind: kind(30, 0, { horizonDays }) }), [], at('00:00', '2026-11-23'))).toBe(expected);
  });

  it.each([
    ['no length', kind(0)],
    ['a negative length', kind(-30)],
    ['a negative buffer', kind(30, -30)],
    ['a length that is no number', kind(NaN)],
  ])('are not given at all with %s', (_, wrong) => {
    expect(starts(giving({ kind: wrong }))).toBe('');
  });

  it('say all that a booking keeps', () => {
    expect(slots(giving({ kind: kind(45, 15) }))[0]).toEqual({
      mediator: 'samira',
      mediatorName: 'Samira B.',
      duty: 'tuesday',
      kindName: 'Aide individuelle',
      way: 'on-site',
      place: GUERET,
      start: at('09:00'),
      end: at('09:45'),
      busyUntil: at('10:00'),
      seats: 1,
      seatsLeft: 1,
    });
  });
});

describe('a workshop', () => {
  const workshop = giving({ kind: WORKSHOP });
  const seated = (count: number): Taken => taken('09:00', '12:00', { duty: 'tuesday', count });

  it('is one slot, the whole session, with the seats that are left', () => {
    expect(slots(workshop, [seated(4)])).toMatchObject([
      { start: at('09:00'), end: at('12:00'), busyUntil: at('12:00'), seats: 6, seatsLeft: 2 },
    ]);
  });

  it.each<[string, readonly Taken[], Mediator['absences']]>([
    ['it is full', [seated(6)], []],
    ['the mediator is taken elsewhere meanwhile', [taken('11:30', '12:30')], []],
    [
      'part of it falls in an absence',
      [],
      [{ id: 'a', from: { day: DAY, minutes: 700 }, to: { day: DAY, minutes: 900 } }],
    ],
  ])('is not offered when %s', (_, already, absences) => {
    expect(slots({ ...workshop, absences }, already)).toEqual([]);
  });

  it('is not offered once the notice has begun', () => {
    expect(slots(workshop, [], at('07:00'))).toHaveLength(1);
    expect(slots(workshop, [], at('07:01'))).toEqual([]);
  });
});

describe('a walk-in session', () => {
  const walkIn = giving({ kind: WALK_IN });
  const sessions = (who: Mediator, now: number): readonly string[] =>
    walkInsOn(dayNumberOfIso(DAY), who.duties[0] ?? duty(), who, now).map(
      ({ start, end }) => `${clock(start)}-${clock(end)}`,
    );

  it('has no slot; one comes until it ends', () => {
    expect(slots(walkIn)).toEqual([]);
    expect(sessions(walkIn, MONDAY)).toEqual(['09:00-12:00']);
    expect(sessions(walkIn, at('11:59'))).toEqual(['09:00-12:00']);
    expect(sessions(walkIn, at('12:00'))).toEqual([]);
  });

  it('is cut by an absence', () => {
    const absences = [{ id: 'a', from: { day: DAY, minutes: 600 }, to: { day: DAY, minutes: 660 } }];
    expect(sessions({ ...walkIn, absences }, MONDAY)).toEqual(['09:00-10:00', '11:00-12:00']);
    expect(sessions({ ...walkIn, absences }, at('10:30'))).toEqual(['11:00-12:00']);
  });
});

describe('a slot that was offered still stands', () => {
  const who = giving({});
  const [slot] = slots(who);
  if (slot === undefined) throw new Error('no slot to judge');

  it.each<[string, Mediator, Slot, readonly Taken[], number, boolean]>([
    ['as it was offered', who, slot, [], MONDAY, true],
    ['up to its notice', who, slot, [], at('07:00'), true],
    ['not after', who, slot, [], at('07:01'), false],
    [
      'off the steps that are offered',
      who,
      { ...slot, start: at('09:05'), end: at('09:35'), busyUntil: at('09:35') },
      [],
      MONDAY,
      true,
    ],
    ['not once it is taken', who, slot, [taken('09:00', '09:30', { duty: 'tuesday' })], MONDAY, false],
    ['beside what is taken', who, slot, [taken('09:30', '10:00')], MONDAY, true],
    [
      'not out of its duty',
      who,
      { ...slot, start: at('11:45'), end: at('12:15'), busyUntil: at('12:15') },
      [],
      MONDAY,
      false,
    ],
    [
      'not on another day',
      who,
      {
        ...slot,
        start: at('09:00', '2026-11-25'),
        end: at('09:30', '2026-11-25'),
        busyUntil: at('09:30', '2026-11-25'),
      },
      [],
      MONDAY,
      false,
    ],
    ['not of another mediator', who, { ...slot, mediator: 'paul' }, [], MONDAY, false],
    ['not of a duty that is no more', { ...who, duties: [] }, slot, [], MONDAY, false],
    ['not when the kind changed', giving({ kind: { ...ALONE, name: 'Atelier' } }), slot, [], MONDAY, false],
    ['not when appointments became longer', giving({ kind: kind(45) }), slot, [], MONDAY, false],
    ['not when it became a telephone call', giving({ kind: { ...ALONE, way: 'phone' } }), slot, [], MONDAY, false],
    [
      'not when the duty moved to another address',
      giving({ place: { ...GUERET, street: '2 rue du Marché' } }),
      slot,
      [],
      MONDAY,
      false,
    ],
    [
      'when only the telephone of the place changed',
      giving({ place: { ...GUERET, phone: '+33555000000' } }),
      slot,
      [],
      MONDAY,
      true,
    ],
    [
      'not after the contract',
      { ...who, contracts: [{ from: '2024-01-01', to: '2026-11-23' }] },
      slot,
      [],
      MONDAY,
      false,
    ],
    [
      'not in an absence',
      { ...who, absences: [{ id: 'a', from: { day: DAY, minutes: 560 }, to: { day: DAY, minutes: 570 } }] },
      slot,
      [],
      MONDAY,
      false,
    ],
    ['not in a workshop', giving({}, duty({ id: 'w', kind: WORKSHOP })), slot, [], MONDAY, false],
  ])('%s', (_, holder, one, already, now, expected) => {
    expect(isBookable(one, holder, already, now)).toBe(expected);
  });

  it('has a seat until the last one of a workshop', () => {
    const workshop = giving({ kind: WORKSHOP });
    const [session] = slots(workshop);
    if (session === undefined) throw new Error('no session to judge');
    const seated = (count: number): readonly Taken[] => [taken('09:00', '12:00', { duty: 'tuesday', count })];
    expect(isBookable(session, workshop, seated(5), MONDAY)).toBe(true);
    expect(isBookable(session, workshop, seated(6), MONDAY)).toBe(false);
    expect(isBookable(session, workshop, [taken('11:00', '13:00')], MONDAY)).toBe(false);
  });
});
