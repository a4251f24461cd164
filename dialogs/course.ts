import type { BookingDoing, CallbackDoing, State, Understood } from '../bot/domain/conversation.js';
import type { Helplines } from '../bot/domain/helpline.js';
import type { AppointmentId, VenueId } from '../bot/domain/ids.js';
import { INTENTS, type Intent } from '../bot/domain/intent.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { awaits } from './awaits.js';
import { continueCallback, startCallback } from './ask-callback.js';
import { tell, waitForPlace, type AppointmentEvent } from './appointment-events.js';
import { bookThis, continueBooking, startBooking } from './book-appointment.js';
import { answerDistress, noHumanNow, stayWith } from './distress.js';
import { isIntroduction } from './first-name.js';
import { askForHuman, callAidant, leaveQueue, offerHuman, relay } from './handoff.js';
import { keywordIn, type Keyword } from './keywords.js';
import { answerCancel } from './my-appointments.js';
import { answerErase, askToErase, whatIsKept } from './my-data.js';
import { needOf } from './need-of-intent.js';
import { beginPlacement, courseOfPlacement } from './placement-course.js';
import { tellPlacement } from './placement.js';
import { MENU, message, now, say, spoken, type Spoken } from './say.js';
import { greet, inPassing, withMenu } from './small-talk.js';
import { saying, type AboutAppointments, type Course } from './take.js';
import { notUnderstood, outOfScope } from './unclear.js';
import { aboutVenue, courseOfWishes, findVenue, moreVenues, wrongVenue } from './venue-course.js';

/** Intents that leave a booking question in the middle; anything else is read as the answer to it. */
const LEAVES_BOOKING: ReadonlySet<Intent> = new Set([
  'human.request',
  'appointment.show',
  'appointment.cancel',
  'appointment.change',
  'privacy.data',
  'assistant.help',
  'feedback.complaint',
  'smalltalk.goodbye',
]);
/** An interruption must be this sure: "Rose" or "mardi" resemble many things. */
const SURE = 0.85;

/** What the dialogs are given from outside. */
export interface Facts {
  /** The emergency numbers. */
  readonly helplines: Helplines;
  /** Where our pages are, without a final slash; '': beside the page one reads, on a machine without a name; null: there are none. */
  readonly publicUrl: string | null;
}

/**
 * What a turn is about, decided once from values: `needs` and `answer` both start here, so they cannot disagree. Exactly one dialog
 * takes the turn, in this order: a human who has the conversation; distress; the answer to the last question; what the message asks.
 */
export function courseOf(situation: Situation, { helplines, publicUrl }: Facts): Course {
  const { meant, state, handoff } = situation;
  switch (meant.kind) {
    case 'said':
      if (handoff?.at.stage === 'talking') return saying(whileAidantTalks(state, meant.understood));
      return courseOfWords(situation, meant.understood, helplines);
    case 'opened':
      return saying(state.isIntroduced ? spoken(state, []) : greet(state));
    case 'attachment':
      return saying(handoff?.at.stage === 'talking' ? spoken(state, []) : inPassing(state, say('unclear.attachment')));
    case 'aidant-text':
    case 'aidant-joined':
    case 'aidant-handed-back':
    case 'aidant-closed':
    case 'handoff-queued':
      return saying(relay(situation, meant));
    case 'appointment-booked':
    case 'appointment-refused':
    case 'appointment-cancelled':
    case 'reminder':
    case 'place-free':
      return handoff?.at.stage === 'talking' ? saying(keptFromTalk(state, meant)) : tell(situation, meant, publicUrl);
    case 'placement-proposed':
    case 'placement-made':
    case 'placement-ended':
    case 'placement-forgotten':
      return saying(tellPlacement(situation, meant));
  }
}

/** A human has the conversation: the assistant says nothing, and no longer awaits what it was told. */
function keptFromTalk(state: State, event: AppointmentEvent): Spoken {
  return spoken(event.kind === 'reminder' || event.kind === 'place-free' ? state : now(state, { in: 'nothing' }), []);
}

/** The assistant keeps silent; a sign of distress still raises the alert in the console. */
function whileAidantTalks(state: State, understood: Understood): Spoken {
  return spoken(state, [], understood.distress === null ? [] : [callAidant(state, 'distress')]);
}

function courseOfWords(situation: Situation, understood: Understood, helplines: Helplines): Course {
  const { state } = situation;
  if (understood.distress !== null) return saying(answerDistress(state, understood.distress, helplines));
  const keyword = keywordIn(understood.text);
  if (keyword !== null && !offersThat(state, keyword)) return saying(obey(state, keyword));
  const placement = courseOfPlacement(situation, understood);
  if (placement !== null) return saying(placement);
  if (understood.choice !== null) {
    const chosen = courseOfChoice(situation, understood, understood.choice.code, helplines);
    if (chosen !== null) return chosen;
  }
  const { doing } = state;
  // "Prévenez-moi si une place se libère", while times are on screen: none of them will do.
  if (doing.in === 'book-appointment' && doing.waitingFor === 'slot' && understood.intent === 'appointment.wait')
    return saying(waitForPlace(state));
  if (doing.in === 'book-appointment' && !leavesBooking(doing, understood))
    return continueBooking(situation, doing, understood);
  if (doing.in === 'ask-callback' && !leavesBooking(doing, understood))
    return saying(continueCallback(situation, doing, understood));
  if (doing.in === 'my-appointments' && doing.waitingFor === 'cancel-confirmation' && understood.intent === null)
    return saying(answerCancel(state, doing, understood));
  if (doing.in === 'my-data' && doing.waitingFor === 'erase-confirmation')
    return saying(answerErase(state, understood));
  if (isStillInPain(state, understood)) return saying(stayWith(state));
  return courseOfWishes(situation, understood, helplines) ?? courseOfIntent(situation, understood, helplines);
}

/** Someone in distress was asked whether a human may write, and answers neither yes nor no nor anything else that is clear. */
function isStillInPain(state: State, understood: Understood): boolean {
  const { doing } = state;
  if (doing.in !== 'handoff' || doing.reason !== 'distress') return false;
  const { intent } = understood;
  return intent === null || intent === 'none' || intent.startsWith('answer.') || intent === 'feedback.complaint';
}

function leavesBooking(doing: BookingDoing | CallbackDoing, understood: Understood): boolean {
  if (doing.waitingFor === 'first-name' && isIntroduction(understood.text)) return false;
  if (doing.waitingFor === 'outcome') return understood.choice === null && understood.intent !== null;
  return understood.intent !== null && LEAVES_BOOKING.has(understood.intent) && understood.confidence >= SURE;
}

/** The choice of the last question; null when it only says yes or no to something that was not asked. */
function courseOfChoice(
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
    case 'intent': {
      const intent = INTENTS.find((known) => known === rest);
      return intent === undefined
        ? null
        : courseOfIntent(situation, { ...understood, choice: null, intent, confidence: 1 }, helplines);
    }
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

/** Said alone, and not as the answer to a question of ours that offers it ("stop" to leave the queue). */
function offersThat(state: State, keyword: Keyword): boolean {
  return keyword === 'stop' && state.offered.some((choice) => choice.code === 'leave-queue');
}

function obey(state: State, keyword: Keyword): Spoken {
  const isStopped = keyword === 'stop';
  const text = isStopped ? say('proactive.stopped') : say('proactive.resumed');
  return spoken({ ...now(state, { in: 'nothing' }), isStopped }, [message([text])]);
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

/** What a message wants of the appointments one has. */
function aboutMine(want: AboutAppointments['want'], { when }: Understood): Course {
  return { take: 'my-appointments', purpose: want === 'show' ? { want, id: null } : { want, id: null, when } };
}

function courseOfIntent(situation: Situation, heard: Understood, helplines: Helplines): Course {
  const { state } = situation;
  const { intent } = heard;
  if (intent === null || intent === 'none') return courseWithoutIntent(situation, heard, helplines);
  // A place was awaited and something else was said: words that no place answers to were never meant as one.
  const understood = heard.place?.got === 'unknown' ? { ...heard, place: null } : heard;
  const { place } = understood;
  switch (intent) {
    case 'smalltalk.greeting':
      return place === null ? saying(greet(state)) : findVenue(situation, understood, state.need, helplines);
    case 'smalltalk.goodbye':
      return saying(spoken(now(state, { in: 'nothing' }), [message([say('goodbye.bye')])]));
    case 'smalltalk.thanks':
      return saying(inPassing(state, say('thanks.welcome')));
    case 'smalltalk.identity':
      return saying(withMenu(state, [say('identity.machine')]));
    case 'assistant.help':
      return saying(withMenu(state, [say('help.can')]));
    case 'answer.yes':
      return saying(withMenu(state, [say('yes.what')]));
    case 'answer.no':
      return saying(inPassing(state, say('no.fine')));
    case 'venue.find':
      return findVenue(situation, understood, state.need, helplines);
    case 'venue.hours':
    case 'venue.access':
    case 'venue.cost':
      return aboutVenue(situation, understood, intent, helplines);
    case 'appointment.book':
    case 'appointment.wait':
      return startBooking(situation, understood.subject === null ? null : needOf(understood.subject));
    case 'appointment.change':
      return aboutMine('change', understood);
    case 'appointment.cancel':
      return aboutMine('cancel', understood);
    case 'appointment.show':
      return aboutMine('show', understood);
    case 'human.request':
      return saying(askForHuman(situation, 'asked'));
    case 'safety.distress':
      return saying(answerDistress(state, 'danger-now', helplines));
    case 'mediator.become':
      return saying(beginPlacement(situation, 'candidate'));
    case 'mediator.host':
      return saying(beginPlacement(situation, 'host'));
    case 'privacy.data':
      return saying(whatIsKept(state));
    case 'feedback.complaint':
      return saying(offerHuman(state, 'asked', [say('complaint.sorry')]));
    case 'need.email':
    case 'need.account':
    case 'need.benefits':
    case 'need.taxes':
    case 'need.health':
    case 'need.job':
    case 'need.identity_papers':
    case 'need.residence_permit':
    case 'need.retirement':
    case 'need.housing':
    case 'need.school':
    case 'need.device':
    case 'need.equipment':
    case 'need.connectivity':
    case 'need.learning':
    case 'need.scam':
    case 'need.print_scan':
    case 'aidants_connect.info':
      return findVenue(situation, understood, needOf(intent), helplines);
  }
}

/** No intent, but a place: that is an answer, or a question about the place. */
function courseWithoutIntent(situation: Situation, understood: Understood, helplines: Helplines): Course {
  const { state } = situation;
  const { place } = understood;
  const isAwaited = awaits(state) === 'place';
  if (place !== null && (place.got !== 'unknown' || isAwaited))
    return findVenue(situation, understood, state.need, helplines);
  if (isAwaited && understood.intent === null && understood.likely.length === 0)
    return saying(notUnderstood(state, understood));
  return saying(understood.intent === 'none' ? outOfScope(state) : notUnderstood(state, understood));
}

function splitCode(code: string): readonly [string, string] {
  const at = code.indexOf(':');
  return at === -1 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)];
}
