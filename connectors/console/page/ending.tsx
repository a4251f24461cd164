import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './desk.js';

/** Giving the conversation back, or ending it: the second is asked twice, in the page. */
export function Ending({ desk, id }: { readonly desk: Desk; readonly id: string }) {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useLayoutEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) close.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <div class="ending">
        <button type="button" onClick={() => void desk.end(id, 'hand-back')}>
          Rendre à l’assistant
        </button>
        <button type="button" ref={close} onClick={() => setAsking(true)}>
          Terminer
        </button>
      </div>
    );
  }
  return (
    <div
      class="ending asking"
      role="group"
      aria-labelledby="ending-question"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p id="ending-question" ref={question} tabIndex={-1}>
        Terminer cette conversation ? La personne sera prévenue.
      </p>
      <button type="button" class="main" onClick={() => void desk.end(id, 'close')}>
        Oui, terminer
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Non, continuer
      </button>
    </div>
  );
}
