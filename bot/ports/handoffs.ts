import type { HandoffOutcome, HandoffReason, HandoffSummary, OpenHandoff } from '../domain/handoff.js';
import type { AidantId, ConversationId, HandoffId, MessageId } from '../domain/ids.js';

export type Claim =
  | { readonly outcome: 'claimed'; readonly handoff: OpenHandoff }
  | { readonly outcome: 'taken'; readonly byName: string }
  | { readonly outcome: 'gone' };

/**
 * Who has the conversation. Every change of hands also raises the conversation's version in the same transaction,
 * so that a turn of the assistant computed before it can no longer be committed.
 * The aidant's acts (claim, write, hand back, close) store their own inbound in the same transaction: the line then speaks.
 */
export interface Handoffs {
  /** Idempotent on `cause`; when one is open already it is returned, made more urgent if `reason` is. */
  open(request: {
    readonly conversation: ConversationId;
    readonly cause: MessageId;
    readonly reason: HandoffReason;
    readonly summary: HandoffSummary;
    readonly at: number;
  }): Promise<{ readonly handoff: OpenHandoff; readonly position: number } | null>;
  /** Open ones, in queue order. */
  list(): readonly OpenHandoff[];
  find(id: HandoffId): OpenHandoff | null;
  /** Compare-and-set: exactly one of any number of simultaneous claims wins. */
  claim(id: HandoffId, aidant: { readonly id: AidantId; readonly name: string }, at: number): Promise<Claim>;
  /** 'not-yours' when another aidant, or nobody, has it; nothing is written. Once per `clientMessageId` ('duplicate' is a success). */
  write(message: {
    readonly id: HandoffId;
    readonly aidant: { readonly id: AidantId; readonly name: string };
    readonly clientMessageId: string;
    readonly text: string;
    readonly at: number;
  }): Promise<'accepted' | 'duplicate' | 'not-yours'>;
  /** By the aidant who has it. */
  end(
    id: HandoffId,
    aidant: { readonly id: AidantId; readonly name: string },
    outcome: 'handed-back' | 'closed',
    at: number,
  ): Promise<'ended' | 'not-yours'>;
  /** The person no longer wants it; only while waiting or talking. */
  leave(
    conversation: ConversationId,
    outcome: Extract<HandoffOutcome, 'left-by-beneficiary'>,
    at: number,
  ): Promise<void>;
}
