import { dateOfDayNumber, dayNumber, type LocalDate } from './local-date.js';

/** What a clock on the wall shows; `minutes` from midnight, 0..1439. */
export interface LocalTime {
  readonly date: LocalDate;
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Every zone of the IANA database changes its offset on a quarter of an hour (UTC), so an offset holds within one. */
const QUARTER_MS = 900_000;
/** Offsets remembered per zone before they are all forgotten: about two days of quarters, a few kilobytes. */
const OFFSETS_KEPT = 200;

/** A zone's formatter (50 microseconds to build) and the offsets it gave: results of a pure function, remembered. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}
const zones = new Map<string, Zone>();

/** `zone` is an IANA name; throws RangeError on any other. */
export function localTimeAt(instant: number, zone: string): LocalTime {
  const local = instant + offsetMsAt(instant, zone);
  const days = Math.floor(local / DAY_MS);
  return { date: dateOfDayNumber(days), minutes: Math.floor((local - days * DAY_MS) / MINUTE_MS) };
}

/**
 * Epoch milliseconds of a wall clock reading; `minutes` may pass 1440 (the next day).
 * A reading that happens twice (clocks put back) is its first occurrence; one that never happens (clocks put forward) is
 * as many minutes after the change as it was after the hour skipped.
 */
export function instantOf(date: LocalDate, minutes: number, zone: string): number {
  const local = dayNumber(date) * DAY_MS + minutes * MINUTE_MS;
  const before = local - offsetMsAt(local - DAY_MS, zone);
  if (before + offsetMsAt(before, zone) === local) return before;
  const after = local - offsetMsAt(local + DAY_MS, zone);
  return after + offsetMsAt(after, zone) === local ? after : before;
}

/** Local time minus UTC, milliseconds; positive east of Greenwich. */
function offsetMsAt(instant: number, zone: string): number {
  const { format, offsets } = zoneNamed(zone);
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER_MS;
  const offset = wallClockMs(format, start) - start;
  if (offsets.size >= OFFSETS_KEPT) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

/** The wall clock's reading, as if it were UTC. */
function wallClockMs(format: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const part of format.formatToParts(instant)) read[part.type] = Number(part.value);
  return Date.UTC(
    read['year'] ?? 0,
    (read['month'] ?? 1) - 1,
    read['day'] ?? 1,
    read['hour'] ?? 0,
    read['minute'] ?? 0,
  );
}

function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const zone: Zone = { format, offsets: new Map() };
  zones.set(name, zone);
  return zone;
}
