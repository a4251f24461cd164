import { addDays, weekdayOf } from '../../bot/domain/local-date.js';
import { localTimeAt, type LocalTime } from '../../bot/domain/local-time.js';
import { isoDay } from './dates-calendar.js';
import { resolveDays, type Days } from './dates-days.js';
import type { Hours, PartOfDay, Refused, Unclear, WhenHeard, Wish } from '../../bot/domain/when-heard.js';
import { sharedOut } from './dates-lending.js';
import type { Stretch } from './dates-stretch.js';
import { saysSomeTime } from './dates-items.js';
import { stretchesOf } from './dates-stretches.js';
import type { Here } from './dates-said.js';
import { mayAsk } from './dates-request.js';
import { dateTokens, type Placed } from './dates-tokens.js';

/** 'nothing': no time was found. 'gone': one was said, and it is over. 'elsewhere': one was, about something else. */
export type Reading =
  | { readonly got: 'when'; readonly when: WhenHeard }
  | { readonly got: 'nothing' }
  | { readonly got: 'gone' }
  | { readonly got: 'elsewhere' };

/** Nobody gives appointments outside these hours, minutes from midnight; both included. */
export const OPENS = 7 * 60;
export const CLOSES = 21 * 60;
/** When a part of today is over, minutes from midnight. */
const PART_ENDS: Readonly<Record<PartOfDay, number>> = { morning: 720, noon: 840, afternoon: 1080, evening: 1320 };

/** Our own reader, on what `spellDates` wrote: pure, and linear in the text. */
export function readSpelled(
  spelled: string,
  asked: { readonly now: number; readonly zone: string; readonly isAwaited: boolean },
): Reading {
  const now = localTimeAt(asked.now, asked.zone);
  const here: Here = { now: asked.now, zone: asked.zone, today: now.date, isAwaited: asked.isAwaited };
  const tokens = dateTokens(spelled, now.date);
  if (!asked.isAwaited && !mayAsk(spelled, tokens)) return { got: 'elsewhere' };
  const stretches = stretchesOf(tokens, here);
  const kept = asked.isAwaited || asksForADay(tokens) ? stretches : stretches.filter(isSureDay);
  const reading = conclude(sharedOut(kept), tokens, now, asked.isAwaited);
  return reading.got === 'nothing' && saysSomeTime(tokens, here) ? { got: 'elsewhere' } : reading;
}

/** Any day will do where only the words count. */
const SOME_DAY: Here = { now: 0, zone: 'UTC', today: { year: 1970, month: 1, day: 1 }, isAwaited: false };

/** Does a text that `spellDates` wrote hold a word of time, whatever it is about? */
export function speaksOfTime(spelled: string): boolean {
  const tokens = dateTokens(spelled, SOME_DAY.today);
  return saysSomeTime(tokens, SOME_DAY) || isSaid('earliest', tokens, false) || isSaid('any-time', tokens, false);
}

function conclude(
  stretches: readonly Stretch[],
  tokens: readonly Placed[],
  now: LocalTime,
  isAwaited: boolean,
): Reading {
  const wished = stretches.filter(({ isRefused }) => !isRefused);
  const refused = stretches.filter(({ isRefused, isBusy }) => isRefused && (isAwaited || !isBusy || wished.length > 0));
  const except = unique(refused.flatMap((stretch) => refusals(stretch, now)));
  const judged = wished.map(
    (stretch) => (wished.length === 1 ? maybeToday(stretch, now) : null) ?? judge(stretch, now),
  );
  const wishes = unique(together(judged.flatMap((one) => (one.got === 'wish' ? [one] : []))));
  const unclear = judged.flatMap((one) => (one.got === 'unclear' ? [one] : []));
  const first = unclear[0];
  if (first === undefined && isSaid('earliest', tokens, isAwaited && !wishes.some(isAtATime)))
    return heard({ heard: 'earliest', within: wishes[0] ?? null, except });
  if (first !== undefined) {
    if (wishes.length > 0 && (first.because === 'past' || isUnknown(first))) return heard(asHeard(wishes, except));
    if (first.because === 'past' && !isAwaited && !first.isToday && first.candidates.length === 0)
      return { got: 'gone' };
    return heard({
      heard: 'unclear',
      because: first.because,
      candidates: unique([...wishes, ...first.candidates]),
      except,
    });
  }
  if (wishes.length > 0) return heard(asHeard(wishes, except));
  if (isSaid('any-time', tokens, isAwaited)) return heard({ heard: 'any-time', except });
  if (except.length > 0) return heard({ heard: 'not', except });
  return judged.some(({ got }) => got === 'gone') ? { got: 'gone' } : { got: 'nothing' };
}

/** Weak words ("rapidement") count where a date is awaited or an appointment is spoken of. */
function isSaid(what: 'earliest' | 'any-time', tokens: readonly Placed[], isAwaited: boolean): boolean {
  const isAbout = isAwaited || tokens.some(({ isWished }) => isWished);
  return tokens.some(({ token }) => token.is === what && (isAbout || !token.isWeak));
}

function isAtATime(wish: Wish): boolean {
  return wish.hours?.at === 'time';
}

/** "Les lundis et jeudis" is one wish, "les lundis ou les jeudis" two. */
function together(judged: readonly { readonly wish: Wish; readonly isAlternative: boolean }[]): readonly Wish[] {
  const out: Wish[] = [];
  for (const { wish, isAlternative } of judged) {
    const before = out.at(-1);
    if (
      wish.heard === 'every-week' &&
      before?.heard === 'every-week' &&
      !isAlternative &&
      areSame(wish.hours, before.hours)
    )
      out[out.length - 1] = { ...before, weekdays: [...new Set([...before.weekdays, ...wish.weekdays])] };
    else out.push(wish);
  }
  return out;
}

function asHeard(wishes: readonly Wish[], except: readonly Refused[]): WhenHeard {
  const [first] = wishes;
  return first !== undefined && wishes.length === 1 ? { ...first, except } : { heard: 'several', of: wishes, except };
}

type Judged =
  | { readonly got: 'wish'; readonly wish: Wish; readonly isAlternative: boolean }
  /** `isToday`: today, but the hour is over. */
  | {
      readonly got: 'unclear';
      readonly because: Unclear;
      readonly candidates: readonly Wish[];
      readonly isToday: boolean;
    }
  | { readonly got: 'gone' }
  /** Only hours, and nobody gives appointments then. */
  | { readonly got: 'at-night' };

function judge(stretch: Stretch, now: LocalTime): Judged {
  const hours = plausible(stretch.hours);
  const { isAlternative } = stretch;
  if (stretch.days === null && stretch.isAmiss)
    return {
      got: 'unclear',
      because: 'two-meanings',
      candidates: hours === null ? [] : [{ heard: 'hours', hours }],
      isToday: false,
    };
  if (stretch.days === null)
    return hours === null ? { got: 'at-night' } : { got: 'wish', wish: { heard: 'hours', hours }, isAlternative };
  const resolved = resolveDays(stretch.days, now.date);
  if (resolved.got === 'gone') return resolved;
  if (resolved.got === 'unclear')
    return { ...resolved, candidates: resolved.candidates.map((days) => withHours(days, hours)), isToday: false };
  const { days } = resolved;
  if (stretch.isAmiss || (stretch.hours !== null && hours === null))
    return { got: 'unclear', because: 'two-meanings', candidates: [withHours(days, hours)], isToday: false };
  const isOver = days.heard === 'day' && days.day === isoDay(now.date) && isPast(hours, now.minutes);
  return isOver
    ? { got: 'unclear', because: 'past', candidates: [], isToday: true }
    : { got: 'wish', wish: withHours(days, hours), isAlternative };
}

/** School holidays, beside days that are known. */
function isUnknown({ because, candidates }: Extract<Judged, { got: 'unclear' }>): boolean {
  return because === 'two-meanings' && candidates.length === 0;
}

/** "Mardi 15h", said on a Tuesday before three: this very day or next week's; null when only one of them can be meant. */
function maybeToday({ days, hours, isAlternative }: Stretch, now: LocalTime): Judged | null {
  if (days?.by !== 'weekday' || days.which !== 'plain' || days.week !== null || days.later > 0) return null;
  if (days.weekday !== weekdayOf(now.date) || (hours?.at !== 'time' && hours?.at !== 'between')) return null;
  if (plausible(hours) === null || minutesOf(hours.at === 'time' ? hours.time : hours.from) <= now.minutes) return null;
  const candidates = [now.date, addDays(now.date, 7)].map((day): Wish => ({ heard: 'day', day: isoDay(day), hours }));
  return isAlternative ? null : { got: 'unclear', because: 'two-meanings', candidates, isToday: false };
}

function withHours(days: Days, hours: Hours | null): Wish {
  return { ...days, hours };
}

function plausible(hours: Hours | null): Hours | null {
  if (hours === null || hours.at === 'part') return hours;
  const [first, last] =
    hours.at === 'time'
      ? [hours.time, hours.time]
      : hours.at === 'between'
        ? [hours.from, hours.to]
        : hours.at === 'from'
          ? [hours.from, hours.from]
          : [hours.to, hours.to];
  return minutesOf(last) < OPENS || minutesOf(first) > CLOSES ? null : hours;
}

function isPast(hours: Hours | null, minutes: number): boolean {
  if (hours === null) return false;
  switch (hours.at) {
    case 'time':
      return minutesOf(hours.time) < minutes;
    case 'part':
      return PART_ENDS[hours.part] <= minutes;
    case 'between':
    case 'until':
      return minutesOf(hours.to) <= minutes;
    case 'from':
      return false;
  }
}

function refusals(stretch: Stretch, now: LocalTime): readonly Refused[] {
  if (stretch.days === null) return stretch.hours === null ? [] : [{ not: 'hours', hours: stretch.hours }];
  const { days: said, hours } = stretch;
  // "Pas le mardi" is any of them, "pas mardi" the next.
  if (said.by === 'weekday' && said.week === null && said.later === 0 && (said.hasArticle || said.which === 'every'))
    return [{ not: 'weekday', weekday: said.weekday, hours }];
  if (said.by === 'weekend' && !said.isNext && stretch.lead === 'le')
    return [5, 6].map((weekday) => ({ not: 'weekday', weekday, hours }));
  const resolved = resolveDays(stretch.days, now.date);
  if (resolved.got !== 'days') return [];
  const { days } = resolved;
  if (days.heard === 'every-week') return days.weekdays.map((weekday) => ({ not: 'weekday', weekday, hours }));
  const [from, to] = days.heard === 'day' ? [days.day, days.day] : [days.from, days.to];
  return [{ not: 'days', from, to, hours }];
}

/** A message that moves an appointment: "au 10" is a day there. */
function asksForADay(tokens: readonly Placed[]): boolean {
  return tokens.some(({ token }) => token.is === 'move');
}

/** False for "le 2" without a month or an hour: a date only where one is expected, refused, or wished for ("je peux venir le 2 ?"). */
function isSureDay({ days, hours, isRefused, isWished }: Stretch): boolean {
  const isBare = days?.by === 'number' && days.month === null && days.weekday === null && hours === null;
  return !isBare || isRefused || isWished;
}

function unique<Said extends Wish | Refused>(all: readonly Said[]): readonly Said[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key) !== null;
  });
}
function areSame(one: Hours | null, other: Hours | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
function heard(when: WhenHeard): Reading {
  return { got: 'when', when };
}
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
