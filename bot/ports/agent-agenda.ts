import type { AidantId, HandoffId } from '../domain/ids.js';
import type { RemoteStatus } from './remote-appointments.js';

/**
 * How the journey of an aidant who connects their account ended. not-ours: begun in another session, ended already, too old, or forged;
 * denied: they said no over there; too-late: what was brought back works no more; refused: it is for who runs the service to put right.
 */
export type Connecting = 'connected' | 'not-ours' | 'denied' | 'too-late' | 'refused' | 'unreachable';

export interface PlanAsked {
  readonly aidant: AidantId;
  readonly handoff: HandoffId;
  /** Made by the page, once per plan whatever the number of tries. */
  readonly clientId: string;
  readonly person: {
    readonly firstName: string;
    /** The other agenda creates nobody without one. */
    readonly lastName: string;
    /** E.164. */
    readonly phone: string | null;
    readonly email: string | null;
  };
}

export interface AgentPlan {
  /** For the eyes of the aidant: there they pick the slot. */
  readonly url: string;
  /** Null: no slot is picked yet. */
  readonly booked: {
    readonly status: RemoteStatus;
    /** Epoch ms. */
    readonly startsAt: number;
  } | null;
}

export type Planned =
  | { readonly got: 'plan'; readonly plan: AgentPlan }
  /** no-connection: the aidant must connect again; refused: the other agenda does not take this person, or not from this aidant. */
  | { readonly got: 'nothing'; readonly because: 'no-connection' | 'refused' | 'unreachable' };

/** Another agenda, where aidants act under their own account. Nothing here rejects when that agenda fails. */
export interface AgentAgenda {
  /** Where the aidant's browser goes to let us act as them. Good for this session alone: `session` names it and no other. */
  authorizationAddress(session: string): string;
  /** With what the browser brought back; each journey ends once. */
  connect(aidant: AidantId, session: string, query: URLSearchParams): Promise<Connecting>;
  isConnected(aidant: AidantId): boolean;
  /** Idempotent. */
  disconnect(aidant: AidantId): Promise<void>;
  /** Idempotent on the handoff and the client id, also when asked twice at once. */
  plan(asked: PlanAsked): Promise<Planned>;
  /** The last plan made for this handoff, as it stands there now; null when there is none. */
  planOf(handoff: HandoffId, aidant: AidantId): Promise<Planned | null>;
}
