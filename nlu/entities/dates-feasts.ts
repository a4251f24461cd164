import { addDays, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { easterSunday } from '../../bot/domain/public-holidays.js';
import type { Rule } from './dates-rule.js';
import type { Span } from './dates-calendar.js';

/** Feasts that people name instead of a date: the day of a year. Folded; the longest of two names comes first. */
const FEASTS: readonly (readonly [name: string, dayOf: (year: number) => LocalDate])[] = [
  ['(?:reveillon (?:de |du )?|soir (?:de |du )?)noel', fixed(12, 24)],
  ['noel', fixed(12, 25)],
  ['(?:saint|st) sylvestre|reveillon(?: du (?:jours de l an|nouvel an|1 de l an|31))?', fixed(12, 31)],
  ['(?:jours|1|1er|premier)(?: jours)? de l (?:an|annee)|nouvel an', fixed(1, 1)],
  ['(?:lundi|le lendemain) (?:de |du )?paques', fromEaster(1)],
  ['(?:dimanche (?:de |du )?)?paques', fromEaster(0)],
  ['vendredi saint', fromEaster(-2)],
  ['jeudi saint', fromEaster(-3)],
  ['(?:dimanche des )?rameaux', fromEaster(-7)],
  ['mercredi des cendres', fromEaster(-46)],
  ['mardi gras', fromEaster(-47)],
  ['(?:jeudi (?:de )?(?:l )?)?ascension', fromEaster(39)],
  ['lundi (?:de )?(?:la )?pentecote', fromEaster(50)],
  ['(?:dimanche (?:de )?(?:la )?)?pentecote', fromEaster(49)],
  ['fete du travail', fixed(5, 1)],
  ['fete de la victoire', fixed(5, 8)],
  ['fete de la musique', fixed(6, 21)],
  ['fete nationale', fixed(7, 14)],
  ['assomption', fixed(8, 15)],
  ['toussaint', fixed(11, 1)],
  ['armistice', fixed(11, 11)],
  ['(?<=la )(?:saint|st) valentin', fixed(2, 14)],
  ['(?<=la )(?:saint|st) jean', fixed(6, 24)],
  ['(?<=la )(?:saint|st) nicolas', fixed(12, 6)],
  ['chandeleur', fixed(2, 2)],
];

/** Several days around a feast: "le week-end de Pâques", "le pont de l'Ascension", "les fêtes". */
const AROUND: readonly (readonly [name: string, spanOf: (year: number) => Span])[] = [
  ['weekend (?:de )?paques', (year) => around(fromEaster(0)(year), -1, 1)],
  ['weekend (?:de )?(?:la )?pentecote', (year) => around(fromEaster(49)(year), -1, 1)],
  ['(?:pont|weekend) (?:de )?(?:l )?ascension', (year) => around(fromEaster(39)(year), 0, 3)],
  ['entre (?:les )?(?:2 )?fetes', (year) => ({ from: { year, month: 12, day: 26 }, to: { year, month: 12, day: 31 } })],
  ['fetes(?: de fin d annee)?', (year) => around(fixed(12, 24)(year), 0, 8)],
];

export const FEAST_RULES: readonly Rule[] = [
  ...AROUND.map(([name, spanOf]): Rule => {
    return [
      `(?:le |les |l |du |de |des |pour )*(?:${name})`,
      (_m, today) => ({ is: 'span', span: coming(spanOf, ({ to }) => to, today), isWeek: false }),
    ];
  }),
  ...FEASTS.map(([name, dayOf]): Rule => {
    return [
      `(?:le |la |l )?(?:${name})`,
      (_m, today) => ({ is: 'day', date: coming(dayOf, (day) => day, today), isFeast: true }),
    ];
  }),
];

/** This year's, or next year's when its last day is over. */
function coming<Days>(of: (year: number) => Days, lastOf: (days: Days) => LocalDate | null, today: LocalDate): Days {
  const thisYear = of(today.year);
  const last = lastOf(thisYear);
  return last !== null && dayNumber(last) < dayNumber(today) ? of(today.year + 1) : thisYear;
}

function fixed(month: number, day: number): (year: number) => LocalDate {
  return (year) => ({ year, month, day });
}
function fromEaster(days: number): (year: number) => LocalDate {
  return (year) => addDays(easterSunday(year), days);
}
function around(day: LocalDate, before: number, after: number): Span {
  return { from: addDays(day, before), to: addDays(day, after) };
}
