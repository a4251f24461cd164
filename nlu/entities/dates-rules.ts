import type { LocalDate } from '../../bot/domain/local-date.js';
import { addDays, dayNumber } from '../../bot/domain/local-date.js';
import { mondayOf, mondayOfIsoWeek, monthSpan } from './dates-calendar.js';
import type { PartOfDay } from '../../bot/domain/when-heard.js';
import { MONTHS, WEEKDAYS } from './dates-spelling.js';
import type { Token } from './dates-token.js';

const MONTH = `(${MONTHS.join('|')}|sept)`;
const DAY_MINUTES = 1440;

type Make = (match: RegExpExecArray, today: LocalDate) => Token | null;

/** Tried in order at each word; the first that fits and makes a token is taken. */
export const DATE_RULES: readonly (readonly [pattern: RegExp, make: Make])[] = (
  [
    // Hours.
    [
      `(\\d{1,2}) ?(?:h|heures|hr|hrs|heure|eures)(?: ?(\\d{2})(?!\\d| ?(?:${MONTHS.join('|')}|sept)|[/h:])(?: ?(?:minutes|mn|min))?)?${moreMinutes()}${halfOfDay()}`,
      (m) => time(m[1], m[2], m[3] ?? m[4], m[5]),
    ],
    [`(\\d{1,2}):(\\d{2})(?!\\d)${moreMinutes()}${halfOfDay()}`, (m) => time(m[1], m[2], m[3] ?? m[4], m[5])],
    [`une heures${moreMinutes()}${halfOfDay()}`, (m) => time('1', undefined, m[1] ?? m[2], m[3])],
    [`(?:entre )?midi (?:et|-|a) (?:2|deux|14 ?h)`, () => ({ is: 'hours', from: 720, to: 840 })],
    [
      `(?:(?:le|du|de) midi|(?:pause|heures?) (?:de |du )?(?:dejeuner|midi))`,
      () => ({ is: 'part', part: 'noon', isToday: false }),
    ],
    [`mi journee`, () => ({ is: 'part', part: 'noon', isToday: false })],
    [`ce midi`, () => ({ is: 'part', part: 'noon', isToday: true })],
    [
      `(?:midi|12 ?h midi)(?: et (?:demie?|(quart)))?`,
      (m) => ({ is: 'time', minutes: m[0].includes('dem') ? 750 : m[1] === undefined ? 720 : 735, isLoose: false }),
    ],
    // Parts of a day.
    [`(cet|cette|ce) (matin|aprem|soir|nuit)`, (m) => partOf(m[2], true)],
    [
      `(?:tout |toute )?(?:debut|fin|milieu) (?:de |d )?(?:l |la )?(matin|aprem|soir|journee)`,
      (m) => partOf(m[1], false),
    ],
    [`(matin|aprem|soir)`, (m) => partOf(m[1], false)],
    [`apres (?:le )?(?:manger|dejeuner|repas|dejeune)`, () => partOf('aprem', false)],
    [`apres (?:le |mon )?(?:travail|boulot|taf)`, () => partOf('soir', false)],
    // Days counted from today.
    [`aujourdhui|ce jours|tout a l heures`, () => ({ is: 'ahead', days: 0 })],
    [`(?:le )?lendemain`, () => ({ is: 'ahead', days: 1 })],
    [`demain`, () => ({ is: 'ahead', days: 1 })],
    [`apresdemain`, () => ({ is: 'ahead', days: 2 })],
    [`avant hier|hier`, () => ({ is: 'ahead', days: -1 })],
    [
      `(?:dans|ds|d ici|sous) (?:les |ces )?(?:prochain jours|jours (?:prochain|qui viennent|a venir|suivant))|(?:les |ces )?prochain jours|dans les jours (?:qui viennent|a venir)`,
      (_m, today) => spanOf(today, addDays(today, 7)),
    ],
    [
      `(?:dans|ds|d) (?:environ )?(?:(une?) )?(demi |demie )?heures(?: (?:et )?(demie))?`,
      (m) => ({ is: 'in', minutes: m[2] !== undefined ? 30 : m[3] !== undefined ? 90 : 60 }),
    ],
    [
      `(?:dans|ds) (?:environ )?(\\d{1,2}) ?(?:h|heures)(?: ?(?:(\\d{2})(?!\\d)|et (demie)))?`,
      (m) => ({ is: 'in', minutes: number(m[1]) * 60 + (m[3] === undefined ? number(m[2] ?? '0') : 30) }),
    ],
    [`(?:dans|ds) (?:environ )?(\\d{1,3}) ?(?:minutes|mn)`, (m) => ({ is: 'in', minutes: number(m[1]) })],
    [`(d ici|sous|avant) (?:une|1) semaine`, (_m, today) => spanOf(today, addDays(today, 7))],
    [`(?:dans|ds) (?:une|1) semaine(?: tout pile)?`, () => ({ is: 'ahead', days: 7 })],
    [`d ici (\\d{1,2}) semaine`, (m, today) => spanOf(today, addDays(today, 7 * number(m[1])))],
    [`(?:dans|ds) (\\d{1,2}) semaine`, (m) => ({ is: 'ahead', days: 7 * number(m[1]) })],
    [`(?:sous|d ici|dans|ds) (?:une |la )?huitaine`, () => ({ is: 'ahead', days: 7 })],
    [`(?:sous|d ici|dans|ds) (?:une |la )?quinzaine`, () => ({ is: 'ahead', days: 14 })],
    [
      `d ici (\\d{1,2}) ?(?:jours|j)(?![a-z])`,
      (m, today) => spanOf(today, addDays(today, idiomaticDays(number(m[1])))),
    ],
    [`(?:dans|ds) (\\d{1,3}) ?(?:jours|j)(?![a-z])`, (m) => ({ is: 'ahead', days: idiomaticDays(number(m[1])) })],
    [`(?:dans|ds|sous|d ici) une dizaine de jours`, () => ({ is: 'ahead', days: 10 })],
    [`(?:dans|ds|sous|d ici) quelques jours`, (_m, today) => spanOf(addDays(today, 2), addDays(today, 7))],
    [`(?:dans|ds) la journee`, () => ({ is: 'ahead', days: 0 })],
    [`(?:dans|ds) (?:un|1) mois`, (_m, today) => monthsAhead(today, 1)],
    [`(?:dans|ds) (\\d{1,2}) mois`, (m, today) => monthsAhead(today, number(m[1]))],
    // Weeks.
    [
      `(?:dans |pour )?(?:la )?semaine (?:du|de|des|d|commencant le|a partir du)(?= (?:\\d|lundi))`,
      () => ({ is: 'week-of' }),
    ],
    [`(?:(?:la|cette|de|une) )*(?:semaine (?:dernier|passee?)|dernier semaine)`, () => ({ is: 'ahead', days: -7 })],
    [
      `(?:la |dans |pour )*(?:semaine (?:prochain|suivant|d apres|qui vient|qui suit|a venir|apres)|prochain semaine)`,
      (_m, today) => week(today, 1, 0, 6),
    ],
    [`semaine (?:en )?(?:huit|8)`, (_m, today) => week(today, 2, 0, 6)],
    [`(?:tout )?(?:debut|dbut) (?:de |d )?(?:la )?semaine prochain`, (_m, today) => week(today, 1, 0, 1)],
    [`milieu (?:de |d )?(?:la )?semaine prochain`, (_m, today) => week(today, 1, 2, 2)],
    [`fin (?:de |d )?(?:la )?semaine prochain`, (_m, today) => week(today, 1, 3, 5)],
    [
      `(?:tout )?(?:debut|dbut) (?:de |d )?(?:la )?semaine`,
      (_m, today) => week(today, mondayOf(today) + 1 >= dayNumber(today) ? 0 : 1, 0, 1),
    ],
    [
      `milieu (?:de |d )?(?:la )?semaine`,
      (_m, today) => week(today, mondayOf(today) + 2 >= dayNumber(today) ? 0 : 1, 2, 2),
    ],
    [`d ici (?:la )?fin (?:de |d )?(?:la |cette )?semaine`, (_m, today) => week(today, 0, 0, 6)],
    [
      `(?:a la |en )?fin (?:de |d )?(?:la |cette )?semaine`,
      (_m, today) => week(today, mondayOf(today) + 5 >= dayNumber(today) ? 0 : 1, 3, 5),
    ],
    [`(?:semaine (?:numero |n )?|s)(\\d{1,2})(?![\\d/h])`, (m, today) => isoWeek(number(m[1]), today)],
    [
      `(?:dans |de |pour |durant )?(?:cette semaine|le courant de la semaine|courant (?:de )?semaine|courant de la semaine)(?: ci)?`,
      (_m, today) => week(today, 0, 0, 6),
    ],
    [
      `(?:en|la|les jours de) semaine`,
      (m, today) => (m[0].startsWith('la') ? week(today, 0, 0, 6) : { is: 'workdays' }),
    ],
    [`dans la semaine`, (_m, today) => week(today, 0, 0, 6)],
    [`(?:du |de )?lundi (?:au|a) vendredi`, () => ({ is: 'workdays' })],
    [`weekend`, () => ({ is: 'weekend' })],
    // Months.
    [
      `(?:le |du |au )?(?:mois (?:prochain|suivant|d apres|qui vient)|prochain mois)`,
      (_m, today) => month(today, 1, 'all'),
    ],
    [`(?:le )?mois (?:dernier|passe)`, () => ({ is: 'ahead', days: -30 })],
    [`(debut|milieu|fin) (?:du |de |d )?mois prochain`, (m, today) => month(today, 1, m[1])],
    [`(debut|milieu|fin) (?:du |de |d )?(?:ce )?mois`, (m, today) => month(today, 0, m[1])],
    [`(?:ce|courant|du) mois(?: ci)?`, (_m, today) => month(today, 0, 'all')],
    // Dates.
    ['(\\d{4})-(\\d{2})-(\\d{2})', (m) => date(m[3], m[2], m[1])],
    ['(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?!\\d)', (m) => date(m[1], m[2], m[3])],
    ['(\\d{1,2}) ?/ ?(\\d{1,2})(?![\\d/])', (m) => date(m[1], m[2], undefined)],
    [
      `(\\d{1,2}) ?(?:er|eme|e)?,? (?:de |du mois de )?${MONTH}(?: (\\d{4}|2\\d(?! ?(?:h|:|\\d|heures))))?`,
      (m) => date(m[1], String(monthNumber(m[2] ?? '')), m[3]),
    ],
    [`(\\d{1,2})${MONTH}`, (m) => date(m[1], String(monthNumber(m[2] ?? '')), undefined)],
    [`(?:premiere|1 ?ere?) semaine (?:de |d )?${MONTH}`, (m, today) => firstWeek(m[1], today)],
    [
      `(debut|mi|milieu|fin) (?:de |d |du mois de )?${MONTH}(?: (\\d{4}))?`,
      (m, today) => namedMonth(m[2], m[3], today, m[1] ?? 'all'),
    ],
    [
      `(?:en|courant|au mois de|mois de|pour|de|d) ${MONTH}(?: (\\d{4}))?`,
      (m, today) => namedMonth(m[1], m[2], today, 'all'),
    ],
    // Weekdays.
    [
      `(?:tous les|chaque|ts les|tout les|toutes les) (?:jours de la semaine|jours ouvres|jours ouvrables)`,
      () => ({ is: 'workdays' }),
    ],
    [`(?:tous|tout|toutes) les jours`, () => ({ is: 'any-time' })],
    [
      `(?:tous les|tout les|tt les|chaque|ts les|les) (${WEEKDAYS.join('|')})`,
      (m) => ({ is: 'weekday', weekday: WEEKDAYS.indexOf(m[1] ?? ''), isEvery: true }),
    ],
    [`(${WEEKDAYS.join('|')})`, (m) => ({ is: 'weekday', weekday: WEEKDAYS.indexOf(m[1] ?? ''), isEvery: false })],
    [`(?:d )?en (?:8|huit)`, () => ({ is: 'in-eight', days: 7 })],
    [`(?:d )?en (?:15|quinze)`, () => ({ is: 'in-eight', days: 14 })],
    [`prochain|d apres|qui vient|qui arrive`, () => ({ is: 'next' })],
    [`dernier|passee?`, () => ({ is: 'last' })],
    [`ce|cet|cette`, () => ({ is: 'this' })],
    // As soon as possible, whenever.
    [
      `(?:le |au )?(?:plus (?:tot|vite|rapidement|vite|rapide|proche)|+tot|+ vite)(?: possible)?|des que possible|(?:la |le )?(?:premier|premiere|1 ?ere?|prochain) (?:date|creneau|creneaux|rdv|rendez vous|dispo|disponibilite|place|jours|heures)(?: (?:libre|dispo|disponible|possible))?|tout de suite|maintenant|immediatement|au plus tot|rapidement|(?:n importe quand )?mais vite`
        .replaceAll('+tot', '\\+ ?tot')
        .replaceAll('+ vite', '\\+ ?vite'),
      () => ({ is: 'earliest' }),
    ],
    [
      `(?:n importe quand|nimporte quand|n importe quel jours|n importe quelle heures|(?:c est )?quand vous (?:voulez|pouvez|voudrez)|quand (?:tu|vs) (?:veux|voulez|peux)|quand ca vous arrange|comme (?:vous voulez|ca vous arrange)|peu importe(?: (?:le jours|l heures|quand|la date))?|ca m est egal|tout me va|toutes les dates)`,
      () => ({ is: 'any-time' }),
    ],
    // Edges and links.
    [
      `pas avant|a partir(?: de| du| d)?|a compter(?: de| du)|(?:apres|passe)(?= (?:le )?\\d{1,2} ?(?:h|:))|plus tard que|des(?= (?:le )?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|midi|aujourdhui|la semaine))`,
      () => ({ is: 'edge', edge: 'from' }),
    ],
    ['apres', () => ({ is: 'edge', edge: 'after' })],
    [
      `pas apres|pas plus tard que|au plus tard(?: le)?|jusque(?: a| au)?|d ici(?: a| au| le)?(?= (?:le )?(?:\\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noel))`,
      () => ({ is: 'edge', edge: 'until' }),
    ],
    ['avant', () => ({ is: 'edge', edge: 'before' })],
    ['entre', () => ({ is: 'between' })],
    [
      `(?:je |j )?(?:ne |n )?(?:peux|peu|pourrais?|suis|serai|sera|est|vais|ai|bosse|travaille) pas(?: (?:dispo|disponible|libre|la|possible|pouvoir))*|(?:c est |ce n est |n est )?pas (?:possible|dispo|disponible|libre)|impossible|indisponible|occupee?|pris|prise|je travaille|je bosse|non(?= ?,| mais|$)`,
      () => ({ is: 'cannot' }),
    ],
    [`pas|sauf|excepte|hormis|hors|jamais|ni|surtout pas|a part`, () => ({ is: 'not' })],
    [`mais|plutot|par contre|en revanche|sinon oui`, () => ({ is: 'but' })],
    ['ou|sinon|soit', () => ({ is: 'or' })],
    ['et|\\+|&', () => ({ is: 'and' })],
    ['a|vers les|vers(?! le )', () => ({ is: 'at', callsHour: true })],
    ['au|aux|vers le|pour|autour de|environ', () => ({ is: 'at', callsHour: false })],
    ['(\\d{1,2})(?:er|eme)?(?![a-z\\d])', (m) => ({ is: 'date', day: number(m[1]), month: null, year: null })],
    [',|;', () => ({ is: 'comma' })],
    ['-|/', () => ({ is: 'dash' })],
    [
      `le|la|les|l|du|de|d|des|dans|ds|en|un|une|svp|stp|si|possible|journee|date|jours|heures|matinee|rdv|pile|environ|courant|s il|vous|te|plait|ca|va|c est|bon|bien`,
      () => ({ is: 'word' }),
    ],
  ] as readonly (readonly [string, Make])[]
).map(([source, make]): readonly [RegExp, Make] => [new RegExp(`(?:${source})(?![a-z])`, 'yu'), make]);

function moreMinutes(): string {
  return `(?: et (demie?|quart)| (moins (?:le )?(?:quart|\\d{1,2})))?`;
}
function halfOfDay(): string {
  return `(?: (?:du |de l |le |l )?(matin|aprem|soir)(?! (?:ou|et) ))?`;
}

function time(hour = '', minute = '0', more: string | undefined, half: string | undefined): Token | null {
  let hours = number(hour);
  let minutes = number(minute);
  if (hours > 24 || minutes > 59) return null;
  if (more?.startsWith('dem') === true) minutes = 30;
  else if (more === 'quart') minutes = 15;
  else if (more !== undefined) minutes = -(more.endsWith('quart') ? 15 : number(/\d+/u.exec(more)?.[0] ?? '0'));
  if (half === 'soir' || half === 'aprem') hours += hours < 12 ? 12 : 0;
  // Nobody gives appointments before seven: "à 2h" is two in the afternoon, "6h" six in the evening.
  else if (half === undefined && hours >= 1 && hours < 7 && !hour.startsWith('0')) hours += 12;
  return { is: 'time', minutes: (hours * 60 + minutes + DAY_MINUTES) % DAY_MINUTES, isLoose: false };
}

function partOf(word = '', isToday: boolean): Token {
  const part: PartOfDay = word === 'matin' ? 'morning' : word === 'aprem' ? 'afternoon' : 'evening';
  return { is: 'part', part, isToday };
}

/** "Huit jours" is a week in French, "quinze jours" two. */
function idiomaticDays(days: number): number {
  return days === 8 ? 7 : days === 15 ? 14 : days;
}

function monthsAhead(today: LocalDate, months: number): Token {
  const day = Math.min(today.day, monthSpan(today, months, 'all').to?.day ?? 28);
  const first = monthSpan(today, months, 'all').from;
  return { is: 'ahead', days: dayNumber({ ...first, day }) - dayNumber(today) };
}

function spanOf(from: LocalDate, to: LocalDate): Token {
  return { is: 'span', span: { from, to }, isWeek: false };
}
/** Days `first` to `last` (0 = Monday) of the week `weeks` ahead. */
function week(today: LocalDate, weeks: number, first: number, last: number): Token {
  const monday = addDays(today, mondayOf(today) - dayNumber(today) + 7 * weeks);
  return { is: 'span', span: { from: addDays(monday, first), to: addDays(monday, last) }, isWeek: last - first === 6 };
}
function isoWeek(number: number, today: LocalDate): Token | null {
  const monday = mondayOfIsoWeek(number, today);
  return monday === null ? null : { is: 'span', span: { from: monday, to: addDays(monday, 6) }, isWeek: true };
}
function month(today: LocalDate, months: number, which: string | undefined): Token {
  return { is: 'span', span: monthSpan(today, months, which ?? 'all'), isWeek: false };
}
function namedMonth(name = '', year: string | undefined, today: LocalDate, which: string): Token {
  const ahead = (monthNumber(name) - today.month + 12) % 12;
  const first = monthSpan(today, ahead, which);
  const months =
    year === undefined
      ? first.to !== null && dayNumber(first.to) < dayNumber(today)
        ? ahead + 12
        : ahead
      : (Number(year) - today.year) * 12 + monthNumber(name) - today.month;
  return { is: 'span', span: monthSpan(today, months, which), isWeek: false };
}
function firstWeek(name = '', today: LocalDate): Token {
  const { from } = monthSpan(today, (monthNumber(name) - today.month + 12) % 12, 'all');
  return spanOf(from, addDays(from, 6));
}
function monthNumber(name: string): number {
  return name === 'sept' ? 9 : MONTHS.indexOf(name) + 1;
}

function date(day = '', monthOfYear = '', year: string | undefined): Token | null {
  const token = {
    day: number(day),
    month: number(monthOfYear),
    year: year === undefined ? null : year.length === 2 ? 2000 + number(year) : number(year),
  };
  if (token.day < 1 || token.day > 31 || token.month < 1 || token.month > 12) return null;
  return { is: 'date', ...token };
}
function number(digits = ''): number {
  return Number(digits);
}
