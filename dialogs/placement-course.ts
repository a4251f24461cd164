import type { Understood } from '../bot/domain/conversation.js';
import type { Intent } from '../bot/domain/intent.js';
import { PLACEMENT_SIDES, type PlacementSide } from '../bot/domain/placement.js';
import type { Situation } from '../bot/ports/dialogue.js';
import { askCandidateAgain, continueCandidate, startCandidate } from './become-mediator.js';
import { isIntroduction } from './first-name.js';
import { askHostAgain, continueHost, startHost } from './host-mediator.js';
import { remembering } from './placement-answers.js';
import { answerProposal, askProposalAgain, keepMine, proposalAgain, showMine, withdrawMine } from './placement.js';
import type { Spoken } from './say.js';

/** An interruption must be this sure: a name of a structure, or of a person, resembles many things. */
const SURE = 0.85;

/** Leave any question, a free text included. */
const LEAVES_AT_ONCE: ReadonlySet<Intent> = new Set([
  'human.request',
  'privacy.data',
  'assistant.help',
  'feedback.complaint',
  'smalltalk.goodbye',
]);

/** "Je veux devenir conseiller numérique", "notre mairie cherche un médiateur": begins, resumes, or shows what is kept. */
export function beginPlacement(situation: Situation, side: PlacementSide): Spoken {
  const pending = situation.state.placement.proposed?.side === side ? proposalAgain(situation) : null;
  if (pending !== null) return pending;
  if (situation.state.placement.kept.includes(side)) return showMine(situation.state, side);
  return side === 'candidate' ? startCandidate(situation) : startHost(situation);
}

/** The turn of candidates and structures when the message answers one of their questions; null when it is about something else. */
export function courseOfPlacement(situation: Situation, understood: Understood): Spoken | null {
  const { state } = situation;
  const { doing } = state;
  const chosen = courseOfPlacementChoice(situation, understood.choice?.code ?? '');
  if (chosen !== null) return chosen;
  switch (doing.in) {
    case 'become-mediator':
      if (leavesAtOnce(understood, doing.waitingFor)) return null;
      return (
        continueCandidate(situation, doing, understood) ??
        (isAboutElse(understood) ? null : askCandidateAgain(situation, doing))
      );
    case 'host-mediator':
      if (leavesAtOnce(understood, doing.waitingFor)) return null;
      return (
        continueHost(situation, doing, understood) ?? (isAboutElse(understood) ? null : askHostAgain(situation, doing))
      );
    case 'placement':
      return answerProposal(situation, understood) ?? (isAboutElse(understood) ? null : askProposalAgain(situation));
    case 'nothing':
    case 'find-venue':
      // Before anything about the venues on screen, where "conseiller numérique" is also something to look for.
      return isLateAnswer(understood) ? proposalAgain(situation) : beginAsked(situation, understood);
    case 'book-appointment':
    case 'ask-callback':
    case 'my-appointments':
    case 'handoff':
    case 'my-data':
    case 'clarify':
      return null;
  }
}

function beginAsked(situation: Situation, { intent, confidence, choice }: Understood): Spoken | null {
  if (choice !== null || confidence < SURE) return null;
  if (intent === 'mediator.become') return beginPlacement(situation, 'candidate');
  return intent === 'mediator.host' ? beginPlacement(situation, 'host') : null;
}

function courseOfPlacementChoice(situation: Situation, code: string): Spoken | null {
  const [kind = '', what = '', of = ''] = code.split(':');
  const side = PLACEMENT_SIDES.find((known) => known === of);
  if (kind !== 'placement' || side === undefined) return null;
  const { state } = situation;
  switch (what) {
    case 'keep':
      return keepMine(state);
    case 'withdraw':
      return withdrawMine(state, side);
    case 'change': {
      // Everything is asked anew, the commune too.
      const anew = { ...situation, state: remembering({ ...state, place: null, start: null }, { begun: null }) };
      return side === 'candidate' ? startCandidate(anew) : startHost(anew);
    }
    default:
      return null;
  }
}

/** A yes or a no after a digression: never taken for an answer, the proposal is shown again. */
function isLateAnswer({ choice, intent }: Understood): boolean {
  return choice === null && (intent === 'answer.yes' || intent === 'answer.no');
}

function leavesAtOnce(understood: Understood, waitingFor: string): boolean {
  if (understood.choice !== null) return isAboutElse(understood);
  if (waitingFor === 'first-name' && isIntroduction(understood.text)) return false;
  const { intent, confidence } = understood;
  return intent !== null && LEAVES_AT_ONCE.has(intent) && confidence >= SURE;
}

/** Not an answer, and clear enough to be taken for itself. */
function isAboutElse({ choice, intent, confidence }: Understood): boolean {
  if (choice !== null) return !/^(?:yes|no|commune:.*|from:.*)$/u.test(choice.code);
  if (intent === null || intent === 'none' || confidence < SURE) return false;
  return !intent.startsWith('answer.') && intent !== 'smalltalk.greeting' && intent !== 'smalltalk.thanks';
}
