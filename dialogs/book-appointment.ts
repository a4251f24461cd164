import type { Doing, State, Understood, Wanted } from '../bot/domain/conversation.js';
import type { Choice } from '../bot/domain/message.js';
import type { Need } from '../bot/domain/need.js';
import { spokenPhone } from '../bot/domain/phone.js';
import type { Unclear, WhenHeard, Wish } from '../bot/domain/when-heard.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { placeQuestion } from './find-venue.js';
import { wantedInWords } from './copy/moments.js';
import { needOf } from './need-of-intent.js';
import { MENU, message, now, say, spoken, YES_NO, type Key, type Said, type Spoken } from './say.js';

/**
 * First version: collects what, where, when and who, then an aidant calls back to fix the appointment. Questions are asked one at
 * a time, in the order of `nextQuestion`; what is known already is not asked again.
 */

export type Booking = Extract<Doing, { in: 'book-appointment' }>;

/** What the person answered so far, whichever question is open. */
interface Collected {
  readonly when: Wanted | null;
  readonly firstName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

const NOBODY = { firstName: null, phone: null, email: null } as const;

const MOST_WHEN_CHARACTERS = 80;
const MOST_NAME_CHARACTERS = 40;

export function startBooking(situation: Situation, need: Need | null): Spoken {
  const state = { ...situation.state, need: need ?? situation.state.need };
  const understood = situation.meant.kind === 'said' ? situation.meant.understood : null;
  const place = understood?.place?.got === 'commune' ? understood.place.commune : state.place;
  const when = understood === null ? null : wantedIn(understood);
  return nextQuestion(situation, { ...state, place }, { when, ...NOBODY }, [say('appointment.start')]);
}

export function continueBooking(situation: Situation, doing: Booking, understood: Understood): Spoken {
  const { state } = situation;
  const collected = collectedIn(doing);
  switch (doing.waitingFor) {
    case 'need': {
      const need = (understood.intent === null ? null : needOf(understood.intent)) ?? 'digital-help';
      return nextQuestion(situation, { ...withPlaceOf(state, understood), need }, collected, []);
    }
    case 'place':
      return answerPlace(situation, understood, collected);
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
      if (firstName === null) return spoken(now(state, doing), [message([say('appointment.askFirstNameAgain')])]);
      return nextQuestion(situation, state, { ...collected, firstName }, []);
    }
    case 'phone': {
      const { phone, email } = understood;
      if (phone === null && email === null)
        return spoken(now(state, doing), [message([say('appointment.askPhoneAgain')])]);
      return nextQuestion(situation, state, { ...collected, phone, email }, []);
    }
    case 'confirmation':
      return answerConfirmation(situation, doing, understood);
  }
}

/** A moment that has several meanings is asked back; words in which no moment is read go to the aidant as they are. */
function answerWhen(situation: Situation, candidates: readonly Wish[], understood: Understood): Spoken {
  const { state } = situation;
  const { when: heard, choice } = understood;
  const chosen = chosenWish(candidates, choice);
  const said = shortened(understood.text, MOST_WHEN_CHARACTERS);
  if (chosen !== null) {
    const when: Wanted = { said, heard: { ...chosen, except: [] } };
    return nextQuestion(situation, state, { when, ...NOBODY }, []);
  }
  if (heard?.heard === 'unclear') return askWhichWhen(state, heard, []);
  return nextQuestion(situation, state, { when: { said, heard }, ...NOBODY }, []);
}

function chosenWish(candidates: readonly Wish[], choice: Choice | null): Wish | null {
  if (choice === null || !choice.code.startsWith(WHEN)) return null;
  return candidates[Number(choice.code.slice(WHEN.length))] ?? null;
}

function askWhichWhen(
  state: State,
  { because, candidates }: Extract<WhenHeard, { heard: 'unclear' }>,
  before: readonly Said[],
): Spoken {
  const choices = candidates.map((wish, at) => ({ label: say('choice.when', { wish }), code: `${WHEN}${at}` }));
  const doing: Booking =
    candidates.length === 0
      ? { in: 'book-appointment', waitingFor: 'when' }
      : { in: 'book-appointment', waitingFor: 'which-when', candidates };
  return spoken(now(state, doing), [message([...before, say(WHY_ASKED_BACK[because])], choices)]);
}

const WHEN = 'when:';

const WHY_ASKED_BACK: Readonly<Record<Unclear, Key & `appointment.${string}`>> = {
  'two-meanings': 'appointment.whichWhen',
  'weekday-and-date-differ': 'appointment.dayAndDateDiffer',
  'no-such-day': 'appointment.noSuchDay',
  past: 'appointment.past',
};

/** What a first message says of the moment ("un rdv mardi matin"); what is unclear there is asked in its turn. */
function wantedIn({ when: heard, text }: Understood): Wanted | null {
  return heard === null || heard.heard === 'unclear' ? null : { said: shortened(text, MOST_WHEN_CHARACTERS), heard };
}

function answerPlace(situation: Situation, understood: Understood, collected: Collected): Spoken {
  const { state } = situation;
  const doing: Booking = { in: 'book-appointment', waitingFor: 'place', when: collected.when };
  const { place } = understood;
  if (place === null) return spoken(now(state, doing), [message([say('appointment.askPlace')])]);
  if (place.got !== 'commune') return spoken(now(state, doing), [placeQuestion(place)]);
  return nextQuestion(situation, { ...state, place: place.commune }, collected, []);
}

function answerConfirmation(
  situation: Situation,
  doing: Extract<Booking, { waitingFor: 'confirmation' }>,
  understood: Understood,
): Spoken {
  const { state } = situation;
  const answer = understood.choice?.code ?? null;
  if (answer === 'no') {
    return spoken(now(state, { in: 'nothing' }), [message([say('appointment.notSent')], MENU)]);
  }
  if (answer !== 'yes') return nextQuestion(situation, state, collectedIn(doing), []);
  const { firstName, phone, email, when } = doing;
  return spoken(
    now(state, { in: 'nothing' }),
    [message([say('appointment.sent')])],
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
  const ask = (doing: Booking, question: Said): Spoken => spoken(now(state, doing), [message([...before, question])]);
  const { when, firstName, phone, email } = collected;
  if (state.need === null) return ask({ in: 'book-appointment', waitingFor: 'need', when }, say('appointment.askNeed'));
  if (state.place === null)
    return ask({ in: 'book-appointment', waitingFor: 'place', when }, say('appointment.askPlace'));
  if (when === null) {
    const { meant } = situation;
    const heard = meant.kind === 'said' ? meant.understood.when : null;
    if (heard?.heard === 'unclear') return askWhichWhen(state, heard, before);
    return ask({ in: 'book-appointment', waitingFor: 'when' }, say('appointment.askWhen'));
  }
  if (firstName === null) {
    return ask({ in: 'book-appointment', waitingFor: 'first-name', when }, say('appointment.askFirstName'));
  }
  if (phone === null && email === null && !situation.traits.knowsPhone) {
    return ask({ in: 'book-appointment', waitingFor: 'phone', when, firstName }, say('appointment.askPhone'));
  }
  const recap = say('appointment.recap', {
    need: state.need,
    place: state.place.name,
    when,
    firstName,
    phone: phone === null ? null : spokenPhone(phone),
    email,
  });
  return spoken(now(state, { in: 'book-appointment', waitingFor: 'confirmation', when, firstName, phone, email }), [
    message([...before, recap], YES_NO),
  ]);
}

/** The reading, and the words themselves: an aidant judges better with both. */
function forAidant(when: Wanted): string {
  const read = wantedInWords(when);
  return read === when.said ? read : `${read} (« ${when.said} »)`;
}

function collectedIn(doing: Booking): Collected {
  return {
    when: 'when' in doing ? doing.when : null,
    firstName: 'firstName' in doing ? doing.firstName : null,
    phone: doing.waitingFor === 'confirmation' ? doing.phone : null,
    email: doing.waitingFor === 'confirmation' ? doing.email : null,
  };
}

function withPlaceOf(state: State, understood: Understood): State {
  return understood.place?.got === 'commune' ? { ...state, place: understood.place.commune } : state;
}

const INTRODUCTION =
  /^[\s,.!]*(?:bonjour[\s,.!]+)?(?:(?:je m'appelle|je suis|moi c'est|c'est|mon pr[ée]nom(?: est| c'est)?|pr[ée]nom)[\s:]+)/i;

/** The words announce a name: whatever else they resemble, a name was asked. */
export function isIntroduction(text: string): boolean {
  return INTRODUCTION.test(text.replaceAll('’', "'")) && firstNameIn(text) !== null;
}

/** "je m'appelle Rose", "moi c'est Rose", "Rose": one to three words of letters; null for anything else. */
export function firstNameIn(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(INTRODUCTION, '')
    .replace(/[\s.!?,;]+$/, '');
  if (bare.length === 0 || bare.length > MOST_NAME_CHARACTERS) return null;
  if (!/^[\p{L}\p{M}]+(?:[' -][\p{L}\p{M}]+){0,2}$/u.test(bare)) return null;
  return bare.replace(/(^|[ '-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= most ? flat : `${flat.slice(0, most - 1)}…`;
}
