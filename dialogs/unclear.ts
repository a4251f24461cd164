import type { State, Understood } from '../bot/domain/conversation.js';
import type { Intent } from '../bot/domain/intent.js';
import { needOf } from './need-of-intent.js';
import { offerHuman } from './handoff.js';
import { MENU, message, say, spoken, type DraftChoice, type Said, type Spoken } from './say.js';

/** After this many misunderstandings in a row, a human is offered. */
const MISUNDERSTOOD_BEFORE_HUMAN = 2;

/** Not understood, or not sure: never a silent guess. Asks back with the likely meanings, then asks anew, then offers a human. */
export function notUnderstood(state: State, understood: Understood): Spoken {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood >= MISUNDERSTOOD_BEFORE_HUMAN)
    return offerHuman(state, 'not-understood', [say('unclear.offerHuman')]);
  const counted: State = { ...state, misunderstood };
  const meanings = understood.likely.flatMap(meaningChoice);
  if (meanings.length < 2) return spoken(counted, [message([say('unclear.again')], MENU)]);
  const clarifying: State = { ...counted, doing: { in: 'clarify', waitingFor: 'meaning' } };
  return spoken(clarifying, [
    message([say('unclear.which')], [...meanings, { label: say('choice.other'), code: 'other' }]),
  ]);
}

export function outOfScope(state: State): Spoken {
  const misunderstood = state.misunderstood + 1;
  if (misunderstood >= MISUNDERSTOOD_BEFORE_HUMAN)
    return offerHuman(state, 'not-understood', [say('unclear.outOfScope'), say('handoff.offer')]);
  return spoken({ ...state, misunderstood, doing: { in: 'nothing' } }, [message([say('unclear.outOfScope')], MENU)]);
}

/** Only meanings that a button can name; small talk is never asked back. */
function meaningChoice(intent: Intent): readonly DraftChoice[] {
  const need = needOf(intent);
  const label = need === null ? (LABELS[intent] ?? null) : say('choice.need', { need });
  return label === null ? [] : [{ label, code: `intent:${intent}` }];
}

const LABELS: Readonly<Partial<Record<Intent, Said>>> = {
  'venue.find': say('choice.findVenue'),
  'venue.hours': say('choice.venueHours'),
  'venue.access': say('choice.venueAccess'),
  'appointment.book': say('choice.appointment'),
  'appointment.change': say('choice.appointmentChange'),
  'appointment.cancel': say('choice.appointmentCancel'),
  'human.request': say('choice.human'),
  'privacy.data': say('choice.myData'),
};
