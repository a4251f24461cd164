import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request, Response, Route } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import type { Origins } from './origins.js';

interface Served {
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
  readonly etag: string;
  readonly type: string;
}

const TYPES = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
} as const;
type FileName = keyof typeof TYPES;

/** A year: the page names its script and its style by their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The chat page, read once at start. A file that is not there (the page was not built) answers 404. */
export function pageRoutes(directory: string, origins: Origins, log: Log): readonly Route[] {
  const script = read(directory, 'page.js', log);
  const style = read(directory, 'page.css', log);
  const page = read(directory, 'index.html', log, (html) =>
    html
      .replace('"/page.js"', `"${versioned('/page.js', script)}"`)
      .replace('"/page.css"', `"${versioned('/page.css', style)}"`),
  );
  return [
    route('/', page, (request) => ({ 'content-security-policy': policy(origins.webSocketOrigin(request.headers)) })),
    route('/page.js', script, () => ({})),
    route('/page.css', style, () => ({})),
  ];
}

/**
 * Nothing but our own files runs or is drawn. `'self'` covers our WebSocket in current browsers only (CSP 3): it is also named for
 * the older ones.
 */
function policy(webSocketOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${webSocketOrigin}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function read(
  directory: string,
  name: FileName,
  log: Log,
  edit: (text: string) => string = (text) => text,
): Served | null {
  try {
    const bytes = Buffer.from(edit(readFileSync(join(directory, name), 'utf8')));
    return { bytes, gzipped: gzipSync(bytes, { level: 9 }), etag: `"${fingerprint(bytes)}"`, type: TYPES[name] };
  } catch (cause) {
    log.error('web-page-missing', cause, { file: name });
    return null;
  }
}

function fingerprint(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

function versioned(path: string, file: Served | null): string {
  return file === null ? path : `${path}?v=${fingerprint(file.bytes)}`;
}

function route(
  path: string,
  file: Served | null,
  extra: (request: Request) => Readonly<Record<string, string>>,
): Route {
  return {
    kind: 'answer',
    method: 'GET',
    path,
    accepts: { body: 'none', maxBytes: 0 },
    handle: (request) => Promise.resolve(file === null ? MISSING : answer(request, file, extra(request))),
  };
}

const MISSING: Response = { status: 404, body: { error: { code: 'NotFound', message: 'The page was not built' } } };

function answer(request: Request, file: Served, extra: Readonly<Record<string, string>>): Response {
  const isNamedByContent = request.query.get('v') === file.etag.slice(1, -1);
  const headers = {
    ...extra,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': isNamedByContent ? FOR_EVER : 'no-cache',
  };
  if (request.headers['if-none-match'] === file.etag) return { status: 304, headers };
  const isGzipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return {
    status: 200,
    headers: { ...headers, 'content-type': file.type, ...(isGzipped ? { 'content-encoding': 'gzip' } : {}) },
    body: isGzipped ? file.gzipped : file.bytes,
  };
}
