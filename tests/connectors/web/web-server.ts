import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Inbound, Reply } from '../../../bot/domain/message.js';
import type { Conversations } from '../../../bot/ports/conversations.js';
import { SILENT } from '../../../bot/ports/log.js';
import { createHttpServer } from '../../../bot/server/http.js';
import { inProcessHints } from '../../../bot/turn/in-process-hints.js';
import { webDoor, type WebDoorParts } from '../../../connectors/web/door.js';
import { SqliteAddressBook } from '../../../data/sqlite/address-book.js';
import { SqliteConversations } from '../../../data/sqlite/conversations.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteInbox } from '../../../data/sqlite/inbox.js';
import { SqlitePrivacy } from '../../../data/sqlite/privacy.js';
import { WebSocket } from 'ws';

/** Tuesday 3 March 2026, 10:00 in Paris. */
export const MORNING = Date.parse('2026-03-03T09:00:00Z');

export type Answers = (inbound: Inbound) => readonly Reply[];

/** The door on a real server and a real store; `answers` stands where the line would be. */
export async function webServer(
  answers: Answers = () => [],
  changes: Partial<WebDoorParts> = {},
  wrap: (conversations: Conversations) => Conversations = (conversations) => conversations,
): Promise<{
  readonly url: string;
  readonly database: Database;
  readonly conversations: Conversations;
  readonly addressBook: SqliteAddressBook;
  readonly privacy: SqlitePrivacy;
  /** Milliseconds added to the morning. */
  readonly time: { passed: number };
  /** Rows of the inbox and of the transcript: what was stored, all conversations together. */
  stored(): { readonly inbox: number; readonly transcript: number };
  speak(inbound: Inbound, replies: readonly Reply[]): Promise<void>;
  /** Resolves when every accepted message has its answers. */
  answered(): Promise<void>;
  close(): Promise<void>;
}> {
  const time = { passed: 0 };
  const clock = (): number => MORNING + time.passed;
  const database = Database.open(':memory:');
  const hints = inProcessHints();
  const inbox = new SqliteInbox(database, hints, clock);
  const conversations = new SqliteConversations(database, hints);
  const addressBook = new SqliteAddressBook(database);
  let answering: Promise<void> = Promise.resolve();
  const speak = async (inbound: Inbound, replies: readonly Reply[]): Promise<void> => {
    const loaded = await conversations.load(inbound.conversation);
    if (loaded === null) return;
    await conversations.commit({
      conversation: inbound.conversation,
      expectedVersion: loaded.version,
      handled: inbound.id,
      state: loaded.state,
      replies,
      isPushed: false,
      effects: [],
      at: clock(),
    });
  };
  inbox.onAccepted((inbound) => {
    answering = answering.then(() => speak(inbound, answers(inbound)));
  });
  const { door } = webDoor({
    inbox,
    conversations: wrap(conversations),
    addressBook,
    hints,
    clock,
    log: SILENT,
    secret: Buffer.alloc(32, 7),
    directLineSecret: null,
    allowedOrigins: '*',
    publicOrigin: null,
    limits: { tokensPerMinute: 1_000, messagesPerMinute: 1_000, messagesPerMinutePerAddress: 1_000 },
    pageDirectory: builtPage(),
    ...changes,
  });
  const server = createHttpServer({ doors: [door], log: SILENT, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${port}`,
    database,
    conversations,
    addressBook,
    privacy: new SqlitePrivacy(database, hints, inbox, clock),
    time,
    stored: () => ({
      inbox: Number(database.get('SELECT count(*) AS n FROM inbox')?.['n']),
      transcript: Number(database.get('SELECT count(*) AS n FROM transcript')?.['n']),
    }),
    speak,
    answered: () => answering,
    close: async () => {
      await door.close();
      await server.close();
      await answering;
      database.close();
    },
  };
}

/** A page as the build leaves it, in a folder of its own. */
export function builtPage(): string {
  const directory = mkdtempSync(join(tmpdir(), 'passerelle-page-'));
  writeFileSync(join(directory, 'index.html'), '<link href="/page.css"><script src="/page.js"></script>');
  writeFileSync(join(directory, 'page.js'), 'void 0;');
  writeFileSync(join(directory, 'page.css'), 'body{margin:0}');
  return directory;
}

export function says(text: string): Reply {
  return { by: { who: 'assistant' }, text, cards: [], choices: [] };
}

export interface SeenActivity {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role: string };
  readonly replyToId?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
}

/** A Direct Line client of a few lines, to look at statuses and bodies. */
export function rawClient(url: string, token: string | null, origin: string | null = null) {
  return async (
    method: 'GET' | 'POST' | 'OPTIONS',
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly body: Readonly<Record<string, unknown>>;
  }> => {
    const raw = typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
    const answer = await fetch(`${url}/v3/directline${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(origin === null ? {} : { origin }),
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw }),
    });
    const text = await answer.text();
    // Answers of the door are JSON objects; the page's are not read through this client.
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  };
}

/** A conversation that has begun. */
export async function begun(url: string): Promise<{
  readonly key: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly call: ReturnType<typeof rawClient>;
}> {
  const generated = await rawClient(url, null)('POST', '/tokens/generate');
  const token = String(generated.body['token']);
  const call = rawClient(url, token);
  const started = await call('POST', '/conversations', {});
  return { key: String(started.body['conversationId']), token, streamUrl: String(started.body['streamUrl']), call };
}

export function message(text: string, clientActivityID: string | null = null): unknown {
  return {
    type: 'message',
    text,
    from: { id: 'somebody' },
    ...(clientActivityID === null ? {} : { channelData: { clientActivityID } }),
  };
}

/** The protocol's error code. */
export function codeOf(answer: { readonly body: Readonly<Record<string, unknown>> }): unknown {
  return (answer.body['error'] as { readonly code?: unknown } | undefined)?.code;
}

/** What a poll gives. */
export async function lines(
  conversation: Awaited<ReturnType<typeof begun>>,
  watermark = '',
): Promise<readonly SeenActivity[]> {
  const polled = await conversation.call('GET', `/conversations/${conversation.key}/activities?watermark=${watermark}`);
  return polled.body['activities'] as readonly SeenActivity[];
}

/** Status of a WebSocket's opening: 101 when it opened (and was closed again). */
export function refusedStatus(url: string, origin: string | null = null): Promise<number> {
  const socket = new WebSocket(url, origin === null ? {} : { origin });
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
  });
}
