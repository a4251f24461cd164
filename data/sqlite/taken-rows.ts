import type { Taken } from '../../bot/domain/appointment.js';
import type { DutyId } from '../../bot/domain/ids.js';

/**
 * What is taken of each mediator, as one JSON text: a row of its own for each appointment costs three times as much. Parameters: to,
 * from less the longest appointment, from (epoch milliseconds), the mediators (a JSON list of ids).
 */
export const TAKEN = `
  SELECT wanted.value AS mediator, (
    SELECT json_group_array(json_array(duty, start, busy_until)) FROM (
      SELECT duty, start, busy_until FROM appointments
      WHERE mediator = wanted.value AND status <> 'cancelled' AND start < ? AND start > ? AND busy_until > ?
      ORDER BY start, duty)
  ) AS taken
  FROM json_each(?) AS wanted`;

/** Of one mediator, in the order of time; those of one session come one after the other and are counted together. */
export function takenIn(json: string): readonly Taken[] {
  // Written by the statement above.
  const rows = JSON.parse(json) as readonly (readonly [duty: DutyId, start: number, busyUntil: number])[];
  const taken: Taken[] = [];
  for (const [duty, start, busyUntil] of rows) {
    const last = taken.at(-1);
    if (last?.start === start && last.duty === duty) {
      taken[taken.length - 1] = { ...last, busyUntil: Math.max(last.busyUntil, busyUntil), count: last.count + 1 };
    } else taken.push({ duty, start, busyUntil, count: 1 });
  }
  return taken;
}
