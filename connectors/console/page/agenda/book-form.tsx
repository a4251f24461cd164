import { useRef, useState } from 'preact/hooks';
import { newSend } from '../talk.js';
import { NEED_NAMES } from '../../../wording/need-names.js';
import { AGENDA_NOTICES, capital, dayWords, hourWords } from './agenda-words.js';
import type { Hands } from './hands.js';

/** A mediator gives a slot of the week on screen to somebody who called or came. */
export function BookForm({ hands }: { readonly hands: Hands }) {
  const { agenda, week } = hands;
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState('');
  /** One for each appointment, whatever the number of tries. */
  const clientId = useRef(newSend('').id);
  const open = week.days.filter(({ sessions }) => sessions.some(({ free }) => free.length > 0));
  if (open.length === 0) return null;

  const book = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (form.current === null) return;
    const typed = new FormData(form.current);
    const text = (name: string): string => String(typed.get(name) ?? '');
    const [start = '', ...duty] = text('slot').split('/');
    const done = await agenda.book(week.mediator.id, {
      clientId: clientId.current,
      duty: duty.join('/'),
      start: Number(start),
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
    <details class="tools">
      <summary>Noter un rendez-vous pour quelqu’un</summary>
      <form ref={form} class="fields" onSubmit={(event) => void book(event)}>
        <label for="book-slot">Créneau</label>
        <select id="book-slot" name="slot">
          {open.map(({ day, sessions }) => (
            <optgroup key={day} label={capital(dayWords(day))}>
              {sessions.flatMap(({ duty, free, kindName }) =>
                free.map(({ start, from }) => (
                  <option key={`${start}/${duty}`} value={`${start}/${duty}`}>
                    {hourWords(from)}, {kindName}
                  </option>
                )),
              )}
            </optgroup>
          ))}
        </select>
        <label for="book-name">Prénom</label>
        <input id="book-name" name="firstName" required maxLength={60} autocomplete="off" />
        <label for="book-phone">Téléphone (facultatif, sauf par téléphone)</label>
        <input id="book-phone" name="phone" type="tel" maxLength={40} autocomplete="off" />
        <label for="book-need">Besoin</label>
        <select id="book-need" name="need">
          <option value="">Non précisé</option>
          {Object.entries(NEED_NAMES).map(([need, words]) => (
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
