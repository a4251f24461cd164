import type { Unsent } from './outbox.js';
import type { Place } from './wire.js';

/** What lets a reload go on where it was. Nothing is written before the person does something: the law asks consent for less. */
export interface Session {
  readonly place: Place;
  readonly unsent: readonly Unsent[];
}

const KEY = 'passerelle';

export function savedSession(): Session | null {
  try {
    // Written by `saveSession`, in this tab.
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

/** A browser that refuses storage only loses the resuming. */
export function saveSession(session: Session): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    return;
  }
}

export function forgetSession(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
}
