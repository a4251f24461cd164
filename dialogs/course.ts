import type { State, Understood } from '../bot/domain/conversation.js';
import type { Helplines } from '../bot/domain/helpline.js';
import type { VenueId } from '../bot/domain/ids.js';
import { INTENTS, type Intent } from '../bot/domain/intent.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { awaits } from './awaits.js';
import { continueBooking, isIntroduction, startBooking, type Booking } from './book-appointment.js';
import { answerDistress, noHumanNow, stayWith } from './distress.js';
import { askForHuman, callAidant, leaveQueue, offerHuman, relay } from './handoff.js';
import { answerErase, askToErase, whatIsKept } from './my-data.js';
import { needOf } from './need-of-intent.js';
import { MENU, message, now, say, spoken, type Spoken } from './say.js';
import { greet, inPassing, withMenu } from './small-talk.js';
import { notUnderstood, outOfScope } from './unclear.js';
import { aboutVenue, courseOfWishes, findVenue, moreVenues, saying, wrongVenue, type Course } from './venue-course.js';

/** Intents that leave a booking question in the middle; anything else is read as the answer to it. */
const LEAVES_BOOKING: ReadonlySet<Intent> = new Set([
  'human.request',
  'privacy.data',
  'assistant.help',
  'feedback.complaint',
  'smalltalk.goodbye',
]);
/** An interruption must be this sure: "Rose" or "mardi" resemble many things. */
const SURE = 0.85;

/**
 * What a turn is about, decided once from values: `needs` and `answer` both start here, so they cannot disagree. Exactly one dialog
 * takes the turn, in this order: a human who has the conversation; distress; the answer to the last question; what the message asks.
 */
export function courseOf(situation: Situation, helplines: Helplines): Course {
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
  }
}

/** The assistant keeps silent; a sign of distress still raises the alert in the console. */
function whileAidantTalks(state: State, understood: Understood): Spoken {
  return spoken(state, [], understood.distress === null ? [] : [callAidant(state, 'distress')]);
}

function courseOfWords(situation: Situation, understood: Understood, helplines: Helplines): Course {
  const { state } = situation;
  if (understood.distress !== null) return saying(answerDistress(state, understood.distress, helplines));
  if (understood.choice !== null) {
    const chosen = courseOfChoice(situation, understood, understood.choice.code, helplines);
    if (chosen !== null) return chosen;
  }
  const { doing } = state;
  if (doing.in === 'book-appointment' && !leavesBooking(doing, understood))
    return saying(continueBooking(situation, doing, understood));
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

function leavesBooking(doing: Booking, understood: Understood): boolean {
  if (doing.waitingFor === 'first-name' && isIntroduction(understood.text)) return false;
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
      return saying(startBooking(situation, null));
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
      return state.doing.in === 'book-appointment' ? saying(continueBooking(situation, state.doing, understood)) : null;
    case 'commune':
      // The understanding turned the code into the commune; while booking, the booking asked.
      if (state.doing.in === 'book-appointment') return saying(continueBooking(situation, state.doing, understood));
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
      return saying(continueBooking(situation, doing, understood));
    case 'my-data':
      return doing.waitingFor === 'erase-confirmation' ? saying(answerErase(state, understood)) : null;
    case 'nothing':
    case 'find-venue':
    case 'clarify':
      return null;
  }
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
      return saying(startBooking(situation, understood.subject === null ? null : needOf(understood.subject)));
    case 'appointment.change':
    case 'appointment.cancel':
    case 'appointment.show':
      return saying(offerHuman(state, 'asked', [say('appointment.notMine')]));
    case 'human.request':
      return saying(askForHuman(situation, 'asked'));
    case 'safety.distress':
      return saying(answerDistress(state, 'danger-now', helplines));
    case 'mediator.become':
      return saying(offerHuman(state, 'asked', [say('mediator.become'), say('handoff.offer')]));
    case 'mediator.host':
      return saying(offerHuman(state, 'asked', [say('mediator.host'), say('handoff.offer')]));
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
