import type { ChannelName } from '../../bot/domain/channel.js';
import type { OpenHandoff } from '../../bot/domain/handoff.js';
import type { AidantId, ConversationId } from '../../bot/domain/ids.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Handoffs } from '../../bot/ports/handoffs.js';
import type { QueueEntry } from './wire.js';

/** The queue at one instant, the same for all; `entriesFor` makes it what one aidant may see. */
export interface Board {
  readonly handoffs: readonly OpenHandoff[];
  readonly channels: ReadonlyMap<ConversationId, ChannelName>;
}

/** Reads the queue. A conversation's channel never changes, so it is asked once. */
export class Queue {
  #channels: ReadonlyMap<ConversationId, ChannelName> = new Map();

  constructor(
    private readonly handoffs: Handoffs,
    private readonly conversations: Conversations,
  ) {}

  async board(): Promise<Board> {
    const handoffs = this.handoffs.list();
    const channels = new Map<ConversationId, ChannelName>();
    for (const { conversation } of handoffs) {
      const channel = this.#channels.get(conversation) ?? (await this.conversations.load(conversation))?.channel;
      // None: erased since the list was read; the entry is left out.
      if (channel !== undefined) channels.set(conversation, channel);
    }
    this.#channels = channels;
    return { handoffs, channels };
  }
}

export function entriesFor(board: Board, aidant: AidantId): readonly QueueEntry[] {
  return board.handoffs.flatMap((handoff) => {
    const channel = board.channels.get(handoff.conversation);
    return channel === undefined ? [] : [entryFor(handoff, channel, aidant)];
  });
}

function entryFor(handoff: OpenHandoff, channel: ChannelName, aidant: AidantId): QueueEntry {
  const { at, summary } = handoff;
  return {
    id: handoff.id,
    reason: handoff.reason,
    openedAt: handoff.openedAt,
    stage: at.stage,
    aidantName: at.stage === 'talking' ? at.aidantName : null,
    isMine: at.stage === 'talking' && at.aidant === aidant,
    channel,
    summary: {
      need: summary.need,
      place: summary.place,
      requestedWhen: mayRead(handoff, aidant) ? (summary.request?.when ?? null) : null,
      wrongVenue: summary.venue?.name ?? null,
    },
  };
}

/** An aidant reads what waits, to choose, and what they have; never what another aidant has. */
export function mayRead(handoff: OpenHandoff, aidant: AidantId): boolean {
  return handoff.at.stage === 'waiting' || handoff.at.aidant === aidant;
}
