import { useState } from 'preact/hooks';
import type { MediatorsView } from '../../agenda/wire.js';

/** Names shown at once: with more, one types a few letters. */
const SHOWN = 24;

export function MediatorPicker({
  list,
  chosen,
}: {
  readonly list: MediatorsView | null;
  readonly chosen: string | null;
}) {
  const [typed, setTyped] = useState('');
  if (list === null) return <p class="quiet">Chargement…</p>;
  const wanted = folded(typed);
  const found = list.mediators.filter(({ name, structure }) => folded(`${name} ${structure}`).includes(wanted));
  const current = list.mediators.find(({ id }) => id === chosen);
  return (
    <details class="picker" open={chosen === null}>
      <summary>{current === undefined ? 'Choisir un médiateur' : `Changer de médiateur (${current.name})`}</summary>
      {list.mediators.length === 0 ? (
        <p>Aucun médiateur. Importez un fichier ci-dessous.</p>
      ) : (
        <>
          <label for="mediator-search">Chercher un nom ou une structure</label>
          <input
            id="mediator-search"
            type="search"
            value={typed}
            autocomplete="off"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <ul aria-label="Médiateurs">
            {found.slice(0, SHOWN).map(({ id, name, structure }) => (
              <li key={id}>
                <a
                  class="entry"
                  href={`#agenda/${encodeURIComponent(id)}`}
                  aria-current={id === chosen ? 'true' : undefined}
                >
                  <span class="about">{name}</span>
                  <span class="quiet">{structure}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet" role="status">
            {countWords(found.length)}
          </p>
        </>
      )}
    </details>
  );
}

function countWords(count: number): string {
  if (count === 0) return 'Aucun nom ne correspond.';
  return count > SHOWN ? `${SHOWN} noms sur ${count} : tapez quelques lettres.` : '';
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
