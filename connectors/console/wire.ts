import type { ChannelName } from '../../bot/domain/channel.js';
import type { CallbackRequest, HandoffReason } from '../../bot/domain/handoff.js';
import type { Need } from '../../bot/domain/need.js';
import type { Mobility, PlacementSide, WeeklyHours } from '../../bot/domain/placement.js';
import type { AgentPlan } from '../../bot/ports/agent-agenda.js';

/** What the page and its server half say to each other; ids are opaque to the page. */

export interface Me {
  readonly login: string;
  /** What beneficiaries see. */
  readonly name: string;
  /** Their account of RDV Service Public; null where none can be connected. */
  readonly agentAccount: 'connected' | 'not-connected' | null;
}

/** The slot prepared last for one conversation. */
export interface PlanView {
  readonly plan: AgentPlan | null;
}

/** One open handoff as one aidant may see it before opening it: nothing the person wrote but when they want to be called. */
export interface QueueEntry {
  readonly id: string;
  readonly reason: HandoffReason;
  /** Epoch milliseconds, server's clock. */
  readonly openedAt: number;
  readonly stage: 'waiting' | 'talking';
  /** Who has it, or null while it waits. */
  readonly aidantName: string | null;
  readonly isMine: boolean;
  readonly channel: ChannelName;
  readonly summary: {
    readonly need: Need | null;
    readonly place: string | null;
    /** As the person said it; null without a callback request, and for a conversation another aidant has. */
    readonly requestedWhen: string | null;
    /** The venue whose information is said to be wrong, by name. */
    readonly wrongVenue: string | null;
  };
}

export interface QueueView {
  /** Epoch milliseconds of the server, so that waiting times are right on a computer whose clock is not. */
  readonly now: number;
  readonly queue: readonly QueueEntry[];
}

/** One line of a transcript. `name` is the aidant's. */
export interface LineView {
  readonly position: number;
  readonly at: number;
  readonly by: 'person' | 'assistant' | 'aidant';
  readonly name: string | null;
  readonly isMine: boolean;
  readonly text: string;
  /** What the person was shown under the text. */
  readonly cards: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly choices: readonly string[];
}

export interface TalkView {
  readonly handoff: string;
  readonly request: CallbackRequest | null;
  /** After the position asked for, oldest first. */
  readonly lines: readonly LineView[];
  /** False when more lines follow: ask again after the last one. */
  readonly isComplete: boolean;
}

/** One candidate or structure, oldest request first in `PlacementsView`. Days are "2027-01-04". */
export interface PlacementView {
  readonly side: PlacementSide;
  /** Null for a candidate. */
  readonly structure: string | null;
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly commune: string;
  readonly departement: string;
  readonly wish:
    | { readonly is: 'mobility'; readonly mobility: Mobility }
    | { readonly is: 'hours'; readonly hoursAWeek: WeeklyHours };
  readonly from: string;
  readonly status: 'open' | 'proposed' | 'in-touch';
  readonly askedOn: string;
  readonly keptUntil: string;
}

export interface PlacementsView {
  readonly requests: readonly PlacementView[];
}

/** Server to page. */
export type LiveMessage =
  | ({ readonly type: 'queue' } & QueueView)
  | ({ readonly type: 'lines' } & TalkView)
  /** The conversation ended, or another aidant has it: nothing more of it will come. */
  | { readonly type: 'gone'; readonly handoff: string }
  /** Nothing happened, the line is not dead. */
  | { readonly type: 'alive' };

/** Page to server. */
export type LiveWish = { readonly watch: string; readonly after: number } | { readonly unwatch: string };

/** The server says 'alive' this often; a page that hears nothing for two of them should reconnect. */
export const ALIVE_EVERY_MS = 25_000;

/** WebSocket close code (private range): the session is over, sign in again. */
export const SESSION_OVER = 4401;

/** Characters (UTF-16 units, as an input's `maxlength` counts them) of one message of an aidant. */
export const LONGEST_MESSAGE = 2_000;
