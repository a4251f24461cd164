import fc from 'fast-check';
import type { Duty, Mediator } from '../../bot/domain/agenda.js';
import { slotKey, type Slot, type Taken } from '../../bot/domain/appointment.js';
import { isBookable } from '../../bot/domain/bookable.js';
import type { MediatorId } from '../../bot/domain/ids.js';
import type { SlotSearch, SlotsFound } from '../../bot/domain/slot-search.js';
import type { WhenHeard } from '../../bot/domain/when-heard.js';
import { lookUpSlotsIn } from '../../bot/turn/look-up-slots.js';
import { MemoryAgenda } from '../../data/agenda/memory-agenda.js';
import { ALONE, duty, GUERET, mediator, WALK_IN, WORKSHOP } from '../support/duty.js';
import { readingAt } from '../support/slot-oracle.js';

/** Monday 23 November 2026, 10:00 in Guéret. */
const NOW = Date.parse('2026-11-23T10:00:00+01:00');
const SEARCH: SlotSearch = {
  commune: {
    codeInsee: '23096',
    name: 'Guéret',
    departement: '23',
    postcodes: ['23000'],
    population: 12_734,
    position: GUERET.position,
    isApproximate: false,
  },
  street: null,
  start: null,
  need: null,
  when: null,
  way: null,
  skip: 0,
  count: 3,
};

type TakenBy = ReadonlyMap<MediatorId, readonly Taken[]>;

function looking(mediators: readonly Mediator[], taken: TakenBy = new Map()) {
  const appointments = {
    takenOf: (ids: readonly MediatorId[], from: number, to: number) =>
      Promise.resolve(
        new Map(
          ids.map((id) => [id, (taken.get(id) ?? []).filter((one) => one.start < to && from < one.busyUntil)] as const),
        ),
      ),
  };
  const streets = {
    locate: (street: string) =>
      Promise.resolve(
        street === 'nulle part'
          ? null
          : {
              label: '1 Rue du Moulin 23300 La Souterraine',
              position: kilometresNorth(25),
              precision: 'house' as const,
            },
      ),
  };
  const lookUp = lookUpSlotsIn({ agenda: new MemoryAgenda(mediators), appointments, streets });
  return (about: Partial<SlotSearch> = {}): Promise<SlotsFound> => lookUp({ ...SEARCH, ...about }, NOW);
}

function kilometresNorth(km: number) {
  return { latitude: GUERET.position.latitude + km / 111.195, longitude: GUERET.position.longitude };
}
const giving = (id: string, km: number, about: Partial<Duty> = {}, ...others: readonly Duty[]): Mediator =>
  mediator({
    id,
    name: id,
    duties: [duty({ place: { ...GUERET, name: id, position: kilometresNorth(km) }, ...about }), ...others],
  });
const weekly = (weekday: number): Duty['recurrence'] => ({ every: 'week', weekday, weeks: 1 });
const text = (slot: Pick<Slot, 'start' | 'place'>): string =>
  `${readingAt(slot.start, slot.place.timeZone).slice(5).replace('T', ' ')} ${slot.place.name}`;
const told = (found: SlotsFound): string =>
  found.got === 'no-slot' ? 'none' : found.slots.map(text).join(', ') + (found.hasMore ? '...' : '');
const on = (day: string, hours: Extract<WhenHeard, { heard: 'day' }>['hours'] = null): WhenHeard => ({
  heard: 'day',
  day,
  hours,
  except: [],
});

describe('the next slots around a place', () => {
  it('are the earliest within reach, three at once, and others when asked', async () => {
    const look = looking([giving('near', 2)]);
    expect(told(await look())).toBe('11-24 09:00 near, 11-24 09:30 near, 11-24 10:00 near...');
    expect(told(await look({ skip: 3 }))).toBe('11-24 10:30 near, 11-24 11:00 near, 11-24 11:30 near...');
    expect(told(await look({ skip: 6, count: 1 }))).toBe('12-01 09:00 near...');
  });

  it('are on several half-days and in several places when there are', async () => {
    const afternoon = duty({ id: 'afternoon', from: 840, to: 1020, place: { ...GUERET, name: 'near' } });
    const look = looking([giving('near', 0, {}, afternoon), giving('other', 8)]);
    expect(told(await look())).toBe('11-24 09:00 near, 11-24 14:00 near, 11-24 09:30 other...');
  });

  it.each<[string, readonly Mediator[], string, number]>([
    [
      'those of 10 km before earlier ones of 30',
      [giving('far', 20, { recurrence: weekly(0) }), giving('near', 5)],
      '11-24 09:00 near',
      6,
    ],
    ['those of 30 km when there are none nearer', [giving('far', 20)], '11-24 09:00 far', 20],
    ['those of 60 km at last', [giving('far', 55)], '11-24 09:00 far', 55],
    ['nobody beyond', [giving('too far', 61)], 'none', 0],
  ])('widen the circle: %s', async (_, mediators, first, km) => {
    const found = await looking(mediators)({ count: 1 });
    expect(told(found).replace('...', '')).toBe(first);
    if (found.got === 'slots') expect(Math.ceil(found.farthestMetres / 1_000)).toBeGreaterThanOrEqual(km - 1);
    else expect(found.hasMediator).toBe(false);
  });

  it('fill the page with the wider circle when the first holds too few', async () => {
    const once = giving('near', 5, { recurrence: { every: 'once', day: '2026-12-15' }, to: 570 });
    expect(told(await looking([once, giving('far', 20)])())).toBe(
      '12-15 09:00 near, 11-24 09:00 far, 11-24 09:30 far...',
    );
  });

  it.each<[string, Partial<SlotSearch>, string]>([
    ['the need that is asked', { need: 'taxes' }, '11-24 09:00 general, 11-26 14:00 taxes, 12-01 09:00 general'],
    ['any need', { need: 'email' }, '11-24 09:00 general, 12-01 09:00 general, 12-08 09:00 general'],
    ['the way that is asked', { way: 'phone' }, '11-25 09:00 phone, 12-02 09:00 phone, 12-09 09:00 phone'],
  ])('answer %s', async (_, about, expected) => {
    const look = looking([
      giving('general', 1, { to: 570 }),
      giving('taxes', 1, { recurrence: weekly(3), from: 840, to: 870, kind: { ...ALONE, needs: ['taxes'] } }),
      giving('phone', 50, { recurrence: weekly(2), to: 570, kind: { ...ALONE, way: 'phone', needs: ['housing'] } }),
    ]);
    expect(told(await look(about)).replace('...', '')).toBe(expected);
  });

  it('start from the street that was said, and say where it is', async () => {
    const look = looking([giving('north', 26), giving('south', 0)]);
    const found = await look({ street: '1 rue du moulin' });
    expect(told(found)).toBe('11-24 09:00 north, 11-24 09:30 north, 11-24 10:00 north...');
    expect(found.start?.label).toBe('1 Rue du Moulin 23300 La Souterraine');
    expect((await look({ street: 'nulle part' })).start).toBeNull();
    expect(told(await look({ street: 'nulle part' }))).toContain('south');
  });

  it('leave out what is taken, and count the seats of a workshop', async () => {
    const start = Date.parse('2026-11-24T09:00:00+01:00');
    const taken = new Map([['near', [{ duty: 'tuesday', start, busyUntil: start + 5_400_000, count: 2 }]]]);
    expect(told(await looking([giving('near', 1)], taken)({ count: 1 }))).toBe('11-24 10:30 near...');
    const workshop = giving('near', 1, { kind: WORKSHOP });
    const found = await looking([workshop], taken)({ count: 1 });
    expect(found.got === 'slots' ? found.slots.map(({ seatsLeft }) => seatsLeft) : []).toEqual([4]);
  });
});

describe('the moment that was said', () => {
  const look = looking([giving('near', 1), giving('thursday', 2, { recurrence: weekly(3), from: 840, to: 1080 })]);

  it.each<[string, WhenHeard, string, boolean]>([
    ['a day', on('2026-12-01'), '12-01 09:00 near, 12-01 09:30 near, 12-01 10:00 near...', false],
    [
      'an hour: the closest first',
      on('2026-11-26', { at: 'time', time: '15:30' }),
      '11-26 15:30 thursday, 11-26 15:00 thursday, 11-26 16:00 thursday...',
      false,
    ],
    [
      'an hour of any day',
      { heard: 'hours', hours: { at: 'time', time: '10:00' }, except: [] },
      '11-24 10:00 near, 11-24 09:30 near, 11-24 10:30 near...',
      false,
    ],
    [
      'a refusal',
      { heard: 'not', except: [{ not: 'weekday', weekday: 1, hours: null }] },
      '11-26 14:00 thursday, 11-26 14:30 thursday, 11-26 15:00 thursday...',
      false,
    ],
    [
      'a day when nobody is there: the nearest to it',
      on('2026-11-27'),
      '11-26 14:00 thursday, 11-26 14:30 thursday, 11-26 15:00 thursday...',
      true,
    ],
    [
      'and to the hour, before or after',
      on('2026-11-27', { at: 'from', from: '17:00' }),
      '11-26 17:00 thursday, 11-26 17:30 thursday, 11-26 16:30 thursday...',
      true,
    ],
    [
      'a day that is nearest but refused is passed over',
      { ...on('2026-11-25'), except: [{ not: 'weekday', weekday: 1, hours: null }] },
      '11-26 14:00 thursday, 11-26 14:30 thursday, 11-26 15:00 thursday...',
      true,
    ],
    [
      'unless nothing else is left',
      {
        heard: 'not',
        except: [
          { not: 'weekday', weekday: 1, hours: null },
          { not: 'weekday', weekday: 3, hours: null },
        ],
      },
      '11-24 09:00 near, 11-24 09:30 near, 11-24 10:00 near...',
      true,
    ],
  ])('%s', async (_, when, expected, isOtherMoment) => {
    const found = await look({ when });
    expect(told(found)).toBe(expected);
    expect(found.got === 'slots' && found.isOtherMoment).toBe(isOtherMoment);
  });
});

describe('the night when clocks go forward', () => {
  it('lengthens what one reads of a duty: its last hour is found', async () => {
    const night = giving('night', 1, {
      recurrence: { every: 'once', day: '2027-03-28' },
      from: 90,
      to: 150,
      kind: { ...ALONE, horizonDays: 366 },
    });
    const found = await looking([night])({ when: on('2027-03-28', { at: 'from', from: '03:00' }) });
    expect(told(found)).toBe('03-28 03:00 night');
    expect(found).toMatchObject({ got: 'slots', isOtherMoment: false });
  });
});

describe('without appointment', () => {
  const permanence = giving('open', 3, { id: 'open', kind: WALK_IN });
  const walkIns = (found: SlotsFound): readonly string[] => found.walkIns.map(text);

  it('sessions are told when there is no slot, at most two', async () => {
    const found = await looking([permanence])();
    expect(found).toMatchObject({ got: 'no-slot', hasMediator: false });
    expect(walkIns(found)).toEqual(['11-24 09:00 open', '12-01 09:00 open']);
  });

  it('sessions that suit come beside the slots, on the first page', async () => {
    const look = looking([permanence, giving('near', 1)]);
    expect(walkIns(await look())).toEqual(['11-24 09:00 open', '12-01 09:00 open']);
    expect(walkIns(await look({ when: on('2026-12-01') }))).toEqual(['12-01 09:00 open']);
    expect(walkIns(await look({ skip: 3 }))).toEqual([]);
  });

  it('someone who is always taken is someone all the same', async () => {
    const start = Date.parse('2026-11-23T00:00:00+01:00');
    const full = new Map([['near', [{ duty: 'all', start, busyUntil: start + 90 * 86_400_000, count: 1 }]]]);
    expect(await looking([giving('near', 1)], full)()).toMatchObject({
      got: 'no-slot',
      hasMediator: true,
      walkIns: [],
    });
  });
});

describe('any search', () => {
  const anyDuty = fc
    .record({
      km: fc.integer({ min: 0, max: 70 }),
      weekday: fc.integer({ min: 0, max: 5 }),
      from: fc.constantFrom(480, 540, 840),
      kind: fc.constantFrom(ALONE, ALONE, { ...ALONE, way: 'phone' as const }, WORKSHOP, WALK_IN),
    })
    .map(({ km, weekday, from, kind }) =>
      duty({
        recurrence: weekly(weekday),
        from,
        to: from + 120,
        kind,
        place: { ...GUERET, name: `at ${String(km)}`, position: kilometresNorth(km) },
      }),
    );
  const anyMediators = fc
    .array(fc.array(anyDuty, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    .map((all) =>
      all.map((duties, at) =>
        mediator({ id: `m${String(at)}`, duties: duties.map((one, number) => ({ ...one, id: `d${String(number)}` })) }),
      ),
    );
  const anyWhen = fc.constantFrom<WhenHeard | null>(
    null,
    on('2026-11-27'),
    { heard: 'hours', hours: { at: 'time', time: '10:00' }, except: [] },
    { heard: 'hours', hours: { at: 'part', part: 'evening' }, except: [] },
    {
      heard: 'days',
      from: '2026-11-30',
      to: '2026-12-06',
      hours: null,
      except: [{ not: 'weekday', weekday: 2, hours: null }],
    },
  );

  it('gives slots that can be booked at that instant, page after page, none twice, no two at one instant', async () => {
    await fc.assert(
      fc.asyncProperty(anyMediators, anyWhen, async (mediators, when) => {
        const byId = new Map(mediators.map((one) => [one.id, one]));
        const start = Date.parse('2026-11-24T08:30:00+01:00');
        const taken: TakenBy = new Map(
          mediators.map(({ id }) => [id, [{ duty: 'other', start, busyUntil: start + 3_600_000, count: 1 }]] as const),
        );
        const look = looking(mediators, taken);
        const seen = new Set<string>();
        let isOther: boolean | null = null;
        for (let skip = 0, page = 0; page < 8; page += 1) {
          const found = await look({ when, skip });
          if (found.got === 'no-slot') break;
          expect(new Set(found.slots.map((slot) => slot.start)).size).toBe(found.slots.length);
          for (const slot of found.slots) {
            const holder = byId.get(slot.mediator);
            expect(holder !== undefined && isBookable(slot, holder, taken.get(holder.id) ?? [], NOW)).toBe(true);
            expect(seen.has(slotKey(slot))).toBe(false);
            seen.add(slotKey(slot));
          }
          expect(isOther ?? found.isOtherMoment).toBe(found.isOtherMoment);
          isOther = found.isOtherMoment;
          skip += found.slots.length;
          expect((await look({ when, skip })).got).toBe(found.hasMore ? 'slots' : 'no-slot');
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});
