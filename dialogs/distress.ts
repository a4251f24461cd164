import type { DistressKind, State } from '../bot/domain/conversation.js';
import type { Helplines } from '../bot/domain/helpline.js';
import { callAidant } from './handoff.js';
import { message, now, say, spoken, YES_NO, type Said, type Spoken } from './say.js';

/**
 * Warm, short, one or two right numbers, a human proposed, the conversation open. The alert goes to the aidants at once, whatever
 * the person answers. Never the same words twice in a row. The rules follow VERA-MH (arXiv 2510.15297).
 */
export function answerDistress(state: State, kind: DistressKind, helplines: Helplines): Spoken {
  const isAgain = state.distressAnswers % 2 === 1;
  const isMachineSaid = isAgain || kind === 'suicide';
  const text = [
    isAgain ? wordsAgain(kind, helplines) : firstWords(kind, helplines),
    ...(isMachineSaid ? [] : [say('distress.automatic')]),
    say('distress.human'),
  ];
  const answered = {
    ...now(state, { in: 'handoff', waitingFor: 'confirmation', reason: 'distress' }),
    distressAnswers: state.distressAnswers + 1,
    isIntroduced: true,
  };
  return spoken(answered, [message(text, YES_NO)], [callAidant(state, 'distress')]);
}

/** An unclear answer to "voulez-vous qu'un aidant vous écrive ?": no hurry, and the conversation stays open. */
export function stayWith(state: State): Spoken {
  return spoken(state, [message([say('distress.stay'), say('distress.human')], YES_NO)]);
}

export function noHumanNow(state: State, helplines: Helplines): Spoken {
  return spoken(now(state, { in: 'nothing' }), [message([say('distress.no', { suicide: helplines.suicide.contact })])]);
}

function firstWords(kind: DistressKind, numbers: Helplines): Said {
  const sms = numbers['emergency-sms'].contact;
  switch (kind) {
    case 'suicide':
      return say('distress.suicide', { suicide: numbers.suicide.contact });
    case 'danger-now':
      return say('distress.dangerNow', { europe: numbers['emergency-europe'].contact, sms });
    case 'violence':
      return say('distress.violence', { sms, violence: numbers['violence-women'].contact });
    case 'child':
      return say('distress.child', { child: numbers.child.contact, sms });
    case 'elder':
      return say('distress.elder', { elder: numbers['elder-abuse'].contact });
  }
}

function wordsAgain(kind: DistressKind, numbers: Helplines): Said {
  const sms = numbers['emergency-sms'].contact;
  switch (kind) {
    case 'suicide':
      return say('distress.suicide.again', { suicide: numbers.suicide.contact });
    case 'danger-now':
      return say('distress.dangerNow.again', { europe: numbers['emergency-europe'].contact, sms });
    case 'violence':
      return say('distress.violence.again', { sms, violence: numbers['violence-women'].contact });
    case 'child':
      return say('distress.child.again', { child: numbers.child.contact });
    case 'elder':
      return say('distress.elder.again', { elder: numbers['elder-abuse'].contact });
  }
}
