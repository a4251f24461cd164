type Headers = Readonly<Record<string, string | undefined>>;

/** What a Host header may hold; anything else is not repeated in an answer. */
const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-fA-F:]+\](:\d{1,5})?$/;

/** Which pages may talk to us, and under which address they see us. */
export class Origins {
  constructor(
    private readonly allowed: '*' | readonly string[],
    /** `https://chat.example.fr`, or null: then the request's own Host is believed, which misleads nobody but its sender. */
    private readonly publicOrigin: string | null,
  ) {}

  /** True without an Origin (a server, an application) and for our own pages. */
  mayTalk(headers: Headers): boolean {
    const { origin } = headers;
    if (origin === undefined || this.allowed === '*' || this.allowed.includes(origin)) return true;
    return (
      origin === this.publicOrigin || origin === this.#seen('http', headers) || origin === this.#seen('https', headers)
    );
  }

  /** `wss://host` or `ws://host`, for the stream's address. */
  webSocketOrigin(headers: Headers): string {
    const origin = this.publicOrigin ?? this.#seen(isSecure(headers) ? 'https' : 'http', headers);
    return origin.replace(/^http/, 'ws');
  }

  #seen(scheme: 'http' | 'https', headers: Headers): string {
    const host = headers['host'] ?? '';
    return `${scheme}://${HOST.test(host) ? host : 'localhost'}`;
  }
}

/** What the reverse proxy says; a page served over https is another proof, when the proxy says nothing. */
function isSecure(headers: Headers): boolean {
  if (headers['x-forwarded-proto']?.split(',')[0]?.trim() === 'https') return true;
  return headers['origin'] === `https://${headers['host'] ?? ''}`;
}
