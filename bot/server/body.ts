import type { IncomingMessage } from 'node:http';
import type { Body, Response } from '../ports/http.js';

/** A client that sends its body slower than this is cut: it would hold a connection for nothing. */
const BODY_TIMEOUT_MS = 10_000;

type Read = { readonly body: Body } | { readonly refused: Response };

/**
 * Reads and parses a body of the declared kind. Refusals: 413 too large, 415 another content type, 400 malformed, 408 too slow;
 * none of them repeats what was sent.
 */
export async function readBody(
  request: IncomingMessage,
  kind: 'none' | 'json' | 'form' | 'raw',
  maxBytes: number,
): Promise<Read> {
  if (kind === 'none') return { body: { is: 'none' } };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refused(413, 'TooLarge');
  const bytes = await collect(request, maxBytes);
  if (bytes === 'too-large') return refused(413, 'TooLarge');
  if (bytes === 'broken') return refused(408, 'Timeout');
  if (kind === 'raw') return { body: { is: 'raw', bytes } };
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (bytes.length === 0 && kind === 'json') return { body: { is: 'none' } };
  const text = decode(bytes);
  if (text === null) return refused(400, 'BadRequest');
  if (kind === 'form') {
    if (type !== 'application/x-www-form-urlencoded') return refused(415, 'UnsupportedMediaType');
    return { body: { is: 'form', fields: Object.fromEntries(new URLSearchParams(text)) } };
  }
  if (type !== 'application/json' && !type.endsWith('+json')) return refused(415, 'UnsupportedMediaType');
  try {
    return { body: { is: 'json', value: JSON.parse(text) as unknown } };
  } catch {
    return refused(400, 'BadRequest');
  }
}

function collect(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large' | 'broken'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      finish('broken');
    }, BODY_TIMEOUT_MS);
    const finish = (result: Buffer | 'too-large' | 'broken'): void => {
      clearTimeout(timer);
      request.removeListener('data', onData);
      if (!Buffer.isBuffer(result)) request.pause();
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > maxBytes) finish('too-large');
      else chunks.push(chunk);
    };
    request.on('data', onData);
    request.once('end', () => {
      finish(Buffer.concat(chunks));
    });
    request.once('error', () => {
      finish('broken');
    });
    request.once('aborted', () => {
      finish('broken');
    });
  });
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refused(status: number, code: string): Read {
  return { refused: { status, body: { error: { code, message: MESSAGES[code] ?? code } } } };
}

const MESSAGES: Readonly<Record<string, string>> = {
  TooLarge: 'The body is too large',
  Timeout: 'The body did not arrive in time',
  BadRequest: 'The body is malformed',
  UnsupportedMediaType: 'This content type is not accepted here',
};
