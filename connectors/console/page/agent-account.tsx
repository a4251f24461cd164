import type { Me } from '../wire.js';
import type { Desk } from './desk.js';

/** The aidant's account of RDV Service Public, in the header; nothing where none can be connected. */
export function AgentAccount({ desk, account }: { readonly desk: Desk; readonly account: Me['agentAccount'] }) {
  switch (account) {
    case null:
      return null;
    case 'not-connected':
      return (
        <p class="account">
          <a class="button" href="/aidant/rdv-service-public/connexion">
            Connecter RDV Service Public
          </a>
        </p>
      );
    case 'connected':
      return (
        <div class="account">
          <p>RDV Service Public : connecté</p>
          <button type="button" onClick={() => void disconnect(desk)}>
            Déconnecter RDV Service Public
          </button>
        </div>
      );
  }
}

async function disconnect(desk: Desk): Promise<void> {
  await desk.ask((api) => api.disconnectAgent());
  await desk.meAgain();
}
