import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { WeeklyHours } from '../../bot/domain/placement.js';

const CHARACTERS_READ = 300;
/** Code du travail L3121-27: the legal week, which "temps plein" means. */
const FULL_TIME = 35;
const HOURS_A_DAY = 7;
/** A contract of more than 39 hours is not what a structure means. */
const MOST_HOURS = 39;

const HALF_TIME = /\b(?:mi temps|moitie)\b/u;
const FULL = /\b(?:temps (?:plein|complet)|plein temps|temps pleins)\b/u;
const UNKNOWN =
  /\b(?:sai[st]? pas|ne sais|c est a voir|a voir|a definir|a discuter|a convenir|peu importe|pas encore|aucune idee|ca depend)\b/u;
const HALF_DAYS = /\b(\d{1,2}|une|deux|trois|quatre) demi(?:es)? (?:journees?|jours?)\b/u;
const DAYS = /\b(\d{1,2}|un|une|deux|trois|quatre|cinq) (?:jours?|journees?)\b/u;
const HOURS = /\b(\d{1,3})(?: ?h(?:eures?)?)? ?(30|et demie)?\b/u;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
]);

/** "20 h par semaine", "17h30", "mi-temps", "2 jours", "je ne sais pas encore"; null when nothing of the kind is said. */
export function readWeeklyHours(text: string): WeeklyHours | null {
  const said = foldPlaceName(text.slice(0, CHARACTERS_READ));
  if (HALF_TIME.test(said)) return FULL_TIME / 2;
  if (FULL.test(said)) return FULL_TIME;
  const halfDays = numberIn(HALF_DAYS, said);
  if (halfDays !== null) return possible((halfDays * HOURS_A_DAY) / 2);
  const days = numberIn(DAYS, said);
  if (days !== null) return possible(days * HOURS_A_DAY);
  const hours = HOURS.exec(said);
  if (hours !== null) return possible(Number(hours[1]) + (hours[2] === undefined ? 0 : 0.5));
  return UNKNOWN.test(said) ? 'to-be-agreed' : null;
}

function numberIn(pattern: RegExp, said: string): number | null {
  const number = pattern.exec(said)?.[1];
  return number === undefined ? null : (NUMBERS.get(number) ?? Number(number));
}

function possible(hours: number): number | null {
  return hours > 0 && hours <= MOST_HOURS ? hours : null;
}
