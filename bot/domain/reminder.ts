/** '48h': the second day before; '3h': the same day, or the evening before when the night is in between. */
export const REMINDERS = ['48h', '3h'] as const;
export type ReminderKind = (typeof REMINDERS)[number];

export interface PlannedReminder {
  readonly which: ReminderKind;
  /** Epoch milliseconds; always at an hour at which one may write to people unasked, and before the appointment. */
  readonly dueAt: number;
}
