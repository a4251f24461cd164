import type { ChannelName } from '../domain/channel.js';
import type { AddressBook } from '../ports/address-book.js';
import type { Channel, Delivery } from '../ports/channel.js';
import type { OutboxEntry } from '../ports/outbox.js';

export interface DeliverParts {
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly addressBook: AddressBook;
}

/** What to do with an outbox entry after one attempt. */
export type Verdict =
  | { readonly then: 'done'; readonly channelMessageId: string | null }
  | { readonly then: 'retry'; readonly afterMs: number; readonly isUncertain: boolean }
  | { readonly then: 'fail'; readonly because: string };

/** Tries at which one gives up: with the pauses below, about two hours after the first. */
const MOST_ATTEMPTS = 12;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

type ReplyEntry = OutboxEntry & { readonly what: Extract<OutboxEntry['what'], { kind: 'reply' }> };

/** One attempt to deliver one reply; knows no platform, decides from the connector's words. */
export async function deliver(entry: ReplyEntry, parts: DeliverParts, random: () => number): Promise<Verdict> {
  const channel = parts.channels.get(entry.channel);
  if (channel === undefined) return retryLater(entry, false, random);
  if (channel.delivery.by === 'pull') return { then: 'done', channelMessageId: null };
  const address = parts.addressBook.addressOf(entry.conversation);
  if (address === null) return { then: 'fail', because: 'erased' };
  const delivery = await channel.delivery.deliver({
    id: entry.id,
    attempt: entry.attempt,
    isUncertain: entry.isUncertain,
    createdAt: entry.createdAt,
    reply: entry.what.reply,
    to: address.details,
  });
  return verdictOn(entry, delivery, random);
}

function verdictOn(entry: OutboxEntry, delivery: Delivery, random: () => number): Verdict {
  switch (delivery.kind) {
    case 'sent':
      return { then: 'done', channelMessageId: delivery.channelMessageId };
    case 'gave-up':
      return { then: 'fail', because: delivery.because };
    case 'try-again':
      return retryLater(entry, delivery.isUncertain, random);
  }
}

/** Pauses double from two seconds, with up to a half more by chance so that a crowd of entries does not come back together. */
export function retryLater(entry: Pick<OutboxEntry, 'attempt'>, isUncertain: boolean, random: () => number): Verdict {
  if (entry.attempt >= MOST_ATTEMPTS) return { then: 'fail', because: 'unreachable' };
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (entry.attempt - 1));
  return { then: 'retry', afterMs: Math.round(pause * (1 + random() / 2)), isUncertain };
}
