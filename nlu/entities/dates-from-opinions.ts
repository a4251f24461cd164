import { dayNumber } from '../../bot/domain/local-date.js';
import type { LocalTime } from '../../bot/domain/local-time.js';
import { clockTime, isoDay } from './dates-calendar.js';
import type { Hours, WhenHeard, Wish } from '../../bot/domain/when-heard.js';
import type { Opinion } from './dates-opinion.js';
import { CLOSES, OPENS } from './dates-reader.js';

/** Longer ranges are years and ages ("1200 euros" is a year to a general recogniser). */
const LONGEST_DAYS = 62;

const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;
const TIME = /(\d{2}):(\d{2}):\d{2}$/u;

/** The first opinion that is not in the past and falls within the hours when people work; null when none does. */
export function fromOpinions(opinions: readonly Opinion[], now: LocalTime): WhenHeard | null {
  for (const opinion of opinions) {
    const wish = wishOf(opinion, now);
    if (wish !== null) return { ...wish, except: [] };
  }
  return null;
}

function wishOf({ type, start, end }: Opinion, now: LocalTime): Wish | null {
  const day = dayOf(start);
  const today = dayNumber(now.date);
  if (day !== null && day.number < today) return null;
  const from = minutesOf(start);
  const to = minutesOf(end);
  const hours = hoursOf(from, to);
  switch (type) {
    case 'date':
      return day === null ? null : { heard: 'day', day: day.iso, hours: null };
    case 'datetime':
    case 'datetimerange':
      if (day === null || hours === null || (day.number === today && (from ?? 0) < now.minutes)) return null;
      return { heard: 'day', day: day.iso, hours };
    case 'time':
    case 'timerange':
      return hours === null ? null : { heard: 'hours', hours };
    case 'daterange': {
      const last = dayOf(end);
      // Its ranges leave their last day out.
      if (day === null || last === null || last.number <= day.number || last.number - day.number > LONGEST_DAYS)
        return null;
      return { heard: 'days', from: day.iso, to: last.before, hours: null };
    }
    default:
      return null;
  }
}

function hoursOf(from: number | null, to: number | null): Hours | null {
  if (from === null || from < OPENS || from > CLOSES) return null;
  return to === null || to <= from
    ? { at: 'time', time: clockTime(from) }
    : { at: 'between', from: clockTime(from), to: clockTime(to) };
}

function dayOf(value: string): { readonly iso: string; readonly before: string; readonly number: number } | null {
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const number = dayNumber(date);
  const before = new Date((number - 1) * 86_400_000);
  return {
    iso: isoDay(date),
    before: isoDay({ year: before.getUTCFullYear(), month: before.getUTCMonth() + 1, day: before.getUTCDate() }),
    number,
  };
}

function minutesOf(value: string): number | null {
  const [, hour, minute] = TIME.exec(value) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}
