import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import helmet from 'helmet';
import restify, { type Request as RestifyRequest, type Response as RestifyResponse } from 'restify';
import type { Door, Response, Route } from '../ports/http.js';
import type { Log } from '../ports/log.js';
import { readBody } from './body.js';
import { corsHeaders, preflight } from './cors.js';

type Answered = Extract<Route, { kind: 'answer' }>;
type Socket = Extract<Route, { kind: 'socket' }>;

export interface HttpServer {
  /** Resolves once listening; rejects with the system's error (EADDRINUSE, EACCES). Port 0 takes any free one. */
  listen(port: number, host: string): Promise<{ readonly port: number }>;
  /** Stops accepting, lets the answers under way finish. */
  close(): Promise<void>;
}

/** Answers of a route that never wrote one, and of everything nobody declared. */
const NOT_FOUND = { status: 404, body: { error: { code: 'NotFound', message: 'Nothing is here' } } } as const;

/**
 * Mounts the routes that doors declare. `trustProxy`: how many reverse proxies in front may be believed about the client's address.
 * Nothing a client sends is echoed in an error, nothing of it is logged but the method, the route's pattern and the status.
 */
export function createHttpServer(options: {
  readonly doors: readonly Door[];
  readonly log: Log;
  readonly trustProxy: number;
}): HttpServer {
  const { log } = options;
  const server = restify.createServer({ name: 'passerelle', ignoreTrailingSlash: true });
  const answered = options.doors
    .flatMap((door) => door.routes)
    .filter((route): route is Answered => route.kind === 'answer');
  const sockets = options.doors
    .flatMap((door) => door.routes)
    .filter((route): route is Socket => route.kind === 'socket');

  const headers = helmet({
    // Pages set their own policy; this one suits JSON and everything that forgot.
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  server.pre((request, response, next) => {
    headers(request as unknown as IncomingMessage, response as unknown as ServerResponse, () => {
      next();
    });
  });
  server.pre((request, response, next) => {
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    const answer = preflight(answered, request.path(), headerOf(request, 'origin'));
    write(response, answer);
    next(false);
  });

  for (const route of answered) {
    const mount = { GET: server.get, POST: server.post, DELETE: server.del }[route.method].bind(server);
    mount(route.path, (request: RestifyRequest, response: RestifyResponse, next: restify.Next) => {
      const startedAt = performance.now();
      const done = (status: number): void => {
        log.info('http', {
          method: route.method,
          route: route.path,
          status,
          ms: Math.round(performance.now() - startedAt),
        });
        next(false);
      };
      const run = serve(route, request, response, options.trustProxy);
      run.then(done, (cause: unknown) => {
        log.error('http-failed', cause, { method: route.method, route: route.path });
        // A page of another origin must be able to read that it failed.
        const headers = route.cors === undefined ? {} : corsHeaders(route.cors, headerOf(request, 'origin'));
        if (!response.headersSent) write(response, { ...failure(), headers });
        else response.end();
        done(500);
      });
    });
  }

  const refuse = (_request: RestifyRequest, response: RestifyResponse, _error: Error, finished: () => void): void => {
    write(response, NOT_FOUND);
    finished();
  };
  server.on('NotFound', refuse);
  server.on(
    'MethodNotAllowed',
    (_request: RestifyRequest, response: RestifyResponse, _error: Error, finished: () => void) => {
      write(response, { status: 405, body: { error: { code: 'MethodNotAllowed', message: 'Not this way' } } });
      finished();
    },
  );
  // Whatever restify itself complains about (a bad header, a bad path): its message never reaches the caller.
  server.on(
    'restifyError',
    (_request: RestifyRequest, response: RestifyResponse, error: unknown, finished: () => void) => {
      if (!response.headersSent) write(response, { ...failure(), status: statusOf(error) });
      finished();
    },
  );

  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    for (const route of sockets) {
      const params = match(route.path, path);
      if (params === null) continue;
      route.upgrade(request, socket, head, params);
      return;
    }
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        // restify hands on what its inner server complains of; without a listener the process would end.
        server.on('error', (cause: unknown) => {
          log.error('server-failed', cause);
          reject(cause instanceof Error ? cause : new Error('The server failed'));
        });
        server.listen(port, host, () => {
          resolve({ port: (server.server.address() as AddressInfo).port });
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        const { server: inner } = server;
        if ('closeIdleConnections' in inner) inner.closeIdleConnections();
        setTimeout(() => {
          if ('closeAllConnections' in inner) inner.closeAllConnections();
        }, 2_000).unref();
      }),
  };
}

async function serve(
  route: Answered,
  request: RestifyRequest,
  response: RestifyResponse,
  trustProxy: number,
): Promise<number> {
  const cors = route.cors === undefined ? {} : corsHeaders(route.cors, headerOf(request, 'origin'));
  const body = await readBody(request, route.accepts.body, route.accepts.maxBytes);
  if ('refused' in body) {
    // The rest of an oversized body is not read: the connection cannot be used again.
    write(response, { ...body.refused, headers: { ...cors, connection: 'close' } });
    return body.refused.status;
  }
  const answer = await route.handle({
    method: route.method,
    path: request.path(),
    params: paramsOf(request),
    query: new URLSearchParams(request.getQuery()),
    headers: headersOf(request),
    body: body.body,
    remote: remoteOf(request, trustProxy),
  });
  write(response, { ...answer, headers: { ...cors, ...answer.headers } });
  return answer.status;
}

function write(response: RestifyResponse, answer: Response): void {
  const { body } = answer;
  const isBytes = typeof body === 'string' || Buffer.isBuffer(body);
  const headers: Record<string, string> = {
    'cache-control': 'no-store',
    ...(body === undefined || isBytes ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
  };
  // restify's own way out: it then knows that the answer has gone, and adds nothing to it.
  response.sendRaw(answer.status, body === undefined ? '' : isBytes ? body : JSON.stringify(body), headers);
}

function failure(): Response {
  return { status: 500, body: { error: { code: 'ServerError', message: 'Something broke on our side' } } };
}

function statusOf(error: unknown): number {
  const status = (error as { readonly statusCode?: unknown }).statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function headersOf(request: RestifyRequest): Readonly<Record<string, string | undefined>> {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

function headerOf(request: RestifyRequest, name: string): string | null {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
}

function paramsOf(request: RestifyRequest): Readonly<Record<string, string>> {
  // restify decodes route parameters; it puts nothing else there without its query parser.
  return (request.params ?? {}) as Readonly<Record<string, string>>;
}

/** Each trusted proxy appends the address it saw; counting from the right, a client cannot choose what we read. */
function remoteOf(request: RestifyRequest, trustProxy: number): string {
  const peer = request.socket.remoteAddress ?? 'unknown';
  if (trustProxy === 0) return peer;
  const seen = (headerOf(request, 'x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return seen.at(-trustProxy) ?? peer;
}

function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return params;
}
