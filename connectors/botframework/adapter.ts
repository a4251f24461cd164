import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, ConversationReference } from 'botbuilder';
import type { Reference } from './reference.js';
import { sendOnce } from './send-once.js';

/** What this project uses of the SDK: nothing else of it leaves this folder. */
export interface Adapter {
  /**
   * Checks who calls (throws the SDK's error when it is not the Bot Framework), then runs `act`. What it returns is the SDK's own
   * answer, of use for the activities that await one ('invoke').
   */
  receive(authorization: string, activity: Activity, act: () => Promise<void>): Promise<Answer>;
  /** The id the channel gave to the activity, or null. Throws what `failureOf` reads. */
  send(reference: Reference, activity: Partial<Activity>): Promise<string | null>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Loading the SDK takes half a second. Without an app id in `settings` it accepts any caller: for tests on loopback only. */
export async function openAdapter(settings: ConfigurationBotFrameworkAuthenticationOptions): Promise<Adapter> {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = await import('botbuilder');
  const { HttpHeaders } = await import('botbuilder-stdlib/lib/azureCoreHttpCompat.js');

  /** `process` would write the error's message to the caller and to the terminal; its inner half does neither. */
  class QuietAdapter extends CloudAdapter {
    async receive(authorization: string, activity: Activity, act: () => Promise<void>): Promise<Answer> {
      const response = await this.processActivity(authorization, activity, act);
      return { status: response?.status ?? 200, body: response?.body ?? null };
    }
  }

  const httpClient = sendOnce((headers) => new HttpHeaders(headers));
  const adapter = new QuietAdapter(
    new ConfigurationBotFrameworkAuthentication(settings, undefined, undefined, undefined, { httpClient }),
  );
  return {
    receive: (authorization, activity, act) => adapter.receive(authorization, activity, act),
    send: async (reference, activity) => {
      let id: string | null = null;
      // The SDK's type wants names and roles that channels leave out; it only hands these objects back.
      const known = reference as unknown as ConversationReference;
      await adapter.continueConversationAsync(settings.MicrosoftAppId ?? '', known, async (context) => {
        // The SDK makes up an id here and would reply to it; the person's last message is the one the channel knows.
        context.activity.id = reference.activityId;
        const sent = await context.sendActivity(activity);
        id = sent?.id === undefined || sent.id === '' ? null : sent.id;
      });
      return id;
    },
  };
}
