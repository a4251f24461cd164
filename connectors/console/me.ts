import type { AgentAgenda } from '../../bot/ports/agent-agenda.js';
import type { Aidant } from '../../bot/ports/aidants.js';
import type { Me } from './wire.js';

/** What the page knows of whoever is signed in. `agents`: null where no account of another agenda can be connected. */
export function meOf({ id, login, name }: Aidant, agents: Pick<AgentAgenda, 'isConnected'> | null): Me {
  const agentAccount = agents === null ? null : agents.isConnected(id) ? 'connected' : 'not-connected';
  return { login, name, agentAccount };
}
