import type { Appointment } from '../domain/appointment.js';
import type { Conversations } from '../ports/conversations.js';
import type { Inbox } from '../ports/inbox.js';

/** A mediator cancelled: the person is told, once. 'not-told': there is no conversation (any more); somebody has to call them. */
export async function tellCancelled(
  appointment: Appointment,
  parts: { readonly conversations: Pick<Conversations, 'load'>; readonly inbox: Pick<Inbox, 'accept'> },
): Promise<'told' | 'not-told'> {
  const { conversation } = appointment;
  const loaded = conversation === null ? null : await parts.conversations.load(conversation);
  if (conversation === null || loaded === null) return 'not-told';
  await parts.inbox.accept({
    channel: loaded.channel,
    externalId: `cancelled:${appointment.id}`,
    from: { conversation },
    heard: { kind: 'appointment-cancelled', appointment, by: 'mediator' },
    echo: null,
  });
  return 'told';
}
