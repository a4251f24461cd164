import { createHttpServer, type HttpServer } from '../../../bot/server/http.js';
import { inProcessHints } from '../../../bot/turn/in-process-hints.js';
import type { Channel } from '../../../bot/ports/channel.js';
import type { Log } from '../../../bot/ports/log.js';
import type { Reply } from '../../../bot/domain/message.js';
import type { TwilioAccount } from '../../../connectors/twilio/account.js';
import { smsDoor } from '../../../connectors/twilio/door.js';
import { Database } from '../../../data/sqlite/database.js';
import { SqliteInbox } from '../../../data/sqlite/inbox.js';
import { TwilioStandIn } from '../../support/twilio-stand-in.js';

export const ACCOUNT_SID = `AC${'0'.repeat(32)}`;
export const AUTH_TOKEN = 'token-of-the-tests';
export const OUR_NUMBER = '+33937000001';
/** In the range kept for fiction (ARCEP, 06 39 98 xx xx). */
export const PERSON = '+33639980012';
export const PUBLIC_URL = 'https://passerelle.example';

export type Push = Extract<Channel['delivery'], { readonly by: 'push' }>;

export interface OpenSms {
  readonly twilio: TwilioStandIn;
  readonly database: Database;
  readonly channel: Channel;
  readonly push: Push;
  readonly account: TwilioAccount;
  /** What the door and the server wrote in the log, in order. */
  readonly logged: readonly { readonly event: string; readonly facts: unknown }[];
  /** How many rows were written since the database opened. */
  writes(): number;
  close(): Promise<void>;
}

/** The real door on the real server and store, with the stand-in for Twilio on the other side. */
export async function openSms(changes: Partial<TwilioAccount> = {}): Promise<OpenSms> {
  const twilio = await TwilioStandIn.start({
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    number: OUR_NUMBER,
    publicUrl: PUBLIC_URL,
  });
  const account: TwilioAccount = {
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    from: { number: OUR_NUMBER },
    apiBaseUrl: twilio.baseUrl,
    publicUrl: PUBLIC_URL,
    ...changes,
  };
  const logged: { readonly event: string; readonly facts: unknown }[] = [];
  const log: Log = {
    info: (event, facts) => logged.push({ event, facts }),
    warn: (event, facts) => logged.push({ event, facts }),
    error: (event, cause, facts) => logged.push({ event, facts: { ...facts, cause: String(cause) } }),
  };
  const database = Database.open(':memory:');
  const inbox = new SqliteInbox(database, inProcessHints(), Date.now);
  const { door, channel } = smsDoor({ inbox, log, clock: Date.now, twilio: account });
  const server: HttpServer = createHttpServer({ doors: [door], log, trustProxy: 0 });
  const { port } = await server.listen(0, '127.0.0.1');
  twilio.postsTo(`http://127.0.0.1:${port}`);
  if (channel.delivery.by !== 'push') throw new Error('SMS is pushed');
  return {
    twilio,
    database,
    channel,
    push: channel.delivery,
    account,
    logged,
    writes: () => Number(database.get('SELECT total_changes() AS n')?.['n']),
    close: async () => {
      await door.close();
      await server.close();
      database.close();
      await twilio.close();
    },
  };
}

export function said(text: string): Reply {
  return { by: { who: 'assistant' }, text, cards: [], choices: [] };
}
