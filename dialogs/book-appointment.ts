import type { Attendee, Slot } from '../bot/domain/appointment.js';
import type { BookingDoing, BookingWish } from '../bot/domain/booking-doing.js';
import type { State, Understood } from '../bot/domain/conversation.js';
import type { Need } from '../bot/domain/need.js';
import { spokenPhone } from '../bot/domain/phone.js';
import type { NearbySlot } from '../bot/domain/slot-search.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { askAgain, DROP_BOOKING } from './ask-again.js';
import { placeQuestion } from './find-venue.js';
import { firstNameIn } from './first-name.js';
import { momentOf } from './moment-of.js';
import { needOf } from './need-of-intent.js';
import { HUMAN, MENU, message, now, say, spoken, YES_NO, type DraftChoice, type Said, type Spoken } from './say.js';
import { saying, type Course } from './take.js';
import { wantedIn } from './wanted-in.js';
import { chosenWish, whichWhen } from './which-when.js';

/**
 * Booking one of the times that are free. What it is for and where are asked first, then times are shown; whoever picks one gives a
 * first name, and a telephone where the channel has none. What is known already is not asked again.
 */

/** Few enough to be read aloud. */
const SLOTS_AT_ONCE = 3;

export const MORE_SLOTS: DraftChoice = { label: say('choice.moreSlots'), code: 'more-slots' };
export const WAIT: DraftChoice = { label: say('choice.wait'), code: 'wait' };

export const NO_WISH: BookingWish = { when: null, way: null, onBehalfOf: null, attendee: null, replaces: null };

export function startBooking(situation: Situation, need: Need | null): Course {
  const { meant } = situation;
  const understood = meant.kind === 'said' ? meant.understood : null;
  const state = { ...situation.state, need: need ?? situation.state.need };
  const wish = understood === null ? NO_WISH : wishFrom(NO_WISH, understood);
  return nextStep(situation, state, wish, []);
}

/** One time is given: a place that came free. */
export function bookThis(situation: Situation, slot: Slot): Spoken {
  return askWho(situation, NO_WISH, slot, null, null);
}

export function continueBooking(situation: Situation, doing: BookingDoing, understood: Understood): Course {
  const { state } = situation;
  const { wish } = doing;
  if (understood.choice?.code === DROP_BOOKING.code) return saying(dropBooking(state));
  switch (doing.waitingFor) {
    case 'need': {
      const need = (understood.intent === null ? null : needOf(understood.intent)) ?? 'digital-help';
      return nextStep(situation, { ...state, need }, wishFrom(wish, understood), []);
    }
    case 'place':
      return nextStep(situation, state, wishFrom(wish, understood), []);
    case 'which-when': {
      const chosen = chosenWish(doing.candidates, understood.choice);
      const said = wishFrom(wish, understood);
      const when = chosen === null ? said.when : wantedIn(understood.text, { ...chosen, except: [] });
      return nextStep(situation, state, { ...said, when }, []);
    }
    case 'slot':
      return answerSlots(situation, doing, understood);
    case 'first-name': {
      const firstName = firstNameIn(understood.text);
      if (firstName === null) return saying(askAgain(state, doing, say('appointment.askFirstNameAgain'), DROP_BOOKING));
      return saying(askWho(situation, wish, doing.slot, firstName, null));
    }
    case 'phone': {
      const { phone, email } = understood;
      if (phone === null && email === null)
        return saying(askAgain(state, doing, say('appointment.askPhoneAgain'), DROP_BOOKING));
      return saying(askWho(situation, wish, doing.slot, doing.firstName, { phone, email }));
    }
    case 'confirmation':
      return answerRecap(situation, doing, understood);
    case 'outcome':
      return saying(spoken(state, [message([say('appointment.wait')])]));
  }
}

/** The next thing to know: what for, where, which of two days; else times are looked for. */
export function nextStep(situation: Situation, given: State, wish: BookingWish, before: readonly Said[]): Course {
  const { meant } = situation;
  const understood = meant.kind === 'said' ? meant.understood : null;
  const state = withPlaceOf(given, understood);
  const ask = (doing: BookingDoing, question: Said, choices: readonly DraftChoice[] = []): Course =>
    saying(spoken(now(state, doing), [message([...before, question], choices)]));
  if (state.need === null) return ask({ in: 'book-appointment', waitingFor: 'need', wish }, say('appointment.askNeed'));
  const asked: BookingDoing = { in: 'book-appointment', waitingFor: 'place', wish };
  const heard = understood?.place ?? null;
  if (heard !== null && heard.got !== 'commune') return saying(spoken(now(state, asked), [placeQuestion(heard)]));
  if (state.place === null) return ask(asked, say('appointment.askPlace'));
  const when = understood?.when ?? null;
  if (when?.heard === 'unclear') {
    const { question, choices } = whichWhen(when);
    const { candidates } = when;
    return ask({ in: 'book-appointment', waitingFor: 'which-when', wish, candidates }, question, choices);
  }
  return slotsFrom(state, wish, understood?.street ?? null, 0, before);
}

/** Times near the place of the state, which must be known. */
function slotsFrom(
  state: State,
  wish: BookingWish,
  street: string | null,
  skip: number,
  before: readonly Said[],
): Course {
  if (state.place === null) {
    const doing: BookingDoing = { in: 'book-appointment', waitingFor: 'place', wish };
    return saying(spoken(now(state, doing), [message([...before, say('appointment.askPlace')])]));
  }
  const { need, place: commune, start } = state;
  const { when, way } = wish;
  const search = { commune, street, start, need, when: when?.heard ?? null, way, skip, count: SLOTS_AT_ONCE };
  return { take: 'slots', state, search, wish, before };
}

/** Times are on screen: one is picked, or others are asked for, or the search changes. */
function answerSlots(
  situation: Situation,
  doing: Extract<BookingDoing, { waitingFor: 'slot' }>,
  understood: Understood,
): Course {
  const { state } = situation;
  const { wish, offered, shown, hasMore } = doing;
  const code = understood.choice?.code ?? '';
  const picked = code.startsWith(SLOT) ? (offered[Number(code.slice(SLOT.length))] ?? null) : null;
  if (picked !== null) return saying(askWho(situation, wish, picked, null, null));
  const more = hasMore ? [MORE_SLOTS] : [];
  if (code === MORE_SLOTS.code) {
    if (hasMore) return slotsFrom(state, wish, null, shown + offered.length, []);
    return saying(spoken(now(state, doing), [message([say('slots.noMore')], [WAIT, HUMAN])]));
  }
  if (code === 'no' || understood.intent === 'answer.no') {
    return saying(spoken(now(state, doing), [message([say('slots.noneSuits')], [...more, WAIT, HUMAN])]));
  }
  const [only] = offered;
  if (only !== undefined && offered.length === 1 && understood.intent === 'answer.yes')
    return saying(askWho(situation, wish, only, null, null));
  const about = understood.subject ?? understood.intent;
  const need = about === null ? null : needOf(about);
  const isNewSearch =
    need !== null ||
    understood.when !== null ||
    understood.place !== null ||
    understood.street !== null ||
    understood.way !== null;
  if (isNewSearch) return nextStep(situation, { ...state, need: need ?? state.need }, wishFrom(wish, understood), []);
  const misunderstood = state.misunderstood + 1;
  return saying(
    spoken({ ...state, misunderstood }, [
      message([say('slots.chooseAgain')], [...offered.map((slot, at) => slotChoice(slot, at, true)), ...more, HUMAN]),
    ]),
  );
}

const SLOT = 'slot:';

/** Farther than this, a time says how far it is, and comes after those that are near. */
const FAR_METRES = 15_000;

export function isFar({ distanceMetres }: NearbySlot): boolean {
  return distanceMetres > FAR_METRES;
}

/** A time as a choice; with where it is, unless that is the same for all and said once. */
export function slotChoice(slot: NearbySlot, at: number, isPlaceSaid: boolean): DraftChoice {
  const { way, place, seats, seatsLeft, distanceMetres } = slot;
  const where = isPlaceSaid ? { way, place, metres: isFar(slot) ? distanceMetres : null } : null;
  const isLastSeat = seats > 1 && seatsLeft === 1;
  return { label: say('choice.slot', { ...momentOf(slot), where, isLastSeat }), code: `${SLOT}${at}` };
}

/** Who comes, question after question; what was known of them before is not asked again. */
function askWho(
  situation: Situation,
  wish: BookingWish,
  slot: Slot,
  firstName: string | null,
  reach: Pick<Attendee, 'phone' | 'email'> | null,
): Spoken {
  const { state, traits } = situation;
  const ask = (doing: BookingDoing, question: Said): Spoken => spoken(now(state, doing), [message([question])]);
  if (wish.attendee !== null && firstName === null) return recapOf(state, wish, slot, wish.attendee);
  if (firstName === null) {
    const question = say('appointment.askFirstName', { onBehalfOf: wish.onBehalfOf });
    return ask({ in: 'book-appointment', waitingFor: 'first-name', wish, slot }, question);
  }
  const known = reach ?? wish.attendee;
  if (known === null && !traits.knowsPhone) {
    return ask({ in: 'book-appointment', waitingFor: 'phone', wish, slot, firstName }, say('appointment.askPhone'));
  }
  const { phone, email } = known ?? { phone: null, email: null };
  const bookedBy = wish.onBehalfOf === null ? 'self' : 'relative';
  return recapOf(state, wish, slot, { firstName, phone, email, bookedBy });
}

function recapOf(state: State, wish: BookingWish, slot: Slot, attendee: Attendee): Spoken {
  const recap = say('appointment.recap', {
    ...momentOf(slot),
    kindName: slot.kindName,
    mediator: slot.mediatorName,
    way: slot.way,
    place: slot.place,
    firstName: attendee.firstName,
    phone: attendee.phone === null ? null : spokenPhone(attendee.phone),
    email: attendee.email,
    replaces: wish.replaces !== null,
  });
  return spoken(now(state, { in: 'book-appointment', waitingFor: 'confirmation', wish, slot, attendee }), [
    message([recap], YES_NO),
  ]);
}

const WHAT_IS_WRONG: readonly DraftChoice[] = [
  { label: say('choice.otherSlot'), code: 'other-slot' },
  { label: say('choice.otherName'), code: 'other-name' },
  DROP_BOOKING,
];

/** Only a clear yes books. */
function answerRecap(
  situation: Situation,
  doing: Extract<BookingDoing, { waitingFor: 'confirmation' | 'outcome' }>,
  understood: Understood,
): Course {
  const { state } = situation;
  const { wish, slot, attendee } = doing;
  const code = understood.choice?.code ?? '';
  switch (code) {
    case 'yes':
      return saying(
        spoken(
          now(state, { ...doing, waitingFor: 'outcome' }),
          [],
          [{ do: 'book', slot, attendee, need: state.need, replaces: wish.replaces }],
        ),
      );
    case 'no':
      return saying(spoken(now(state, doing), [message([say('appointment.notBooked')], WHAT_IS_WRONG)]));
    case 'other-slot':
      return slotsFrom(state, { ...wish, when: null, attendee }, null, 0, []);
    case 'other-name':
      return saying(askWhoAgain(state, { ...wish, attendee }, slot));
  }
  // "Non, plutôt jeudi": a moment is another search, the rest is asked again.
  if (understood.when !== null) return nextStep(situation, state, wishFrom({ ...wish, attendee }, understood), []);
  return saying(recapOf(state, wish, slot, attendee));
}

function dropBooking(state: State): Spoken {
  return spoken(now(state, { in: 'nothing' }), [message([say('appointment.dropped')], MENU)]);
}

function askWhoAgain(state: State, wish: BookingWish, slot: Slot): Spoken {
  const question = say('appointment.askFirstName', { onBehalfOf: wish.onBehalfOf });
  return spoken(now(state, { in: 'book-appointment', waitingFor: 'first-name', wish, slot }), [message([question])]);
}

/** What a message adds to what is wished for; a moment that is unclear is asked back first. */
function wishFrom(wish: BookingWish, { text, when, way, onBehalfOf }: Understood): BookingWish {
  return {
    ...wish,
    when: when === null || when.heard === 'unclear' ? wish.when : wantedIn(text, when),
    way: way ?? wish.way,
    onBehalfOf: onBehalfOf ?? wish.onBehalfOf,
  };
}

/** A commune said now replaces the one known before, and the street with it. */
function withPlaceOf(state: State, understood: Understood | null): State {
  if (understood?.place?.got !== 'commune') return state;
  const { commune } = understood.place;
  return { ...state, place: commune, start: commune.codeInsee === state.place?.codeInsee ? state.start : null };
}
