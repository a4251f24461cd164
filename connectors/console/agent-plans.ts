import * as v from 'valibot';
import { phoneOfAddress } from '../../bot/domain/phone.js';
import type { OpenHandoff } from '../../bot/domain/handoff.js';
import type { AddressBook } from '../../bot/ports/address-book.js';
import type { AgentAgenda, PlanAsked, Planned } from '../../bot/ports/agent-agenda.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Handoffs } from '../../bot/ports/handoffs.js';
import type { Request, Response } from '../../bot/ports/http.js';
import { handoffIn } from './acts.js';
import { REMOTE_NOT_CONNECTED, REMOTE_REFUSES, REMOTE_SILENT, BAD_REQUEST, NO_SUCH_HANDOFF } from './refusals.js';
import type { Signed } from './sessions.js';
import type { PlanView } from './wire.js';

type SignedHandle = (request: Request, signed: Signed) => Promise<Response>;

const NAME = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100), v.regex(/^\P{Cc}+$/u));
const ASKED = v.object({
  /** Made by the page, once per plan whatever the number of tries. */
  clientId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  firstName: NAME,
  lastName: NAME,
});

/**
 * A slot of the other agenda, prepared by the aidant who has the conversation. Of the person go the names that the aidant typed, and
 * the number or the e-mail that the person gave to be called back, no more.
 */
export function agentPlans(parts: {
  readonly agents: AgentAgenda;
  readonly handoffs: Pick<Handoffs, 'find'>;
  readonly addressBook: Pick<AddressBook, 'addressOf'>;
  readonly aidants: Pick<Aidants, 'journal'>;
  readonly clock: Clock;
}): { readonly make: SignedHandle; readonly see: SignedHandle; readonly disconnect: SignedHandle } {
  const { agents, handoffs, addressBook, aidants, clock } = parts;
  const journal = ({ aidant }: Signed, what: string, about: string | null): Promise<void> =>
    aidants.journal({ aidant: aidant.id, what, about, at: clock() });

  const held = (request: Request, { aidant }: Signed): OpenHandoff | null => {
    const handoff = handoffs.find(handoffIn(request));
    return handoff?.at.stage === 'talking' && handoff.at.aidant === aidant.id ? handoff : null;
  };

  return {
    make: async (request, signed) => {
      const given = request.body.is === 'json' ? v.safeParse(ASKED, request.body.value) : null;
      if (given?.success !== true) return BAD_REQUEST;
      const handoff = held(request, signed);
      if (handoff === null) return NO_SUCH_HANDOFF;
      const { clientId, ...names } = given.output;
      const person = { ...names, ...reachOf(handoff, addressBook) };
      // Before it leaves: what goes to another service is written down even when no answer comes.
      await journal(signed, 'plan', handoff.id);
      const planned = await agents.plan({ aidant: signed.aidant.id, handoff: handoff.id, clientId, person });
      return answer(planned);
    },
    see: async (request, signed) => {
      const handoff = held(request, signed);
      if (handoff === null) return NO_SUCH_HANDOFF;
      const planned = await agents.planOf(handoff.id, signed.aidant.id);
      if (planned !== null) await journal(signed, 'plan-read', handoff.id);
      return answer(planned);
    },
    disconnect: async (_request, signed) => {
      await agents.disconnect(signed.aidant.id);
      await journal(signed, 'account-disconnected', null);
      return { status: 200, body: {} };
    },
  };
}

/** Nothing when the person asked for no call: they gave no number for that. */
function reachOf(
  { conversation, summary: { request } }: OpenHandoff,
  addressBook: Pick<AddressBook, 'addressOf'>,
): Pick<PlanAsked['person'], 'phone' | 'email'> {
  if (request === null) return { phone: null, email: null };
  const { phone, email = null } = request;
  if (phone !== null || email !== null) return { phone, email };
  // "On this number": the one they write from.
  const address = addressBook.addressOf(conversation);
  return { phone: address === null ? null : phoneOfAddress(address.key), email: null };
}

function answer(planned: Planned | null): Response {
  if (planned === null || planned.got === 'plan') {
    const view: PlanView = { plan: planned === null ? null : planned.plan };
    return { status: 200, body: { ...view } };
  }
  switch (planned.because) {
    case 'no-connection':
      return REMOTE_NOT_CONNECTED;
    case 'refused':
      return REMOTE_REFUSES;
    case 'unreachable':
      return REMOTE_SILENT;
  }
}
