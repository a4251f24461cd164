import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Hands } from './hands.js';
import { AGENDA_NOTICES, WEEKDAYS } from './agenda-words.js';

type Often = 'week' | 'weeks' | 'month' | 'once';
const ELSEWHERE = '';
const NTH = ['1er', '2e', '3e', '4e', '5e'] as const;

/** A duty, in the columns of an availability file: the server judges it as it judges a row. */
export function DutyForm({ hands }: { readonly hands: Hands }) {
  const { agenda, week } = hands;
  const form = useRef<HTMLFormElement>(null);
  const known = new Map([...week.duties].reverse().map((duty) => [`${duty.placeName}, ${duty.commune}`, duty.id]));
  const places = [...known].reverse();
  const [often, setOften] = useState<Often>('week');
  const [chosen, setPlace] = useState<string | null>(null);
  // The place chosen may be gone since.
  const place = chosen === ELSEWHERE || places.some(([, id]) => id === chosen) ? chosen : (places[0]?.[1] ?? ELSEWHERE);
  const [type, setType] = useState('rendez-vous');
  const [problems, setProblems] = useState<readonly { readonly column: string | null; readonly why: string }[]>([]);

  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (form.current === null) return;
    const typed = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
    const { weekday = '', nth = '', day = '', like = '', ...cells } = typed;
    const jour = { week: weekday, weeks: weekday, month: `${nth} ${weekday} du mois`, once: day }[often];
    const done = await agenda.addDuty(week.mediator.id, {
      version: week.version,
      cells: { ...cells, jour, semaines: often === 'weeks' ? '2' : '' },
      like: like === ELSEWHERE ? null : like,
    });
    if (done === null || !('done' in done)) {
      await hands.failed(done);
      return;
    }
    if ('problems' in done.done) {
      setProblems(done.done.problems);
      return;
    }
    setProblems([]);
    form.current.reset();
    setOften('week');
    setType('rendez-vous');
    setPlace(null);
    await hands.changed(AGENDA_NOTICES.dutyAdded);
  };

  const field = (column: string, label: string, input: ComponentChildren) => {
    const problem = problems.find((one) => one.column === column);
    return (
      <>
        <label for={`duty-${column}`}>{label}</label>
        {input}
        {problem === undefined ? null : <p class="problem">{problem.why}</p>}
      </>
    );
  };
  const text = (column: string, label: string, about: Readonly<Record<string, string | number | boolean>> = {}) =>
    field(column, label, <input id={`duty-${column}`} name={column} maxLength={200} autocomplete="off" {...about} />);

  return (
    <details>
      <summary>Ajouter une plage</summary>
      <form ref={form} class="fields" onSubmit={(event) => void add(event)}>
        <label for="duty-often">Quand</label>
        <select
          id="duty-often"
          value={often}
          onChange={(event) => {
            // The values of the options below.
            setOften(event.currentTarget.value as Often);
          }}
        >
          <option value="week">Toutes les semaines</option>
          <option value="weeks">Une semaine sur deux</option>
          <option value="month">Tous les mois</option>
          <option value="once">Un seul jour</option>
        </select>
        {often === 'month' ? (
          <>
            <label for="duty-nth">Lequel du mois</label>
            <select id="duty-nth" name="nth">
              {NTH.map((nth) => (
                <option key={nth}>{nth}</option>
              ))}
            </select>
          </>
        ) : null}
        {often === 'once'
          ? field('jour', 'Date', <input id="duty-jour" name="day" type="date" required />)
          : field(
              'jour',
              'Jour',
              <select id="duty-jour" name="weekday">
                {WEEKDAYS.map((weekday) => (
                  <option key={weekday}>{weekday}</option>
                ))}
              </select>,
            )}
        {text('debut', 'Début', { type: 'time', required: true })}
        {text('fin', 'Fin', { type: 'time', required: true })}
        {often === 'once'
          ? null
          : text('valable_du', often === 'weeks' ? 'À partir de la semaine du' : 'À partir du (facultatif)', {
              type: 'date',
              required: often === 'weeks',
            })}
        {often === 'once' ? null : text('valable_au', 'Jusqu’au (facultatif)', { type: 'date' })}
        <label for="duty-like">Lieu</label>
        <select
          id="duty-like"
          name="like"
          value={place ?? ELSEWHERE}
          onChange={(event) => setPlace(event.currentTarget.value)}
        >
          {places.map(([words, id]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
          <option value={ELSEWHERE}>Un autre lieu</option>
        </select>
        {place === ELSEWHERE ? (
          <>
            {text('lieu_nom', 'Nom du lieu')}
            {text('adresse', 'Numéro et rue')}
            {text('code_postal', 'Code postal', { inputMode: 'numeric' })}
            {text('commune', 'Commune')}
          </>
        ) : null}
        {field(
          'type',
          'Accueil',
          <select id="duty-type" name="type" value={type} onChange={(event) => setType(event.currentTarget.value)}>
            <option value="rendez-vous">Sur rendez-vous</option>
            <option value="atelier">Atelier</option>
            <option value="sans rendez-vous">Sans rendez-vous</option>
          </select>,
        )}
        {field(
          'mode',
          'Comment',
          <select id="duty-mode" name="mode">
            <option value="sur place">Sur place</option>
            <option value="téléphone">Par téléphone</option>
            <option value="à domicile">À domicile</option>
          </select>,
        )}
        {text('motif', 'Nom montré (facultatif)')}
        {type === 'rendez-vous'
          ? text('duree', 'Durée d’un rendez-vous, en minutes', { type: 'number', min: 5, max: 480 })
          : null}
        {type === 'atelier' ? text('places', 'Places', { type: 'number', min: 1, max: 200 }) : null}
        <p class="problem" role="alert">
          {problems.length === 0 ? '' : 'La plage n’est pas ajoutée : voyez ce qui est écrit en rouge.'}
        </p>
        <button type="submit" class="main">
          Ajouter la plage
        </button>
      </form>
    </details>
  );
}
