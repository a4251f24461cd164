import type { Said } from './dates-said.js';
import { isPointed, madePrecise, type Stretch } from './dates-stretch.js';
import type { Placed } from './dates-tokens.js';

/**
 * "Il finit à 16h donc à 16h30", "le 8 c'est férié donc le 10": of the stretches said before "donc", those that only explain `fresh` are
 * set aside; a week or a month among them makes `fresh` precise.
 */
export function setReasonsAside(reasons: readonly Stretch[], fresh: Stretch): void {
  if (fresh.aside !== null || fresh.isAlternative) return;
  for (const stretch of reasons) {
    lendDay(stretch, fresh);
    if (!explains(stretch, fresh)) continue;
    if (stretch.days !== null && fresh.days !== null && stretch.aside === null && !stretch.isRefused)
      fresh.days = madePrecise(stretch.days, fresh.days) ?? fresh.days;
    stretch.aside ??= 'aside';
  }
}

/** "Je rentre le 22, un rendez-vous à partir du 23": a return is meant only where no other days are. */
export function withoutReturns(heard: readonly Stretch[]): readonly Stretch[] {
  const isWished = heard.some((one) => !one.isReturn && !one.isRefused && one.aside === null && one.days !== null);
  return isWished ? heard.filter(({ isReturn }) => !isReturn) : heard;
}

/**
 * What the person does is why, no refusal: "samedi matin je bosse la semaine", "un rdv après 18h je bosse", "après 17h30 je travaille
 * avant". `following` is the token after what is done, `next` what it says of when.
 */
export function isReasonOf(
  spoken: readonly Stretch[],
  next: Said | null,
  isClauseWished: boolean,
  following: Placed | undefined,
): boolean {
  if (next !== null) return next.said === 'days' && next.days.by === 'every';
  const isOpen = spoken.some(({ hours }) => hours?.at === 'from' || hours?.at === 'until');
  // "Un rdv lundi, mardi je travaille".
  return (isClauseWished && spoken.length === 1) || (isOpen && following?.token.is === 'edge');
}

/** "Samedi matin, la semaine je suis sur la route": no week's work is refused beside days that leave it out. */
export function withoutWorkdays(heard: readonly Stretch[]): readonly Stretch[] {
  const wished = heard.filter(({ isRefused, aside }) => !isRefused && aside === null);
  const arePointed = wished.length > 0 && wished.every(({ days }) => days !== null && isPointed(days));
  return arePointed
    ? heard.filter(({ isBusy, isRefused, days }) => !(isBusy && isRefused && days?.by === 'every'))
    : heard;
}

/** "Lundi j'embauche à 14h, donc le matin": the day is meant, not its hours. */
function lendDay(stretch: Stretch, fresh: Stretch): void {
  const isWished = stretch.aside === null && !stretch.isRefused && !fresh.isRefused;
  if (!isWished || stretch.days === null || stretch.hours === null) return;
  if (fresh.days !== null || fresh.hours === null) return;
  fresh.days = stretch.days;
  fresh.lead = stretch.lead;
  stretch.aside = 'aside';
}

/** Hours explain other hours, days other days; what keeps the person elsewhere explains what is wished instead. */
function explains(stretch: Stretch, fresh: Stretch): boolean {
  // "Mon fils est là le mercredi, donc pas le mercredi".
  if (fresh.isRefused) return isSameWeekday(stretch, fresh);
  if (stretch.isRefused) return stretch.isBusy && isElsewhere(stretch, fresh);
  return stretch.days === null ? fresh.hours !== null : fresh.days !== null;
}

/** What is wished says by itself that it is not then: "je travaille le mardi donc mercredi", not "donc la semaine prochaine". */
function isElsewhere({ days, hours }: Stretch, fresh: Stretch): boolean {
  if (days === null) return hours !== null && fresh.hours !== null;
  return fresh.days !== null && isPointed(fresh.days);
}

function isSameWeekday({ days }: Stretch, other: Stretch): boolean {
  return days?.by === 'weekday' && other.days?.by === 'weekday' && days.weekday === other.days.weekday;
}
