import type { AidantId } from '../../../bot/domain/ids.js';
import type { AgentConnection, AgentConnections } from '../../../bot/ports/agent-connections.js';
import type { CallFailure } from './requests.js';
import type { TokenEndpoint } from './token-endpoint.js';

export type Access =
  | { readonly got: 'token'; readonly token: string }
  /** Never connected, or no longer: the aidant must connect again. */
  | { readonly got: 'no-connection' }
  /** Nothing is lost, it may work later. */
  | { readonly got: 'failure'; readonly failure: CallFailure };

/** A token about to end would end on the way. */
const MARGIN_MS = 60_000;

/** Gives each connected aidant a token that works; renews one at a time, since a refresh token works once. */
export class AgentAccess {
  readonly #renewals = new Map<AidantId, Promise<Access>>();

  constructor(
    private readonly parts: {
      readonly connections: AgentConnections;
      readonly endpoint: Pick<TokenEndpoint, 'renew'>;
      readonly clock: () => number;
    },
  ) {}

  /** `refused`: the token that was just answered with 401, or null. */
  async tokenOf(aidant: AidantId, refused: string | null): Promise<Access> {
    const renewing = this.#renewals.get(aidant);
    if (renewing !== undefined) return renewing;
    const connection = this.parts.connections.of(aidant);
    if (connection === null) return { got: 'no-connection' };
    const { access, expiresAt } = connection.tokens;
    const isOver = expiresAt !== null && expiresAt - MARGIN_MS <= this.parts.clock();
    if (!isOver && access !== refused) return { got: 'token', token: access };
    const renewal = this.#renew(aidant, connection).finally(() => this.#renewals.delete(aidant));
    this.#renewals.set(aidant, renewal);
    return renewal;
  }

  async #renew(aidant: AidantId, connection: AgentConnection): Promise<Access> {
    const { connections, endpoint } = this.parts;
    const { refresh } = connection.tokens;
    if (refresh === null) return this.#ended(aidant, connection);
    const called = await endpoint.renew(refresh);
    if (called.got === 'failure') {
      const { failure } = called;
      // invalid_grant, or 401 for the application itself: only the first is about this connection.
      const isSpent = failure.because === 'refused' && failure.fields.includes('invalid_grant');
      return isSpent ? this.#ended(aidant, connection) : { got: 'failure', failure };
    }
    // An instance that gives no new refresh token lets the old one serve again.
    const tokens = { ...called.answer, refresh: called.answer.refresh ?? refresh };
    const outcome = await connections.renew(aidant, tokens, connection.version);
    return outcome === 'kept' ? { got: 'token', token: tokens.access } : this.#asStored(aidant);
  }

  /** Unless another process renewed it meanwhile, in which case its tokens are the good ones. */
  async #ended(aidant: AidantId, connection: AgentConnection): Promise<Access> {
    await this.parts.connections.disconnect(aidant, connection.version);
    return this.#asStored(aidant);
  }

  #asStored(aidant: AidantId): Access {
    const stored = this.parts.connections.of(aidant);
    return stored === null ? { got: 'no-connection' } : { got: 'token', token: stored.tokens.access };
  }
}
