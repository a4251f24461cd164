import * as v from 'valibot';
import { textWithin } from './text-within.js';

/** Why a call gave nothing; `fields` are the names the service complains of, never their values. */
export type CallFailure =
  | { readonly because: 'unreachable' }
  /** Not before `retryAfterMs` from now. */
  | { readonly because: 'throttled'; readonly retryAfterMs: number }
  | { readonly because: 'signed-out' }
  | { readonly because: 'forbidden' }
  | { readonly because: 'not-found' }
  | { readonly because: 'refused'; readonly fields: readonly string[] }
  /** It answered something else than its contract says. */
  | { readonly because: 'unreadable' };

export type Called<Answer> =
  { readonly got: 'answer'; readonly answer: Answer } | { readonly got: 'failure'; readonly failure: CallFailure };

export interface Asked {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string])[];
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** Bearer; null for what is public. */
  readonly token: string | null;
}

/** Their own webhooks wait as long. */
const TIMEOUT_MS = 10_000;
/** A hundred appointments with their people weigh about 300 kB. */
const MOST_BYTES = 8 * 1024 * 1024;
/** A shorter rest is worth waiting for, twice at most; a longer one is told to whoever asked. */
const MOST_WAIT_MS = 5_000;
const MOST_WAITS = 2;
/** When "too many requests" does not say for how long: their limit counts by the minute. */
const UNSAID_REST_MS = 60_000;
/** A broken header must not silence us for a week. */
const MOST_REST_MS = 3_600_000;

/** Calls of one instance. Redirections are not followed: a token must not travel. While it asks for rest, nothing is sent. */
export class Requests {
  #restsUntil = 0;

  constructor(
    private readonly parts: {
      /** Origin of the instance. */
      readonly base: string;
      readonly fetch: typeof globalThis.fetch;
      /** Epoch ms. */
      readonly clock: () => number;
      readonly wait: (ms: number) => Promise<void>;
      readonly timeoutMs?: number;
    },
  ) {}

  /** Never rejects. */
  async call<Schema extends v.GenericSchema>(asked: Asked, schema: Schema): Promise<Called<v.InferOutput<Schema>>> {
    for (let waits = 0; ; waits += 1) {
      const restMs = this.#restsUntil - this.parts.clock();
      const called = restMs > 0 ? throttled(restMs) : await this.#send(asked, schema);
      if (called.got === 'answer' || called.failure.because !== 'throttled') return called;
      const { retryAfterMs } = called.failure;
      if (retryAfterMs > MOST_WAIT_MS || waits >= MOST_WAITS) return called;
      await this.parts.wait(retryAfterMs);
    }
  }

  async #send<Schema extends v.GenericSchema>(asked: Asked, schema: Schema): Promise<Called<v.InferOutput<Schema>>> {
    let status: number;
    let text: string | null;
    try {
      const response = await this.parts.fetch(this.#url(asked), this.#options(asked));
      ({ status } = response);
      if (status === 429) this.#rest(response.headers.get('retry-after'));
      text = await textWithin(response, MOST_BYTES);
    } catch {
      // Unreachable, too slow, cut short: all the same to whoever asked.
      return failed({ because: 'unreachable' });
    }
    if (status === 429) return throttled(this.#restsUntil - this.parts.clock());
    if (status >= 500) return failed({ because: 'unreachable' });
    const read = json(text);
    if (status >= 400) return failed(failureOf(status, read));
    const answer = v.safeParse(schema, read);
    return status < 300 && answer.success
      ? { got: 'answer', answer: answer.output }
      : failed({ because: 'unreadable' });
  }

  #url({ path, query }: Asked): URL {
    const url = new URL(path, this.parts.base);
    for (const [name, value] of query ?? []) url.searchParams.append(name, value);
    return url;
  }

  #options(asked: Asked): RequestInit {
    const body = asked.form !== undefined ? new URLSearchParams(asked.form).toString() : JSON.stringify(asked.json);
    const type = asked.form !== undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    return {
      method: asked.method,
      redirect: 'error',
      signal: AbortSignal.timeout(this.parts.timeoutMs ?? TIMEOUT_MS),
      headers: {
        accept: 'application/json',
        ...(asked.method === 'GET' ? {} : { 'content-type': type }),
        ...(asked.token === null ? {} : { authorization: `Bearer ${asked.token}` }),
      },
      ...(asked.method === 'GET' ? {} : { body }),
    };
  }

  /** RFC 9110 §10.2.3: seconds, or a date. */
  #rest(header: string | null): void {
    const now = this.parts.clock();
    const seconds = header !== null && /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : null;
    const until = header === null ? Number.NaN : Date.parse(header);
    const restMs = seconds ?? (Number.isNaN(until) ? UNSAID_REST_MS : until - now);
    this.#restsUntil = now + Math.min(Math.max(restMs, 1000), MOST_REST_MS);
  }
}

function failed(failure: CallFailure): { readonly got: 'failure'; readonly failure: CallFailure } {
  return { got: 'failure', failure };
}

function throttled(retryAfterMs: number): ReturnType<typeof failed> {
  return failed({ because: 'throttled', retryAfterMs: Math.max(retryAfterMs, 0) });
}

function failureOf(status: number, body: unknown): CallFailure {
  switch (status) {
    case 401:
      return { because: 'signed-out' };
    case 403:
      return { because: 'forbidden' };
    case 404:
    case 410:
      return { because: 'not-found' };
    default:
      return { because: 'refused', fields: fieldsIn(body) };
  }
}

/** `{errors: {last_name: [...]}}`, or `{error: "invalid_grant"}` from the token endpoint (RFC 6749 §5.2). */
const ERRORS = v.union([
  v.pipe(
    v.object({ errors: v.record(v.string(), v.unknown()) }),
    v.transform(({ errors }) => Object.keys(errors)),
  ),
  v.pipe(
    v.object({ error: v.string() }),
    v.transform(({ error }) => [error]),
  ),
]);

function fieldsIn(body: unknown): readonly string[] {
  const read = v.safeParse(ERRORS, body);
  return read.success ? read.output.filter((name) => /^\w{1,60}$/.test(name)).slice(0, 20) : [];
}

function json(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
