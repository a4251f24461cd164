import { fold } from '../normalise.js';
import { withoutFigures, withoutOtherTimes } from './dates-not-times.js';
import { withoutTypo } from './dates-typos.js';
import { A_MONTH, A_WEEKDAY } from './dates-words.js';

/** Nobody needs more to say when; what follows is not read. */
export const MAX_DATE_CHARACTERS = 320;

/** The word the reader knows, then the ways it is written once folded. */
const SPELLINGS = `
lundi: lundy lndi lendi lindi lundis ludi lnd
mardi: mard mardis mrd mrdi
mercredi: mekredi mewkredi mercr mercre merc merkredi mercredis mercedi mercrdi mcr merkr mercdi
jeudi: jeudy jd jeud jeudis jdi jedi
vendredi: vdi vandredi vendr dredi vendredis vdd vdr vnd
samedi: samedy sanmdi samdi samedis smdi
dimanche: dimanch dimanches
janvier: janv jan
fevrier: fevr fev
avril: avr
juillet: juil juill
aout: aou
septembre: sept. septemb
octobre: oct octob
novembre: nov novemb
decembre: dec dece decemb desembre
aujourdhui: jodi jordi zordi ojd auj ajd aujd aujourdui ojourdui ojourdhui otjourdui aujourdhuis ojrdui aujourdh ajrd
demain: demen domin dem dem1 2m1 2main 2min dmain dmin demin deman dm1 dmn 2mn1 demains
apresdemain: apdm apresdem apdemain
hier: yer
matin: mat mati matn mtin maten mat1 matain matine matinee matinees matins matinne
aprem: apremidi apresmidi apresmdi apm aprm apremi aprems apresm
soir: soar swar soiree soirs soirees sr
midi: midy mdi
semaine: sem semene semain smn semaines sema smaine
weekend: we wk wkd wend ouikend wikend weekends
jours: jour jr jrs
heures: heure hr hrs eure eures heur hres
minutes: minute min mn mins
prochain: prochaine prochaines prochin pro proch prochene prochains prochaines prochan pro1 proch1
dernier: derniere derniers
apres: apre apwe ap apr aprs
avant: avt avan avnt
entre: entr enter
vers: ver
jusque: jusquau jusquo jusko jusk jusqu jusqua juska
ou: oubien
pas: po pa
plus: plsu plu
trop: tro
tard: tar
temps: tps tmps
tout: tt
toutes: ttes
qui: ki
boulot: boulo boullot boulots
je suis: jsuis jsui chuis chui
je travaille: jtravaille jtrav jtaf
je bosse: jbosse jboss
je dors: jdors jdor
parce que: pcq pck pasque paske parsque pke
je voudrais: jvoudrais jvoudrai jvoudre
voudrais: voudrai voudre voudrait
j ai: jai
je peux: jpeux jpeu jpe jpx
je vous: jvs jvous
je finis: jfini jfinis
je sors: jsor jsors
veux: ve
chaque: chak chaq chaqe
plutot: plutto plto plutt
possible: possib poss posible
tot: to taut
des que possible: asap dqp
suivant: suivante suivants
tous: ts tou
quand: quan kan kand qd
quel: kel
que: ke
debut: dbt debu
sauf: sof sf
jamais: jms
maintenant: mtn
pour: pr
dans: ds dan dns
au: o
vous: vs
rapidement: rapidment rapidemen rapidemment rapidmt
noel: nowel
toujours: tjs tjrs tjr toujour tjours
donc: dc donk
alors: alr
comme: cmme com kom
libre: libr libres
arrange: arange arrenge aranje
premier: 1ier
`;

const MEANT: ReadonlyMap<string, string> = spellings();
const NUMBERS: ReadonlyMap<string, number> = new Map(
  `zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize`
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
]);

const A_NUMBER = new RegExp(`\\b(?:${[...NUMBERS.keys(), ...TENS.keys()].join('|')})\\b`, 'u');

const TOGETHER: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/\b(?:apres|apre) (?:le )?demain\b/gu, 'apresdemain'],
  [/\b(?:apres|ap) (?:midi|mid|midie|m)\b(?! et)/gu, 'aprem'],
  [/\b(?:week|wee|wek) (?:ends?|en)\b/gu, 'weekend'],
  [/\bsur lendemain\b/gu, 'surlendemain'],
  [/\b(?:nimporte|nimp)\b/gu, 'n importe'],
  [/\bn imp\b/gu, 'n importe'],
  [/\bjmen (?=f)/gu, 'je m en '],
  [/\bpeut importe\b/gu, 'peu importe'],
  [/\bsa (?=vous\b|me\b|m\b|va\b)/gu, 'ca '],
  [/\b(?:le|au) plutot(?= possible|$| ,)/gu, 'le plus tot'],
  [/\ba ?(?:parti(?:re?)?|prtir|patir|pratir)(?= (?:d|du|de|des|le|\d))/gu, 'a partir'],
  [/\bl(?=(?:ecole|aprem|ascension|apresmidi)\b)/gu, 'l '],
  [/\bd(?=ici\b)/gu, 'd '],
  // Somebody, no "un" before a weekday.
  [/\bquelqu une?\b/gu, 'quelqun'],
  [/\bn importe (?:cant|can|quant)\b/gu, 'n importe quand'],
  [/\b(?:dis|diss?e?) (?=heures)/gu, '10 '],
  [/\b(?:uit|huis) (?=heures)/gu, '8 '],
  [/\bneuve? (?=heures)/gu, '9 '],
  [/\bqui (?:viens?|arrives?|arive|arrivent)\b/gu, 'qui vient'],
  // "Mardi/jeudi".
  [new RegExp(`(?<=${A_WEEKDAY}|demain|matin) ?/ ?(?=${A_WEEKDAY}|apresdemain|aprem|soir)`, 'gu'), ' ou '],
  // "Jeudi prochain, c'est-à-dire le 3".
  [
    new RegExp(
      `(${A_WEEKDAY})(?: prochain)?(?: ,)? (?:c est a dire|cad|a savoir|soit|autrement dit) (?=(?:le )?\\d)`,
      'gu',
    ),
    '$1 ',
  ],
  // "Le 11 tombe un vendredi".
  [
    new RegExp(`(\\d{1,2}(?: (?:${A_MONTH}))?) (?:tombe|est|c est|ce sera|sera|c)(?: bien)? un (${A_WEEKDAY})`, 'gu'),
    '$2 $1',
  ],
  // "Moi" is a month only where a number or an article calls for one.
  [/(?<=\b(?:\d|\d\d|un|du|ce|le) )moi\b/gu, 'mois'],
  [new RegExp(`\\b(?:premier|1 ?er) (?=${A_MONTH})`, 'gu'), '1 '],
];

/** Nothing to clean but marks. */
const PRINTABLE = /^[ -~]*$/u;
/** The dot of "mer.", "déc.". */
const ABBREVIATED = /(?<=(?<![a-z])(?:lun|mar|mer|jeu|ven|vend|sam|dim|janv|fevr?|avr|juil|sept|oct|nov|dec|h))\./gu;
/** Runs of letters, with figures when they hold some ("2m1", "mat1", "15j"). */
const WRITTEN = /[a-z]+[0-9][a-z0-9]*|\d[a-z]+\d[a-z]*|[a-z]+|\d+[a-z]+/gu;

/**
 * A message as the reader of dates wants it: folded, SMS spelling and small mistakes of the words of time mended, numbers in figures,
 * what looks like a time and is none (streets, phones, amounts, ages, "bon week-end") taken out. Time bounded by `MAX_DATE_CHARACTERS`.
 */
export function spellDates(text: string): string {
  const words = withoutFigures(cleaned(text))
    .replace(/[–—]/gu, '-')
    .replace(/[,;!?()…]|\.(?!\d)/gu, ' , ')
    .replace(WRITTEN, mended)
    .replace(/ {2,}/gu, ' ');
  return withoutOtherTimes(joined(figures(words.trim())))
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** Folded, on one line, without apostrophes, hyphens between letters and the dots of abbreviations; a space at each end. */
function cleaned(text: string): string {
  let read = ` ${fold(text.slice(0, MAX_DATE_CHARACTERS))} `;
  if (!PRINTABLE.test(read)) read = read.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').replace(/[’‘ʼ´`′]/gu, ' ');
  read = read.replace(/['`]/gu, ' ');
  if (read.includes('hui')) read = read.replace(/\b(?:aujou?rd|ojourd|aujou?r d|oujourd) hui\b/gu, 'aujourdhui');
  if (read.includes('-')) read = read.replace(/(?<=[a-z])-(?=[a-z])/gu, ' ');
  if (!read.includes('.')) return read;
  return read.replace(/(?<![a-z])m\. (?=[a-z])/gu, 'mr ').replace(ABBREVIATED, ' ');
}

function mended(word: string): string {
  const known = MEANT.get(word);
  if (known !== undefined || /\d/u.test(word)) return known ?? word;
  const meant = withoutTypo(word);
  return MEANT.get(meant) ?? meant;
}

/** Numbers in words up to fifty-nine in figures; "un" stays, it is mostly an article. */
function figures(text: string): string {
  if (!A_NUMBER.test(text)) return text;
  const out: string[] = [];
  let tens: number | null = null;
  for (const word of text.split(' ')) {
    const ten = TENS.get(word);
    const unit = word === 'un' || word === 'une' ? (tens === null ? undefined : 1) : NUMBERS.get(word);
    if (ten !== undefined) {
      if (tens !== null) out.push(String(tens));
      tens = ten;
      continue;
    }
    if (tens !== null && word === 'et') {
      out.push(String(tens), word);
      tens = null;
      continue;
    }
    if (unit !== undefined && tens !== null) out.push(String(tens + unit));
    else if (unit !== undefined && out.at(-1) === '10' && unit >= 7 && unit <= 9)
      out[out.length - 1] = String(10 + unit);
    else {
      if (tens !== null) out.push(String(tens));
      out.push(unit === undefined ? word : String(unit));
    }
    tens = null;
  }
  if (tens !== null) out.push(String(tens));
  // "vingt et un" came out as "20 et un".
  return out.join(' ').replace(/\b(20|30|40|50) et une?\b/gu, (_all, ten: string) => String(Number(ten) + 1));
}

/** Words that only mean something together. */
function joined(text: string): string {
  let read = text;
  for (const [pattern, meaning] of TOGETHER) read = read.replace(pattern, meaning);
  return read;
}

function spellings(): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of SPELLINGS.split('\n')) {
    const [meaning = '', written = ''] = line.split(': ');
    for (const spelling of written.split(' ')) if (spelling !== '') entries.set(spelling, meaning);
  }
  return entries;
}
