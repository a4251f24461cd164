import * as v from 'valibot';

export const Account = v.looseObject({ id: v.pipe(v.string(), v.nonEmpty()) });
export type Account = v.InferOutput<typeof Account>;

/**
 * A conversation reference: what the Bot Framework needs to reach the person again. Accounts and conversation are kept as the channel
 * wrote them, it wants its own fields back. `activityId` is the person's message that answers point to.
 */
export const Reference = v.object({
  activityId: v.optional(v.string(), ''),
  user: Account,
  bot: v.nullish(Account, null),
  conversation: v.looseObject({ id: v.pipe(v.string(), v.nonEmpty()) }),
  channelId: v.string(),
  serviceUrl: v.string(),
});
export type Reference = v.InferOutput<typeof Reference>;
