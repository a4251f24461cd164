import type { Appointment } from '../domain/appointment.js';
import type { Conversations } from '../ports/conversations.js';
import type { Inbox } from '../ports/inbox.js';

/** A mediator cancelled: the person is told, once. Nothing happens for an appointment without a conversation. */
export async function tellCancelled(
  appointment: Appointment,
  parts: { readonly conversations: Pick<Conversations, 'load'>; readonly inbox: Pick<Inbox, 'accept'> },
): Promise<void> {
  const { conversation } = appointment;
  if (conversation === null) return;
  const loaded = await parts.conversations.load(conversation);
  if (loaded === null) return;
  await parts.inbox.accept({
    channel: loaded.channel,
    externalId: `cancelled:${appointment.id}`,
    from: { conversation },
    heard: { kind: 'appointment-cancelled', appointment, by: 'mediator' },
    echo: null,
  });
}
