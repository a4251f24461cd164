/** As Ruby writes an instant ("2025-05-15 17:43:00 +0200", "... UTC"), or ISO 8601 with an offset, which some answers use. */
const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}) (?:UTC|([+-])(\d{2})(\d{2}))|T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{3}))?(?:Z|([+-])(\d{2}):(\d{2})))$/;
/** No territory is farther from UTC (Kiribati, +14). */
const FARTHEST_OFFSET_MINUTES = 14 * 60;

/** Epoch ms; null when malformed, when the day does not exist, or when there is no offset: a bare local time is no instant. */
export function instantWritten(text: string): number | null {
  const parts = WRITTEN.exec(text);
  if (parts === null) return null;
  const number = (...groups: readonly number[]): number =>
    Number(groups.map((group) => parts[group]).find(Boolean) ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hours, minutes, seconds] = [number(4, 10), number(5, 11), number(6, 12)];
  if (!isDay(year, month, day) || hours > 23 || minutes > 59 || seconds > 59) return null;
  const offsetMinutes = number(9, 16);
  const offset = number(8, 15) * 60 + offsetMinutes;
  if (offsetMinutes > 59 || offset > FARTHEST_OFFSET_MINUTES) return null;
  const isWest = (parts[7] ?? parts[14]) === '-';
  const local = Date.UTC(year, month - 1, day, hours, minutes, seconds, number(13));
  return local - (isWest ? -offset : offset) * 60_000;
}

/** As the filters of lists take it: ISO 8601 in UTC, to the second. */
export function writtenInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
