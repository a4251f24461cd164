import type { Found, Lookup } from '../domain/conversation.js';

/** Facts, read only. */
export type LookUp = (lookup: Lookup, now: number) => Promise<Found>;
