import type { Doing, Effect, State } from '../bot/domain/conversation.js';
import type { Card, Reply } from '../bot/domain/message.js';
import type { Sentences } from './copy/fr.js';

export type Key = keyof Sentences;

/** A sentence chosen, not yet phrased: the register decides the words, once per turn (dialogs/root.ts). */
export interface Said {
  readonly key: Key;
  readonly parameters: unknown;
}

/** `say('venue.near', { ... })`: the compiler pairs the key with its parameters. */
export function say<K extends Key>(key: K, ...parameters: Parameters<Sentences[K]>): Said {
  return { key, parameters: parameters[0] ?? null };
}

/** What one chooses: a sentence of ours, or a proper name that has no translation. */
export type Label = Said | { readonly name: string };

export interface DraftChoice {
  readonly label: Label;
  readonly code: string;
}

export interface DraftCard {
  readonly title: Label;
  readonly lines: readonly Said[];
  readonly phone: Card['phone'];
  readonly links: readonly { readonly label: Said; readonly url: string }[];
  readonly choice: DraftChoice | null;
}

/** One message before it is phrased. */
export interface Draft {
  readonly by: Reply['by'];
  readonly text: readonly Said[];
  readonly cards: readonly DraftCard[];
  readonly choices: readonly DraftChoice[];
}

/** What a dialog answers; root turns it into a `Turn`. */
export interface Spoken {
  readonly state: State;
  readonly drafts: readonly Draft[];
  readonly effects: readonly Effect[];
}

export function message(
  text: readonly Said[],
  choices: readonly DraftChoice[] = [],
  cards: readonly DraftCard[] = [],
): Draft {
  return { by: { who: 'assistant' }, text, cards, choices };
}

export function spoken(state: State, drafts: readonly Draft[], effects: readonly Effect[] = []): Spoken {
  return { state, drafts, effects };
}

/** The state, now in the middle of `doing`, with nothing misunderstood any more. */
export function now(state: State, doing: Doing): State {
  return { ...state, doing, misunderstood: 0 };
}

export const YES_NO: readonly DraftChoice[] = [
  { label: say('choice.yes'), code: 'yes' },
  { label: say('choice.no'), code: 'no' },
];

export const HUMAN: DraftChoice = { label: say('choice.human'), code: 'human' };

export const MENU: readonly DraftChoice[] = [
  { label: say('choice.findVenue'), code: 'find-venue' },
  { label: say('choice.appointment'), code: 'appointment' },
  HUMAN,
];
