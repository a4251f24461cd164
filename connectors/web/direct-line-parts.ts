import type { Clock } from '../../bot/ports/clock.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import type { Gate } from './access.js';
import type { Origins } from './origins.js';
import type { Threads } from './threads.js';
import type { Throttle } from './throttles.js';
import type { Tokens } from './tokens.js';

/** What the handlers of the Direct Line routes work with. */
export interface DirectLineParts {
  readonly inbox: Inbox;
  readonly conversations: Conversations;
  readonly threads: Threads;
  readonly tokens: Tokens;
  readonly gate: Gate;
  readonly origins: Origins;
  readonly throttles: { readonly tokens: Throttle; readonly messages: Throttle; readonly messagesOfAddress: Throttle };
  readonly clock: Clock;
  readonly log: Log;
}

export const DIRECT_LINE = '/v3/directline';
