import type { AddressBook } from '../../bot/ports/address-book.js';
import type { AgentAgenda } from '../../bot/ports/agent-agenda.js';
import type { Aidants } from '../../bot/ports/aidants.js';
import type { Clock } from '../../bot/ports/clock.js';
import type { Conversations } from '../../bot/ports/conversations.js';
import type { Handoffs } from '../../bot/ports/handoffs.js';
import type { Hints } from '../../bot/ports/hints.js';
import type { Door, Request, Response, Route } from '../../bot/ports/http.js';
import type { Log } from '../../bot/ports/log.js';
import type { Placements } from '../../bot/ports/placements.js';
import { acts, handoffIn } from './acts.js';
import { agentJourney } from './agent-journey.js';
import { agentPlans } from './agent-plans.js';
import type { AgendaParts } from './agenda/agenda-room.js';
import { agendaRoutes } from './agenda/routes.js';
import { pageRoutes } from './assets.js';
import { Live } from './live.js';
import { meOf } from './me.js';
import { placementLists } from './placements.js';
import { entriesFor, Queue } from './queue.js';
import { Reading } from './reading.js';
import { BAD_REQUEST, NO_SESSION, NO_SUCH_HANDOFF, NOT_OUR_PAGE } from './refusals.js';
import { isFromOurPage } from './same-origin.js';
import { Sessions, type Signed } from './sessions.js';
import { signIn } from './sign-in.js';
import type { QueueView, TalkView } from './wire.js';

/** A full message, every character escaped as JSON does at worst, with room for its id. */
const MAX_BODY_BYTES = 16_384;

type Handle = (request: Request) => Promise<Response>;
type SignedHandle = (request: Request, signed: Signed) => Promise<Response>;

/**
 * The aidants' door: their page at /aidant and its API. `publicOrigin` ("https://aide.ville.fr") is where browsers see us, or null when
 * it is whatever host they name. `pageDirectory` holds index.html, console.js and console.css.
 */
export function consoleDoor(parts: {
  readonly handoffs: Handoffs;
  readonly conversations: Conversations;
  readonly aidants: Aidants;
  readonly placements: Pick<Placements, 'listOpen'>;
  readonly addressBook: Pick<AddressBook, 'addressOf'>;
  /** Null: no aidant can connect an account of another agenda. */
  readonly agents: AgentAgenda | null;
  readonly hints: Hints;
  readonly agenda: Omit<AgendaParts, 'aidants' | 'clock'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicOrigin: string | null;
  /** Cookies are sent over https only: true wherever the page is served by https. */
  readonly cookieSecure: boolean;
  readonly pageDirectory: string;
}): Door {
  const { handoffs, conversations, aidants, agents, clock, publicOrigin } = parts;
  const sessions = new Sessions(aidants, clock, parts.cookieSecure);
  const queue = new Queue(handoffs, conversations);
  const reading = new Reading({ handoffs, conversations, aidants, sessions, clock });
  const live = new Live({ ...parts, sessions, queue, reading });
  const act = acts({ handoffs, aidants, clock });
  const lists = placementLists(parts);

  const signed =
    (handle: SignedHandle): Handle =>
    async (request) => {
      const who = sessions.of(request.headers['cookie']);
      return who === null ? NO_SESSION : handle(request, who);
    };

  const me: SignedHandle = async (_request, { aidant }) => ({ status: 200, body: { ...meOf(aidant, agents) } });

  const seeQueue: SignedHandle = async (_request, { aidant }) => {
    const view: QueueView = { now: clock(), queue: entriesFor(await queue.board(), aidant.id) };
    return { status: 200, body: { ...view } };
  };

  const readLines: SignedHandle = async (request, who) => {
    const after = Number(request.query.get('after') ?? 0);
    if (!Number.isSafeInteger(after) || after < 0) return BAD_REQUEST;
    const id = handoffIn(request);
    if ((await reading.open(id, who, after)) === null) return NO_SUCH_HANDOFF;
    const view: TalkView | null = reading.lines(id, who.aidant.id, after);
    return view === null ? NO_SUCH_HANDOFF : { status: 200, body: { ...view } };
  };

  const signOut: SignedHandle = async (_request, { aidant, tokenHash }) => {
    const cookie = await sessions.close(tokenHash);
    live.closeSession(tokenHash);
    reading.forget(tokenHash);
    await aidants.journal({ aidant: aidant.id, what: 'sign-out', about: null, at: clock() });
    return { status: 200, headers: { 'set-cookie': cookie }, body: {} };
  };

  const get = (path: string, handle: SignedHandle): Route => ({
    kind: 'answer',
    method: 'GET',
    path,
    accepts: { body: 'none', maxBytes: 0 },
    handle: signed(handle),
  });

  /** Only from our own page, and only as JSON: a form of another site can send neither. */
  const post = (path: string, handle: Handle): Route => ({
    kind: 'answer',
    method: 'POST',
    path,
    accepts: { body: 'json', maxBytes: MAX_BODY_BYTES },
    handle: async (request) =>
      request.body.is === 'json' && isFromOurPage(request.headers, publicOrigin) ? handle(request) : NOT_OUR_PAGE,
  });

  const agentRoutes = (connected: AgentAgenda): readonly Route[] => {
    const plans = agentPlans({ ...parts, agents: connected });
    return [
      ...agentJourney({ agents: connected, aidants, sessions, clock }),
      post('/aidant/api/rdv-service-public/disconnect', signed(plans.disconnect)),
      post('/aidant/api/handoffs/:id/plans', signed(plans.make)),
      get('/aidant/api/handoffs/:id/plan', plans.see),
    ];
  };

  const upload = (path: string, maxBytes: number, handle: SignedHandle): Route => ({
    kind: 'answer',
    method: 'POST',
    path,
    accepts: { body: 'raw', maxBytes },
    handle: async (request) => (isFromOurPage(request.headers, publicOrigin) ? signed(handle)(request) : NOT_OUR_PAGE),
  });

  const agenda = agendaRoutes(
    { ...parts.agenda, aidants, clock },
    { get, post: (path, handle) => post(path, signed(handle)), upload },
  );

  return {
    name: 'console',
    routes: [
      ...pageRoutes(parts.pageDirectory),
      post('/aidant/api/sign-in', signIn({ aidants, sessions, agents, clock, log: parts.log })),
      post('/aidant/api/sign-out', signed(signOut)),
      get('/aidant/api/me', me),
      get('/aidant/api/queue', seeQueue),
      get('/aidant/api/handoffs/:id/lines', readLines),
      get('/aidant/api/placements', lists.list),
      get('/aidant/api/placements.csv', lists.csv),
      post('/aidant/api/handoffs/:id/claim', signed(act.claim)),
      post('/aidant/api/handoffs/:id/messages', signed(act.send)),
      post('/aidant/api/handoffs/:id/hand-back', signed(act.handBack)),
      post('/aidant/api/handoffs/:id/close', signed(act.close)),
      ...(agents === null ? [] : agentRoutes(agents)),
      ...agenda,
      {
        kind: 'socket',
        path: '/aidant/api/live',
        upgrade: (request, socket, head) => {
          live.upgrade(request, socket, head);
        },
      },
    ],
    close: () => {
      live.close();
      return Promise.resolve();
    },
  };
}
