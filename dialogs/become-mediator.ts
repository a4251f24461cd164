import type { Doing, State, Understood } from '../bot/domain/conversation.js';
import { spokenPhone } from '../bot/domain/phone.js';
import { NEW_CANDIDATE, type CandidateDraft } from '../bot/domain/placement-memory.js';
import { CONSENT_VERSION, PLACEMENT_MONTHS } from '../bot/domain/placement-retention.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { firstNameIn } from './first-name.js';
import { placeQuestion } from './find-venue.js';
import {
  alsoNational,
  notKept,
  askAgain,
  dayChoices,
  firstDayIn,
  keptUntilDate,
  todayOf,
  withDraft,
  withKept,
} from './placement-answers.js';
import { message, now, say, spoken, YES_NO, type DraftChoice, type Said, type Spoken } from './say.js';

/**
 * "Je veux devenir conseiller numérique": where, how far, from when, who; then a summary and a consent. Questions come one at a time,
 * in the order of `nextQuestion`; what is known already is not asked again. Nothing is kept in the store before the OUI.
 */

export type Becoming = Extract<Doing, { in: 'become-mediator' }>;

export function startCandidate(situation: Situation): Spoken {
  const { state, meant } = situation;
  const place = meant.kind === 'said' && meant.understood.place?.got === 'commune' ? meant.understood.place : null;
  const { begun } = state.placement;
  const isResumed = begun?.side === 'candidate';
  const draft = isResumed ? begun : NEW_CANDIDATE;
  const placed = place === null ? state : { ...state, place: place.commune };
  return nextQuestion(situation, placed, draft, [say(isResumed ? 'candidate.resume' : 'candidate.start')]);
}

/** Null: the message answers nothing that was asked. */
export function continueCandidate(situation: Situation, doing: Becoming, understood: Understood): Spoken | null {
  const { state } = situation;
  const draft = state.placement.begun?.side === 'candidate' ? state.placement.begun : NEW_CANDIDATE;
  const goOn = (answers: Partial<CandidateDraft>): Spoken =>
    nextQuestion(situation, state, { ...draft, ...answers }, []);
  switch (doing.waitingFor) {
    case 'place': {
      const { place } = understood;
      if (place === null) return null;
      if (place.got !== 'commune') return spoken(now(state, doing), [placeQuestion(place)]);
      return nextQuestion(situation, { ...state, place: place.commune }, draft, []);
    }
    case 'mobility':
      return understood.mobility === null ? null : goOn({ mobility: understood.mobility });
    case 'from': {
      const day = firstDayIn(situation, understood);
      if (day === null) return null;
      if ('on' in day) return goOn({ from: day.on });
      return spoken(now(state, doing), [message([say('appointment.whichWhen')], dayChoices(day.which))]);
    }
    case 'first-name': {
      const name = firstNameIn(understood.text);
      return name === null ? null : goOn({ name });
    }
    case 'contact': {
      const { phone, email } = understood;
      return phone === null && email === null ? null : goOn({ phone, email });
    }
    case 'consent':
      return answerConsent(situation, draft, understood);
  }
}

/** The open question, in other words. */
export function askCandidateAgain(situation: Situation, doing: Becoming): Spoken {
  const { state } = situation;
  if (doing.waitingFor === 'consent') return askAgain(state, doing, say('candidate.consent', CONSENT), AGREE);
  return askAgain(state, doing, say(AGAIN[doing.waitingFor]));
}

const AGAIN = {
  place: 'candidate.askPlace',
  mobility: 'candidate.askMobilityAgain',
  from: 'placement.askFromAgain',
  'first-name': 'appointment.askFirstNameAgain',
  contact: 'appointment.askPhoneAgain',
} as const;

const CONSENT = { months: PLACEMENT_MONTHS };
const AGREE: readonly DraftChoice[] = [
  ...YES_NO,
  { label: say('choice.placementCorrect'), code: 'placement:change:candidate' },
];

function answerConsent(situation: Situation, draft: CandidateDraft, understood: Understood): Spoken | null {
  const { state } = situation;
  const nothing = now(state, { in: 'nothing' });
  switch (understood.choice?.code ?? '') {
    case 'no':
      return notKept(nothing, 'candidate');
    case 'yes': {
      const { mobility, from, name, phone, email } = draft;
      if (state.place === null || mobility === null || from === null || name === null)
        return nextQuestion(situation, state, draft, []);
      const candidate = { commune: state.place, mobility, availableFrom: from, contact: { name, phone, email } };
      return spoken(
        withKept(nothing, 'candidate'),
        [message([say('candidate.kept', { until: keptUntilDate(situation) }), alsoNational()])],
        [{ do: 'offer-candidate', candidate, consent: { version: CONSENT_VERSION, at: situation.now } }],
      );
    }
    default:
      return null;
  }
}

function nextQuestion(situation: Situation, given: State, draft: CandidateDraft, before: readonly Said[]): Spoken {
  const state = withDraft(given, draft);
  const ask = (waitingFor: Becoming['waitingFor'], question: Said): Spoken =>
    spoken(now(state, { in: 'become-mediator', waitingFor }), [message([...before, question])]);
  const { mobility, from, name, phone, email } = draft;
  if (state.place === null) return ask('place', say('candidate.askPlace'));
  if (mobility === null) return ask('mobility', say('candidate.askMobility'));
  if (from === null) return ask('from', say('candidate.askFrom'));
  if (name === null) return ask('first-name', say('appointment.askFirstName', { onBehalfOf: null }));
  if (phone === null && email === null && !situation.traits.knowsPhone)
    return ask('contact', say('placement.askContact'));
  const recap = say('candidate.recap', {
    place: state.place.name,
    mobility,
    from,
    today: todayOf({ ...situation, state }),
    name,
    phone: phone === null ? null : spokenPhone(phone),
    email,
  });
  return spoken(now(state, { in: 'become-mediator', waitingFor: 'consent' }), [
    message([...before, recap, say('candidate.consent', CONSENT)], AGREE),
  ]);
}
