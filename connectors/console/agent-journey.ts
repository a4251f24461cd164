import type { AgentAgenda } from '../../bot/ports/agent-agenda.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Request, Response, Route } from '../../bot/ports/http.js';
import { notConnectedPage, passingPage } from './agent-pages.js';
import { AGENT_BACK_PATH, CONSOLE_PATH } from './paths.js';
import type { Sessions, Signed } from './sessions.js';

const BEGIN_PATH = '/aidant/rdv-service-public/connexion';
const END_PATH = '/aidant/rdv-service-public/fin';

/** What OAuth brings back (RFC 6749 §4.1.2); nothing else is passed on. */
const BROUGHT_BACK = ['code', 'state', 'error'] as const;
/** Longer than any code or state that we accept. */
const LONGEST_VALUE = 2_000;

/**
 * The pages of an aidant who connects their account of the other agenda: they leave, and come back. Their cookie is for our own pages
 * (SameSite=Strict) and does not come with a browser sent by another site: the page of return takes them one step further, from ours.
 */
export function agentJourney(parts: {
  readonly agents: AgentAgenda;
  readonly aidants: Pick<Aidants, 'journal'>;
  readonly sessions: Pick<Sessions, 'of'>;
  readonly clock: Clock;
}): readonly Route[] {
  const { agents, aidants, sessions, clock } = parts;
  const journal = ({ aidant }: Signed, what: string): Promise<void> =>
    aidants.journal({ aidant: aidant.id, what, about: null, at: clock() });

  const signed =
    (handle: (request: Request, who: Signed) => Promise<Response>) =>
    async (request: Request): Promise<Response> => {
      const who = sessions.of(request.headers['cookie']);
      return who === null ? notConnectedPage('signed-out') : handle(request, who);
    };

  return [
    page(
      BEGIN_PATH,
      signed(async (_request, who) => {
        await journal(who, 'account-connect');
        return goTo(302, agents.authorizationAddress(who.tokenHash));
      }),
    ),
    page(AGENT_BACK_PATH, ({ query }) => {
      const passed = new URLSearchParams();
      for (const name of BROUGHT_BACK) {
        const value = query.get(name);
        if (value !== null && value.length <= LONGEST_VALUE) passed.set(name, value);
      }
      return Promise.resolve(passingPage(`${END_PATH}?${passed.toString()}`));
    }),
    page(
      END_PATH,
      signed(async ({ query }, who) => {
        const ended = await agents.connect(who.aidant.id, who.tokenHash, query);
        await journal(who, ended === 'connected' ? 'account-connected' : 'account-not-connected');
        return ended === 'connected' ? goTo(303, CONSOLE_PATH) : notConnectedPage(ended);
      }),
    ),
  ];
}

function page(path: string, handle: (request: Request) => Promise<Response>): Route {
  return { kind: 'answer', method: 'GET', path, accepts: { body: 'none', maxBytes: 0 }, handle };
}

function goTo(status: 302 | 303, location: string): Response {
  return { status, headers: { location, 'referrer-policy': 'no-referrer' } };
}
