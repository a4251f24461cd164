import type { Cors, Response, Route } from '../ports/http.js';

/** Seconds a browser may remember a preflight; Chromium caps it at two hours. */
const PREFLIGHT_SECONDS = 7200;

/** What a page of `origin` needs to read the answer; empty when it may not. */
export function corsHeaders(cors: Cors, origin: string | null): Readonly<Record<string, string>> {
  const allowed = allowedOrigin(cors, origin);
  if (allowed === null) return {};
  return {
    'access-control-allow-origin': allowed,
    'access-control-expose-headers': cors.exposeHeaders.join(', '),
    ...(allowed === '*' ? {} : { vary: 'Origin' }),
  };
}

/** The answer to an OPTIONS of any declared path; restify has no such route of its own. */
export function preflight(routes: readonly Route[], path: string, origin: string | null): Response {
  const here = routes.flatMap((route) => (route.kind === 'answer' && matches(route.path, path) ? [route] : []));
  const cors = here.find((route) => route.cors !== undefined)?.cors;
  if (cors === undefined) return { status: here.length === 0 ? 404 : 204, headers: {} };
  const allowed = allowedOrigin(cors, origin);
  if (allowed === null) return { status: 204, headers: { vary: 'Origin' } };
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': allowed,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': cors.allowHeaders.join(', '),
      'access-control-max-age': String(PREFLIGHT_SECONDS),
      vary: 'Origin',
    },
  };
}

function allowedOrigin(cors: Cors, origin: string | null): string | null {
  if (origin === null) return null;
  if (cors.origins === '*') return '*';
  return cors.origins.includes(origin) ? origin : null;
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(':') || part === given[index]);
}
