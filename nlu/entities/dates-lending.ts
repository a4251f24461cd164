import { monthOf, type Stretch } from './dates-stretch.js';

/** What alternatives lend each other: the month, the day, the hours said once at the end. */
export function sharedOut(stretches: readonly Stretch[]): readonly Stretch[] {
  const out = stretches.map((stretch) => ({ ...stretch }));
  const wished = out.filter((stretch) => !stretch.isRefused);
  lendMonths(wished);
  lendSpannedMonth(out);
  lendDays(wished);
  lendHours(wished);
  lendRefusedDay(out, wished);
  return out;
}

/** "Le 3 ou le 4 décembre". */
function lendMonths(wished: readonly Stretch[]): void {
  for (let at = wished.length - 2; at >= 0; at -= 1) {
    const [one, next] = [wished[at], wished[at + 1]];
    if (one?.days?.by === 'number' && next?.days?.by === 'number' && one.days.month === null)
      one.days = { ...one.days, month: next.days.month, year: next.days.year };
  }
}

/** "En décembre, le 3 ou le 4", "en janvier mais pas le 15". */
function lendSpannedMonth(out: readonly Stretch[]): void {
  let month: ReturnType<typeof monthOf> = null;
  for (const stretch of out) {
    if (stretch.days === null) continue;
    if (stretch.days.by !== 'number') month = monthOf(stretch.days);
    else if (stretch.days.month === null && month !== null) stretch.days = { ...stretch.days, ...month };
    else if (stretch.days.month !== null && stretch.days.year !== null)
      month = { month: stretch.days.month, year: stretch.days.year };
  }
}

/** "Demain matin ou après-midi", "à 10h ou 11h demain". */
function lendDays(wished: readonly Stretch[]): void {
  for (const [at, stretch] of wished.entries()) {
    const before = wished[at - 1];
    if (before !== undefined && stretch.days === null && before.days !== null) stretch.days = before.days;
  }
  for (let at = wished.length - 2; at >= 0; at -= 1) {
    const [one, next] = [wished[at], wished[at + 1]];
    if (one !== undefined && next !== undefined && one.days === null && next.days !== null) one.days = next.days;
  }
}

/** "Mardi ou jeudi à 14h", "le matin, mardi ou jeudi". */
function lendHours(wished: readonly Stretch[]): void {
  const [first] = wished;
  if (first?.isHoursFirst === true && wished.slice(1).every(({ hours }) => hours === null))
    for (const stretch of wished) stretch.hours = first.hours;
  for (let at = wished.length - 2; at >= 0; at -= 1) {
    const [one, next] = [wished[at], wished[at + 1]];
    if (one === undefined || next === undefined || next.isElse) continue;
    if (one.hours === null && wished.slice(0, at + 1).every((stretch) => stretch.hours === null))
      one.hours = next.hours;
  }
}

/** "Lundi matin je ne peux pas, l'après-midi oui": the other hours of the day refused in part. */
function lendRefusedDay(out: readonly Stretch[], wished: readonly Stretch[]): void {
  const [only] = wished;
  if (only === undefined || wished.length > 1 || only.days !== null) return;
  const before = out[out.indexOf(only) - 1];
  if (before?.isRefused === true && before.days !== null && before.hours !== null) only.days = before.days;
}
