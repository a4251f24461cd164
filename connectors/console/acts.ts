import * as v from 'valibot';
import type { HandoffId } from '../../bot/domain/ids.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Handoffs } from '../../bot/ports/handoffs.js';
import type { Request, Response } from '../../bot/ports/http.js';
import { asksForSecret } from './asks-for-secret.js';
import { ASKS_FOR_SECRET, BAD_LENGTH, BAD_REQUEST, NO_SUCH_HANDOFF, NOT_YOURS, taken } from './refusals.js';
import type { Signed } from './sessions.js';
import { LONGEST_MESSAGE } from './wire.js';

type Act = (request: Request, signed: Signed) => Promise<Response>;

const MESSAGE = v.object({
  /** Made by the page, once per message whatever the number of tries. */
  clientMessageId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  text: v.string(),
});

/** What an aidant does to a conversation. The store decides who has it, in one transaction; we only translate and journal. */
export function acts(parts: { readonly handoffs: Handoffs; readonly aidants: Aidants; readonly clock: Clock }): {
  readonly claim: Act;
  readonly send: Act;
  readonly handBack: Act;
  readonly close: Act;
} {
  const { handoffs, aidants, clock } = parts;
  const journal = (signed: Signed, what: string, about: HandoffId): Promise<void> =>
    aidants.journal({ aidant: signed.aidant.id, what, about, at: clock() });

  const claim: Act = async (request, signed) => {
    const id = handoffIn(request);
    const claimed = await handoffs.claim(id, signed.aidant, clock());
    switch (claimed.outcome) {
      case 'gone':
        return NO_SUCH_HANDOFF;
      case 'taken':
        // A retry whose first answer was lost: it is theirs already.
        return isHeldBy(signed, id) ? { status: 200, body: { outcome: 'claimed' } } : taken(claimed.byName);
      case 'claimed':
        await journal(signed, 'claim', id);
        return { status: 200, body: { outcome: 'claimed' } };
    }
  };

  const send: Act = async (request, signed) => {
    const given = request.body.is === 'json' ? v.safeParse(MESSAGE, request.body.value) : null;
    if (given?.success !== true) return BAD_REQUEST;
    const id = handoffIn(request);
    const text = cleaned(given.output.text);
    if (text.length === 0 || text.length > LONGEST_MESSAGE) return BAD_LENGTH;
    if (!isHeldBy(signed, id)) return refused(id);
    if (asksForSecret(text)) {
      await journal(signed, 'send-refused', id);
      return ASKS_FOR_SECRET;
    }
    const { clientMessageId } = given.output;
    const outcome = await handoffs.write({ id, aidant: signed.aidant, clientMessageId, text, at: clock() });
    switch (outcome) {
      case 'not-yours':
        return refused(id);
      case 'accepted':
        await journal(signed, 'send', id);
        return { status: 200, body: { outcome } };
      case 'duplicate':
        return { status: 200, body: { outcome } };
    }
  };

  const ending =
    (how: 'handed-back' | 'closed', journaled: string): Act =>
    async (request, signed) => {
      const id = handoffIn(request);
      const outcome = await handoffs.end(id, signed.aidant, how, clock());
      if (outcome === 'not-yours') return refused(id);
      await journal(signed, journaled, id);
      return { status: 200, body: { outcome: how } };
    };

  const isHeldBy = (signed: Signed, id: HandoffId): boolean => {
    const handoff = handoffs.find(id);
    return handoff?.at.stage === 'talking' && handoff.at.aidant === signed.aidant.id;
  };
  const refused = (id: HandoffId): Response => (handoffs.find(id) === null ? NO_SUCH_HANDOFF : NOT_YOURS);

  return { claim, send, handBack: ending('handed-back', 'hand-back'), close: ending('closed', 'close') };
}

export function handoffIn(request: Request): HandoffId {
  // Any text will do: one that names no handoff is simply not found.
  return (request.params['id'] ?? '') as HandoffId;
}

/** One kind of line end, and no control character but tabs and line ends: a terminal or an SMS centre would obey the others. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
