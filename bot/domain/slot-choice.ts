import { slotKey } from './appointment.js';
import type { NearbySlot } from './slot-search.js';
import { wallTimeOf, type WallTime } from './wall-time.js';

const NOON_MINUTES = 720;

/** A slot that fits. */
export interface Candidate {
  readonly slot: NearbySlot;
  readonly time: WallTime;
  /** Minutes from the hour that was asked; 0 when none was. */
  readonly minutesOff: number;
}

/**
 * 'spread': the earliest, then preferably another half-day, then preferably another day or another place.
 * 'closest': nearest to the hour that was asked.
 */
export type ChoiceOrder = 'spread' | 'closest';

/**
 * Slots dealt on pages as cards are: one after the other from the first pile that has one that goes with the page. No page holds two at
 * one instant; those wait for the next page. The same piles give the same pages, whether they come at once or little by little, and
 * every slot is on one page exactly.
 */
export interface Dealing {
  /** The last one may still be filled. */
  readonly pages: readonly (readonly NearbySlot[])[];
  /** In order; nothing empty. */
  readonly piles: readonly (readonly Candidate[])[];
}

export const NOTHING_DEALT: Dealing = { pages: [], piles: [] };

/** What is asked of a deal: pages of `count`, until `most` slots are dealt. */
export interface Deal {
  readonly order: ChoiceOrder;
  readonly count: number;
  readonly most: number;
}

/** After one more pile, whose order is no matter. */
export function withPile({ pages, piles }: Dealing, pile: readonly Candidate[], deal: Deal): Dealing {
  const sorted = [...pile].sort((a, b) => compare(a, b, deal.order));
  return dealt({ pages, piles: sorted.length === 0 ? piles : [...piles, sorted] }, deal);
}

/** When no pile will come any more: pages end where nothing goes with them. */
export function dealtOut(dealing: Dealing, deal: Deal): Dealing {
  let now = dealing;
  while (now.piles.length > 0 && countDealt(now) < deal.most) now = dealt({ ...now, pages: [...now.pages, []] }, deal);
  return now;
}

export function countDealt({ pages }: Dealing): number {
  return pages.reduce((sum, page) => sum + page.length, 0);
}

/** The page that starts after `skip` slots; what is left of it, when `skip` falls within. */
export function pageAfter({ pages }: Dealing, skip: number): readonly NearbySlot[] {
  let before = 0;
  for (const page of pages) {
    if (skip < before + page.length) return page.slice(skip - before);
    before += page.length;
  }
  return [];
}

function dealt(before: Dealing, { order, count, most }: Deal): Dealing {
  const pages = before.pages.map((page) => [...page]);
  let { piles } = before;
  let left = most - countDealt(before);
  while (left > 0) {
    const page = pages.at(-1);
    if (page === undefined || page.length >= count) {
      if (piles.length === 0) break;
      pages.push([]);
      continue;
    }
    const next = nextFrom(piles, page, order);
    if (next === null) break;
    page.push(next.slot);
    piles = piles.map((pile) => pile.filter((one) => one !== next)).filter((pile) => pile.length > 0);
    left -= 1;
  }
  return { pages, piles };
}

function nextFrom(
  piles: readonly (readonly Candidate[])[],
  page: readonly NearbySlot[],
  order: ChoiceOrder,
): Candidate | null {
  for (const pile of piles) {
    const others = pile.filter(({ slot }) => page.every(({ start }) => start !== slot.start));
    const best = order === 'spread' ? others.find((one) => bringsVariety(one, page)) : undefined;
    const next = best ?? others[0];
    if (next !== undefined) return next;
  }
  return null;
}

/** Second on its page: at another half-day. After: on another day, or at another place. */
function bringsVariety({ slot, time }: Candidate, page: readonly NearbySlot[]): boolean {
  return page.length < 2
    ? page.every((shown) => halfDayOf(wallTimeOf(shown)) !== halfDayOf(time))
    : page.every((shown) => wallTimeOf(shown).day !== time.day || !isSamePlace(shown, slot));
}

function halfDayOf({ day, from }: WallTime): number {
  return 2 * day + (from < NOON_MINUTES ? 0 : 1);
}

function isSamePlace(a: NearbySlot, b: NearbySlot): boolean {
  return a.place.name === b.place.name && a.place.street === b.place.street && a.place.commune === b.place.commune;
}

/** Never 0 between two slots: the order does not depend on how they came. */
function compare(a: Candidate, b: Candidate, order: ChoiceOrder): number {
  return (
    (order === 'closest' ? a.minutesOff - b.minutesOff : 0) ||
    a.slot.start - b.slot.start ||
    a.slot.distanceMetres - b.slot.distanceMetres ||
    (slotKey(a.slot) < slotKey(b.slot) ? -1 : 1)
  );
}
