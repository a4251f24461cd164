import type { Place } from './wire.js';

const BASE = '/v3/directline';
const TIMEOUT_MS = 15_000;
/** Half of the half hour that the server announces. */
const REFRESH_AFTER_MS = 15 * 60_000;

/** `status` 0: no answer came. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The HTTP half of Direct Line: holds the token and keeps it fresh. */
export class Requests {
  #freshSince = 0;

  constructor(
    public place: Place | null,
    private readonly onPlace: (place: Place) => void,
  ) {}

  /** A new token, then a conversation; the answer of the step that failed, or of the last. The place counts once it is open. */
  async begin(): Promise<Answer> {
    const generated = await ask('POST', '/tokens/generate', null, {});
    if (generated.status !== 200) return generated;
    const started = await ask('POST', '/conversations', placeOf(generated), { locale: 'fr-FR' });
    this.#take(started);
    return started;
  }

  /** A call inside the conversation; an old token is exchanged before, an expired one is exchanged and the call made again. */
  async call(method: 'GET' | 'POST', path: string, body: unknown = null): Promise<Answer> {
    if (Date.now() - this.#freshSince > REFRESH_AFTER_MS) await this.#refresh();
    const answer = await this.#ask(method, path, body);
    if (answer.status !== 403 || !(await this.#refresh())) return answer;
    return this.#ask(method, path, body);
  }

  #ask(method: 'GET' | 'POST', path: string, body: unknown): Promise<Answer> {
    return ask(method, `/conversations/${this.place?.conversationId ?? ''}${path}`, this.place, body);
  }

  async #refresh(): Promise<boolean> {
    return this.#take(await ask('POST', '/tokens/refresh', this.place, null));
  }

  #take(answer: Answer): boolean {
    if (answer.status !== 200 && answer.status !== 201) return false;
    this.#freshSince = Date.now();
    this.place = placeOf(answer);
    this.onPlace(this.place);
    return true;
  }
}

function placeOf({ body }: Answer): Place {
  return { conversationId: String(body['conversationId']), token: String(body['token']) };
}

async function ask(method: 'GET' | 'POST', path: string, place: Place | null, body: unknown): Promise<Answer> {
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    timeout.abort();
  }, TIMEOUT_MS);
  try {
    const answer = await fetch(BASE + path, {
      method,
      headers: {
        ...(place === null ? {} : { authorization: `Bearer ${place.token}` }),
        ...(body === null ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
      signal: timeout.signal,
    });
    // Our own server's answers are JSON objects.
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  } catch {
    return { status: 0, body: {} };
  } finally {
    clearTimeout(timer);
  }
}
