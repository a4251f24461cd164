import { withHabits, withLent, withoutMoved } from './dates-habits.js';
import { Listener } from './dates-listener.js';
import { withoutReturns, withoutWorkdays } from './dates-reasons.js';
import type { Here } from './dates-said.js';
import type { Stretch } from './dates-stretch.js';
import type { Placed } from './dates-tokens.js';

/** The tokens of a message as stretches, in their order; without those beside the appointment. */
export function stretchesOf(tokens: readonly Placed[], here: Here): readonly Stretch[] {
  const listener = new Listener(tokens, here);
  let at = 0;
  while (at < tokens.length) at = listener.listen(at);
  const said = withoutWorkdays(withoutReturns(withoutMoved(listener.heard, tokens)));
  return withHabits(said, tokens)
    .filter(({ aside, isRefused }) => aside === null || (aside === 'reason' && isRefused))
    .map(withLent);
}
