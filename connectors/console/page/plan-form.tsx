import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlanView, TalkView } from '../wire.js';
import type { Desk } from './desk.js';
import { newId } from './new-id.js';

/** For whom the slot is; RDV Service Public creates nobody without a last name, which only the aidant can ask. */
export function PlanForm({
  desk,
  id,
  request,
  made,
  left,
}: {
  readonly desk: Desk;
  readonly id: string;
  readonly request: TalkView['request'];
  readonly made: (view: PlanView) => void;
  readonly left: () => void;
}) {
  const [firstName, setFirstName] = useState(request?.firstName ?? '');
  const [lastName, setLastName] = useState('');
  const [isAsked, setAsked] = useState(false);
  // One plan for this form, however often it is sent.
  const clientId = useRef(newId());
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);

  const send = async (): Promise<void> => {
    setAsked(true);
    const asked = { clientId: clientId.current, firstName, lastName };
    const view = await desk.ask((api) => api.makePlan(id, asked));
    setAsked(false);
    if (view === null) {
      await desk.meAgain();
      return;
    }
    // A browser that refuses it leaves the link, which says the same.
    if (view.plan !== null) window.open(view.plan.url, '_blank', 'noopener,noreferrer');
    made(view);
  };

  return (
    <form
      class="plan"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAsked) void send();
      }}
    >
      <label for="plan-first-name">Prénom</label>
      <input
        id="plan-first-name"
        ref={first}
        required
        maxLength={100}
        autocomplete="off"
        value={firstName}
        onInput={(event) => setFirstName(event.currentTarget.value)}
      />
      <label for="plan-last-name">Nom</label>
      <input
        id="plan-last-name"
        required
        maxLength={100}
        autocomplete="off"
        value={lastName}
        onInput={(event) => setLastName(event.currentTarget.value)}
      />
      <p class="quiet">
        {request === null
          ? 'Le prénom et le nom seront transmis à RDV Service Public.'
          : 'Le prénom, le nom et le contact donné par la personne seront transmis à RDV Service Public.'}
      </p>
      <button type="submit" class="main" aria-disabled={isAsked}>
        Préparer
      </button>
      <button type="button" onClick={left}>
        Annuler
      </button>
    </form>
  );
}
