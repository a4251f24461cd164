import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_MESSAGE } from '../wire.js';
import type { Desk } from './desk.js';
import type { Talk } from './talk.js';

/** Characters left under which the count is shown. */
const NEARLY_FULL = 200;

export function Composer({
  desk,
  id,
  talk,
  takesFocus,
}: {
  readonly desk: Desk;
  readonly id: string;
  readonly talk: Talk;
  readonly takesFocus: boolean;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const left = LONGEST_MESSAGE - talk.draft.trim().length;

  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);

  const send = (): void => {
    if (left >= 0) desk.send(id);
    box.current?.focus();
  };

  return (
    <form
      class="foot composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for="message">Votre message</label>
      <div class="row">
        <textarea
          id="message"
          ref={box}
          rows={2}
          value={talk.draft}
          aria-describedby="message-hint message-left"
          aria-invalid={left < 0}
          onInput={(event) => {
            desk.write(id, event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            // An Enter that ends a composed character is not one that sends.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="main">
          Envoyer
        </button>
      </div>
      <p id="message-hint" class="quiet hint">
        Entrée pour envoyer, Maj + Entrée pour aller à la ligne.
      </p>
      <p id="message-left" class="quiet">
        {left >= 0 && left <= NEARLY_FULL ? `Encore ${left} caractères.` : ''}
      </p>
      <p class="problem" role="status">
        {left < 0 ? 'Message trop long : 2 000 caractères au plus.' : ''}
      </p>
    </form>
  );
}
