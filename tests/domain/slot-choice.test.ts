import fc from 'fast-check';
import { slotKey } from '../../bot/domain/appointment.js';
import {
  countDealt,
  dealtOut,
  NOTHING_DEALT,
  pageAfter,
  withPile,
  type Candidate,
  type ChoiceOrder,
  type Deal,
  type Dealing,
} from '../../bot/domain/slot-choice.js';
import type { NearbySlot } from '../../bot/domain/slot-search.js';
import { wallTimeOf } from '../../bot/domain/wall-time.js';
import { GUERET } from '../support/duty.js';

/** Monday 23 November 2026, midnight in Guéret. */
const MONDAY = Date.parse('2026-11-23T00:00:00+01:00');
const WEEKDAYS = 'Mo Tu We Th Fr Sa Su'.split(' ');

/** "Tu 09:00 A": at place A; "A2": by the second mediator of that place. */
function candidate(text: string, minutesOff = 0): Candidate {
  const [weekday = '', time = '', who = 'A'] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = MONDAY + (WEEKDAYS.indexOf(weekday) * 1440 + hour * 60 + minute) * 60_000;
  const slot: NearbySlot = {
    mediator: who,
    mediatorName: who,
    duty: 'duty',
    kindName: 'Aide individuelle',
    way: 'on-site',
    place: { ...GUERET, name: who.slice(0, 1) },
    start,
    end: start + 1_800_000,
    busyUntil: start + 1_800_000,
    seats: 1,
    seatsLeft: 1,
    distanceMetres: 1_000 * (who.charCodeAt(0) - 64),
  };
  return { slot, time: wallTimeOf(slot), minutesOff };
}
function textOf({ start, mediator }: NearbySlot): string {
  const minutes = Math.round((start - MONDAY) / 60_000);
  const hour = String(Math.floor((minutes % 1440) / 60)).padStart(2, '0');
  return `${WEEKDAYS[Math.floor(minutes / 1440)] ?? '?'} ${hour}:${String(minutes % 60).padStart(2, '0')} ${mediator}`;
}
const ALL: Deal = { order: 'spread', count: 3, most: Infinity };
const dealtFrom = (piles: readonly (readonly Candidate[])[], deal: Deal): Dealing =>
  dealtOut(
    piles.reduce((dealing, pile) => withPile(dealing, pile, deal), NOTHING_DEALT),
    deal,
  );
const pages = (piles: readonly (readonly string[])[], order: ChoiceOrder = 'spread'): readonly string[] =>
  dealtFrom(
    piles.map((pile) => pile.map((text) => candidate(text))),
    { ...ALL, order },
  ).pages.map((page) => page.map(textOf).join(', '));

describe('three at a time', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'the earliest, another half-day, another day',
      [['Tu 10:00', 'Tu 09:00', 'Tu 09:30', 'Tu 14:00', 'Tu 15:00', 'We 09:00']],
      ['Tu 09:00 A, Tu 14:00 A, We 09:00 A', 'Tu 09:30 A, Tu 15:00 A, Tu 10:00 A'],
    ],
    [
      'the earliest, another half-day, another place',
      [['Tu 09:00', 'Tu 10:00', 'Tu 11:00 B', 'Tu 14:00', 'We 09:00']],
      ['Tu 09:00 A, Tu 14:00 A, Tu 11:00 B', 'Tu 10:00 A, We 09:00 A'],
    ],
    [
      'one after the other when there is only one morning',
      [['Tu 09:00', 'Tu 09:30', 'Tu 10:00']],
      ['Tu 09:00 A, Tu 09:30 A, Tu 10:00 A'],
    ],
    [
      'the nearer place first at one instant, the other on the next page',
      [['Tu 09:00 B', 'Tu 09:00 A', 'Tu 14:00 A']],
      ['Tu 09:00 A, Tu 14:00 A', 'Tu 09:00 B'],
    ],
    [
      'never two at one instant, be they of two mediators of one place',
      [['Tu 09:00 A1', 'Tu 09:00 A2', 'Tu 09:00 A3']],
      ['Tu 09:00 A1', 'Tu 09:00 A2', 'Tu 09:00 A3'],
    ],
    [
      'a page goes on with the next pile, and the next page begins with what was left',
      [
        ['Tu 09:00 A1', 'Tu 09:00 A2'],
        ['Tu 08:00 B', 'We 10:00 B', 'We 11:00 B'],
      ],
      ['Tu 09:00 A1, We 10:00 B, Tu 08:00 B', 'Tu 09:00 A2, We 11:00 B'],
    ],
    ['nothing of nothing', [[], []], []],
  ])('%s', (_, piles, expected) => {
    expect(pages(piles)).toEqual(expected);
  });

  it('are the nearest to the hour that was asked, then the earliest', () => {
    const pile = [
      candidate('Tu 09:00', 60),
      candidate('We 10:00', 0),
      candidate('Tu 10:30', 30),
      candidate('Tu 10:00', 0),
    ];
    const [page] = dealtFrom([pile], { ...ALL, order: 'closest' }).pages;
    expect(page?.map(textOf)).toEqual(['Tu 10:00 A', 'We 10:00 A', 'Tu 10:30 A']);
  });

  it('are those after the ones shown before', () => {
    const dealing = dealtFrom([['Tu 09:00', 'Tu 14:00', 'We 09:00', 'We 14:00'].map((text) => candidate(text))], ALL);
    expect(pageAfter(dealing, 0)).toHaveLength(3);
    expect(pageAfter(dealing, 3).map(textOf)).toEqual(['We 14:00 A']);
    expect(pageAfter(dealing, 1)).toHaveLength(2);
    expect(pageAfter(dealing, 4)).toEqual([]);
  });
});

describe('pages', () => {
  const anyCandidate = fc
    .tuple(
      fc.constantFrom(...WEEKDAYS),
      fc.integer({ min: 8, max: 17 }),
      fc.constantFrom('00', '30'),
      fc.constantFrom('A1', 'A2', 'B1', 'C1'),
    )
    .map(([weekday, hour, minute, who]) => candidate(`${weekday} ${String(hour)}:${minute} ${who}`));
  const anyPiles = fc
    .uniqueArray(anyCandidate, { selector: ({ slot }) => slotKey(slot), maxLength: 40 })
    .chain((all) =>
      fc
        .array(fc.nat(3), { minLength: all.length, maxLength: all.length })
        .map((where) => [0, 1, 2, 3].map((pile) => all.filter((_, at) => where[at] === pile))),
    );
  const anyOrder = fc.constantFrom<ChoiceOrder>('spread', 'closest');
  const RUNS = { seed: 20261123, numRuns: 300 };

  it('hold every slot once, and no two at one instant', () => {
    fc.assert(
      fc.property(anyPiles, anyOrder, fc.integer({ min: 1, max: 5 }), (piles, order, count) => {
        const dealing = dealtFrom(piles, { order, count, most: Infinity });
        const all = dealing.pages.flat().map(slotKey);
        expect([...all].sort()).toEqual(
          piles
            .flat()
            .map(({ slot }) => slotKey(slot))
            .sort(),
        );
        for (const page of dealing.pages) {
          expect(new Set(page.map(({ start }) => start)).size).toBe(page.length);
          expect(page.length).toBeLessThanOrEqual(count);
        }
      }),
      RUNS,
    );
  });

  it('read one by one, each search dealing no more than it must, are the same as dealt at once', () => {
    fc.assert(
      fc.property(anyPiles, anyOrder, (piles, order) => {
        const whole = dealtFrom(piles, { order, count: 3, most: Infinity }).pages.map((page) => page.map(slotKey));
        const read: string[][] = [];
        for (let skip = 0; ;) {
          const deal: Deal = { order, count: 3, most: skip + 4 };
          let dealing = NOTHING_DEALT;
          for (const pile of piles) {
            if (countDealt(dealing) < deal.most) dealing = withPile(dealing, pile, deal);
          }
          if (countDealt(dealing) < deal.most) dealing = dealtOut(dealing, deal);
          const page = pageAfter(dealing, skip);
          if (page.length === 0) break;
          read.push(page.map(slotKey));
          skip += page.length;
        }
        expect(read).toEqual(whole);
      }),
      RUNS,
    );
  });

  it('are the same whatever the order within a pile', () => {
    fc.assert(
      fc.property(anyPiles, anyOrder, (piles, order) => {
        const deal: Deal = { order, count: 3, most: Infinity };
        expect(
          dealtFrom(
            piles.map((pile) => [...pile].reverse()),
            deal,
          ),
        ).toEqual(dealtFrom(piles, deal));
      }),
      RUNS,
    );
  });
});
