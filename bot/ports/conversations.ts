import type { ChannelName } from '../domain/channel.js';
import type { Effect, State } from '../domain/conversation.js';
import type { OpenHandoff } from '../domain/handoff.js';
import type { ConversationId, MessageId } from '../domain/ids.js';
import type { Reply, TranscriptLine } from '../domain/message.js';

export interface Loaded {
  readonly state: State;
  /** Grows at each commit and at each change of who has the conversation (claim, hand back). */
  readonly version: number;
  readonly channel: ChannelName;
  readonly handoff: OpenHandoff | null;
}

export interface Commit {
  readonly conversation: ConversationId;
  readonly expectedVersion: number;
  readonly handled: MessageId;
  readonly state: State;
  readonly replies: readonly Reply[];
  /** The channel is a push channel: each reply also goes to the outbox. */
  readonly isPushed: boolean;
  readonly effects: readonly Effect[];
  readonly at: number;
}

export interface Conversations {
  /** Null when the conversation was erased. */
  load(conversation: ConversationId): Promise<Loaded | null>;
  /**
   * State, replies (transcript and outbox) and effects in one transaction, after the disk sync.
   * 'stale': someone committed first, or a human took or left the conversation; nothing was written, run the turn again.
   * 'already-handled': this very message was answered while we were slow; nothing was written, drop the turn.
   */
  commit(commit: Commit): Promise<'committed' | 'stale' | 'already-handled'>;
  /** Transcript lines after `position`, oldest first, at most `limit`. */
  transcript(conversation: ConversationId, after: number, limit: number): readonly TranscriptLine[];
  exists(conversation: ConversationId): boolean;
}
