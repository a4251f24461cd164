import { useEffect, useRef, useState } from 'preact/hooks';
import { AgentAccount } from './agent-account.js';
import { AgendaPage } from './agenda/agenda-page.js';
import { Conversation } from './conversation.js';
import type { Desk } from './desk.js';
import { PlacementList } from './placement-list.js';
import { QueueList } from './queue-list.js';
import { SectionLinks, useSection } from './sections.js';
import { SignInForm } from './sign-in-form.js';
import { LINKS } from './words.js';

/** How often waiting times are written anew. */
const TICK_MS = 10_000;

const LINK_SHAPES = { live: '●', polling: '◐', lost: '○' } as const;

export function App({ desk }: { readonly desk: Desk }) {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    setState(desk.state);
    return desk.listen(() => {
      setState(desk.state);
    });
  }, [desk]);
  const now = useNow() + state.clockOffset;
  const section = useSection();

  switch (state.phase) {
    case 'starting':
      return <p class="alone">Chargement…</p>;
    case 'unreachable':
      return (
        <main class="alone">
          <h1>Espace des aidants</h1>
          <p role="alert">Le serveur ne répond pas.</p>
          <button type="button" class="main" onClick={() => void desk.start()}>
            Réessayer
          </button>
        </main>
      );
    case 'signed-out':
      return <SignInForm desk={desk} notice={state.notice} />;
    case 'at-work':
      return (
        <div class={state.shown === null ? 'desk' : 'desk has-shown'}>
          <header class="top">
            <h1>Espace des aidants</h1>
            <p class={`link ${state.link}`} role="status">
              <span aria-hidden="true">{LINK_SHAPES[state.link]}</span> {LINKS[state.link]}
            </p>
            <SectionLinks current={section} />
            <AgentAccount desk={desk} account={state.me?.agentAccount ?? null} />
            <p class="me">{state.me?.name}</p>
            <button type="button" onClick={() => void desk.signOut()}>
              Se déconnecter
            </button>
          </header>
          {/* Always there, so that a sentence put in it is announced. */}
          <p class="notice" role="status">
            {state.notice}
          </p>
          {section === 'candidats' ? (
            <PlacementList desk={desk} />
          ) : section === 'agenda' ? (
            <AgendaPage desk={desk} />
          ) : (
            <main>
              <QueueList desk={desk} state={state} now={now} />
              {state.shown === null ? (
                <p class="empty">Choisissez une conversation dans la liste.</p>
              ) : (
                <Conversation key={state.shown} desk={desk} state={state} id={state.shown} now={now} />
              )}
            </main>
          )}
        </div>
      );
  }
}

function useNow(): number {
  const [now, setNow] = useState(Date.now());
  const timer = useRef(0);
  useEffect(() => {
    timer.current = window.setInterval(() => {
      setNow(Date.now());
    }, TICK_MS);
    return () => {
      clearInterval(timer.current);
    };
  }, []);
  return now;
}
