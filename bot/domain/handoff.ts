import type { AidantId, ConversationId, HandoffId, VenueId } from './ids.js';
import type { Need } from './need.js';

/** Why a human is called; 'distress' goes before everything else in the queue. */
export type HandoffReason = 'asked' | 'not-understood' | 'distress' | 'callback' | 'wrong-information';

/** What the aidant reads before taking over. No free text of the person: the transcript has it. */
export interface HandoffSummary {
  readonly need: Need | null;
  /** Commune name, or null when unknown. */
  readonly place: string | null;
  /** What the person wants to be called back or booked for, in their words. */
  readonly request: CallbackRequest | null;
  /** The venue whose information is said to be wrong. */
  readonly venue: { readonly id: VenueId; readonly name: string } | null;
}

/** A first-version appointment request: an aidant calls back to fix it. */
export interface CallbackRequest {
  readonly firstName: string;
  /** E.164, or null when the channel's own address is the phone. */
  readonly phone: string | null;
  /** Given by who has no telephone. */
  readonly email: string | null;
  /** As the person said it ("mardi matin"). */
  readonly when: string;
}

export type HandoffStage =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'talking'; readonly aidant: AidantId; readonly aidantName: string; readonly since: number };

/** A handoff that is open: a human is awaited or has the conversation. */
export interface OpenHandoff {
  readonly id: HandoffId;
  readonly conversation: ConversationId;
  readonly reason: HandoffReason;
  readonly openedAt: number;
  readonly summary: HandoffSummary;
  readonly at: HandoffStage;
}

export type HandoffOutcome = 'handed-back' | 'closed' | 'left-by-beneficiary' | 'erased';

/** Crisis first, then the oldest request. Copies; compares values only. */
export function inQueueOrder<H extends Pick<OpenHandoff, 'reason' | 'openedAt' | 'id'>>(
  handoffs: readonly H[],
): readonly H[] {
  const urgency = (handoff: H): number => (handoff.reason === 'distress' ? 0 : 1);
  return [...handoffs].sort((a, b) => urgency(a) - urgency(b) || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
}

/** Most urgent first. */
const URGENCY: readonly HandoffReason[] = ['distress', 'asked', 'not-understood', 'callback', 'wrong-information'];

/** One request for a human on top of another of the same person: the more urgent reason stays, and nothing known is lost. */
export function joined(
  open: Pick<OpenHandoff, 'reason' | 'summary'>,
  request: Pick<OpenHandoff, 'reason' | 'summary'>,
): Pick<OpenHandoff, 'reason' | 'summary'> {
  return {
    reason: URGENCY.find((reason) => reason === open.reason || reason === request.reason) ?? open.reason,
    summary: {
      need: request.summary.need ?? open.summary.need,
      place: request.summary.place ?? open.summary.place,
      request: request.summary.request ?? open.summary.request,
      venue: request.summary.venue ?? open.summary.venue,
    },
  };
}
