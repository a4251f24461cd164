import { addDays, dayNumber, nextWeekday, type LocalDate } from '../../bot/domain/local-date.js';
import { dayExists, monthSpan } from './dates-calendar.js';
import { ahead, always, MONTH, monthNumber, numberOf, spanOf, type Rule } from './dates-rule.js';
import type { Token } from './dates-token.js';
import { A_MONTH, A_WEEKDAY, WEEKDAYS } from './dates-words.js';

const WITHIN = '(?:d ici(?: a)?|sous|avant|en moins de|dans les|dans les prochain|dans un delai de)';
const HALF_A_MONTH_DAYS = 15;
const IN = '(?:dans|d ici|a partir de dans)(?: environ| a peu pres| genre)?';
/** "Mar", "jeu": days when other words of time stand beside them. */
const SHORT_WEEKDAYS: readonly string[] = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const MORE_SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['vend', 4],
  ['vendre', 4],
  ['same', 5],
]);
const A_SHORT_WEEKDAY = [...SHORT_WEEKDAYS, ...MORE_SHORT_WEEKDAYS.keys()].join('|');
const ORDINALS: ReadonlyMap<string, number> = new Map(
  'premier 1er 1 deuxieme 2eme 2e second troisieme 3eme 3e quatrieme 4eme 4e'
    .split(' ')
    .map((name): [string, number] => [
      name,
      '1er premier'.includes(name) ? 1 : /^(?:2|deux|sec)/u.test(name) ? 2 : /^[3t]/u.test(name) ? 3 : 4,
    ]),
);

/** Days counted from today: "demain", "dans 8 jours", "sous huitaine". */
export const COUNTED_DAY_RULES: readonly Rule[] = [
  [`aujourdhui(?: meme)?|ce jours|tout a l heures|toute a l heures|dans l heures`, always(ahead(0))],
  [`(?:l )?avant veille (?:de|du)(?: (?:l|la))?`, always({ is: 'shift', days: -2 })],
  [`(?:la )?veille (?:de|du|d)(?: (?:l|la))?`, always({ is: 'shift', days: -1 })],
  [`(?:le )?surlendemain (?:de|du|d)(?: (?:l|la))?`, always({ is: 'shift', days: 2 })],
  [`(?:le )?lendemain (?:de|du|d)(?: (?:l|la))?`, always({ is: 'shift', days: 1 })],
  [`apresdemain|(?:le )?surlendemain`, always(ahead(2))],
  [`demain|(?:le )?lendemain`, always(ahead(1))],
  [`avant hier|hier`, always(ahead(-1))],
  ['j ?\\+ ?(\\d{1,2})', (m) => ahead(numberOf(m[1]))],
  [
    `(?:dans|d ici|sous) (?:les |ces )?(?:prochain jours|jours (?:prochain|qui viennent|a venir|suivant))|(?:les |ces |ce )?prochain jours`,
    (_m, today) => spanOf(today, addDays(today, 7)),
  ],
  [
    `(?:dans|d ici) (?:environ )?(?:(une?) |l )?(demi |demie )?heures(?: (?:et )?(demie))?`,
    (m) => ({ is: 'in', minutes: m[2] !== undefined ? 30 : m[3] !== undefined ? 90 : 60 }),
  ],
  [`${WITHIN} (24|48|72) ?(?:h|heures)`, (m, today) => spanOf(today, addDays(today, numberOf(m[1]) / 24))],
  [`dans (?:environ )?(24|48|72) ?(?:h|heures)`, (m) => ahead(numberOf(m[1]) / 24)],
  [
    `dans (?:environ )?(\\d{1,2}) ?(?:h|heures)(?: ?(?:(\\d{2})(?!\\d)|et (demie)))?`,
    (m) => ({ is: 'in', minutes: numberOf(m[1]) * 60 + (m[3] === undefined ? numberOf(m[2] ?? '0') : 30) }),
  ],
  [`dans (?:environ )?(\\d{1,3}) ?(?:minutes|mn)`, (m) => ({ is: 'in', minutes: numberOf(m[1]) })],
  [
    `(?:dans|d ici|avant|sous) (?:la |cette |1 )?quinzaine(?: de jours)?|sous une quinzaine(?: de jours)?|d ici une quinzaine(?: de jours)?`,
    (_m, today) => spanOf(today, addDays(today, 14)),
  ],
  [
    `(?:dans|d ici|avant|sous) (?:la |cette |1 )?huitaine(?: de jours)?|sous une huitaine(?: de jours)?|d ici une huitaine(?: de jours)?`,
    (_m, today) => spanOf(today, addDays(today, 7)),
  ],
  [`dans une huitaine(?: de jours)?`, always(ahead(7))],
  [`dans une quinzaine(?: de jours)?`, always(ahead(14))],
  [`(?:dans|sous|d ici) une dizaine de jours`, always(ahead(10))],
  [`(?:dans|sous|d ici) quelques jours`, (_m, today) => spanOf(addDays(today, 2), addDays(today, 7))],
  [
    `${WITHIN} (\\d{1,2}) ?(?:prochain )?(?:jours|j)(?: (?:prochain|qui viennent|a venir|max))?`,
    (m, today) => spanOf(today, addDays(today, idiomaticDays(numberOf(m[1])))),
  ],
  [`${WITHIN} (?:une|1) semaine`, (_m, today) => spanOf(today, addDays(today, 7))],
  [`${WITHIN} (\\d{1,2}) (?:prochain )?semaine`, (m, today) => spanOf(today, addDays(today, 7 * numberOf(m[1])))],
  [`${WITHIN} (?:un|1) mois`, (_m, today) => spanOf(today, addDays(today, daysToMonth(today, 1)))],
  [`${WITHIN} (\\d{1,2}) mois`, (m, today) => spanOf(today, addDays(today, daysToMonth(today, numberOf(m[1]))))],
  [
    `(?:dans|d ici|sous) (\\d{1,2}) ?(?:ou|a|-) ?(\\d{1,2}) (jours|semaine)`,
    (m, today) => fromTo(numberOf(m[1]), numberOf(m[2]), m[3] === 'jours' ? 1 : 7, today),
  ],
  [`${IN} (\\d{1,3}) ?(?:jours|j)`, (m) => ahead(idiomaticDays(numberOf(m[1])))],
  [`${IN} (?:une|1) semaine(?: tout pile)?`, always(ahead(7))],
  [`${IN} (\\d{1,2}) semaine`, (m) => ahead(7 * numberOf(m[1]))],
  [`${IN} (?:un|1) mois et demi`, (_m, today) => ahead(daysToMonth(today, 1) + HALF_A_MONTH_DAYS)],
  [`${IN} (?:un|1) mois`, (_m, today) => ahead(daysToMonth(today, 1))],
  [`${IN} (\\d{1,2}) mois`, (m, today) => ahead(daysToMonth(today, numberOf(m[1])))],
  [`(?<=(?:avant|apres|pas avant) )(\\d{1,2}) ?jours`, (m) => ahead(idiomaticDays(numberOf(m[1])))],
  [
    `(?<!(?:demain|aujourdhui|${A_WEEKDAY}|${A_MONTH}|\\d|prochain) )(?<!(?:demain|${A_WEEKDAY}) , )(?:dans|de) la journee(?! (?:de|du|demain|${A_WEEKDAY}))`,
    always(ahead(0)),
  ],
];

/** Dates in figures, days by the name of their month. */
export const DATE_RULES_IN_FIGURES: readonly Rule[] = [
  ['(\\d{4})-(\\d{2})-(\\d{2})', (m) => date(m[3], m[2], m[1])],
  ['(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?!\\d)', (m) => date(m[1], m[2], m[3])],
  ['(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/]| ?h)', (m) => date(m[1], m[2], undefined)],
  // "10-12" may be hours.
  ['(\\d{1,2})-(0[1-9])(?![\\d-]| ?h)', (m) => date(m[1], m[2], undefined)],
  ['(1[3-9]|2\\d|3[01])-(1[0-2])(?![\\d-]| ?h)', (m) => date(m[1], m[2], undefined)],
  ['(\\d{1,2})[.](0[1-9]|1[0-2])(?![.\\d])', (m) => date(m[1], m[2], undefined)],
  [
    `(\\d{1,2}) ?(?:er|eme|e)?,? (?:de |(?:du |au |de )?mois (?:de )?)?${MONTH}(?: (\\d{4}|2\\d(?! ?(?:h|:|\\d|heures))))?`,
    (m) => date(m[1], String(monthNumber(m[2] ?? '')), m[3]),
  ],
  [`(\\d{1,2})${MONTH}`, (m) => date(m[1], String(monthNumber(m[2] ?? '')), undefined)],
  [
    `(\\d{1,2})(?:er)? (?:(?:du |de ce |de |d )?(?:le )?(mois (?:prochain|suivant|d apres|qui vient)|courant)|(?:du |de ce |ce )(mois(?: ci)?))`,
    (m, today) => dayOfMonth(m[1], m[2] ?? m[3], today),
  ],
  [
    `(?:le |ce )?(premier|1er|1|deuxieme|2eme|2e|second|troisieme|3eme|3e|quatrieme|4eme|4e|dernier) (${A_WEEKDAY}) (?:de |du |d )?(mois prochain|ce mois(?: ci)?|mois|${A_MONTH})`,
    (m, today) => nthWeekday(m[1], m[2], m[3], today),
  ],
];

/** A number on its own, tried last. */
export const BARE_NUMBER_RULES: readonly Rule[] = [
  [
    `(?<=(?<![a-z])(?:le|au|du) )(\\d{1,2})(?:er|eme)?(?![a-z\\d.:€%°])(?! (?:er|eme|e|nd)(?![a-z]))`,
    (m) => bareNumber(m[1], true),
  ],
  ['(\\d{1,2})(?:er)?(?![a-z\\d:€%°]| (?:mois|jours|fois))', (m) => bareNumber(m[1], false)],
];

/** Days of the week. */
export const WEEKDAY_RULES: readonly Rule[] = [
  [
    `(?:tous les|tout les|tt les|toutes les|chaque|les) (?:${A_WEEKDAY})(?! \\d{1,2}(?!\\d| ?(?:h|heures|:)))`,
    (m) => weekday(lastWord(m[0]), { isEvery: true, hasArticle: true }),
  ],
  [
    `(?:tous les|tout les|tt les|chaque|les) (?:${A_SHORT_WEEKDAY})`,
    (m) => weekday(lastWord(m[0]), { isEvery: true, hasArticle: true, isLoose: true }),
  ],
  [
    `(?:un|1) (?:${A_WEEKDAY}) sur (?:deux|2)`,
    (m) => weekday(m[0].split(' ')[1] ?? '', { isEvery: true, hasArticle: true }),
  ],
  [`n importe quel (?:${A_WEEKDAY})`, (m) => weekday(lastWord(m[0]), { isEvery: true, hasArticle: true })],
  [`(?<=(?<![a-z])(?:le|les|du|au) )(?:${A_WEEKDAY})`, (m) => weekday(m[0], { hasArticle: true })],
  [`(?:${A_WEEKDAY})`, (m) => weekday(m[0], {})],
  [
    `(?<!(?<![a-z])(?:un|la|en|mon|ce|des|une|sur|sa|ma|aux|de|bord|grand|bon|pere|ton|son|l|avec|ami|amie|fils|fille) )(?:${A_SHORT_WEEKDAY})`,
    (m) => weekday(m[0], { isLoose: true }),
  ],
  [`(?:tous les|tout les|tt les|chaque|les|que les) weekend`, always({ is: 'weekend', isEvery: true })],
  [`weekend`, always({ is: 'weekend', isEvery: false })],
  [`(?:d )?en (?:8|huit)`, always({ is: 'in-eight', days: 7 })],
  [`(?:d )?en (?:15|quinze)`, always({ is: 'in-eight', days: 14 })],
];

function weekday(
  name: string,
  said: { readonly isEvery?: boolean; readonly hasArticle?: boolean; readonly isLoose?: boolean },
): Token {
  const known = said.isLoose === true ? SHORT_WEEKDAYS.indexOf(name) : WEEKDAYS.indexOf(name);
  const number = known < 0 ? (MORE_SHORT_WEEKDAYS.get(name) ?? 0) : known;
  return { is: 'weekday', weekday: number, isEvery: false, hasArticle: false, isLoose: false, ...said };
}
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** "Huit jours" is a week in French, "quinze jours" two. */
function idiomaticDays(days: number): number {
  return days === 8 ? 7 : days === 15 ? 14 : days;
}

/** "Dans deux ou trois jours", counted in units of so many days; null when the second is the sooner. */
function fromTo(first: number, second: number, unitDays: number, today: LocalDate): Token | null {
  return first < second ? spanOf(addDays(today, first * unitDays), addDays(today, second * unitDays)) : null;
}

/** Days to the same day `months` later, or to the last of that month. */
function daysToMonth(today: LocalDate, months: number): number {
  const { from, to } = monthSpan(today, months, 'all');
  return dayNumber({ ...from, day: Math.min(today.day, to?.day ?? 28) }) - dayNumber(today);
}

function date(day = '', monthOfYear = '', year: string | undefined): Token | null {
  const token = {
    day: numberOf(day),
    month: numberOf(monthOfYear),
    year: year === undefined ? null : year.length === 2 ? 2000 + numberOf(year) : numberOf(year),
  };
  if (token.day < 1 || token.day > 31 || token.month < 1 || token.month > 12) return null;
  return { is: 'date', ...token, hasArticle: true };
}

function bareNumber(digits: string | undefined, hasArticle: boolean): Token {
  return { is: 'date', day: numberOf(digits), month: null, year: null, hasArticle };
}

/** "Le 15 du mois prochain", "le 20 courant". */
function dayOfMonth(digits = '', which = '', today: LocalDate): Token | null {
  const { from } = monthSpan(today, /prochain|suivant|apres|vient/u.test(which) ? 1 : 0, 'all');
  const token = date(digits, String(from.month), String(from.year));
  return token;
}

/** "Le premier lundi de décembre", "le dernier vendredi du mois"; that of this month, or of the next when it is over. */
function nthWeekday(ordinal = '', name = '', month = '', today: LocalDate): Token | null {
  if (month === 'mois prochain') return nthOfMonth(ordinal, name, today, 1);
  if (!month.includes('mois')) return nthOfMonth(ordinal, name, today, (monthNumber(month) - today.month + 12) % 12);
  const thisMonth = nthOfMonth(ordinal, name, today, 0);
  const isOver = thisMonth?.is === 'day' && dayNumber(thisMonth.date) < dayNumber(today);
  return isOver ? nthOfMonth(ordinal, name, today, 1) : thisMonth;
}
function nthOfMonth(ordinal: string, name: string, today: LocalDate, months: number): Token | null {
  const { from, to } = monthSpan(today, months, 'all');
  const first = nextWeekday(WEEKDAYS.indexOf(name), from);
  const nth = ORDINALS.get(ordinal);
  const day = nth === undefined ? lastBy(first, to) : addDays(first, 7 * (nth - 1));
  return dayExists(day) && day.month === from.month ? { is: 'day', date: day, isFeast: false } : null;
}
function lastBy(first: LocalDate, last: LocalDate | null): LocalDate {
  const weeks = last === null ? 0 : Math.floor((dayNumber(last) - dayNumber(first)) / 7);
  return addDays(first, 7 * weeks);
}
