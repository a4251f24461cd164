import { useState } from 'preact/hooks';
import type { AbsenceView, AppointmentView, DutyView } from '../../agenda/wire.js';
import { AbsenceForm } from './absence-form.js';
import type { Hands } from './hands.js';
import { absenceWords, AGENDA_NOTICES, dateWords, dutyWords, onDutyWords, WAYS } from './agenda-words.js';
import { DutyForm } from './duty-form.js';
import { Inside } from './inside.js';
import { FeedAddress } from './feed-address.js';

/** Start of a duty that no date was given to. */
const SINCE_ALWAYS = '2000-01-01';

/** When the mediator is there, and is not; and where their own calendar reads it. */
export function Availability({ hands }: { readonly hands: Hands }) {
  const { duties, absences } = hands.week;
  return (
    <section class="availability" aria-labelledby="availability-heading">
      <h2 id="availability-heading">Disponibilités</h2>
      <div class="part">
        <h3>Plages ({duties.length})</h3>
        <ul>
          {duties.map((duty) => (
            <Duty key={duty.id} duty={duty} hands={hands} />
          ))}
        </ul>
        <DutyForm hands={hands} />
      </div>
      <div class="part">
        <h3>Absences ({absences.length})</h3>
        <ul>
          {absences.map((absence) => (
            <Absence key={absence.id} absence={absence} hands={hands} />
          ))}
        </ul>
        <AbsenceForm hands={hands} />
        <FeedAddress hands={hands} />
      </div>
    </section>
  );
}

function Duty({ duty, hands }: { readonly duty: DutyView; readonly hands: Hands }) {
  const { agenda, week } = hands;
  const [inside, setInside] = useState<readonly AppointmentView[]>([]);
  const remove = async (isSure: boolean): Promise<void> => {
    const done = await agenda.removeDuty(week.mediator.id, duty.id, week.version, isSure);
    if (done === null || !('done' in done)) await hands.failed(done);
    else if (done.done.outcome === 'has-appointments') setInside(done.done.appointments);
    else await hands.changed(AGENDA_NOTICES.dutyRemoved);
  };
  const words = dutyWords(duty);
  const valid = validWords(duty);
  return (
    <li>
      <p class="about">{words}</p>
      <p>
        {duty.kindName}, {WAYS[duty.way]}
      </p>
      <p class="quiet">
        {duty.placeName}, {duty.commune}
      </p>
      {valid === '' ? null : <p class="quiet">{valid}</p>}
      {inside.length === 0 ? (
        <button type="button" onClick={() => void remove(false)}>
          Retirer<span class="unseen"> : {words}</span>
        </button>
      ) : (
        <Inside
          words={onDutyWords(inside.length)}
          appointments={inside}
          hands={hands}
          go="Retirer quand même"
          cancelled={(id) => setInside(inside.filter((one) => one.id !== id))}
          proceed={() => void remove(true)}
          stop={() => setInside([])}
        />
      )}
    </li>
  );
}

function Absence({ absence, hands }: { readonly absence: AbsenceView; readonly hands: Hands }) {
  const { agenda, week } = hands;
  const remove = async (): Promise<void> => {
    const done = await agenda.removeAbsence(week.mediator.id, absence.id, week.version);
    await (done !== null && 'done' in done ? hands.changed(AGENDA_NOTICES.absenceRemoved) : hands.failed(done));
  };
  const words = absenceWords(absence);
  return (
    <li>
      <p class="about">{words}</p>
      <button type="button" onClick={() => void remove()}>
        Retirer<span class="unseen"> : {words}</span>
      </button>
    </li>
  );
}

function validWords({ recurrence, valid }: DutyView): string {
  if (recurrence.every === 'once') return '';
  const from = valid.from === SINCE_ALWAYS ? '' : `depuis le ${dateWords(valid.from)}`;
  const to = valid.to === null ? '' : `jusqu’au ${dateWords(valid.to)}`;
  return [from, to].filter((words) => words !== '').join(', ');
}
