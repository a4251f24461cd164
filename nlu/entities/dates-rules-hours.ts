import type { PartOfDay } from '../../bot/domain/when-heard.js';
import { A_MONTH, A_WEEKDAY } from './dates-words.js';
import { always, numberOf, partOf, type Rule } from './dates-rule.js';
import type { Token } from './dates-token.js';

const DAY_MINUTES = 1440;
/** "Et quart", "moins dix". */
const MORE_MINUTES = `(?: (?:et |et un |un |1 )(demie?|quart)(?! d heures)| (moins (?:le )?(?:quart|\\d{1,2})))?`;
const HALF_OF_DAY = `(?: (?:du |de l |le |l )?(matin|aprem|soir)(?! (?:ou|et) ))?`;
/** Words that call for an hour. */
const TO_AN_HOUR = `(?<=^|(?<![a-z])(?:a|vers|apres|avant|entre|pour|de|des|jusque|demain|apresdemain|${A_WEEKDAY}|${A_MONTH}) )`;
const WORK = `(?:travail(?:le)?|boulot|taf|taff|bureau|service|job|turbin|usine|chantier)`;
const SCHOOL = `(?:ecole|classes?|creche|maternelle|primaire|garderie|sortie d ecole|sortie des classes)`;
const CLASSES = `(?:cours(?! (?:de|d) )|college|lycee|fac|formation)`;
const OF_MINE = `(?:le |la |les |l |mon |ma |mes |leur |du |de |des |d )*`;
const GOING_TO = '(?:d aller |de partir |de |d )?(?:au |a )?';
const CHILDREN_LEAVE = `(?:finit|finis|finir|fini|sortir|finissent|finissons|termine|terminent|sors|sort|sortent|debauche|quitte|rentre)`;
/** "Pas trop tôt"; "c'est pas trop tard ?" is a question. */
const NOT_TOO = `(?<!(?:est|sera|serait) )pas (?:trop |tres |vraiment )?`;
/** "À 17h", not read further: the time is the next token. */
const AN_HOUR_FOLLOWS = `(?: (?:a|vers|pas avant))?(?= (?:\\d{1,2} ?(?:h|heures|:)|midi))`;

/** Clock times, parts of a day, hours that everyday life sets. */
export const HOUR_RULES: readonly Rule[] = [
  // Hours that work or school leave free.
  [
    `(?:(?:je |on |il |elle |ils |elles )?${CHILDREN_LEAVE}(?: (?:${OF_MINE}(?:${WORK}|${SCHOOL}|${CLASSES}|journee)|tous les jours|toujours|jamais|pas))*)${AN_HOUR_FOLLOWS}`,
    always({ is: 'edge', edge: 'from' }),
  ],
  [
    `(?:je |j |on |il |elle |ils )?(?:travaille|bosse|dors|fais (?:la|ma|une) sieste|suis (?:(?:coincee?|bloquee?|retenue?|occupee?|prise?)(?: (?:au (?:travail|boulot|bureau|taf)|en (?:reunion|formation|cours)))?|au taf|au taff|au bureau|a l usine|au travail|au boulot|en cours|prise?|occupee?|en formation)|ai cours|ai classe|(?:ai|a|ont) (?:un |une |les |mes |la |le |l |mon |ma |des )?(?:cours|classe|ecole|soins|kine|infirmiere|reunion|dialyse|piscine|formation|sport|rdv|rendez vous))(?: (?:tous|tout) les jours)? jusque(?: a)?${AN_HOUR_FOLLOWS}`,
    always({ is: 'edge', edge: 'from' }),
  ],
  [
    `(?:je |on )?(?:commence|embauche|attaque|reprends|travaille (?:a partir de|des|apres|de)|bosse (?:a partir de|des|apres))(?: ${OF_MINE}${WORK})?${AN_HOUR_FOLLOWS}(?! (?:a )?\\d{1,2} ?(?:h|heures)?(?: ?\\d\\d)? (?:a|jusque))`,
    always({ is: 'edge', edge: 'until' }),
  ],
  [
    `avant (?:de |d )(?:[a-z]+ ){1,5}?a(?= \\d{1,2} ?(?:h|heures))|(?:je )?(?:dois|devrai|faut que je|vais devoir) (?:re)?(?:partir|parte|rentrer|filer|y aller|(?:etre|sois) (?:partie?|rentree?|de retour|chez moi|a la maison))(?: (?:a|avant|vers|pour))?(?= \\d{1,2} ?(?:h|heures))`,
    always({ is: 'edge', edge: 'until' }),
  ],
  [`(?:apres|a la sortie(?: de)?) ${OF_MINE}${SCHOOL}`, always({ is: 'open-hours', minutes: 990, edge: 'from' })],
  [`(?:apres|a la sortie(?: de)?) ${OF_MINE}${CLASSES}`, always({ is: 'open-hours', minutes: 1020, edge: 'from' })],
  [
    `(?:apres|en sortant|a la sortie) ${OF_MINE}(?:heures de )?(?:${WORK}|journee de ${WORK}|travailler|bosser)`,
    always({ is: 'open-hours', minutes: 1080, edge: 'from' }),
  ],
  [
    `(?:quand|lorsque|des que|apres que|une fois que) (?:je |j |on )?(?:sors|sort|finis|finit|termine|quitte|debauche|rentre|ai fini|ai termine) ${OF_MINE}${WORK}`,
    always({ is: 'open-hours', minutes: 1080, edge: 'from' }),
  ],
  [
    `(?:quand|lorsque|pendant que|tant que) (?:[a-z]+ ){1,4}(?:est|sont|seront|sera) (?:a l |en |a la )?${SCHOOL}|(?:pendant|durant|sur) (?:les |l |le )?(?:heures d |temps d |temps scolaire|heures scolaires)(?:ecole)?|pendant l ecole`,
    always({ is: 'hours', from: 510, to: 990 }),
  ],
  [`avant ${GOING_TO}${OF_MINE}${SCHOOL}`, always({ is: 'open-hours', minutes: 510, edge: 'until' })],
  [`avant ${GOING_TO}${OF_MINE}(?:${WORK}|travailler)`, always({ is: 'open-hours', minutes: 540, edge: 'until' })],
  // Clock times.
  [
    `(\\d{1,2}) ?(?:h|heures|hr|hrs|heure|eures) ?[.:]? ?(?:(?<=[ .:hs])(\\d{2})(?!\\d| ?(?:${A_MONTH}|sept)|[h:]|/\\d{1,2}(?! ?h))(?: ?(?:minutes|mn|min|m))?)?${MORE_MINUTES}${HALF_OF_DAY}`,
    (m) => time(m[1], m[2], m[3] ?? m[4], m[5]),
  ],
  [
    `(?<=(?<![a-z])(?:a|vers|pour) )(?:2[5-9]|[3-9]\\d) ?(?:h|heures)(?! \\d|[a-z])|\\d{1,2} ?h ?[6-9]\\d(?!\\d)`,
    always({ is: 'no-hour' }),
  ],
  [`heures (\\d{1,2})(?![\\d/])`, (m) => time(m[1], undefined, undefined, undefined)],
  [`(\\d{1,2}):(\\d{2})(?!\\d)${MORE_MINUTES}${HALF_OF_DAY}`, (m) => time(m[1], m[2], m[3] ?? m[4], m[5])],
  // "8 et demie".
  [`(\\d{1,2}) et (demie?|quart)`, (m) => time(m[1], undefined, m[2], undefined)],
  // "14.30", where it can be no day of a month or an hour is called for.
  [`(\\d{1,2})[.](00|1[3-9]|[2-5]\\d)(?![.\\d])`, (m) => time(m[1], m[2], undefined, undefined)],
  [
    `${TO_AN_HOUR}(\\d{1,2})[.](\\d{2})(?![.\\d]| (?:a |vers )?\\d{1,2} ?(?:h|heures|:))`,
    (m) => time(m[1], m[2], undefined, undefined),
  ],
  [`${TO_AN_HOUR}une heures${MORE_MINUTES}${HALF_OF_DAY}`, (m) => time('1', undefined, m[1] ?? m[2], m[3])],
  [`(?:entre )?midi (?:et|-|a) (?:2|deux)(?: ?h| heures)?`, always(partOf('noon'))],
  [`(?:entre )?midi (?:et|-|a) 14(?: ?h| heures)?`, always({ is: 'hours', from: 720, to: 840 })],
  [`entre midi(?! (?:et|-|a) \\d)`, always(partOf('noon'))],
  [`entre (?:12|treize|13) et 2`, always(partOf('noon'))],
  [`entre (?:12|treize|13) et 14`, always({ is: 'hours', from: 720, to: 840 })],
  [
    `(?:(?:(?:sur |pendant |durant )?(?:le |les |ma |la )?(?:pause|temps|heures?) (?:de |du )?(?:dejeuner|repas|midi))|(?:le|du|de|les|sur le) midi)(?! (?:et|a|moins|\\d))`,
    always(partOf('noon')),
  ],
  [`mi journee`, always(partOf('noon'))],
  [`ce midi`, always(partOf('noon', true))],
  [`(?<=(?:demain|aujourdhui|${A_WEEKDAY}|${A_MONTH}|\\d) )midi(?! (?:et|a|moins|-|\\d|pile))`, always(partOf('noon'))],
  [
    `(?:midi|12 ?h midi)(?: (?:et (?:demie?|(quart))|(moins (?:le )?(?:quart|\\d{1,2}))|(\\d{2})(?! ?h)))?`,
    (m) =>
      m[0].endsWith('demi') || m[0].endsWith('demie')
        ? time('12', '30', undefined, undefined)
        : time('12', m[3], m[1] ?? m[2], undefined),
  ],
  // Parts of a day, from the narrowest.
  [`(?:a |en |vers )*(?:la |toute )?fin (?:de |d )?(?:la |cette )?matin`, always({ is: 'hours', from: 660, to: 720 })],
  [`(?:a |en |vers )*(?:la |toute )?fin (?:de |d )?(?:l |cet )?aprem`, always({ is: 'hours', from: 960, to: 1080 })],
  [
    `(?:a |en |vers )*(?:la |toute )?fin (?:de |d )?(?:la |ma )?journee`,
    always({ is: 'open-hours', minutes: 960, edge: 'from' }),
  ],
  [
    `(?:en )?(?:tout |toute )?(?:debut|dbut|milieu) (?:de |d )?(?:l |la )?(matin|aprem|soir|journee)`,
    (m) => partNamed(m[1]),
  ],
  [`(cet|cette|ce) (matin|aprem|soir|nuit)`, (m) => partNamed(m[2], true)],
  [`(?<=(?:dernier|passee?) )(?:soir|nuit)`, always(ahead0())],
  [
    `(?:(?:a|des|aux) )?(?:la |les )?(?:toute )?premieres? heures(?: du jours)?(?! (?:libre|dispo|disponible|possible|que|de libre|venue))`,
    always(partOf('morning')),
  ],
  [`${NOT_TOO}(?:tot|de bonne heures) (?:le |dans la |en )?matin`, always({ is: 'hours', from: 600, to: 720 })],
  [`${NOT_TOO}(?:tot|de bonne heures)`, always({ is: 'open-hours', minutes: 600, edge: 'from' })],
  [`${NOT_TOO}tard(?: (?:le |dans la )?soir)?`, always({ is: 'open-hours', minutes: 1020, edge: 'until' })],
  [
    `(?:tres |assez |plutot |bien )?tot (?:le |dans la )?matin|(?:tres|assez) tot|(?:de )?bon matin|de bonne heures|en debut de journee`,
    always(partOf('morning')),
  ],
  [`(matin|aprem|soir)(?: (?:tot|tard))?`, (m) => partNamed(m[1])],
  [
    `(?:apres|en sortant de) ${OF_MINE}(?:manger|dejeuner|repas|dejeune|sieste|cantine)(?: (?:de|du) midi)?`,
    always(partOf('afternoon')),
  ],
  [
    `avant ${OF_MINE}(?:manger|dejeuner|repas|cantine)(?: (?:de|du) midi)?`,
    always({ is: 'open-hours', minutes: 720, edge: 'until' }),
  ],
  [`apres ${OF_MINE}(?:diner|souper)`, always(partOf('evening'))],
];

function ahead0(): Token {
  return { is: 'ahead', days: -1 };
}

function time(hour = '', minute = '0', more: string | undefined, half: string | undefined): Token | null {
  let hours = numberOf(hour);
  let minutes = numberOf(minute);
  if (hours > 24 || minutes > 59) return null;
  if (more?.startsWith('dem') === true) minutes = 30;
  else if (more === 'quart') minutes = 15;
  else if (more !== undefined) minutes = -(more.endsWith('quart') ? 15 : numberOf(/\d+/u.exec(more)?.[0] ?? '0'));
  if (half === 'soir' || half === 'aprem') hours += hours < 12 ? 12 : 0;
  // Nobody gives appointments before seven: "à 2h" is two in the afternoon, "6h" six in the evening.
  else if (half === undefined && hours >= 1 && hours < 7 && !hour.startsWith('0')) hours += 12;
  return { is: 'time', minutes: (hours * 60 + minutes + DAY_MINUTES) % DAY_MINUTES };
}

function partNamed(word = '', isToday = false): Token {
  const part: PartOfDay =
    word === 'matin' || word === 'journee' ? 'morning' : word === 'aprem' ? 'afternoon' : 'evening';
  return partOf(part, isToday);
}
