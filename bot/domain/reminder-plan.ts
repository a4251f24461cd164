import { lastAllowed, type Calendar } from './quiet-hours.js';
import type { PlannedReminder } from './reminder.js';
import { dayAndMinutesAt, instantOnDay } from './zone-days.js';

const HOUR_MS = 3_600_000;
/** Two messages about one thing closer than this are a nuisance, be it the confirmation or the other reminder. */
const APART_MS = 2 * HOUR_MS;

/**
 * The second day before at the same hour, and three hours before; moved back when one may not write then. Not planned when too near to
 * the booking or to each other: the earlier one is kept. Epoch milliseconds; `calendar` is the place of the appointment.
 */
export function plannedReminders(start: number, bookedAt: number, calendar: Calendar): readonly PlannedReminder[] {
  const { day, minutes } = dayAndMinutesAt(start, calendar.timeZone);
  const wanted: readonly PlannedReminder[] = [
    { which: '48h', dueAt: lastAllowed(instantOnDay(day - 2, minutes, calendar.timeZone), calendar) },
    { which: '3h', dueAt: lastAllowed(start - 3 * HOUR_MS, calendar) },
  ];
  let last = bookedAt;
  return wanted.filter(({ dueAt }) => {
    const isApart = dueAt - last >= APART_MS;
    if (isApart) last = dueAt;
    return isApart;
  });
}
