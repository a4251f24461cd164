import type { Appointment, Slot } from '../bot/domain/appointment.js';
import type { Effect, State } from '../bot/domain/conversation.js';
import { localTimeAt } from '../bot/domain/local-time.js';
import type { Heard } from '../bot/domain/message.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { nextStep, NO_WISH } from './book-appointment.js';
import { momentOf } from './moment-of.js';
import { appointmentCard } from './my-appointments.js';
import { HUMAN, MENU, message, now, say, spoken, YES_NO, type Draft, type DraftChoice, type Spoken } from './say.js';
import { saying, type Course } from './take.js';

export type AppointmentEvent = Extract<
  Heard,
  {
    kind: 'appointment-booked' | 'appointment-refused' | 'appointment-cancelled' | 'reminder' | 'place-free';
  }
>;

/** What the store, a mediator or the calendar has to tell. `publicUrl`: as in `Facts`. */
export function tell(situation: Situation, event: AppointmentEvent, publicUrl: string | null): Course {
  const { state } = situation;
  switch (event.kind) {
    case 'appointment-booked':
      return saying(booked(situation, event.appointment, event.replaced, publicUrl));
    case 'appointment-refused':
      return refused(situation, event.because);
    case 'appointment-cancelled':
      return saying(cancelled(state, event));
    case 'reminder':
      return saying(state.isStopped ? spoken(state, []) : remind(situation, event.appointment));
    case 'place-free':
      return saying(state.isStopped ? spoken(state, []) : placeFree(state, event.slot));
  }
}

function booked(situation: Situation, appointment: Appointment, replaced: boolean, publicUrl: string | null): Spoken {
  const { state, traits } = situation;
  const firstName = appointment.attendee?.firstName ?? '';
  const page = publicUrl === null ? null : `${publicUrl}/r/${appointment.pass}`;
  const links =
    page === null
      ? []
      : [
          { label: say('link.calendar'), url: `${page}.ics` },
          { label: say('link.appointmentPage'), url: page },
        ];
  const card = { ...appointmentCard(appointment), links };
  const text = [
    say('appointment.booked', { firstName, replaced }),
    say('appointment.howToChange'),
    // Where links are not drawn, one short address is written; and none that nobody could open.
    ...(!traits.canBeLong && page !== null && publicUrl !== '' ? [say('appointment.onePage', { url: page })] : []),
  ];
  return spoken(now(state, { in: 'nothing' }), [message(text, [], [card])]);
}

/** The loser of a race is offered the next ones in the same breath. */
function refused(
  situation: Situation,
  because: Extract<AppointmentEvent, { kind: 'appointment-refused' }>['because'],
): Course {
  const { state } = situation;
  switch (because) {
    case 'taken': {
      const before = [say('appointment.taken')];
      const { doing } = state;
      if (doing.in !== 'book-appointment' || doing.waitingFor !== 'outcome')
        return nextStep(situation, state, NO_WISH, before);
      return nextStep(situation, state, { ...doing.wish, attendee: doing.attendee }, before);
    }
    case 'too-many':
      return saying(
        spoken(now(state, { in: 'nothing' }), [
          message(
            [say('appointment.tooMany')],
            [{ label: say('choice.appointmentCancel'), code: 'cancel-appointment' }, HUMAN],
          ),
        ]),
      );
    case 'gone':
      return saying(
        spoken(now(state, { in: 'my-appointments', waitingFor: 'another' }), [
          message([say('appointment.gone')], YES_NO),
        ]),
      );
  }
}

function cancelled(
  state: State,
  { appointment, by }: Extract<AppointmentEvent, { kind: 'appointment-cancelled' }>,
): Spoken {
  const moment = momentOf(appointment);
  const text =
    by === 'mediator'
      ? say('appointment.cancelledByMediator', { ...moment, mediator: appointment.mediatorName })
      : say('appointment.cancelled', moment);
  const need = appointment.need ?? state.need;
  return spoken(now({ ...state, need }, { in: 'my-appointments', waitingFor: 'another' }), [
    message([text, say('appointment.anotherOne')], YES_NO),
  ]);
}

/** What the person was in the middle of stays: only the numbered choices are those of the reminder. */
function remind(situation: Situation, appointment: Appointment): Spoken {
  const { state } = situation;
  const { way, place, mediatorName: mediator, attendee } = appointment;
  const text = say('reminder.is', {
    ...momentOf(appointment),
    today: localTimeAt(situation.now, place.timeZone).date,
    way,
    place,
    mediator,
    firstName: attendee === null || attendee.bookedBy === 'self' ? null : attendee.firstName,
  });
  return spoken(state, [
    message(
      [text],
      [
        { label: say('choice.coming'), code: `coming:${appointment.id}` },
        { label: say('choice.notComing'), code: `not-coming:${appointment.id}` },
      ],
    ),
  ]);
}

function placeFree(state: State, slot: Slot): Spoken {
  const text = say('waiting.placeFree', {
    ...momentOf(slot),
    way: slot.way,
    place: slot.place,
    mediator: slot.mediatorName,
  });
  return spoken(now(state, { in: 'my-appointments', waitingFor: 'place-confirmation', slot }), [
    message([text], YES_NO),
  ]);
}

/** Someone waits for a place from now on. The place of the state must be known. */
export function waitForPlace(state: State): Spoken {
  const { place: commune, need, doing } = state;
  if (commune === null) return spoken(now(state, { in: 'nothing' }), [message([say('appointment.askPlace')], MENU)]);
  const when = doing.in === 'book-appointment' ? (doing.wish.when?.heard ?? null) : null;
  const effect: Effect = { do: 'wait-for-slot', commune, need, when };
  const stop: DraftChoice = { label: say('choice.stopWaiting'), code: 'stop-waiting' };
  const draft: Draft = message([say('waiting.noted', { place: commune.name, when })], [stop, HUMAN]);
  return spoken(now(state, { in: 'nothing' }), [draft], [effect]);
}
