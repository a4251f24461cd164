import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A request whose body was read within the limit and parsed by its content type. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path without query, as received. */
  readonly path: string;
  /** `:name` parts of the route, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Body;
  /** Address of the peer (or of the nearest trusted proxy's client), for rate limits only; never logged or stored. */
  readonly remote: string;
}

export type Body =
  | { readonly is: 'none' }
  | { readonly is: 'json'; readonly value: unknown }
  | { readonly is: 'form'; readonly fields: Readonly<Record<string, string>> }
  /** Unparsed; only for routes that declare `body: 'raw'`. */
  | { readonly is: 'raw'; readonly bytes: Buffer };

export interface Response {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON; a string or bytes need their content-type in `headers`. */
  readonly body?: string | Buffer | Readonly<Record<string, unknown>> | readonly unknown[];
}

/** A door's route, declared as data; `bot/server` mounts it. */
export type Route =
  | {
      readonly kind: 'answer';
      readonly method: Request['method'];
      /** `/v3/directline/conversations/:id` */
      readonly path: string;
      /** What the body may be, and how large (bytes). Anything else is refused with 415 or 413 before the handler. */
      readonly accepts: { readonly body: 'none' | 'json' | 'form' | 'raw'; readonly maxBytes: number };
      /** Pages of other origins may call it (Direct Line): preflights are answered for these origins. Absent: same origin only. */
      readonly cors?: Cors;
      handle(request: Request): Promise<Response>;
    }
  | {
      readonly kind: 'socket';
      readonly path: string;
      /** Must answer or destroy the socket. `request.url` holds path and query. */
      upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, params: Readonly<Record<string, string>>): void;
    };

export interface Cors {
  /** '*' or the exact origins allowed. */
  readonly origins: '*' | readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
}

/** One door: its routes, and how it is opened and closed. */
export interface Door {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Stops timers, closes sockets. */
  close(): Promise<void>;
}
