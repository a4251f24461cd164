import { phoneOfAddress } from '../domain/phone.js';
import type { AddressBook } from '../ports/address-book.js';
import type { Arrival, Inbox } from '../ports/inbox.js';
import type { Handoffs } from '../ports/handoffs.js';
import type { OutboxEntry } from '../ports/outbox.js';
import type { Placements } from '../ports/placements.js';
import type { Privacy } from '../ports/privacy.js';
import type { RemoteAppointments } from '../ports/remote-appointments.js';
import type { Clock } from '../ports/clock.js';
import type { Heard } from '../domain/message.js';
import { performAppointment, type AppointmentParts } from './perform-appointments.js';

export interface PerformParts extends AppointmentParts {
  readonly handoffs: Handoffs;
  readonly placements: Placements;
  readonly privacy: Privacy;
  readonly addressBook: AddressBook;
  readonly remoteAppointments: Pick<RemoteAppointments, 'forget'>;
  readonly inbox: Pick<Inbox, 'accept'>;
  readonly clock: Clock;
}

type EffectEntry = OutboxEntry & { readonly what: Extract<OutboxEntry['what'], { kind: 'effect' }> };

/**
 * Carries out one effect. Every effect may be performed twice (a crash right after it): each is idempotent on the message
 * that caused it. What it leads to re-enters by the inbox, like everything else.
 */
export async function perform(entry: EffectEntry, parts: PerformParts): Promise<void> {
  const { effect, handled } = entry.what;
  switch (effect.do) {
    case 'call-an-aidant': {
      const opened = await parts.handoffs.open({
        conversation: entry.conversation,
        cause: handled,
        reason: effect.reason,
        summary: effect.summary,
        at: parts.clock(),
      });
      if (opened === null || opened.handoff.at.stage === 'talking') return;
      await parts.inbox.accept(queued(entry, opened.handoff.id, opened.position));
      return;
    }
    case 'leave-queue':
      await parts.handoffs.leave(entry.conversation, 'left-by-beneficiary', parts.clock());
      return;
    case 'offer-candidate': {
      const { candidate, consent } = effect;
      const { conversation } = entry;
      await parts.placements.offerCandidate({ conversation, cause: handled, candidate, consent, at: parts.clock() });
      return;
    }
    case 'ask-for-mediator': {
      const { host, consent } = effect;
      const { conversation } = entry;
      await parts.placements.askForMediator({ conversation, cause: handled, host, consent, at: parts.clock() });
      return;
    }
    case 'answer-placement': {
      const { placement, answer } = effect;
      await parts.placements.answer({ conversation: entry.conversation, placement, answer, at: parts.clock() });
      return;
    }
    case 'withdraw-placement':
      await parts.placements.withdraw(entry.conversation, effect.side, parts.clock());
      return;
    case 'tell-placement-later':
      await parts.placements.tellLater(entry.conversation, effect.news, parts.clock());
      return;
    case 'erase':
      await forgetNumber(entry, parts);
      await parts.privacy.erase(entry.conversation, entry.what.keepFrom);
      return;
    case 'book':
    case 'cancel-appointment':
    case 'confirm-appointment':
    case 'wait-for-slot':
    case 'stop-waiting': {
      const heard = await performAppointment(effect, entry, parts);
      if (heard !== null) await parts.inbox.accept(comesBack(entry, heard));
      return;
    }
  }
}

/** In the copy of the other agenda, while the address still says which number it is. */
async function forgetNumber({ conversation }: EffectEntry, parts: PerformParts): Promise<void> {
  const address = parts.addressBook.addressOf(conversation);
  const phone = address === null ? null : phoneOfAddress(address.key);
  if (phone !== null) await parts.remoteAppointments.forget({ phone });
}

/** Told once, whatever the number of times it was performed. */
function comesBack(entry: EffectEntry, heard: Heard): Arrival {
  return {
    channel: entry.channel,
    externalId: `${entry.what.effect.do}:${entry.what.handled}`,
    from: { conversation: entry.conversation },
    heard,
    echo: null,
  };
}

function queued(
  entry: EffectEntry,
  handoff: Extract<Arrival['heard'], { kind: 'handoff-queued' }>['handoff'],
  position: number,
): Arrival {
  return {
    channel: entry.channel,
    externalId: `queued:${entry.what.handled}`,
    from: { conversation: entry.conversation },
    heard: { kind: 'handoff-queued', handoff, position },
    echo: null,
  };
}
