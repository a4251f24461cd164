import type { Channel } from '../../bot/ports/channel.js';
import type { Door } from '../../bot/ports/http.js';
import type { Inbox } from '../../bot/ports/inbox.js';
import type { Log } from '../../bot/ports/log.js';
import { openAdapter, type Adapter } from './adapter.js';
import { receiveRoute } from './receive.js';
import { botFrameworkDeliver } from './send.js';

/** Our registration as a bot at Microsoft; from the configuration. */
export interface BotFrameworkCredentials {
  /** Never empty: without one the SDK would believe any caller. */
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string | null;
  readonly type: 'MultiTenant' | 'SingleTenant';
}

interface BotFrameworkDoor {
  readonly door: Door;
  readonly channel: Channel;
}

/** Teams, Emulator and the channels of Azure Bot Service. Make it only when there are credentials: without it the path is nobody's (404). */
export function botFrameworkDoor(parts: {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly credentials: BotFrameworkCredentials;
}): BotFrameworkDoor {
  const { appId, appPassword, tenantId, type } = parts.credentials;
  if (appId.trim() === '') throw new MissingAppId();
  const adapter = openAdapter({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: type,
    ...(tenantId === null ? {} : { MicrosoftAppTenantId: tenantId }),
  });
  return botFrameworkDoorWith({ ...parts, adapter });
}

/** The same with an adapter opened elsewhere. The SDK loads in the background; until then messages wait for it. */
export function botFrameworkDoorWith(parts: {
  readonly inbox: Inbox;
  readonly log: Log;
  readonly adapter: Promise<Adapter>;
}): BotFrameworkDoor {
  parts.adapter.catch((cause: unknown) => {
    parts.log.error('botframework-unusable', cause);
  });
  return {
    door: { name: 'botframework', routes: [receiveRoute(parts)], close: () => Promise.resolve() },
    channel: {
      name: 'botframework',
      traits: { canShowButtons: true, knowsPhone: false, canBeLong: true },
      delivery: { by: 'push', deliver: botFrameworkDeliver(parts) },
    },
  };
}

/** A mistake in the wiring: an empty app id would open the door to anybody. */
export class MissingAppId extends Error {
  override readonly name = 'MissingAppId';
}
