import { useRef, useState } from 'preact/hooks';
import type { AppointmentView } from '../../agenda/wire.js';
import type { Hands } from './hands.js';
import { AGENDA_NOTICES, insideWords } from './agenda-words.js';
import { Inside } from './inside.js';

/** Whole days unless hours are given. What falls inside is shown before anything is written. */
export function AbsenceForm({ hands }: { readonly hands: Hands }) {
  const { agenda, week } = hands;
  const form = useRef<HTMLFormElement>(null);
  const [inside, setInside] = useState<readonly AppointmentView[]>([]);

  const add = async (isSure: boolean): Promise<void> => {
    if (form.current === null) return;
    const typed = new FormData(form.current);
    const text = (name: string): string => String(typed.get(name) ?? '');
    const fromDay = text('fromDay');
    const done = await agenda.addAbsence(week.mediator.id, {
      version: week.version,
      fromDay,
      fromTime: text('fromTime'),
      toDay: text('toDay') === '' ? fromDay : text('toDay'),
      toTime: text('toTime'),
      isSure,
    });
    if (done === null || !('done' in done)) {
      await hands.failed(done);
      return;
    }
    if (done.done.outcome === 'has-appointments') {
      setInside(done.done.appointments);
      return;
    }
    setInside([]);
    form.current.reset();
    await hands.changed(AGENDA_NOTICES.absenceAdded);
  };

  return (
    <details>
      <summary>Ajouter une absence</summary>
      <form
        ref={form}
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void add(false);
        }}
      >
        <label for="absence-from">Premier jour</label>
        <input id="absence-from" name="fromDay" type="date" min="2000-01-01" max="2100-12-31" required />
        <label for="absence-from-time">À partir de (facultatif)</label>
        <input id="absence-from-time" name="fromTime" type="time" />
        <label for="absence-to">Dernier jour</label>
        <input id="absence-to" name="toDay" type="date" min="2000-01-01" max="2100-12-31" />
        <label for="absence-to-time">Jusqu’à (facultatif)</label>
        <input id="absence-to-time" name="toTime" type="time" />
        {inside.length === 0 ? (
          <button type="submit" class="main">
            Ajouter l’absence
          </button>
        ) : null}
      </form>
      {inside.length === 0 ? null : (
        <Inside
          words={insideWords(inside.length)}
          appointments={inside}
          hands={hands}
          go="Ajouter l’absence quand même"
          cancelled={(id) => setInside(inside.filter((one) => one.id !== id))}
          proceed={() => void add(true)}
          stop={() => setInside([])}
        />
      )}
    </details>
  );
}
