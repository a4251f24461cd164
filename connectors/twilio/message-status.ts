/**
 * How far a message is, by Twilio's words for it (message_enum_status). What a handset confirmed outranks what a network gave up on:
 * some carriers report a failure first and the delivery after it.
 */
const RANK = {
  scheduled: 0,
  accepted: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  canceled: 5,
  failed: 5,
  undelivered: 5,
  partially_delivered: 6,
  delivered: 7,
  read: 8,
} as const;

export type MessageStatus = keyof typeof RANK;

/** Of a message we sent; `receiving` and `received` are of those we get. */
export function isKnownStatus(value: unknown): value is MessageStatus {
  return typeof value === 'string' && Object.hasOwn(RANK, value);
}

/** The one that is further; reports come twice and in any order. At equal rank the first stays. */
export function laterStatus(known: MessageStatus, reported: MessageStatus): MessageStatus {
  return RANK[reported] > RANK[known] ? reported : known;
}
