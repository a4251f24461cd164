import { createHttpServer } from '../../../bot/server/http.js';
import { inProcessHints } from '../../../bot/turn/in-process-hints.js';
import type { Channel } from '../../../bot/ports/channel.js';
import type { Log } from '../../../bot/ports/log.js';
import type { Inbox } from '../../../bot/ports/inbox.js';
import type { Door } from '../../../bot/ports/http.js';
import { openAdapter } from '../../../connectors/botframework/adapter.js';
import { botFrameworkDoorWith } from '../../../connectors/botframework/door.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteAddressBook } from '../../../data/sqlite/address-book.js';
import { SqliteInbox } from '../../../data/sqlite/inbox.js';
import { startConnector, type ConnectorStandIn } from './connector-stand-in.js';

type Opened = (parts: { inbox: Inbox; log: Log }) => { door: Door; channel: Channel };

export interface OpenBotFramework {
  readonly connector: ConnectorStandIn;
  readonly database: Database;
  readonly addressBook: SqliteAddressBook;
  readonly channel: Channel;
  readonly push: Extract<Channel['delivery'], { readonly by: 'push' }>;
  readonly logged: readonly unknown[];
  /** A message of a person in the Emulator, changed as told. */
  activity(changes?: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  post(
    activity: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: string }>;
  writes(): number;
  close(): Promise<void>;
}

/** The real adapter without credentials, which only a test on loopback may open. */
const withoutCredentials: Opened = (parts) => botFrameworkDoorWith({ ...parts, adapter: openAdapter({}) });

export async function openBotFramework(open: Opened = withoutCredentials): Promise<OpenBotFramework> {
  const connector = await startConnector();
  const logged: unknown[] = [];
  const log: Log = {
    info: (event, facts) => logged.push({ event, ...facts }),
    warn: (event, facts) => logged.push({ event, ...facts }),
    error: (event, _cause, facts) => logged.push({ event, ...facts }),
  };
  const database = Database.open(':memory:');
  const inbox = new SqliteInbox(database, inProcessHints(), Date.now);
  const { door, channel } = open({ inbox, log });
  const server = createHttpServer({ doors: [door], log, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  if (channel.delivery.by !== 'push') throw new Error('Bot Framework is pushed');
  return {
    connector,
    database,
    addressBook: new SqliteAddressBook(database),
    channel,
    push: channel.delivery,
    logged,
    activity: (changes = {}) => ({
      type: 'message',
      id: 'activity-1',
      timestamp: '2026-11-24T09:00:00.000Z',
      channelId: 'emulator',
      serviceUrl: connector.serviceUrl,
      from: { id: 'user-1', name: 'Jeanne', role: 'user' },
      recipient: { id: 'bot-1', name: 'Passerelle', role: 'bot' },
      conversation: { id: 'conversation-1|livechat' },
      text: 'je cherche un ordinateur',
      ...changes,
    }),
    post: async (activity, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      return { status: response.status, body: await response.text() };
    },
    writes: () => Number(database.get('SELECT total_changes() AS n')?.['n']),
    close: async () => {
      await door.close();
      await server.close();
      database.close();
      await connector.close();
    },
  };
}
