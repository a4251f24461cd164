import type { Me, QueueEntry } from '../wire.js';
import type { Link } from './live-line.js';
import { type Talk, unreadIn } from './talk.js';

/** All that the page draws. */
export interface DeskState {
  readonly phase: 'starting' | 'unreachable' | 'signed-out' | 'at-work';
  /** Kept after the session ended, to know whether the same aidant comes back. */
  readonly me: Me | null;
  /** Said above the sign-in form, or at the top of the desk. */
  readonly notice: string | null;
  readonly link: Link;
  /** Milliseconds to add to this computer's clock to get the server's. */
  readonly clockOffset: number;
  readonly queue: readonly QueueEntry[];
  /** What is on screen, what one has, and what holds a text that never left. */
  readonly talks: ReadonlyMap<string, Talk>;
  /** The conversation on screen. */
  readonly shown: string | null;
}

export const FIRST_DESK: DeskState = {
  phase: 'starting',
  me: null,
  notice: null,
  link: 'live',
  clockOffset: 0,
  queue: [],
  talks: new Map(),
  shown: null,
};

export function entryOf(state: DeskState, id: string): QueueEntry | null {
  return state.queue.find((entry) => entry.id === id) ?? null;
}

/** Open, and waiting or ours: the server shows its lines. */
export function isReadable(state: DeskState, id: string): boolean {
  const entry = entryOf(state, id);
  return entry !== null && (entry.isMine || entry.stage === 'waiting');
}

/** What calls for attention: people who wait, and messages not seen. */
export function callsIn(state: DeskState): number {
  const waiting = state.queue.filter((entry) => entry.stage === 'waiting').length;
  return [...state.talks.values()].reduce((sum, talk) => sum + unreadIn(talk), waiting);
}
