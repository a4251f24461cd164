import { useRef, useState } from 'preact/hooks';
import { type ImportView, LARGEST_FILE_BYTES } from '../../agenda/wire.js';
import type { AgendaDesk } from './agenda-desk.js';
import { AGENDA_NOTICES } from './agenda-words.js';

const FATES = { refused: 'Refusé', repeated: 'En double', removed: 'Retiré', told: 'À noter' } as const;

/** A CSV file of availability; what became of each row that was not simply taken. */
export function ImportForm({ agenda, imported }: { readonly agenda: AgendaDesk; imported(): Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [result, setResult] = useState<ImportView | null>(null);

  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (file === undefined || isBusy) return;
    setResult(null);
    if (file.size > LARGEST_FILE_BYTES) {
      setProblem(AGENDA_NOTICES.tooLarge);
      return;
    }
    setBusy(true);
    setProblem('');
    const done = await agenda.importFile(file);
    setBusy(false);
    if (done === null) return;
    if ('problem' in done) {
      setProblem(done.problem);
      return;
    }
    setResult(done.done);
    await imported();
  };

  return (
    <details class="import">
      <summary>Importer un fichier (CSV)</summary>
      <form class="fields" onSubmit={(event) => void send(event)}>
        <label for="import-file">Fichier des plages et des absences</label>
        <input id="import-file" ref={input} type="file" accept=".csv,text/csv,text/plain" required />
        <p class="problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="main" aria-disabled={isBusy}>
          {isBusy ? 'Lecture…' : 'Importer'}
        </button>
      </form>
      <div role="status">{result === null ? null : <p class="about">{reportWords(result)}</p>}</div>
      {result === null || result.notes.length === 0 ? null : (
        <ul class="report" aria-label="Lignes à revoir">
          {result.notes.map((note, index) => (
            <li key={index} class={note.fate}>
              <p class="about">
                {FATES[note.fate]}
                {note.line === null ? '' : `, ligne ${note.line}`}
                {note.column === null ? '' : `, colonne ${note.column}`}
              </p>
              {note.value === '' ? null : <p class="value">{note.value}</p>}
              <p>{note.why}</p>
            </li>
          ))}
        </ul>
      )}
      {result === null || result.notesLeftOut === 0 ? null : (
        <p>Et {result.notesLeftOut} autres lignes à revoir. Corrigez déjà celles-ci.</p>
      )}
    </details>
  );
}

function reportWords({ report }: ImportView): string {
  const { rows, refused, mediators, duties, absences, changed } = report;
  switch (report.outcome) {
    case 'imported':
      return `Lignes lues : ${rows}, refusées : ${refused}. Médiateurs : ${mediators}, plages : ${duties}, absences : ${absences}. Agendas changés : ${changed}.`;
    case 'nothing-accepted':
      return `Lignes lues : ${rows}, aucune utilisable. Rien n’a changé.`;
    case 'unreadable':
      return 'Ce fichier n’a pas pu être lu. Rien n’a changé.';
  }
}
