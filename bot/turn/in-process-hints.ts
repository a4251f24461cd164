import type { Hint, Hints } from '../ports/hints.js';

/** Hints between the rooms of one process; told before `tell` returns. */
export function inProcessHints(): Hints {
  const listeners = new Set<(hint: Hint) => void>();
  return {
    tell(hint) {
      for (const listener of [...listeners]) listener(hint);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
