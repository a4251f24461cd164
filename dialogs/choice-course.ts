import type { State, Understood } from '../bot/domain/conversation.js';
import type { Helplines } from '../bot/domain/helpline.js';
import type { AppointmentId, VenueId } from '../bot/domain/ids.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { waitForPlace } from './appointment-events.js';
import { continueCallback, startCallback } from './ask-callback.js';
import { bookThis, continueBooking, startBooking } from './book-appointment.js';
import { noHumanNow } from './distress.js';
import { askForHuman, leaveQueue } from './handoff.js';
import { answerCancel } from './my-appointments.js';
import { answerErase, askToErase } from './my-data.js';
import { MENU, message, now, say, spoken, type Spoken } from './say.js';
import { inPassing, withMenu } from './small-talk.js';
import { saying, type Course } from './take.js';
import { findVenue, moreVenues, wrongVenue } from './venue-course.js';

/** The choice of the last question; null when it only says yes or no to something that was not asked. */
export function courseOfChoice(
  situation: Situation,
  understood: Understood,
  code: string,
  helplines: Helplines,
): Course | null {
  const { state } = situation;
  const [kind, rest] = splitCode(code);
  switch (kind) {
    case 'yes':
    case 'no':
      return courseOfYesNo(situation, understood, kind, helplines);
    case 'find-venue':
      return findVenue(situation, understood, null, helplines);
    case 'appointment':
      return startBooking(situation, null);
    case 'human':
      return saying(askForHuman(situation, 'asked'));
    case 'more':
      return moreVenues(situation, helplines);
    case 'wrong-information':
      return wrongVenue(state);
    case 'leave-queue':
      return saying(leaveQueue(situation));
    case 'erase':
      return saying(askToErase(state));
    case 'other':
      return saying(spoken(now(state, { in: 'nothing' }), [message([say('unclear.again')], MENU)]));
    case 'venue':
      return { take: 'venue', id: rest as VenueId, about: 'everything' };
    case 'when':
    case 'slot':
    case 'more-slots':
    case 'other-slot':
    case 'other-name':
    case 'drop-booking':
      return answerToBooking(situation, understood);
    case 'wait':
      return saying(waitForPlace(state));
    case 'stop-waiting':
      return saying(
        spoken(now(state, { in: 'nothing' }), [message([say('waiting.left')], MENU)], [{ do: 'stop-waiting' }]),
      );
    case 'callback':
      return saying(callbackInstead(situation));
    case 'appt':
      return { take: 'my-appointments', purpose: { want: 'show', id: rest as AppointmentId } };
    case 'change':
    case 'cancel':
      return { take: 'my-appointments', purpose: { want: kind, id: rest as AppointmentId, when: null } };
    case 'cancel-appointment':
      return { take: 'my-appointments', purpose: { want: 'cancel', id: null, when: null } };
    case 'coming':
      return saying(
        spoken(state, [message([say('reminder.thanks')])], [{ do: 'confirm-appointment', id: rest as AppointmentId }]),
      );
    case 'not-coming':
      return saying(
        spoken(now(state, { in: 'nothing' }), [], [{ do: 'cancel-appointment', id: rest as AppointmentId }]),
      );
    case 'commune':
      // The understanding turned the code into the commune; while booking, the booking asked.
      if (state.doing.in === 'book-appointment') return answerToBooking(situation, understood);
      return findVenue(situation, understood, state.need, helplines);
    default:
      return null;
  }
}

/** The answer to a question of the booking; null when none is open. */
function answerToBooking(situation: Situation, understood: Understood): Course | null {
  const { doing } = situation.state;
  if (doing.in === 'book-appointment') return continueBooking(situation, doing, understood);
  return doing.in === 'ask-callback' ? saying(continueCallback(situation, doing, understood)) : null;
}

/** All times are taken: an aidant calls back, and knows what was wished for. */
function callbackInstead(situation: Situation): Spoken {
  const { state } = situation;
  const when = state.doing.in === 'book-appointment' ? state.doing.wish.when : null;
  return startCallback(situation, state, when, [say('callback.noted')]);
}

function courseOfYesNo(
  situation: Situation,
  understood: Understood,
  answer: 'yes' | 'no',
  helplines: Helplines,
): Course | null {
  const { state } = situation;
  const { doing } = state;
  switch (doing.in) {
    case 'handoff':
      if (answer === 'yes') return saying(askForHuman(situation, doing.reason));
      if (doing.reason === 'distress') return saying(noHumanNow(state, helplines));
      return saying(withMenu(state, [say('no.fine')]));
    case 'book-appointment':
    case 'ask-callback':
      return answerToBooking(situation, understood);
    case 'my-appointments':
      return yesNoOfMine(situation, doing, understood, answer);
    case 'my-data':
      return doing.waitingFor === 'erase-confirmation' ? saying(answerErase(state, understood)) : null;
    case 'nothing':
    case 'find-venue':
    case 'clarify':
    case 'become-mediator':
    case 'host-mediator':
    case 'placement':
      return null;
  }
}

function yesNoOfMine(
  situation: Situation,
  doing: Extract<State['doing'], { in: 'my-appointments' }>,
  understood: Understood,
  answer: 'yes' | 'no',
): Course {
  const { state } = situation;
  switch (doing.waitingFor) {
    case 'cancel-confirmation':
      return saying(answerCancel(state, doing, understood));
    case 'another':
      return answer === 'yes' ? startBooking(situation, null) : saying(withMenu(state, [say('no.fine')]));
    case 'place-confirmation': {
      if (answer === 'yes') return saying(bookThis(situation, doing.slot));
      const stop = [{ label: say('choice.stopWaiting'), code: 'stop-waiting' }];
      return saying(spoken(now(state, { in: 'nothing' }), [message([say('waiting.stay')], stop)]));
    }
    case 'which':
    case 'next-step':
      return saying(inPassing(state, say('no.fine')));
  }
}

function splitCode(code: string): readonly [string, string] {
  const at = code.indexOf(':');
  return at === -1 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)];
}
