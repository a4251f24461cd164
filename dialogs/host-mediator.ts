import type { Doing, State, Understood } from '../bot/domain/conversation.js';
import { spokenPhone } from '../bot/domain/phone.js';
import { NEW_HOST, type HostDraft } from '../bot/domain/placement-memory.js';
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
 * "Notre mairie veut accueillir un médiateur": which structure, where, how much help and from when, whom to contact; then a summary
 * and a consent. As in become-mediator.ts, nothing is kept in the store before the OUI.
 */

export type Hosting = Extract<Doing, { in: 'host-mediator' }>;

const MOST_STRUCTURE_CHARACTERS = 80;

export function startHost(situation: Situation): Spoken {
  const { state, meant } = situation;
  const place = meant.kind === 'said' && meant.understood.place?.got === 'commune' ? meant.understood.place : null;
  const { begun } = state.placement;
  const isResumed = begun?.side === 'host';
  const draft = isResumed ? begun : NEW_HOST;
  const placed = place === null ? state : { ...state, place: place.commune };
  return nextQuestion(situation, placed, draft, [say(isResumed ? 'host.resume' : 'host.start')]);
}

/** Null: the message answers nothing that was asked. */
export function continueHost(situation: Situation, doing: Hosting, understood: Understood): Spoken | null {
  const { state } = situation;
  const draft = state.placement.begun?.side === 'host' ? state.placement.begun : NEW_HOST;
  const goOn = (answers: Partial<HostDraft>): Spoken => nextQuestion(situation, state, { ...draft, ...answers }, []);
  switch (doing.waitingFor) {
    case 'structure': {
      const structure = structureIn(understood.text);
      if (structure === null) return null;
      // "Mairie de Guéret" says where, too; the summary shows it.
      const place = understood.place?.got === 'commune' ? understood.place.commune : state.place;
      return nextQuestion(situation, { ...state, place }, { ...draft, structure }, []);
    }
    case 'place': {
      const { place } = understood;
      if (place === null) return null;
      if (place.got !== 'commune') return spoken(now(state, doing), [placeQuestion(place)]);
      return nextQuestion(situation, { ...state, place: place.commune }, draft, []);
    }
    case 'hours':
      return understood.weeklyHours === null ? null : goOn({ hoursAWeek: understood.weeklyHours });
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
export function askHostAgain(situation: Situation, doing: Hosting): Spoken {
  const { state } = situation;
  if (doing.waitingFor === 'consent') return askAgain(state, doing, say('host.consent', CONSENT), AGREE);
  return askAgain(state, doing, say(AGAIN[doing.waitingFor]));
}

const AGAIN = {
  structure: 'host.askStructureAgain',
  place: 'host.askPlace',
  hours: 'host.askHoursAgain',
  from: 'placement.askFromAgain',
  'first-name': 'host.askNameAgain',
  contact: 'appointment.askPhoneAgain',
} as const;

const CONSENT = { months: PLACEMENT_MONTHS };
const AGREE: readonly DraftChoice[] = [
  ...YES_NO,
  { label: say('choice.placementCorrect'), code: 'placement:change:host' },
];

/** "La mairie de Guéret" as it was written, on one line; null for what can be no name: no two letters, or too long. */
function structureIn(text: string): string | null {
  const name = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s,.!]*(?:bonjour[\s,.!]+)?(?:c['’]est |nous sommes |on est |je suis )?/iu, '')
    .replace(/[\s.!?,;]+$/u, '');
  const letters = name.replace(/\P{L}/gu, '').length;
  return letters < 2 || name.length > MOST_STRUCTURE_CHARACTERS ? null : name;
}

function answerConsent(situation: Situation, draft: HostDraft, understood: Understood): Spoken | null {
  const { state } = situation;
  const nothing = now(state, { in: 'nothing' });
  switch (understood.choice?.code ?? '') {
    case 'no':
      return notKept(nothing, 'host');
    case 'yes': {
      const { structure, hoursAWeek, from, name, phone, email } = draft;
      if (state.place === null || structure === null || hoursAWeek === null || from === null || name === null)
        return nextQuestion(situation, state, draft, []);
      const contact = { name, phone, email };
      const host = { structure, commune: state.place, hoursAWeek, wantedFrom: from, contact };
      return spoken(
        withKept(nothing, 'host'),
        [message([say('host.kept', { until: keptUntilDate(situation) }), alsoNational()])],
        [{ do: 'ask-for-mediator', host, consent: { version: CONSENT_VERSION, at: situation.now } }],
      );
    }
    default:
      return null;
  }
}

function nextQuestion(situation: Situation, given: State, draft: HostDraft, before: readonly Said[]): Spoken {
  const state = withDraft(given, draft);
  const ask = (waitingFor: Hosting['waitingFor'], question: Said): Spoken =>
    spoken(now(state, { in: 'host-mediator', waitingFor }), [message([...before, question])]);
  const { structure, hoursAWeek, from, name, phone, email } = draft;
  if (structure === null) return ask('structure', say('host.askStructure'));
  if (state.place === null) return ask('place', say('host.askPlace'));
  if (hoursAWeek === null) return ask('hours', say('host.askHours'));
  if (from === null) return ask('from', say('host.askFrom'));
  if (name === null) return ask('first-name', say('host.askName'));
  if (phone === null && email === null && !situation.traits.knowsPhone)
    return ask('contact', say('placement.askContact'));
  const recap = say('host.recap', {
    structure,
    place: state.place.name,
    hours: hoursAWeek,
    from,
    today: todayOf({ ...situation, state }),
    name,
    phone: phone === null ? null : spokenPhone(phone),
    email,
  });
  return spoken(now(state, { in: 'host-mediator', waitingFor: 'consent' }), [
    message([...before, recap, say('host.consent', CONSENT)], AGREE),
  ]);
}
