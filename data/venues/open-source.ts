import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Where the rows come from, once it answered. */
export type Source =
  | {
      readonly got: 'source';
      /** Fails while it is read when the sender stays silent for longer than the time-out. */
      readonly bytes: AsyncIterable<Uint8Array>;
      /** Null when the sender does not say. */
      readonly totalBytes: number | null;
    }
  | {
      readonly got: 'nothing';
      readonly because: 'no-such-file' | 'unreadable-file' | 'unreachable' | 'timed-out';
    }
  /** The address answered, but not with a file. */
  | { readonly got: 'nothing'; readonly because: 'refused'; readonly status: number };

/** Silence after which an address is given up, at the start and between two pieces of the file. */
const SILENCE_MS = 30_000;

/** `fileOrUrl`: a path, or an http(s) address. */
export async function openSource(
  fileOrUrl: string,
  fetch: typeof globalThis.fetch,
  silenceMs: number = SILENCE_MS,
): Promise<Source> {
  return /^https?:\/\//i.test(fileOrUrl) ? openUrl(fileOrUrl, fetch, silenceMs) : openFile(fileOrUrl);
}

async function openFile(path: string): Promise<Source> {
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return { got: 'nothing', because: 'unreadable-file' };
    return { got: 'source', bytes: createReadStream(path), totalBytes: facts.size };
  } catch (error) {
    const isMissing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return { got: 'nothing', because: isMissing ? 'no-such-file' : 'unreadable-file' };
  }
}

async function openUrl(url: string, fetch: typeof globalThis.fetch, silenceMs: number): Promise<Source> {
  const silence = new AbortController();
  const listen = (): NodeJS.Timeout => setTimeout(() => silence.abort(), silenceMs);
  const timer = listen();
  try {
    const response = await fetch(url, { signal: silence.signal, redirect: 'follow' });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      return { got: 'nothing', because: 'refused', status: response.status };
    }
    const length = Number(response.headers.get('content-length') ?? NaN);
    // Under a content encoding the length is not that of the bytes we read.
    const isLengthKnown = length > 0 && response.headers.get('content-encoding') === null;
    return {
      got: 'source',
      bytes: watched(response.body, listen),
      totalBytes: isLengthKnown ? length : null,
    };
  } catch {
    return { got: 'nothing', because: silence.signal.aborted ? 'timed-out' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

/** The same bytes; `listen` starts a timer that aborts them, stopped at each piece that arrives. */
async function* watched(body: AsyncIterable<Uint8Array>, listen: () => NodeJS.Timeout): AsyncGenerator<Uint8Array> {
  let timer = listen();
  try {
    for await (const chunk of body) {
      clearTimeout(timer);
      yield chunk;
      timer = listen();
    }
  } finally {
    clearTimeout(timer);
  }
}
