import { isPointed, madePrecise, type Stretch } from './dates-stretch.js';

/**
 * "Il finit à 16h donc à 16h30", "le 8 c'est férié donc le 10": of the stretches said before "donc", those that only explain `fresh` are
 * set aside; a week or a month among them makes `fresh` precise.
 */
export function setReasonsAside(reasons: readonly Stretch[], fresh: Stretch): void {
  if (fresh.aside !== null || fresh.isAlternative) return;
  for (const stretch of reasons) {
    if (!explains(stretch, fresh)) continue;
    if (stretch.days !== null && fresh.days !== null && stretch.aside === null && !stretch.isRefused)
      fresh.days = madePrecise(stretch.days, fresh.days) ?? fresh.days;
    stretch.aside ??= 'aside';
  }
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
