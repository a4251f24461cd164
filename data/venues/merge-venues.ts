import type { Access, Venue } from '../../bot/domain/venue.js';

/**
 * One venue of several rows about one place, the freshest first: its values win field by field, what it leaves empty is taken from the
 * next, and what is offered and how one gets in are put together. Its id and its day are the freshest row's.
 */
export function mergedVenue(freshest: Venue, others: readonly Venue[]): Venue {
  const all = [freshest, ...others];
  return {
    ...freshest,
    pivot: firstOf(all, ({ pivot }) => pivot),
    codeInsee: firstOf(all, ({ codeInsee }) => codeInsee),
    phone: firstOf(all, ({ phone }) => phone),
    email: firstOf(all, ({ email }) => email),
    website: firstOf(all, ({ website }) => website),
    bookingUrl: firstOf(all, ({ bookingUrl }) => bookingUrl),
    hours: all.find(({ hours }) => hours.known !== 'no')?.hours ?? freshest.hours,
    services: unitedOf(all.map(({ services }) => services)),
    access: accessOf(all),
    programmes: unitedOf(all.map(({ programmes }) => programmes)),
    specialCare: unitedOf(all.map(({ specialCare }) => specialCare)),
    // "Free" and "paying", or "everybody" and "the young", cannot be put together: the freshest row that says something.
    fees: all.find(({ fees }) => fees.length > 0)?.fees ?? [],
    publics: all.find(({ publics }) => publics.length > 0)?.publics ?? [],
    origins: all.flatMap(({ origins }) => origins),
  };
}

/** The freshest row that says how one gets in tells whether the public is received; the ways in are everybody's. */
function accessOf(all: readonly Venue[]): readonly Access[] {
  const freshest = all.find(({ access }) => access.length > 0);
  const united = unitedOf(all.map(({ access }) => access));
  return freshest?.access.includes('no-public') === true ? united : united.filter((way) => way !== 'no-public');
}

function unitedOf<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  return [...new Set(lists.flat())];
}

function firstOf<Value>(venues: readonly Venue[], field: (venue: Venue) => Value | null): Value | null {
  for (const venue of venues) {
    const value = field(venue);
    if (value !== null) return value;
  }
  return null;
}
