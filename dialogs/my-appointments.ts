import type { Appointment } from '../bot/domain/appointment.js';
import type { Found, Lookup, State, Understood } from '../bot/domain/conversation.js';
import { spokenPhone } from '../bot/domain/phone.js';
import { dateOfIso, type WhenHeard } from '../bot/domain/when-heard.js';
import { dayNumber } from '../bot/domain/local-date.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { NO_WISH } from './book-appointment.js';
import { momentOf } from './moment-of.js';
import { showSlots } from './offer-slots.js';
import {
  HUMAN,
  MENU,
  message,
  now,
  say,
  spoken,
  YES_NO,
  type DraftCard,
  type DraftChoice,
  type Spoken,
} from './say.js';
import type { AboutAppointments } from './take.js';
import { wantedIn } from './wanted-in.js';

/** What a question about them needs to know; changing one needs the times free around it too. */
export function myAppointmentsLookup({ place: from }: State, about: AboutAppointments): Lookup {
  return {
    ask: 'my-appointments',
    change: about.want === 'change' ? { id: about.id, when: clear(about.when), from } : null,
  };
}

function clear(when: WhenHeard | null): WhenHeard | null {
  return when?.heard === 'unclear' ? null : when;
}

/** "C'est quand mon rdv ?", "je veux l'annuler", "je peux décaler ?": only those taken in this conversation are known here. */

const BOOK: DraftChoice = { label: say('choice.appointment'), code: 'appointment' };

type Mine = Extract<Found, { got: 'my-appointments' }>;
type Change = NonNullable<Mine['change']>;

const NOTHING: Mine = { got: 'my-appointments', appointments: [], isWaiting: false, change: null };

export function aboutAppointments(situation: Situation, about: AboutAppointments, found: Found | null): Spoken {
  const { state } = situation;
  const mine = found?.got === 'my-appointments' ? found : NOTHING;
  if (mine.appointments.length === 0) return noneOf(state, mine.isWaiting);
  const those = thoseMeant(mine.appointments, about);
  const [only] = those;
  switch (about.want) {
    case 'show':
      return shown(situation, those, mine.isWaiting);
    case 'cancel':
      if (only === undefined || those.length > 1) return whichOne(state, mine.appointments, 'cancel');
      return askToCancel(state, only);
    case 'change':
      if (mine.change === null) return whichOne(state, mine.appointments, 'change');
      return offerOthers(situation, mine.change);
  }
}

/** Someone who has none may have taken it elsewhere: a human can look. */
function noneOf(state: State, isWaiting: boolean): Spoken {
  const stop: DraftChoice = { label: say('choice.stopWaiting'), code: 'stop-waiting' };
  const text = [say('appointment.none'), ...(isWaiting ? [say('appointment.youWait')] : [])];
  return spoken(now(state, { in: 'nothing' }), [message(text, [...(isWaiting ? [stop] : []), BOOK, HUMAN])]);
}

/** The one chosen, or the one that the message's day points to; else all. */
function thoseMeant(appointments: readonly Appointment[], about: AboutAppointments): readonly Appointment[] {
  const { id } = about;
  if (id !== null) return appointments.filter((appointment) => appointment.id === id);
  if (about.want !== 'cancel') return appointments;
  const thatDay = appointments.filter((appointment) => isOn(appointment, about.when));
  return thatDay.length === 1 ? thatDay : appointments;
}

function isOn(appointment: Appointment, when: WhenHeard | null): boolean {
  return when?.heard === 'day' && dayNumber(dateOfIso(when.day)) === dayNumber(momentOf(appointment).date);
}

function shown(situation: Situation, appointments: readonly Appointment[], isWaiting: boolean): Spoken {
  const { state } = situation;
  const [only] = appointments;
  const waits = isWaiting ? [say('appointment.youWait')] : [];
  if (only !== undefined && appointments.length === 1) {
    const choices: readonly DraftChoice[] = [
      { label: say('choice.changeThis'), code: `change:${only.id}` },
      { label: say('choice.cancelThis'), code: `cancel:${only.id}` },
      HUMAN,
    ];
    return spoken(now(state, { in: 'my-appointments', waitingFor: 'next-step' }), [
      message([say('appointment.yours', { count: 1 }), ...waits], choices, [appointmentCard(only)]),
    ]);
  }
  const cards = appointments.map((appointment) => ({
    ...appointmentCard(appointment),
    choice: choiceOf(appointment, 'appt'),
  }));
  return spoken(now(state, { in: 'my-appointments', waitingFor: 'which' }), [
    message([say('appointment.yours', { count: appointments.length }), ...waits], [], cards),
  ]);
}

function whichOne(state: State, appointments: readonly Appointment[], act: 'change' | 'cancel'): Spoken {
  const question = act === 'change' ? say('appointment.whichToChange') : say('appointment.whichToCancel');
  const choices = appointments.map((appointment) => choiceOf(appointment, act));
  return spoken(now(state, { in: 'my-appointments', waitingFor: 'which' }), [message([question], choices)]);
}

function choiceOf(appointment: Appointment, act: 'change' | 'cancel' | 'appt'): DraftChoice {
  return { label: say('choice.appointmentThat', momentOf(appointment)), code: `${act}:${appointment.id}` };
}

function askToCancel(state: State, { id, mediatorName, ...rest }: Appointment): Spoken {
  const question = say('appointment.cancelAsk', { ...momentOf(rest), mediator: mediatorName });
  return spoken(now(state, { in: 'my-appointments', waitingFor: 'cancel-confirmation', id }), [
    message([question], YES_NO),
  ]);
}

/** Other times near the same place. The former stays taken until the new one is: nobody is left with nothing. */
function offerOthers(situation: Situation, change: Change): Spoken {
  const { appointment, search, found } = change;
  const when = search.when === null ? null : wantedIn(wordsIn(situation), search.when);
  const wish = { ...NO_WISH, when, attendee: appointment.attendee, replaces: appointment.id };
  const state: State = { ...situation.state, need: search.need, place: search.commune };
  const before = [say('appointment.changing', momentOf(appointment))];
  return showSlots(situation, { take: 'slots', state, search, wish, before }, found);
}

function wordsIn({ meant }: Situation): string {
  return meant.kind === 'said' ? meant.understood.text : '';
}

/** Only a clear yes cancels. */
export function answerCancel(
  state: State,
  doing: Extract<State['doing'], { waitingFor: 'cancel-confirmation' }>,
  understood: Understood,
): Spoken {
  if (understood.choice?.code === 'yes')
    return spoken(now(state, { in: 'nothing' }), [], [{ do: 'cancel-appointment', id: doing.id }]);
  return spoken(now(state, { in: 'nothing' }), [message([say('appointment.kept')], MENU)]);
}

/** Day, hour, with whom, where, and the telephone to say that one is late. */
export function appointmentCard(appointment: Appointment): DraftCard {
  const { kindName, mediatorName, way, place } = appointment;
  const phone = place.phone;
  return {
    title: say('card.appointment', momentOf(appointment)),
    lines: [
      say('card.appointmentWith', { kindName, mediator: mediatorName }),
      say('card.appointmentWhere', { way, place }),
    ],
    phone: phone === null ? null : { e164: phone, spoken: spokenPhone(phone) },
    links: [],
    choice: null,
  };
}
