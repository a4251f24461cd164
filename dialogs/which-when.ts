import type { Choice } from '../bot/domain/message.js';
import type { Unclear, WhenHeard, Wish } from '../bot/domain/when-heard.js';
import { say, type DraftChoice, type Key, type Said } from './say.js';

const WHEN = 'when:';

/** A moment that has several meanings, or none that is possible, is asked back; its readings are offered as choices. */
export function whichWhen({ because, candidates }: Extract<WhenHeard, { heard: 'unclear' }>): {
  readonly question: Said;
  readonly choices: readonly DraftChoice[];
} {
  return {
    question: say(WHY_ASKED_BACK[because]),
    choices: candidates.map((wish, at) => ({ label: say('choice.when', { wish }), code: `${WHEN}${at}` })),
  };
}

export function chosenWish(candidates: readonly Wish[], choice: Choice | null): Wish | null {
  if (choice === null || !choice.code.startsWith(WHEN)) return null;
  return candidates[Number(choice.code.slice(WHEN.length))] ?? null;
}

const WHY_ASKED_BACK: Readonly<Record<Unclear, Key & `appointment.${string}`>> = {
  'two-meanings': 'appointment.whichWhen',
  'weekday-and-date-differ': 'appointment.dayAndDateDiffer',
  'no-such-day': 'appointment.noSuchDay',
  past: 'appointment.past',
};
