import type { HandoffId } from '../domain/ids.js';

/** A slot to pick in the other agenda for the person of a handoff: nothing in it says who that is. */
export interface KeptPlan {
  /** The other agenda's own. */
  readonly id: number;
  /** For the eyes of the aidant: there they pick the slot. */
  readonly url: string;
}

/** The plans that aidants made; they go with their handoff. */
export interface AgentPlans {
  /** By the id that the page gave it. */
  madeAs(handoff: HandoffId, clientId: string): KeptPlan | null;
  /** The last one made. */
  of(handoff: HandoffId): KeptPlan | null;
  /** The first under a client id stays. Of a handoff that is erased, nothing is kept. `at`: epoch ms. */
  keep(handoff: HandoffId, clientId: string, plan: KeptPlan, at: number): Promise<void>;
}
