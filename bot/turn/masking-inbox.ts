import { maskSecrets } from '../domain/secrets.js';
import type { Arrival, Inbox } from '../ports/inbox.js';

/** The only inbox the doors are given: a secret is masked before the first write. */
export function maskingInbox(inbox: Inbox): Inbox {
  return {
    accept: (arrival) => inbox.accept(masked(arrival)),
    unhandled: (limit) => inbox.unhandled(limit),
    onAccepted: (listener) => inbox.onAccepted(listener),
  };
}

function masked(arrival: Arrival): Arrival {
  if (arrival.heard.kind !== 'text') return arrival;
  const { text, found } = maskSecrets(arrival.heard.text);
  return found.length === 0 ? arrival : { ...arrival, heard: { kind: 'text', text } };
}
