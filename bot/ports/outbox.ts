import type { ChannelName } from '../domain/channel.js';
import type { Effect } from '../domain/conversation.js';
import type { ConversationId, MessageId } from '../domain/ids.js';
import type { Reply } from '../domain/message.js';

/** Something to carry out once: a reply to deliver on a push channel, or an effect to perform. */
export interface OutboxEntry {
  /** Unique and stable across retries; connectors may hand it to a platform as their own id. */
  readonly id: string;
  readonly conversation: ConversationId;
  readonly channel: ChannelName;
  readonly createdAt: number;
  /** Starts at 1. */
  readonly attempt: number;
  /** True when an earlier attempt may have reached the platform without our knowing (crash, time-out): look before sending again. */
  readonly isUncertain: boolean;
  readonly what:
    | { readonly kind: 'reply'; readonly reply: Reply }
    /** `handled` names the message that caused it, so that performing twice can be recognised. */
    | { readonly kind: 'effect'; readonly effect: Effect; readonly handled: MessageId; readonly keepFrom: number };
}

export interface Outbox {
  /**
   * Takes due entries for `leaseMs`, in order within a conversation: none while an earlier one of that conversation is unfinished.
   * An entry whose lease ran out comes again, marked uncertain.
   */
  claim(now: number, leaseMs: number, limit: number): Promise<readonly OutboxEntry[]>;
  done(id: string, channelMessageId: string | null, now: number): Promise<void>;
  /** Due again at `notBefore`. `isUncertain` when the attempt may have gone through. */
  retry(id: string, notBefore: number, isUncertain: boolean): Promise<void>;
  /** Given up; kept for the record with its reason, the next entries of the conversation go on. */
  fail(id: string, because: string, now: number): Promise<void>;
  /** When the next entry can be claimed, or null when none waits; one behind an unfinished entry of its conversation does not count. */
  nextDueAt(): number | null;
}
