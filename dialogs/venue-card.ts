import { localTimeAt } from '../bot/domain/local-time.js';
import { openingOn, openingStateOf } from '../bot/domain/opening-state.js';
import type { LocalDate } from '../bot/domain/local-date.js';
import type { RankedVenue } from '../bot/domain/nearest-venues.js';
import type { HoursRule } from '../bot/domain/opening-hours.js';
import { spokenPhone } from '../bot/domain/phone.js';
import type { NearbyVenue, Venue } from '../bot/domain/venue.js';
import type { ReasonSaid } from './copy/fr.js';
import { say, type DraftCard, type DraftChoice, type Said } from './say.js';

/** Rows older than this many years are said to be old: places close and move. */
const OLD_YEARS = 2;

/** A venue in a list: enough to choose, nothing more. */
export function shortCard(nearby: RankedVenue, at: number, isLong: boolean, choice: DraftChoice): DraftCard {
  const { venue, distanceMetres } = nearby;
  const where = isLong
    ? say('card.distanceAndStreet', {
        metres: distanceMetres,
        street: venue.street,
        postcode: venue.postcode,
        commune: venue.commune,
      })
    : say('card.distanceAndCommune', { metres: distanceMetres, commune: venue.commune });
  return {
    title: { name: venue.name },
    lines: [where, ...openingLines(venue, at), ...(isLong ? reasonLines(nearby) : [])],
    phone: phoneOf(venue),
    links: [],
    choice,
  };
}

const REASONS: readonly ReasonSaid[] = ['nearest', 'aidants-connect', 'walk-in', 'free'];

function reasonLines({ reasons }: RankedVenue): readonly Said[] {
  const said = REASONS.filter((reason) => reasons.includes(reason));
  return said.length === 0 ? [] : [say('card.reasons', { reasons: said })];
}

/** Everything a person needs to go there. */
export function fullCard(nearby: NearbyVenue, at: number): DraftCard {
  const { venue } = nearby;
  return {
    title: { name: venue.name },
    lines: [
      addressLine(venue),
      ...openingLines(venue, at),
      ...weekLines(venue),
      ...accessLines(venue),
      ...feeLines(venue),
      ...(venue.programmes.includes('Aidants Connect') ? [say('card.aidantsConnect')] : []),
      ...ageLines(venue, at),
    ],
    phone: phoneOf(venue),
    links: linksOf(venue),
    choice: null,
  };
}

/** The hours of one day: "ouvert samedi ?". */
export function dayLines(venue: Venue, date: LocalDate, at: number): readonly Said[] {
  const today = localTimeAt(at, venue.timeZone).date;
  const state = openingOn(venue, date);
  const holiday = state.isPublicHoliday ? [say('card.holidayThatDay')] : [];
  switch (state.is) {
    case 'open':
      return [say('card.openThatDay', { date, today, intervals: state.intervals }), ...holiday];
    case 'closed':
      return [say('card.closedThatDay', { date, today }), ...holiday];
    case 'unknown':
      return [say('card.hoursUnknown'), ...holiday];
    case 'unreadable':
      return [say('card.hoursUnreadable', { text: state.text }), ...holiday];
  }
}

export function openingLines(venue: Venue, at: number): readonly Said[] {
  return venue.isItinerant ? [say('card.itinerant'), ...stopLines(venue, at)] : hoursLines(venue, at);
}

/** A bus is offered by its next stop. */
function stopLines(venue: Venue, at: number): readonly Said[] {
  const state = openingStateOf(venue, at);
  const today = localTimeAt(at, venue.timeZone).date;
  if (state.is === 'open' && state.until !== null) return [say('card.busIsThere', { minutes: state.until.minutes })];
  if (state.is === 'closed' && state.opens !== null)
    return [say('card.busComes', { date: state.opens.date, today, minutes: state.opens.minutes })];
  return hoursLines(venue, at);
}

function hoursLines(venue: Venue, at: number): readonly Said[] {
  const state = openingStateOf(venue, at);
  const holiday = state.isPublicHoliday ? [say('card.holiday')] : [];
  switch (state.is) {
    case 'open': {
      if (state.until === null) return [say('card.openAllTime'), ...holiday];
      const { minutes } = state.until;
      return [
        state.closesSoon ? say('card.openSoonClosed', { minutes }) : say('card.openUntil', { minutes }),
        ...holiday,
      ];
    }
    case 'closed': {
      if (state.opens === null) return [say('card.closedLong'), ...holiday];
      const today = localTimeAt(at, venue.timeZone).date;
      const opens = say('card.closedUntil', { date: state.opens.date, today, minutes: state.opens.minutes });
      return [opens, ...holiday, ...(state.opens.isPublicHoliday ? [say('card.opensOnHoliday')] : [])];
    }
    case 'unknown':
      return [say('card.hoursUnknown'), ...holiday];
    case 'unreadable':
      return [say('card.hoursUnreadable', { text: state.text }), ...holiday];
  }
}

/** The ordinary week, days of the same hours together. Weeks that alternate are left to the telephone. */
export function weekLines(venue: Venue): readonly Said[] {
  const { hours } = venue;
  if (hours.known !== 'yes' || hours.rules.some(isParticular)) return [];
  const groups: { weekdays: number[]; intervals: HoursRule['intervals'] }[] = [];
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const rule = hours.rules.findLast((candidate) => candidate.weekdays.includes(weekday));
    if (rule === undefined || rule.intervals.length === 0) continue;
    const same = groups.find((group) => JSON.stringify(group.intervals) === JSON.stringify(rule.intervals));
    if (same === undefined) groups.push({ weekdays: [weekday], intervals: rule.intervals });
    else same.weekdays.push(weekday);
  }
  return groups.map((group) => say('card.dayHours', group));
}

function isParticular(rule: HoursRule): boolean {
  return rule.weeks !== null || rule.months !== null || rule.nth !== null;
}

function accessLines(venue: Venue): readonly Said[] {
  if (venue.access.includes('walk-in')) return [say('card.walkIn')];
  if (venue.access.includes('online-booking') || venue.access.includes('phone')) return [say('card.byAppointment')];
  return [];
}

export function feeLines(venue: Venue): readonly Said[] {
  if (venue.fees.includes('free')) return [say('card.free')];
  if (venue.fees.includes('free-under-conditions')) return [say('card.freeUnderConditions')];
  return venue.fees.includes('paying') ? [say('card.paying')] : [];
}

function ageLines(venue: Venue, at: number): readonly Said[] {
  const year = venue.updatedOn.slice(0, 4);
  const age = localTimeAt(at, venue.timeZone).date.year - Number(year);
  return age >= OLD_YEARS && !venue.isDemonstration ? [say('card.old', { year })] : [];
}

function addressLine(venue: Venue): Said {
  return say('card.address', { street: venue.street, postcode: venue.postcode, commune: venue.commune });
}

function phoneOf(venue: Venue): DraftCard['phone'] {
  return venue.phone === null ? null : { e164: venue.phone, spoken: spokenPhone(venue.phone) };
}

function linksOf(venue: Venue): DraftCard['links'] {
  const { latitude, longitude } = venue.position;
  const mark = `${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  return [
    {
      label: say('link.directions'),
      // OpenStreetMap's own planner, with an empty start: the person fills in theirs.
      url: `https://www.openstreetmap.org/directions?route=%3B${encodeURIComponent(mark)}`,
    },
    ...(venue.bookingUrl === null ? [] : [{ label: say('link.booking'), url: venue.bookingUrl }]),
    ...(venue.website === null ? [] : [{ label: say('link.website'), url: venue.website }]),
    ...(venue.isDemonstration
      ? []
      : [
          {
            label: say('link.nationalMap'),
            url: `https://cartographie.societenumerique.gouv.fr/cartographie/${encodeURIComponent(venue.id)}/details`,
          },
        ]),
  ];
}
