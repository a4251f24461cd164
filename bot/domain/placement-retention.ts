import { dateOfDayNumber, dayNumber } from './local-date.js';

/**
 * Months after the last yes of a person at which their request is forgotten. Long enough for a post to open near them, short enough
 * that nobody is called about a search long over (GDPR article 5.1.e: no longer than the purpose asks).
 */
export const PLACEMENT_MONTHS = 6;

/** Names the words of `placement.consent` in dialogs/copy/fr-placements.ts; change it with them. */
export const CONSENT_VERSION = '2026-11-23';

/** Days during which a proposal waits for both answers. */
export const PROPOSAL_DAYS = 14;

const DAY_MS = 86_400_000;

/** Epoch milliseconds, `PLACEMENT_MONTHS` after a yes given at `yesAt`; on the last day of a shorter month (31 August: 28 February). */
export function keptUntil(yesAt: number): number {
  const days = Math.floor(yesAt / DAY_MS);
  const { year, month, day } = dateOfDayNumber(days);
  const first = dayNumber({ year, month: month + PLACEMENT_MONTHS, day: 1 });
  const last = dayNumber({ year, month: month + PLACEMENT_MONTHS + 1, day: 1 }) - 1;
  return Math.min(first + day - 1, last) * DAY_MS + (yesAt - days * DAY_MS);
}

export function answersUntil(proposedAt: number): number {
  return proposedAt + PROPOSAL_DAYS * DAY_MS;
}
