import { useRef, useState } from 'preact/hooks';
import type { SessionView } from '../../agenda/wire.js';
import { newSend } from '../talk.js';
import { NEEDS } from '../words.js';
import type { Hands } from './hands.js';
import { AGENDA_NOTICES, hourWords } from './agenda-words.js';

/** A mediator gives a slot to somebody who called or came. */
export function BookForm({ session, hands }: { readonly session: SessionView; readonly hands: Hands }) {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState('');
  /** One for each appointment, whatever the number of tries. */
  const clientId = useRef(newSend('').id);
  const key = `${session.duty}-${session.from}-${session.free[0]?.start ?? 0}`;

  const book = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (form.current === null) return;
    const typed = new FormData(form.current);
    const text = (name: string): string => String(typed.get(name) ?? '');
    const done = await hands.agenda.book(hands.week.mediator.id, {
      clientId: clientId.current,
      duty: session.duty,
      start: Number(text('start')),
      firstName: text('firstName'),
      phone: text('phone'),
      need: text('need') === '' ? null : text('need'),
    });
    if (done === null) return;
    if ('problem' in done) {
      setProblem(done.problem);
      return;
    }
    clientId.current = newSend('').id;
    setProblem('');
    form.current.reset();
    await hands.changed(AGENDA_NOTICES.booked);
  };

  return (
    <details>
      <summary>Noter un rendez-vous</summary>
      <form ref={form} class="fields" onSubmit={(event) => void book(event)}>
        <label for={`start-${key}`}>Heure</label>
        <select id={`start-${key}`} name="start">
          {session.free.map(({ start, from }) => (
            <option key={start} value={start}>
              {hourWords(from)}
            </option>
          ))}
        </select>
        <label for={`name-${key}`}>Prénom</label>
        <input id={`name-${key}`} name="firstName" required maxLength={60} autocomplete="off" />
        <label for={`phone-${key}`}>Téléphone{session.way === 'phone' ? '' : ' (facultatif)'}</label>
        <input id={`phone-${key}`} name="phone" type="tel" maxLength={40} autocomplete="off" />
        <label for={`need-${key}`}>Besoin</label>
        <select id={`need-${key}`} name="need">
          <option value="">Non précisé</option>
          {Object.entries(NEEDS).map(([need, words]) => (
            <option key={need} value={need}>
              {words}
            </option>
          ))}
        </select>
        <p class="problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="main">
          Noter
        </button>
      </form>
    </details>
  );
}
