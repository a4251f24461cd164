import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AppointmentView } from '../../agenda/wire.js';
import { spokenPhone } from '../words.js';
import { NEED_NAMES } from '../../../wording/need-names.js';
import type { Hands } from './hands.js';
import { AGENDA_NOTICES, dayWords, spanWords, stateWords, WAYS } from './agenda-words.js';

/** One appointment, and what may be done to it. `inList`: out of its day, in a list that is told when it is cancelled. */
export function AppointmentItem({
  appointment,
  hands,
  inList = null,
}: {
  readonly appointment: AppointmentView;
  readonly hands: Hands;
  readonly inList?: ((cancelled: string) => void) | null;
}) {
  const { status, need, phone, kindName, hasStarted, hasEnded } = appointment;
  const name = appointment.firstName ?? 'Une personne';
  const state = stateWords(appointment);
  return (
    <li class={`appointment ${status}`}>
      <p class="hours">
        {inList !== null ? `${dayWords(appointment.day)}, ` : ''}
        {spanWords(appointment)}
      </p>
      <p class="about">
        {name}
        {state === '' ? null : <span class="mark"> {state}</span>}
      </p>
      <p>{need === null ? kindName : NEED_NAMES[need]}</p>
      {appointment.way === 'on-site' ? null : <p class="quiet">{WAYS[appointment.way]}</p>}
      {phone === null ? null : (
        <p>
          <a href={`tel:${phone}`}>{spokenPhone(phone)}</a>
        </p>
      )}
      {hasStarted ? <Attendance appointment={appointment} name={name} hands={hands} /> : null}
      {status === 'booked' && !hasEnded ? (
        <Cancelling appointment={appointment} name={name} hands={hands} inList={inList} />
      ) : null}
    </li>
  );
}

interface Acting {
  readonly appointment: AppointmentView;
  readonly name: string;
  readonly hands: Hands;
}

function Attendance({ appointment: { id, status }, name, hands }: Acting) {
  const note = async (attendance: 'honoured' | 'missed'): Promise<void> => {
    // Pressed again, it is not known any more.
    const done = await hands.agenda.note(id, status === attendance ? 'booked' : attendance);
    await (done !== null && 'done' in done ? hands.changed(AGENDA_NOTICES.noted) : hands.failed(done));
  };
  return (
    <p class="acts">
      <button type="button" aria-pressed={status === 'honoured'} onClick={() => void note('honoured')}>
        Venu<span class="unseen"> : {name}</span>
      </button>
      <button type="button" aria-pressed={status === 'missed'} onClick={() => void note('missed')}>
        Pas venu<span class="unseen"> : {name}</span>
      </button>
    </p>
  );
}

function Cancelling({
  appointment,
  name,
  hands,
  inList,
}: Acting & { readonly inList: ((cancelled: string) => void) | null }) {
  const [isAsking, setAsking] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  // The button pressed goes away: the focus goes to the one that takes its place.
  useLayoutEffect(() => {
    if (isAsking) sure.current?.focus();
  }, [isAsking]);
  const cancel = async (): Promise<void> => {
    const done = await hands.agenda.cancel(appointment.id);
    if (done === null || !('done' in done)) {
      await hands.failed(done);
      return;
    }
    inList?.(appointment.id);
    await hands.changed(done.done.isTold ? toldWords(name) : notToldWords(name, appointment.phone));
  };
  if (!isAsking)
    return (
      <p class="acts">
        <button type="button" onClick={() => setAsking(true)}>
          Annuler<span class="unseen"> : {name}</span>
        </button>
      </p>
    );
  return (
    <p class="acts">
      <button type="button" class="main" ref={sure} onClick={() => void cancel()}>
        Oui, annuler<span class="unseen"> : {name}</span>
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Non, garder
      </button>
    </p>
  );
}

function toldWords(name: string): string {
  return `Le rendez-vous est annulé. Un message part à ${name}.`;
}

function notToldWords(name: string, phone: string | null): string {
  return phone === null
    ? `Le rendez-vous est annulé. Prévenez ${name} : nous ne pouvons pas lui écrire.`
    : `Le rendez-vous est annulé. Prévenez ${name} au ${spokenPhone(phone)}.`;
}
