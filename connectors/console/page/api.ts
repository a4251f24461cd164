import type { Me, PlacementsView, PlanView, QueueView, TalkView } from '../wire.js';

export type Answer<T> =
  | { readonly got: 'ok'; readonly value: T }
  /** `message` is the server's sentence, in French. */
  | { readonly got: 'refused'; readonly status: number; readonly message: string; readonly byName: string | null }
  | { readonly got: 'signed-out' }
  /** No answer, or one that says to try again: nothing is known of what became of the request. */
  | { readonly got: 'unreachable' };

/** The conversation was closed, or is in other hands. */
export function isGone(answer: Answer<unknown>): boolean {
  return answer.got === 'refused' && (answer.status === 404 || answer.status === 409);
}

/** `fetch`, from /aidant/api on; rejects when nothing answers. */
export type Fetch = (
  path: string,
  options: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | Blob | null;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; readonly status: number; json(): Promise<unknown> }>;

/** After that an answer is not worth waiting for; a message is then sent again under the same id. */
const PATIENCE_MS = 15_000;

/** The server half, as functions. */
export class Api {
  constructor(private readonly fetch: Fetch) {}

  me(): Promise<Answer<Me>> {
    return this.#call('GET', '/me', null);
  }

  signIn(login: string, password: string): Promise<Answer<Me>> {
    return this.#call('POST', '/sign-in', { login, password });
  }

  signOut(): Promise<Answer<unknown>> {
    return this.#call('POST', '/sign-out', {});
  }

  queue(): Promise<Answer<QueueView>> {
    return this.#call('GET', '/queue', null);
  }

  lines(handoff: string, after: number): Promise<Answer<TalkView>> {
    return this.#call('GET', `${at(handoff)}/lines?after=${after}`, null);
  }

  placements(): Promise<Answer<PlacementsView>> {
    return this.#call('GET', '/placements', null);
  }

  claim(handoff: string): Promise<Answer<unknown>> {
    return this.#call('POST', `${at(handoff)}/claim`, {});
  }

  send(handoff: string, clientMessageId: string, text: string): Promise<Answer<unknown>> {
    return this.#call('POST', `${at(handoff)}/messages`, { clientMessageId, text });
  }

  end(handoff: string, how: 'hand-back' | 'close'): Promise<Answer<unknown>> {
    return this.#call('POST', `${at(handoff)}/${how}`, {});
  }

  disconnectAgent(): Promise<Answer<unknown>> {
    return this.#call('POST', '/rdv-service-public/disconnect', {});
  }

  /** Once per `clientId`, however often it is asked. */
  makePlan(
    handoff: string,
    asked: { readonly clientId: string; readonly firstName: string; readonly lastName: string },
  ): Promise<Answer<PlanView>> {
    return this.#call('POST', `${at(handoff)}/plans`, asked);
  }

  plan(handoff: string): Promise<Answer<PlanView>> {
    return this.#call('GET', `${at(handoff)}/plan`, null);
  }

  /** What another section of the page asks. */
  get<T>(path: string): Promise<Answer<T>> {
    return this.#call('GET', path, null);
  }

  /** `body`: a file, sent as it is, or what JSON can say. */
  post<T>(path: string, body: unknown): Promise<Answer<T>> {
    return this.#call('POST', path, body);
  }

  async #call<T>(method: 'GET' | 'POST', path: string, body: unknown): Promise<Answer<T>> {
    try {
      const response = await this.fetch(path, {
        method,
        headers: body === null || body instanceof Blob ? {} : { 'content-type': 'application/json' },
        body: body === null || body instanceof Blob ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const value = await response.json();
      // Our own server, whose types these are.
      if (response.ok) return { got: 'ok', value: value as T };
      return refusalOf(response.status, value as Refusal);
    } catch {
      return { got: 'unreachable' };
    }
  }
}

interface Refusal {
  readonly error?: { readonly code: string; readonly message: string };
  readonly byName?: string;
}

function refusalOf(status: number, { error, byName }: Refusal): Answer<never> {
  if (status === 401 && error?.code === 'NoSession') return { got: 'signed-out' };
  // A proxy in front of a server that restarts answers 502 or 503.
  if (status >= 500 || error === undefined) return { got: 'unreachable' };
  return { got: 'refused', status, message: error.message, byName: byName ?? null };
}

function at(handoff: string): string {
  return `/handoffs/${encodeURIComponent(handoff)}`;
}
