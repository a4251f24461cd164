import type { HttpClient, HttpHeaders } from 'botbuilder-stdlib/lib/azureCoreHttpCompat.js';
import * as v from 'valibot';

/** A channel answers in under a second or has a bad day; well under the outbox's lease. */
const TIMEOUT_MS = 10_000;

/** The channel answered, and not with a success. `code` is its own word for it, or null. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  constructor(
    readonly status: number,
    readonly code: string | null,
  ) {
    super(`The channel answered ${status}`);
  }
}

const Refused = v.object({ error: v.object({ code: v.string() }) });

/**
 * The SDK's requests by `fetch`, once each. Its own client tries three times again by itself, after a cut connection too (its
 * `noRetryPolicy` option does nothing), which doubles messages; and it never gives up waiting.
 */
export function sendOnce(headersOf: (headers: Record<string, string>) => HttpHeaders): HttpClient {
  return {
    sendRequest: async (request) => {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        // The SDK writes JSON text; it types it as anything.
        body: (request.body as string | undefined) ?? null,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const bodyAsText = await response.text();
      if (!response.ok) throw new ConnectorRefusal(response.status, codeIn(bodyAsText));
      return {
        request,
        status: response.status,
        headers: headersOf(Object.fromEntries(response.headers)),
        bodyAsText,
      };
    },
  };
}

function codeIn(body: string): string | null {
  try {
    const refused = v.safeParse(Refused, JSON.parse(body));
    return refused.success ? refused.output.error.code : null;
  } catch {
    return null;
  }
}
