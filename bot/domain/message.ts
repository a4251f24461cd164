import type { Appointment, Slot } from './appointment.js';
import type { AidantId, ConversationId, HandoffId, MessageId } from './ids.js';
import type { ReminderKind } from './reminder.js';
import type { PlacementNews } from './placement-news.js';

/** What came through a door, before it is understood. Everything that enters a conversation is one of these. */
export type Heard =
  | { readonly kind: 'text'; readonly text: string }
  /** A picture, a voice note...: acknowledged kindly, never fetched. */
  | { readonly kind: 'attachment'; readonly count: number }
  /** The person opened the chat; the assistant introduces itself. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'aidant-text'; readonly aidant: AidantId; readonly name: string; readonly text: string }
  | { readonly kind: 'aidant-joined'; readonly aidant: AidantId; readonly name: string }
  | { readonly kind: 'aidant-handed-back'; readonly name: string }
  | { readonly kind: 'aidant-closed'; readonly name: string }
  /** An effect came back: the request is in the aidants' queue, `position` counts from 1. */
  | { readonly kind: 'handoff-queued'; readonly handoff: HandoffId; readonly position: number }
  /** An effect came back. `replaced`: it took the place of a former one. */
  | { readonly kind: 'appointment-booked'; readonly appointment: Appointment; readonly replaced: boolean }
  /** 'taken': somebody was faster; 'too-many': this person has enough of them; 'gone': the one to change or cancel is no longer there. */
  | { readonly kind: 'appointment-refused'; readonly because: 'taken' | 'too-many' | 'gone' }
  | {
      readonly kind: 'appointment-cancelled';
      readonly appointment: Appointment;
      readonly by: 'beneficiary' | 'mediator';
    }
  | { readonly kind: 'reminder'; readonly which: ReminderKind; readonly appointment: Appointment }
  /** For someone who waits for a place: this one is free now. */
  | { readonly kind: 'place-free'; readonly slot: Slot }
  | PlacementNews;

/** One thing to handle, durably stored in the inbox. */
export interface Inbound {
  readonly id: MessageId;
  readonly conversation: ConversationId;
  /** Epoch milliseconds at which our door accepted it. */
  readonly at: number;
  readonly heard: Heard;
}

/**
 * An answer the person may give to the last question. `label` is what they read; `code` is what it means
 * (`commune:23096`, `venue:france-services_1`, `need:taxes`, `yes`, `no`, `more`, `human`, `appointment`, ...).
 */
export interface Choice {
  readonly label: string;
  readonly code: string;
}

/** One item of a list: a venue, a slot. Rich channels draw it, text channels write its lines. */
export interface Card {
  readonly title: string;
  /** Short sentences under the title, most useful first. */
  readonly lines: readonly string[];
  /** E.164 and as people read it in France, or null. */
  readonly phone: { readonly e164: string; readonly spoken: string } | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** What choosing this card means, or null when it is only shown. */
  readonly choice: Choice | null;
}

/** Who speaks in a reply; a person must always know whether it is the machine. */
export type Speaker =
  { readonly who: 'assistant' } | { readonly who: 'aidant'; readonly aidant: AidantId; readonly name: string };

/** One message to the beneficiary, already phrased; the channel only lays it out. */
export interface Reply {
  readonly by: Speaker;
  readonly text: string;
  readonly cards: readonly Card[];
  readonly choices: readonly Choice[];
}

/** The choices a reply offers, in the order they are numbered: cards first, then plain choices. */
export function offeredBy(reply: Reply): readonly Choice[] {
  return [...reply.cards.flatMap((card) => (card.choice === null ? [] : [card.choice])), ...reply.choices];
}

/** A line of the transcript. `position` grows within a conversation and never repeats; it is the watermark of pull channels. */
export interface TranscriptLine {
  readonly position: number;
  readonly conversation: ConversationId;
  readonly at: number;
  readonly said:
    | {
        readonly by: 'beneficiary';
        readonly text: string;
        /** The inbound it came from. */
        readonly inbound: MessageId;
        /** Whatever the channel must hand back with it, untouched (Direct Line `channelData`), or null. */
        readonly echo: unknown;
      }
    | { readonly by: 'us'; readonly reply: Reply };
}
