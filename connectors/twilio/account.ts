/** Our account at Twilio, and how the world reaches us; from the configuration. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The primary token: the only one that signs webhooks. */
  readonly authToken: string;
  readonly from: { readonly number: string } | { readonly messagingServiceSid: string };
  /** Another server that speaks Twilio's API, or null for Twilio's own. */
  readonly apiBaseUrl: string | null;
  /** Base of the address given to Twilio, e.g. `https://passerelle.example`: signatures are checked against it, never against the request's host. */
  readonly publicUrl: string;
}

/** Address of one of our paths as Twilio knows it. */
export function publicAddress(account: TwilioAccount, path: string): string {
  return `${account.publicUrl.replace(/\/+$/, '')}${path}`;
}
