import type { State, Understood } from '../bot/domain/conversation.js';
import { PLACEMENT_MONTHS } from '../bot/domain/placement-retention.js';
import { CONVERSATION_DAYS } from '../bot/domain/retention.js';
import { FIRST_STATE } from '../bot/domain/conversation.js';
import { MENU, message, now, say, spoken, YES_NO, type Spoken } from './say.js';

export function whatIsKept(state: State): Spoken {
  const { kept } = state.placement;
  return spoken(now(state, { in: 'my-data', waitingFor: 'what' }), [
    message(
      [
        say('data.kept', { days: CONVERSATION_DAYS }),
        ...kept.map((side) => say('placement.dataKept', { side, months: PLACEMENT_MONTHS })),
      ],
      [
        ...kept.map((side) => ({
          label: say('choice.placementWithdrawMine', { side }),
          code: `placement:withdraw:${side}`,
        })),
        { label: say('choice.erase'), code: 'erase' },
        ...MENU.slice(-1),
      ],
    ),
  ]);
}

export function askToErase(state: State): Spoken {
  return spoken(now(state, { in: 'my-data', waitingFor: 'erase-confirmation' }), [
    message([say('data.eraseAsk')], YES_NO),
  ]);
}

/** Only a clear yes erases; anything else keeps. */
export function answerErase(state: State, understood: Understood): Spoken {
  if (understood.choice?.code === 'yes') {
    return spoken({ ...FIRST_STATE, isIntroduced: true }, [message([say('data.erased')])], [{ do: 'erase' }]);
  }
  return spoken(now(state, { in: 'nothing' }), [message([say('data.kept.on'), say('hello.what')], MENU)]);
}
