import type { Inbound } from '../domain/message.js';
import type { Meant } from '../domain/conversation.js';
import { timeZoneOf } from '../domain/time-zone.js';
import type { Channel } from '../ports/channel.js';
import type { ChannelName } from '../domain/channel.js';
import type { Clock } from '../ports/clock.js';
import type { Conversations, Loaded } from '../ports/conversations.js';
import type { Dialogue, Situation } from '../ports/dialogue.js';
import type { Log } from '../ports/log.js';
import type { LookUp } from '../ports/lookups.js';
import type { Understand } from '../ports/understander.js';
import type { Venues } from '../ports/venues.js';

export interface LineParts {
  readonly conversations: Conversations;
  readonly understand: Understand;
  readonly lookUp: LookUp;
  readonly dialogue: Dialogue;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly venues: Pick<Venues, 'areDemonstration'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A turn that loses this many races in a row is not raced but ill: the loop tries it again later. */
const MOST_RACES = 20;

export type Processed = 'committed' | 'already-handled' | 'forgotten';

/**
 * One inbound, from words to committed answer. Nothing is sent here and nothing is written before the commit, so a turn may be
 * run again at will: after a lost race, after a crash. 'forgotten': the person was erased meanwhile.
 */
export async function processInbound(inbound: Inbound, parts: LineParts): Promise<Processed> {
  const startedAt = performance.now();
  for (let race = 0; race < MOST_RACES; race += 1) {
    const loaded = await parts.conversations.load(inbound.conversation);
    if (loaded === null) return 'forgotten';
    const situation = await understood(inbound, loaded, parts);
    const lookup = parts.dialogue.needs(situation);
    const found =
      lookup === null ? null : await parts.lookUp(lookup, { conversation: inbound.conversation, now: situation.now });
    const turn = parts.dialogue.answer(situation, found);
    const outcome = await parts.conversations.commit({
      conversation: inbound.conversation,
      expectedVersion: loaded.version,
      handled: inbound.id,
      isPushed: channelOf(loaded, parts).delivery.by === 'push',
      at: parts.clock(),
      ...turn,
    });
    if (outcome === 'stale') continue;
    parts.log.info('turn', {
      message: inbound.id,
      conversation: inbound.conversation,
      heard: inbound.heard.kind,
      ...meaningFacts(situation.meant),
      lookup: lookup?.ask ?? null,
      found: found?.got ?? null,
      replies: turn.replies.length,
      effects: turn.effects.map((effect) => effect.do).join(','),
      outcome,
      ms: Math.round(performance.now() - startedAt),
    });
    return outcome;
  }
  throw new RacedOut(inbound.id);
}

/**
 * The same for a message whose turn broke before: if it breaks again, the person is told, and a human called. Nobody is left
 * without an answer because of a fault of ours.
 */
export async function processOrApologise(inbound: Inbound, parts: LineParts): Promise<Processed> {
  try {
    return await processInbound(inbound, parts);
  } catch (cause) {
    if (cause instanceof ChannelOff) throw cause;
    parts.log.error('turn-given-up', cause, { message: inbound.id, conversation: inbound.conversation });
    const loaded = await parts.conversations.load(inbound.conversation);
    if (loaded === null) return 'forgotten';
    const outcome = await parts.conversations.commit({
      conversation: inbound.conversation,
      expectedVersion: loaded.version,
      handled: inbound.id,
      isPushed: channelOf(loaded, parts).delivery.by === 'push',
      at: parts.clock(),
      ...parts.dialogue.apologise(loaded.state),
    });
    if (outcome === 'stale') throw cause;
    return outcome;
  }
}

async function understood(inbound: Inbound, loaded: Loaded, parts: LineParts): Promise<Situation> {
  const { heard } = inbound;
  const { state, handoff } = loaded;
  const now = parts.clock();
  const meant: Meant =
    heard.kind === 'text'
      ? {
          kind: 'said',
          understood: await parts.understand(heard.text, {
            offered: state.offered,
            awaiting: parts.dialogue.awaits(state),
            now,
            zone: timeZoneOf(state.place?.codeInsee ?? ''),
          }),
        }
      : heard;
  return {
    state,
    meant,
    handoff,
    traits: channelOf(loaded, parts).traits,
    now,
    isDemonstration: parts.venues.areDemonstration(),
  };
}

function channelOf(loaded: Loaded, parts: LineParts): Channel {
  const channel = parts.channels.get(loaded.channel);
  if (channel === undefined) throw new ChannelOff(loaded.channel);
  return channel;
}

function meaningFacts(meant: Meant): Record<string, string | number | null> {
  if (meant.kind !== 'said') return {};
  const { understood: heard } = meant;
  return {
    intent: heard.intent,
    confidence: Math.round(heard.confidence * 100) / 100,
    chose: heard.choice === null ? null : (heard.choice.code.split(':')[0] ?? null),
  };
}

export class RacedOut extends Error {
  override readonly name = 'RacedOut';
  constructor(readonly inbound: string) {
    super('The conversation kept changing under this turn');
  }
}

/** A conversation of a channel that is no longer configured: its messages wait until it is. */
export class ChannelOff extends Error {
  override readonly name = 'ChannelOff';
  constructor(readonly channel: ChannelName) {
    super(`The channel ${channel} is not configured`);
  }
}
