import type { Here } from './dates-said.js';
import { canBePast, type Stretch } from './dates-stretch.js';
import type { Edge } from './dates-token.js';

/** "Demain ? Non." */
export function refuseClause(heard: readonly Stretch[], clause: number): void {
  for (const stretch of heard) if (stretch.clause === clause && stretch.aside === null) stretch.isRefused = true;
}

/** "Lundi j'ai reçu un courrier": what was said from clause `since` on is over, where it can be. */
export function leavePast(heard: readonly Stretch[], since: number, here: Here): void {
  for (const stretch of heard) if (stretch.clause >= since && canBePast(stretch, here)) stretch.aside = 'past';
}

/** "Le 8 c'est férié", "demain je vous dirai"; of the latter a time of the clock stays, it answers the question. */
export function leaveClause(heard: readonly Stretch[], clause: number, which: 'all' | 'all but times'): void {
  for (const stretch of heard)
    if (stretch.clause === clause && !(which === 'all but times' && stretch.hours?.at === 'time'))
      if (which === 'all but times' || !stretch.isRefused) stretch.aside ??= 'aside';
}

/** "Je pars le 10, donc avant", "je suis absente jusqu'au 5, donc après": null when a moment is wished already, or no day was said. */
export function pointedBack(heard: readonly Stretch[], edge: Edge, clause: number): Stretch | null {
  if (edge !== 'after' && edge !== 'before') return null;
  const last = heard.at(-1);
  if (last === undefined || last.days === null || (last.aside === null && !last.isRefused)) return null;
  if (edge === 'before' && last.days.by === 'edge') return null;
  if (heard.some(({ isRefused, aside }) => !isRefused && aside === null)) return null;
  last.aside = 'aside';
  const days = { by: 'edge', edge, days: last.days } as const;
  return { ...last, days, hours: null, isRefused: false, isBusy: false, isReturn: false, aside: null, clause };
}
