import type { Here } from './dates-said.js';
import { canBePast, type Stretch } from './dates-stretch.js';
import type { Edge } from './dates-token.js';
import type { Placed } from './dates-tokens.js';
import { A_WEEKDAY } from './dates-words.js';

/** "Samedi dimanche je peux pas". */
const BESIDE_ANOTHER = new RegExp(`^(?:${A_WEEKDAY})$`, 'u');

/** Something is wished for in the clause. */
export function isSaidIn(heard: readonly Stretch[], clause: number): boolean {
  return heard.some((stretch) => stretch.clause === clause && !stretch.isRefused);
}

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
  // "Il dort de 13h à 15h, donc après".
  if (last?.hours?.at === 'between' && last.days === null && last.aside === null) {
    last.aside = 'aside';
    const { from, to } = last.hours;
    return {
      ...last,
      hours: edge === 'after' ? { at: 'from', from: to } : { at: 'until', to: from },
      aside: null,
      isRefused: false,
      clause,
    };
  }
  if (last === undefined || last.days === null || (last.aside === null && !last.isRefused)) return null;
  if (edge === 'before' && last.days.by === 'edge') return null;
  if (heard.some(({ isRefused, aside }) => !isRefused && aside === null)) return null;
  last.aside = 'aside';
  const days = { by: 'edge', edge, days: last.days } as const;
  return { ...last, days, hours: null, isRefused: false, isBusy: false, isReturn: false, aside: null, clause };
}

/** Of what was said, that which "je ne peux pas" is about: "lundi d'accord, mardi je peux pas", but "lundi et mardi je peux pas". */
export function nearest(spoken: readonly Stretch[], refusal: Placed | undefined): readonly Stretch[] {
  const last = spoken.at(-1);
  const isOwn = last !== undefined && last.days !== null && !last.isListed && !BESIDE_ANOTHER.test(last.lead);
  return isOwn && refusal?.wordsBefore === 0 && !refusal.isWished ? [last] : spoken;
}

/** "Pas ce jeudi, le suivant": null when no weekday was said last. */
export function followingOne(heard: readonly Stretch[], clause: number): Stretch | null {
  const last = heard.at(-1);
  if (last?.days?.by !== 'weekday' || last.days.which === 'every') return null;
  const days = { by: 'shift', later: 7, days: { ...last.days, which: 'plain' } } as const;
  return { ...last, days, isRefused: false, isBusy: false, isReturn: false, aside: null, clause };
}
