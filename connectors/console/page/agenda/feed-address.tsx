import { useRef, useState } from 'preact/hooks';
import type { Hands } from './hands.js';
import { AGENDA_NOTICES } from './agenda-words.js';

/** The address that the mediator's own calendar subscribes to. It is a secret: shown when asked for, changed when it got around. */
export function FeedAddress({ hands }: { readonly hands: Hands }) {
  const { agenda, week } = hands;
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const read = async (renew: boolean): Promise<void> => {
    const done = await agenda.feed(week.mediator.id, renew);
    if (done === null || !('done' in done)) {
      await hands.failed(done);
      return;
    }
    setAddress(`${location.origin}${done.done.path}`);
    setSaid(renew ? AGENDA_NOTICES.renewed : '');
  };
  const copy = (): void => {
    field.current?.select();
    // Absent on plain http.
    const copied =
      'clipboard' in navigator ? navigator.clipboard.writeText(address ?? '') : Promise.reject(new Error());
    copied.then(
      () => setSaid(AGENDA_NOTICES.copied),
      () => setSaid(AGENDA_NOTICES.notCopied),
    );
  };

  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && address === null) void read(false);
      }}
    >
      <summary>Suivre dans son propre agenda</summary>
      <div class="fields">
        <label for="feed">Adresse privée du calendrier</label>
        <input id="feed" ref={field} readOnly value={address ?? ''} />
        <p class="quiet">
          Ajoutez-la à votre agenda (téléphone, ordinateur) comme un calendrier par adresse. Qui connaît cette adresse
          lit les rendez-vous.
        </p>
        <p class="acts">
          <button type="button" onClick={copy}>
            Copier l’adresse
          </button>
          <button type="button" onClick={() => void read(true)}>
            Changer l’adresse
          </button>
        </p>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
