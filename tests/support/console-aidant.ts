/** An aidant at work through the console's own API, as the page uses it. */
export class ConsoleAidant {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, login: string, password: string): Promise<ConsoleAidant> {
    const response = await fetch(`${url}/aidant/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ login, password }),
    });
    if (response.status !== 200) throw new Error(`sign-in answered ${response.status}`);
    return new ConsoleAidant(url, (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '');
  }

  async queue(): Promise<readonly { readonly id: string; readonly reason: string }[]> {
    const response = await fetch(`${this.url}/aidant/api/queue`, { headers: { cookie: this.cookie } });
    return ((await response.json()) as { queue: { id: string; reason: string }[] }).queue;
  }

  async post(path: string, body: Readonly<Record<string, unknown>> = {}): Promise<number> {
    const response = await fetch(`${this.url}/aidant/api/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.url,
        'sec-fetch-site': 'same-origin',
        cookie: this.cookie,
      },
      body: JSON.stringify(body),
    });
    return response.status;
  }
}
