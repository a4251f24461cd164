/** What a channel can do, never which one it is. */
export interface ChannelTraits {
  /** Choices are drawn as buttons; otherwise they are written as numbered lines. */
  readonly canShowButtons: boolean;
  /** The channel's own address is a phone number, so nobody needs to ask for one. */
  readonly knowsPhone: boolean;
  /** The person reads every message in full; false where length costs (SMS). */
  readonly canBeLong: boolean;
}

export type ChannelName = 'web' | 'sms' | 'botframework' | 'terminal';
