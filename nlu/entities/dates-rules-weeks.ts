import { addDays, dayNumber, type LocalDate } from '../../bot/domain/local-date.js';
import { mondayOf, mondayOfIsoWeek, monthSpan } from './dates-calendar.js';
import { ahead, always, MONTH, monthNumber, numberOf, spanOf, week, type Rule } from './dates-rule.js';
import type { Token } from './dates-token.js';
import { A_MONTH } from './dates-words.js';

const OF_THE_WEEK = '(?:de |d )?(?:la |cette |l )?';
const NEXT_WEEK =
  '(?:semaine (?:prochain|suivant|d apres|qui vient|qui suit|qui arrive|a venir|apres)|prochain semaine)';
const OF_MONTH = '(?:de |d |du |du mois de |le mois de |au mois de )?';
const A_FEAST = 'noel|paques|ascension|pentecote|toussaint|jours de l an|nouvel an';
const DEADLINE = '(?:d ici(?: a)?|avant|jusque(?: a)?|au plus tard) ';
/** Words a month follows when it is one, and no name. */
const BEFORE_A_MONTH =
  '(?<=^|(?<![a-z])(?:a partir de|avant|apres|des|d ici|jusque|jusque en|jusque a|entre|ou|et|sinon|vers|plutot) )';

/** Weeks and parts of weeks. */
export const WEEK_RULES: readonly Rule[] = [
  [
    `(?:tous les|chaque|tout les|toutes les|tt les) (?:jours (?:de la semaine|ouvres?|ouvrables?|de semaine))(?! (?:prochain|suivant|d apres|qui|du \\d|pro(?![a-z])|\\d))|(?:du |de |le )?lundi (?:au|a) vendredi|(?:les )?jours (?:de (?:la )?semaine|ouvres?|ouvrables?)(?! (?:prochain|suivant|d apres|qui|du \\d|pro(?![a-z])|\\d))|(?:en|les jours de) semaine(?! (?:prochain|suivant|\\d|pro))|(?<=(?:travaille|bosse|que) )(?:toute )?la semaine(?! (?:prochain|suivant|du|d apres|qui))|la semaine(?= ,? ?(?:je|j|on) (?:travaille|bosse|suis (?!libre|dispo|disponible|la )|ai |peux pas|fais ))`,
    always({ is: 'workdays' }),
  ],
  [
    `(?:dans |pour )?(?:la |une )?semaine (?:du|de|des|d|commencant le|a partir du)(?= (?:l |la )?(?:\\d|lundi|${A_FEAST}))`,
    always({ is: 'week-of', weeks: 0 }),
  ],
  [
    `(?:la )?semaine (?:d )?(avant|apres)(?= (?:le |la |l |les )?(?:\\d|${A_FEAST}))`,
    (m) => ({ is: 'week-of', weeks: m[1] === 'avant' ? -1 : 1 }),
  ],
  [
    `(?:dans |de |la |cette |une )*(?:semaine (?:dernier|passee?)|dernier semaine(?! (?:de|d|du mois)))`,
    always(ahead(-7)),
  ],
  // "Pas la semaine prochaine, celle d'après".
  [
    `(?<=${NEXT_WEEK} .{0,30})(?:celle|la semaine) (?:d )?(?:apres|suivant|qui suit|encore apres)(?! (?:le|la|les|l|\\d))`,
    (_m, today) => week(today, 2, 0, 6),
  ],
  [`celle (?:d apres|suivant|qui suit|qui vient)`, (_m, today) => week(today, 1, 0, 6)],
  [`(?:la |dans la )?semaine (?:d )?apres (?:la )?prochain`, (_m, today) => week(today, 2, 0, 6)],
  [`(?:tout )?(?:debut|dbut) ${OF_THE_WEEK}${NEXT_WEEK}`, (_m, today) => week(today, 1, 0, 1)],
  [`milieu ${OF_THE_WEEK}${NEXT_WEEK}`, (_m, today) => week(today, 1, 2, 2)],
  [`${DEADLINE}(?:la )?fin ${OF_THE_WEEK}${NEXT_WEEK}`, (_m, today) => spanOf(today, weekDay(today, 1, 6))],
  [`fin ${OF_THE_WEEK}${NEXT_WEEK}`, (_m, today) => week(today, 1, 3, 4)],
  [`(?:dans |pour |le |la |courant |courant de |de )*${NEXT_WEEK}`, (_m, today) => week(today, 1, 0, 6)],
  [`(?:dans le |dans la |le )courant (?:de )?(?:la )?${NEXT_WEEK}`, (_m, today) => week(today, 1, 0, 6)],
  [
    `(?<=(?:mais|ou|plutot|sinon|,) )(?:plutot )?(?:a |dans )?(?:la )(?:suivant|d apres|prochain)(?! (?:fois|date|dispo|place))`,
    (_m, today) => week(today, 1, 0, 6),
  ],
  [`(?:la )?semaine (?:en )?(?:huit|8)`, (_m, today) => week(today, 2, 0, 6)],
  [
    `(?:en )?(?:tout )?(?:debut|dbut) ${OF_THE_WEEK}semaine`,
    (_m, today) => week(today, mondayOf(today) >= dayNumber(today) ? 0 : 1, 0, 1),
  ],
  [
    `(?:en )?milieu ${OF_THE_WEEK}semaine`,
    (_m, today) => week(today, mondayOf(today) + 2 >= dayNumber(today) ? 0 : 1, 2, 2),
  ],
  [`${DEADLINE}(?:la )?fin ${OF_THE_WEEK}semaine`, (_m, today) => week(today, 0, 0, 6)],
  [
    `(?:a la |en |vers la )?fin ${OF_THE_WEEK}semaine`,
    (_m, today) => week(today, mondayOf(today) + 4 >= dayNumber(today) ? 0 : 1, 3, 4),
  ],
  [`(?:semaine (?:numero |n )?|s)(\\d{1,2})(?![\\d/h])`, (m, today) => isoWeek(numberOf(m[1]), today)],
  // Seasons.
  [
    `(?:a|vers|apres|avant|pour) la rentree(?! (?:de|du|des|scolaire des))|(?:au|ce) printemps|cet ete|cet hiver|cet automne|a l automne|l ete prochain`,
    always({ is: 'unknown' }),
  ],
  // School holidays.
  [
    `(?:pendant|durant|apres|avant|aux|a) (?:les |ces |mes )?(?:petites |grandes )?vacances(?: (?:scolaires|(?:de |du |d )(?:l |la )?(?:ete|hiver|printemps|automne|noel|paques|toussaint|fevrier|${A_MONTH})))?(?! (?:je|j|on) )`,
    always({ is: 'unknown' }),
  ],
  [`(?:toutes les|chaque|tout les) semaine|hebdomadaire`, always({ is: 'every-week' })],
  [
    `(?:dans |de |pour |durant )?(?:(?:cette|cet|ce) semaine|le courant de la semaine|courant (?:de )?(?:la )?semaine|la semaine(?! entre))(?: ci)?|(?<=dispo )semaine`,
    (_m, today) => week(today, 0, 0, 6),
  ],
];

/** Months, parts of months, years. */
export const MONTH_RULES: readonly Rule[] = [
  [`(?:l )?(?:an|annee) (?:dernier|passee?)`, always(ahead(-365))],
  // "Pas avant 2027".
  [
    `(?<=(?<![a-z])(?:avant|apres|partir de|des|en|d ici|ici a) )(20[2-4]\\d)(?![\\d/h])`,
    (m, { year }) => (numberOf(m[1]) < year ? null : yearOf(numberOf(m[1]))),
  ],
  [
    `(?:en |au )?(?:tout )?debut (?:de |d )?(?:l )?(?:an|annee)(?: (?:prochain|qui vient))?`,
    (_m, { year }) => spanToken(monthSpan({ year: year + 1, month: 1, day: 1 }, 0, 'all')),
  ],
  [`(?:l )?(?:an|annee) (?:prochain|qui vient)|prochain annee`, (_m, { year }) => yearOf(year + 1)],
  [
    `${DEADLINE}(?:la )?fin (?:de |d )?(?:l |cette )?(?:an|annee)`,
    (_m, today) => spanOf(today, { year: today.year, month: 12, day: 31 }),
  ],
  [
    `(?:a la |en )?fin (?:de |d )?(?:l |cette )?annee`,
    (_m, { year }) => spanOf({ year, month: 12, day: 21 }, { year, month: 12, day: 31 }),
  ],
  [`(?:le )?mois (?:dernier|passe)`, always(ahead(-30))],
  [
    `${DEADLINE}(?:la )?fin (?:du |de |d )?(?:le )?mois prochain`,
    (_m, today) => until(monthSpan(today, 1, 'all').to, today),
  ],
  [
    `${DEADLINE}(?:la )?fin (?:du |de |d )?(?:ce )?mois(?: ci)?`,
    (_m, today) => until(monthSpan(today, 0, 'all').to, today),
  ],
  [
    `${DEADLINE}(?:la )?fin ${OF_MONTH}${MONTH}(?: (\\d{4}))?`,
    (m, today) => until(monthNamed(m[1], m[2], today, 'fin').to, today),
  ],
  [`(?:au |le |la |en )?(debut|milieu|mi|fin) (?:du |de |d )?mois prochain`, (m, today) => month(today, 1, m[1])],
  [
    `(?:dans |le |du |au |courant )*(?:mois (?:prochain|suivant|d apres|qui vient)|prochain mois)`,
    (_m, today) => month(today, 1, 'all'),
  ],
  [`(?:au |le |la |en )?(debut|milieu|fin) (?:du |de |d )?(?:ce )?mois(?: ci)?`, (m, today) => month(today, 0, m[1])],
  [
    `(?:dans le courant du|courant du|au courant du|dans le|ce|courant) mois(?: ci)?(?! (?:de |d )(?:${A_MONTH}))`,
    (_m, today) => month(today, 0, 'all'),
  ],
  [
    `(?:la )?(deuxieme|seconde|2 ?e(?:me)?|troisieme|3 ?e(?:me)?|quatrieme|4 ?e(?:me)?|dernier) semaine (?:de |d |du mois de )?${MONTH}`,
    (m, today) => weekOfMonth(m[1], m[2], today),
  ],
  [
    `(?:premiere|premier|1 ?ere?) (?:semaine|quinzaine) (?:de |d |du mois de )?${MONTH}`,
    (m, today) => firstDays(m[0].includes('quinzaine') ? 15 : 7, m[1], today),
  ],
  [`(?:deuxieme|seconde|2eme|2e) quinzaine (?:de |d )?${MONTH}`, (m, today) => lastDays(m[1], today)],
  [
    `(?:au |en |le |la |vers (?:la |le )?)?(debut|dbut|mi|milieu|fin) ${OF_MONTH}${MONTH}(?: (?:prochain|(\\d{4})))?`,
    (m, today) => spanToken(monthNamed(m[2], m[3], today, m[1] === 'dbut' ? 'debut' : (m[1] ?? 'all'))),
  ],
  [
    `(?:en|courant|(?:a )?la rentree de|au courant du mois de|dans le courant de|courant du mois de|dans le courant du mois de|au mois de|le mois de|du mois de|mois de|pour)(?: de)? ${MONTH}(?: (?:prochain|(\\d{4})))?(?! (?:dernier|passe))`,
    (m, today) => spanToken(monthNamed(m[1], m[2], today, 'all')),
  ],
  [
    `${BEFORE_A_MONTH}${MONTH}(?: (?:prochain|(\\d{4})))?(?! (?:dernier|passe))`,
    (m, today) => spanToken(monthNamed(m[1], m[2], today, 'all')),
  ],
  [`${MONTH} prochain`, (m, today) => spanToken(monthNamed(m[1], undefined, today, 'all'))],
  [`(?:en |fin |debut )?${MONTH} (?:dernier|passe)`, always(ahead(-30))],
];

interface Dates {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

function weekDay(today: LocalDate, weeks: number, weekday: number): LocalDate {
  return addDays(today, mondayOf(today) - dayNumber(today) + 7 * weeks + weekday);
}
function isoWeek(number: number, today: LocalDate): Token | null {
  const monday = mondayOfIsoWeek(number, today);
  return monday === null ? null : { is: 'span', span: { from: monday, to: addDays(monday, 6) }, isWeek: true };
}
function month(today: LocalDate, months: number, which: string | undefined): Token {
  return spanToken(monthSpan(today, months, which ?? 'all'));
}
function spanToken(span: Dates): Token {
  return { is: 'span', span, isWeek: false };
}
function until(last: LocalDate | null, today: LocalDate): Token {
  return spanToken({ from: today, to: last });
}
function yearOf(year: number): Token {
  return spanOf({ year, month: 1, day: 1 }, { year, month: 12, day: 31 });
}
/** The month of that name, or its part, this year or, when that is over, the next. */
function monthNamed(name = '', year: string | undefined, today: LocalDate, which: string): Dates {
  const ahead = (monthNumber(name) - today.month + 12) % 12;
  if (year !== undefined)
    return monthSpan(today, (Number(year) - today.year) * 12 + monthNumber(name) - today.month, which);
  const first = monthSpan(today, ahead, which);
  const isOver = first.to !== null && dayNumber(first.to) < dayNumber(today);
  return isOver ? monthSpan(today, ahead + 12, which) : first;
}
function firstDays(days: number, name: string | undefined, today: LocalDate): Token {
  const { from } = monthNamed(name, undefined, today, 'all');
  return spanOf(from, addDays(from, days - 1));
}
function lastDays(name: string | undefined, today: LocalDate): Token {
  const { from, to } = monthNamed(name, undefined, today, 'all');
  return spanToken({ from: addDays(from, 15), to });
}

/** The second to the fourth seven days of a month, or its last seven. */
function weekOfMonth(ordinal = '', name: string | undefined, today: LocalDate): Token {
  const { from, to } = monthNamed(name, undefined, today, 'all');
  if (ordinal === 'dernier' && to !== null) return spanOf(addDays(to, -6), to);
  const weeks = /^(?:2|deux|sec)/u.test(ordinal) ? 1 : /^[3t]/u.test(ordinal) ? 2 : 3;
  return spanOf(addDays(from, 7 * weeks), addDays(from, 7 * weeks + 6));
}
