import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppointmentView } from '../../agenda/wire.js';
import { AppointmentItem } from './appointment-item.js';
import type { Hands } from './hands.js';

/** The appointments that a change leaves alone: each is cancelled here if one wants, before going on or not. */
export function Inside(props: {
  readonly words: string;
  readonly appointments: readonly AppointmentView[];
  readonly hands: Hands;
  readonly go: string;
  cancelled(id: string): void;
  proceed(): void;
  stop(): void;
}) {
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    question.current?.focus();
  }, []);
  return (
    <div class="inside" role="group" aria-label={props.words}>
      <p tabIndex={-1} ref={question}>
        <strong>{props.words}</strong> Annulez ceux qui ne peuvent pas se tenir : la personne est prévenue, ou son
        numéro vous est donné.
      </p>
      <ul class="appointments">
        {props.appointments.map((appointment) => (
          <AppointmentItem
            key={appointment.id}
            appointment={appointment}
            hands={props.hands}
            inList={props.cancelled}
          />
        ))}
      </ul>
      <p class="acts">
        <button type="button" class="main" onClick={props.proceed}>
          {props.go}
        </button>
        <button type="button" onClick={props.stop}>
          Ne rien changer
        </button>
      </p>
    </div>
  );
}
