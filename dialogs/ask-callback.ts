import type { CallbackDoing, Wanted } from '../bot/domain/booking-doing.js';
import type { State, Understood } from '../bot/domain/conversation.js';
import { spokenPhone } from '../bot/domain/phone.js';
import type { Wish } from '../bot/domain/when-heard.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { askAgain, DROP_BOOKING } from './ask-again.js';
import { wantedInWords } from './copy/moments.js';
import { firstNameIn } from './first-name.js';
import { needOf } from './need-of-intent.js';
import { MENU, message, now, say, spoken, YES_NO, type Said, type Spoken } from './say.js';
import { wantedIn } from './wanted-in.js';
import { chosenWish, whichWhen } from './which-when.js';

/**
 * Where no mediator's agenda is known: collects when and who, then an aidant calls back to fix the appointment. The need and the place
 * are in the state. Questions are asked one at a time, in the order of `nextQuestion`; what is known is not asked again.
 */

/** What the person answered so far, whichever question is open. */
interface Collected {
  readonly when: Wanted | null;
  readonly firstName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

const NOBODY = { firstName: null, phone: null, email: null } as const;

/** `when`: what was said of the moment so far; null: nothing. `before`: why an aidant calls back. */
export function startCallback(
  situation: Situation,
  state: State,
  when: Wanted | null,
  before: readonly Said[],
): Spoken {
  return nextQuestion(situation, state, { when, ...NOBODY }, before);
}

export function continueCallback(situation: Situation, doing: CallbackDoing, understood: Understood): Spoken {
  const { state } = situation;
  const collected = collectedIn(doing);
  if (understood.choice?.code === DROP_BOOKING.code)
    return spoken(now(state, { in: 'nothing' }), [message([say('appointment.dropped')], MENU)]);
  switch (doing.waitingFor) {
    case 'when': {
      const need = understood.intent === null ? null : needOf(understood.intent);
      // "Pour la CAF": not a moment, but what it is for.
      if (understood.when === null && need !== null) return nextQuestion(situation, { ...state, need }, collected, []);
      return answerWhen(situation, [], understood);
    }
    case 'which-when':
      return answerWhen(situation, doing.candidates, understood);
    case 'first-name': {
      const firstName = firstNameIn(understood.text);
      if (firstName === null) return askAgain(state, doing, say('appointment.askFirstNameAgain'), DROP_BOOKING);
      return nextQuestion(situation, state, { ...collected, firstName }, []);
    }
    case 'phone': {
      const { phone, email } = understood;
      if (phone === null && email === null)
        return askAgain(state, doing, say('appointment.askPhoneAgain'), DROP_BOOKING);
      return nextQuestion(situation, state, { ...collected, phone, email }, []);
    }
    case 'confirmation':
      return answerConfirmation(situation, doing, understood);
  }
}

/** A moment that has several meanings is asked back; words in which no moment is read go to the aidant as they are. */
function answerWhen(situation: Situation, candidates: readonly Wish[], understood: Understood): Spoken {
  const { state } = situation;
  const chosen = chosenWish(candidates, understood.choice);
  const heard = chosen === null ? understood.when : ({ ...chosen, except: [] } as const);
  if (heard?.heard === 'unclear') {
    const { question, choices } = whichWhen(heard);
    const doing: CallbackDoing =
      heard.candidates.length === 0
        ? { in: 'ask-callback', waitingFor: 'when' }
        : { in: 'ask-callback', waitingFor: 'which-when', candidates: heard.candidates };
    return spoken(now(state, doing), [message([question], choices)]);
  }
  return nextQuestion(situation, state, { when: wantedIn(understood.text, heard), ...NOBODY }, []);
}

function answerConfirmation(
  situation: Situation,
  doing: Extract<CallbackDoing, { waitingFor: 'confirmation' }>,
  understood: Understood,
): Spoken {
  const { state } = situation;
  const answer = understood.choice?.code ?? null;
  if (answer === 'no') {
    return spoken(now(state, { in: 'nothing' }), [message([say('callback.notSent')], MENU)]);
  }
  if (answer !== 'yes') return nextQuestion(situation, state, collectedIn(doing), []);
  const { firstName, phone, email, when } = doing;
  return spoken(
    now(state, { in: 'nothing' }),
    [message([say('callback.sent')])],
    [
      {
        do: 'call-an-aidant',
        reason: 'callback',
        summary: {
          need: state.need,
          place: state.place?.name ?? null,
          request: { firstName, phone, email, when: forAidant(when) },
          venue: null,
        },
      },
    ],
  );
}

function nextQuestion(situation: Situation, state: State, collected: Collected, before: readonly Said[]): Spoken {
  const ask = (doing: CallbackDoing, question: Said): Spoken =>
    spoken(now(state, doing), [message([...before, question])]);
  const { when, firstName, phone, email } = collected;
  if (when === null) return ask({ in: 'ask-callback', waitingFor: 'when' }, say('callback.askWhen'));
  if (firstName === null) {
    return ask(
      { in: 'ask-callback', waitingFor: 'first-name', when },
      say('appointment.askFirstName', { onBehalfOf: null }),
    );
  }
  if (phone === null && email === null && !situation.traits.knowsPhone) {
    return ask({ in: 'ask-callback', waitingFor: 'phone', when, firstName }, say('appointment.askPhone'));
  }
  const recap = say('callback.recap', {
    need: state.need,
    place: state.place?.name ?? '',
    when,
    firstName,
    phone: phone === null ? null : spokenPhone(phone),
    email,
  });
  return spoken(now(state, { in: 'ask-callback', waitingFor: 'confirmation', when, firstName, phone, email }), [
    message([...before, recap], YES_NO),
  ]);
}

function forAidant(when: Wanted): string {
  const read = wantedInWords(when);
  return read === when.said ? read : `${read} (« ${when.said} »)`;
}

function collectedIn(doing: CallbackDoing): Collected {
  return {
    when: 'when' in doing ? doing.when : null,
    firstName: 'firstName' in doing ? doing.firstName : null,
    phone: doing.waitingFor === 'confirmation' ? doing.phone : null,
    email: doing.waitingFor === 'confirmation' ? doing.email : null,
  };
}
