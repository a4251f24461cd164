import { useLayoutEffect, useState } from 'preact/hooks';
import type { DayView, SessionView } from '../../agenda/wire.js';
import type { Hands } from './hands.js';
import { capital, dateWords, daysAfter, dayWords, freeWords, spanWords, WAYS } from './agenda-words.js';
import { AppointmentItem } from './appointment-item.js';
import { BookForm } from './book-form.js';

/** Seven days from Monday: a list that is read in order, drawn as columns where there is room. */
export function Week({ hands, show }: { readonly hands: Hands; show(day: string): void }) {
  const { week } = hands;
  const monday = week.days[0]?.day ?? week.today;
  /** The day being printed alone; '' for the week, null when nothing is. */
  const [printed, setPrinted] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (printed === null) return;
    window.print();
    setPrinted(null);
  }, [printed]);

  return (
    <section class={printed === null || printed === '' ? 'week' : 'week one-day'} aria-labelledby="week-heading">
      <h2 id="week-heading">
        {week.mediator.name}, semaine du {dateWords(monday)}
      </h2>
      <p class="quiet structure">{week.mediator.structure}</p>
      <div class="acts tools">
        <button type="button" onClick={() => show(daysAfter(monday, -7))}>
          <span aria-hidden="true">←</span> Semaine d’avant
        </button>
        <button type="button" onClick={() => show(week.today)}>
          Aujourd’hui
        </button>
        <button type="button" onClick={() => show(daysAfter(monday, 7))}>
          Semaine d’après <span aria-hidden="true">→</span>
        </button>
        <button type="button" onClick={() => setPrinted('')}>
          Imprimer la semaine
        </button>
      </div>
      <BookForm key={monday} hands={hands} />
      <ol class="days">
        {week.days.map((day) => (
          <li
            key={day.day}
            class={[
              'day',
              day.day === week.today ? 'today' : '',
              isEmpty(day) ? 'nothing' : '',
              day.day === printed ? 'printed' : '',
            ].join(' ')}
          >
            <Day day={day} hands={hands} print={() => setPrinted(day.day)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function isEmpty({ sessions, appointments }: DayView): boolean {
  return sessions.length + appointments.length === 0;
}

function Day({ day, hands, print }: { readonly day: DayView; readonly hands: Hands; print(): void }) {
  const isToday = day.day === hands.week.today;
  return (
    <>
      <h3>
        {capital(dayWords(day.day))}
        {isToday ? <span class="mark"> aujourd’hui</span> : null}
      </h3>
      {day.isHoliday ? <p class="off">Jour férié</p> : null}
      {day.away.map((away) => (
        <p class="off" key={away.from}>
          {away.from === 0 && away.to === 1440 ? 'Absence' : `Absence de ${spanWords(away)}`}
        </p>
      ))}
      {isEmpty(day) && !day.isHoliday && day.away.length === 0 ? <p class="quiet">Rien de prévu.</p> : null}
      {day.sessions.map((session) => (
        <Session key={`${session.duty}-${session.from}`} session={session} />
      ))}
      {day.appointments.length === 0 ? null : (
        <ul class="appointments" aria-label={`Rendez-vous, ${dayWords(day.day)}`}>
          {day.appointments.map((appointment) => (
            <AppointmentItem key={appointment.id} appointment={appointment} hands={hands} />
          ))}
        </ul>
      )}
      {isEmpty(day) ? null : (
        <button type="button" class="print-day" onClick={print}>
          Imprimer ce jour<span class="unseen"> : {dayWords(day.day)}</span>
        </button>
      )}
    </>
  );
}

function Session({ session }: { readonly session: SessionView }) {
  return (
    <div class={`session by-${session.by}`}>
      <p class="hours">{spanWords(session)}</p>
      <p>
        {session.kindName}, {WAYS[session.way]}
      </p>
      {session.way === 'on-site' ? <p class="quiet">{session.placeName}</p> : null}
      <p class="quiet">{session.commune}</p>
      {session.seats === null ? null : (
        <p class="quiet">
          {session.taken} sur {session.seats} places
        </p>
      )}
      {session.by === 'appointment' ? <p class="quiet free">{freeWords(session.free.length)}</p> : null}
    </div>
  );
}
