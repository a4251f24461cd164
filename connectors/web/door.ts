import type { AddressBook } from '../../bot/ports/address-book.js';
import type { Channel } from '../../bot/ports/channel.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Cors, Door, Request, Response, Route } from '../../bot/ports/http.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import { Gate } from './access.js';
import { DIRECT_LINE, type DirectLineParts } from './direct-line-parts.js';
import { pollActivities, receiveActivity, receiveUpload } from './exchange-activities.js';
import { generateToken, refreshToken } from './issue-tokens.js';
import { resumeConversation, startConversation } from './open-conversation.js';
import { openStream } from './open-stream.js';
import { Origins } from './origins.js';
import { pageRoutes } from './page-files.js';
import { Streams } from './streams.js';
import { Threads } from './threads.js';
import { perMinute, type WebLimits } from './throttles.js';
import { Tokens } from './tokens.js';

export interface WebDoorParts {
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly addressBook: AddressBook;
  readonly hints: Hints;
  readonly clock: Clock;
  readonly log: Log;
  /** Signs the tokens, 32 bytes or more; another one ends every conversation under way. */
  readonly secret: Buffer;
  /** With it as bearer, a municipality's own server may ask for tokens without limit; null: nobody may. */
  readonly directLineSecret: string | null;
  /** Pages of these origins may start a conversation; our own page always may. */
  readonly allowedOrigins: '*' | readonly string[];
  /** `https://chat.example.fr` as browsers see us, or null: read from each request. */
  readonly publicOrigin: string | null;
  readonly limits: WebLimits;
  /** Folder of the built page: index.html, page.js, page.css. */
  readonly pageDirectory: string;
}

const SMALL_BODY = 4 * 1024;
const ACTIVITY_BODY = 64 * 1024;
/** One photo of a phone; it is held in memory while it arrives, counted and dropped. */
const UPLOAD_BODY = 5 * 1024 * 1024;

/** The web: Direct Line 3.0 for any of its clients, and our chat page. */
export function webDoor(given: WebDoorParts): { readonly door: Door; readonly channel: Channel } {
  const tokens = new Tokens(given.secret);
  const origins = new Origins(given.allowedOrigins, given.publicOrigin);
  const parts: DirectLineParts = {
    inbox: given.inbox,
    conversations: given.conversations,
    threads: new Threads(given.addressBook),
    tokens,
    gate: new Gate(tokens, given.directLineSecret),
    origins,
    throttles: {
      tokens: perMinute(given.limits.tokensPerMinute),
      messages: perMinute(given.limits.messagesPerMinute),
      messagesOfAddress: perMinute(given.limits.messagesPerMinutePerAddress),
    },
    clock: given.clock,
    log: given.log,
  };
  const streams = new Streams(given.conversations, given.log, given.hints);
  return {
    door: {
      name: 'web',
      routes: [
        ...directLineRoutes(parts, streams, given.allowedOrigins),
        ...pageRoutes(given.pageDirectory, origins, given.log),
      ],
      close: () => {
        streams.close();
        return Promise.resolve();
      },
    },
    channel: {
      name: 'web',
      traits: { canShowButtons: true, knowsPhone: false, canBeLong: true },
      delivery: { by: 'pull' },
    },
  };
}

type Handler = (parts: DirectLineParts, request: Request) => Promise<Response>;

function directLineRoutes(parts: DirectLineParts, streams: Streams, origins: Cors['origins']): readonly Route[] {
  // Without x-requested-with or x-ms-bot-agent here, Microsoft's client hangs in "Connecting".
  const cors: Cors = {
    origins,
    allowHeaders: ['Authorization', 'Content-Type', 'x-ms-bot-agent', 'x-requested-with'],
    exposeHeaders: ['Retry-After'],
  };
  const get = (path: string, handler: Handler): Route => ({
    kind: 'answer',
    method: 'GET',
    path: `${DIRECT_LINE}${path}`,
    accepts: { body: 'none', maxBytes: 0 },
    cors,
    handle: (request) => handler(parts, request),
  });
  const post = (path: string, body: 'json' | 'raw', maxBytes: number, handler: Handler): Route => ({
    kind: 'answer',
    method: 'POST',
    path: `${DIRECT_LINE}${path}`,
    accepts: { body, maxBytes },
    cors,
    handle: (request) => handler(parts, request),
  });
  return [
    post('/tokens/generate', 'json', SMALL_BODY, generateToken),
    post('/tokens/refresh', 'json', SMALL_BODY, refreshToken),
    post('/conversations', 'json', SMALL_BODY, startConversation),
    get('/conversations/:id', resumeConversation),
    post('/conversations/:id/activities', 'json', ACTIVITY_BODY, receiveActivity),
    get('/conversations/:id/activities', pollActivities),
    post('/conversations/:id/upload', 'raw', UPLOAD_BODY, receiveUpload),
    // Asked at the start by some clients, for sign-in cards that we never send.
    get('/session/getsessionid', () => Promise.resolve({ status: 200, body: { sessionId: '' } })),
    {
      kind: 'socket',
      path: `${DIRECT_LINE}/conversations/:id/stream`,
      upgrade: (request, socket, head, params) => {
        openStream(parts, streams, request, socket, head, params['id'] ?? '');
      },
    },
  ];
}
