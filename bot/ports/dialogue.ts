import type { ChannelTraits } from '../domain/channel.js';
import type { Awaiting, Found, Lookup, Meant, State, Turn } from '../domain/conversation.js';
import type { OpenHandoff } from '../domain/handoff.js';

/** What a dialogue may know besides the message: all values. */
export interface Situation {
  readonly state: State;
  readonly meant: Meant;
  readonly handoff: OpenHandoff | null;
  readonly traits: ChannelTraits;
  /** Epoch milliseconds. */
  readonly now: number;
  /** True when the venues in memory are the invented ones of a first run: answers say so. */
  readonly isDemonstration: boolean;
}

/** Judgement: pure, so that a turn can be run again after a lost race. */
export interface Dialogue {
  awaits(state: State): Awaiting;
  needs(situation: Situation): Lookup | null;
  answer(situation: Situation, found: Found | null): Turn;
  /** When the turn broke on our side again and again: says so, and calls a human. Must not throw. */
  apologise(state: State): Turn;
}
