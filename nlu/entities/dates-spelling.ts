import { editDistance } from '../edit-distance.js';
import { fold } from '../normalise.js';

/** Nobody needs more to say when; what follows is not read. */
export const MAX_DATE_CHARACTERS = 160;

export const WEEKDAYS: readonly string[] = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
export const MONTHS: readonly string[] =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** The word the reader knows, then the ways it is written once folded. */
const SPELLINGS = `
lundi: lun lindi lundis ludi lnd
mardi: mard mardis mrd mrdi
mercredi: mercr mercre merc merkredi mercredis mercedi mercrdi mcr merkr mercdi
jeudi: jeud jeudis jdi jedi
vendredi: vendr ven vend dredi vendredis vdd vendre vdr
samedi: sam samdi samedis smdi same
dimanche: dim dimanch dimanches
janvier: janv jan
fevrier: fevr fev
avril: avr
juillet: juil juill
aout: aou
septembre: sept. septemb
octobre: oct octob
novembre: nov novemb
decembre: dec dece decemb desembre
aujourdhui: ojd auj ajd aujd aujourdui ojourdui ojourdhui otjourdui aujourdhuis ojrdui aujourdh ajrd
demain: dem dem1 2m1 2main 2min dmain dmin demin deman dm1 dmn 2mn1 demains
apresdemain: apdm apresdem apdemain
hier: yer
matin: mat mat1 matain matine matinee matinees matins matinne mtn
aprem: apremidi apresmidi apm aprm apremi aprems apresm
soir: soar swar soiree soirs soirees sr
midi: midy
semaine: sem semene semain smn semaines sema smaine
weekend: we wk wkd wend ouikend wikend weekends
jours: jour jr jrs
heures: heure hr hrs eure eures heur
minutes: minute min mn mins
mois: moi
prochain: prochaine prochin pro proch prochene prochains prochaines prochan pro1 proch1
dernier: derniere derniers
apres: apre ap apr aprs
avant: avan avnt
entre: entr
vers: ver
jusque: jusqu jusqua juska
ou: oubien
pas: po pa
plutot: plutto plto plutt
possible: possib poss posible
tot: to taut
des que possible: asap dqp
suivant: suivante suivants
tous: ts
premier: 1ier
`;

const MEANT: ReadonlyMap<string, string> = spellings();
/** Written with one mistake they are still recognised; short words are not, "mari" is no "mardi". */
const FORGIVEN: readonly string[] = [
  ...WEEKDAYS,
  ...MONTHS.filter((month) => month.length >= 6),
  ...['demain', 'aujourdhui', 'prochain', 'semaine', 'weekend', 'matin', 'aprem'],
];
/** One letter away from one of them, and French all the same. */
const NOT_FORGIVEN = new Set(
  `demande domaine latin marin mutin satin patin gamin matou mardis parti lundy demander romain demaine machin prochaine apres merci
  matins semaines approche proches reprochain fourni`.split(/\s+/u),
);

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

const STREET =
  'rue|r|avenue|av|ave|place|pl|bd|bld|boulevard|chemin|allee|allees|impasse|quai|cours|square|route|rte|faubourg|pont|passage|lycee|college|ecole|stade|quartier|arret|station|metro|cite|residence|esplanade|salle|hopital|caserne|parc|venelle|voie|promenade|rond point|lotissement';
const A_MONTH = MONTHS.join('|');

/** What looks like a time and is none. Each is bounded: a text is at most `MAX_DATE_CHARACTERS` long. */
const NOT_TIMES: readonly RegExp[] = [
  // Telephone numbers, web addresses, references, e-mail addresses.
  /(?:\+ ?\d{2,3}|(?<!\d)0)[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu,
  /\S{1,60}@\S{1,60}|https?:\S{0,150}/gu,
  // The months name streets.
  new RegExp(
    `(?<![a-z])(?:${STREET})(?: (?:du|des|d))? (?:\\d{1,2}|premier)(?:er)? ?(?:${A_MONTH})(?: ?\\d{4})?`,
    'gu',
  ),
  new RegExp(`(?<![\\d/:h.-])\\d{1,4} ?(?:bis|ter)? ?,? ?(?:${STREET})(?![a-z])`, 'gu'),
  // Opening round the clock, ages, amounts, shares, counts.
  /(?<!\d)24 ?h? ?(?:\/|sur) ?(?:24|7)(?: ?h)?|(?<!\d)7 ?j?(?:ours)? ?(?:\/|sur) ?7(?: ?j(?:ours)?)?/gu,
  /(?<!\d)\d{1,3}(?:[ .]?\d{3})*(?:[.,]\d{1,2})? ?(?:€|euros?\b|eur\b|balles\b|%|ans\b|go\b|mo\b|giga|km\b|metres\b|personnes?\b|fois\b|questions?\b|pages?\b|documents?\b|papiers?\b|enfants?\b|etages?\b|kg\b|cm\b|m2\b)/gu,
  /(?<!\d)\d{5,}(?!\d)/gu,
  // How long, since when.
  /\b(?:pendant|depuis|il y a|y a|ya|ilya|ca fait|cela fait|dure|environ depuis) (?:environ |plus de |deja )?(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|dix|quinze|quelques|des|plusieurs) ?(?:h|heures?|jours?|semaines?|mois|annees?|minutes?|mn|min)(?: (?:et demie?|\d{1,2}))?\b/gu,
  /(?<!\d)\d{1,2} ?(?:h|heures?) (?:de (?:formation|cours|route|trajet|attente|bus|train|voiture|travail|marche)|par (?:jour|semaine|mois))/gu,
  new RegExp(
    `\\bdepuis (?:le |ce |mon |la )?(?:\\d{1,2} (?:${A_MONTH})|[a-z0-9]+)(?: (?:matin|soir|midi|dernier|derniere|passe))?`,
    'gu',
  ),
  // "Pas" that refuses nothing.
  /\b(?:pourquoi|sais|c est) pas(?: (?:grave|mal))?(?! possible)|\bpas de (?:soucis?|problemes?|pb|prob)\b|\b(?:n est ce|est ce) pas\b|\bpas (?:besoin|compris|grave|mal)\b/gu,
];

/**
 * A message as the reader of dates wants it: folded, SMS spelling and small mistakes of the words of time mended, numbers in figures,
 * what looks like a time and is none (streets, phones, amounts, ages) taken out. Time bounded by `MAX_DATE_CHARACTERS`.
 */
export function spellDates(text: string): string {
  let read = ` ${fold(text.slice(0, MAX_DATE_CHARACTERS))} `
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .replace(/[’‘ʼ´`′']/gu, ' ')
    .replace(/\baujourd hui\b|\bojourd hui\b|\baujour d hui\b/gu, 'aujourdhui')
    .replace(/(?<=[a-z])-(?=[a-z])/gu, ' ');
  for (const pattern of NOT_TIMES) read = read.replace(pattern, ' # ');
  read = read
    .replace(/[–—]/gu, '-')
    .replace(/([,;!?()…]|\.(?!\d))/gu, ' , ')
    .replace(/[a-z]+[0-9][a-z0-9]*|\d[a-z]+\d[a-z]*|[a-z]+|\d+[a-z]+/gu, mended)
    .replace(/ +/gu, ' ');
  return joined(figures(read)).trim();
}

function mended(word: string): string {
  const meant = MEANT.get(word);
  if (meant !== undefined) return meant;
  if (word.length < 5 || NOT_FORGIVEN.has(word) || /\d/u.test(word)) return word;
  return FORGIVEN.find((known) => editDistance(word, known, 1) <= 1) ?? word;
}

/** Numbers in words up to fifty-nine in figures; "un" stays, it is mostly an article. */
function figures(text: string): string {
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
  return text
    .replace(/\b(?:apres|apre) (?:le )?demain\b/gu, 'apresdemain')
    .replace(/\b(?:apres|ap) (?:midi|m)\b(?! et)/gu, 'aprem')
    .replace(/\b(?:week|wee|wek) (?:end|en)\b/gu, 'weekend')
    .replace(/\bsur lendemain\b|\bsurlendemain\b/gu, 'apresdemain')
    .replace(new RegExp(`\\b(?:premier|1 ?er) (?=${A_MONTH})`, 'gu'), '1 ');
}

function spellings(): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of SPELLINGS.split('\n')) {
    const [meaning = '', written = ''] = line.split(': ');
    for (const spelling of written.split(' ')) if (spelling !== '') entries.set(spelling, meaning);
  }
  return entries;
}
