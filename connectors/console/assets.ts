import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Response, Route } from '../../bot/ports/http.js';

/** Nothing inline, nothing from elsewhere; `connect-src 'self'` covers the WebSocket of the same origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES = [
  { path: '/aidant', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/aidant/console.js', file: 'console.js', type: 'text/javascript; charset=utf-8' },
  { path: '/aidant/console.css', file: 'console.css', type: 'text/css; charset=utf-8' },
  { path: '/aidant/agenda.css', file: 'agenda.css', type: 'text/css; charset=utf-8' },
] as const;

interface Asset {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** The page's files, read from `directory` at their first request and kept; a missing one rejects (the page was not built). */
export function pageRoutes(directory: string): readonly Route[] {
  return FILES.map(({ path, file, type }) => {
    let asset: Promise<Asset> | null = null;
    return {
      kind: 'answer',
      method: 'GET',
      path,
      accepts: { body: 'none', maxBytes: 0 },
      handle: async (request) => {
        asset ??= read(join(directory, file));
        try {
          return answer(request, await asset, type);
        } catch (cause) {
          asset = null;
          throw cause;
        }
      },
    };
  });
}

async function read(path: string): Promise<Asset> {
  const bytes = await readFile(path);
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function answer(request: Request, asset: Asset, type: string): Response {
  const headers = {
    'content-type': type,
    'content-security-policy': POLICY,
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
    etag: asset.etag,
  };
  if (request.headers['if-none-match'] === asset.etag) return { status: 304, headers };
  return { status: 200, headers, body: asset.bytes };
}
