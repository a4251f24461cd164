import type { ConversationId } from './ids.js';
import type { Need } from './need.js';
import type { Commune } from './place.js';
import type { WhenHeard } from './when-heard.js';

/** Someone to tell when a place is free ("prévenez-moi si une place se libère"). One a conversation. */
export interface Waiter {
  readonly conversation: ConversationId;
  readonly need: Need | null;
  readonly commune: Commune;
  readonly when: WhenHeard | null;
  readonly since: number;
  /** No longer waited for after this; epoch milliseconds. */
  readonly until: number;
}

/** How far a place that comes free may be: beyond, people were told that it is far and chose to wait. */
export const WAITER_RADIUS_METRES = 30_000;
/** Nobody waits longer than slots are open. */
export const WAITER_DAYS = 60;
/** How long the first in the list may answer before the next one is told. */
export const WAITER_ANSWER_MS = 3_600_000;
