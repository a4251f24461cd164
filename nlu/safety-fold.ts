/** What is read of a message, in characters and in words: distress is said early, and nobody can make us work for longer. */
const MAX_CHARACTERS = 2_000;
const MAX_WORDS = 350;

/** One word as heard, folded; `sentence` and `clause` grow at each full stop and at each comma. */
export interface HeardWord {
  readonly word: string;
  readonly sentence: number;
  readonly clause: number;
}

/** What must be read before accents and signs fall: signs that speak, and words that only an accent tells apart. */
const BEFORE_FOLDING: readonly (readonly [RegExp, string])[] = [
  [/🆘/gu, ' sos '],
  [/[😂🤣😆😹😅]/gu, ' mdr '],
  [/[🔪🗡]/gu, ' couteau '],
  [/🔫/gu, ' pistolet '],
  [/(?<![\p{L}'’])mémés?(?!\p{L})/giu, ' mamie '],
  [/(?<![\p{L}'’])pépés?(?!\p{L})/giu, ' papi '],
  [/(?<![\p{L}'’])[cs][éèê](?!\p{L})/giu, ' cest '],
  [/(?<![\p{L}'’])[éèê](?!\p{L})/giu, ' est '],
  [/(?<![\p{L}'’])jé(?!\p{L})/giu, ' je ai '],
  [/(?<![\p{L}'’])mé(?!\p{L})/giu, ' mes '],
  [/(?<!\p{L})s\.o\.s/giu, ' sos '],
  [/\.{2,}|…/gu, ' , '],
];

/** SMS spellings that sound does not find, by what they mean. */
const SPELLINGS = `
je ai: g jai jait
je etais: gt jetai gete
je suis: chui chuis jsui jsuis jss jui chsui
je en peux plus: jpp
je vais: jv
suis: sui
moi: moua mwa moa
qui: ki
que: ke q qu
que il: kil kils quil quils
que elle: kel kelle quelle
que on: kon quon
quand: qd kan kand kant qan quan
quoi: koi kwa
pourquoi: pk pq pkoi pourkoi
parce que: pcq pske psk pasque paske pck
quelquun: kelkun qqn kk1 qq1 kelqun quelqun kelkin kelquun
quelque: kelk qq
pour: pr
tout: tt
toute: tte
tous: ts
toujours: tjs tjr tjrs
dans: ds dan
sans: ss
avec: av avk ac
maintenant: mtn mnt mtnt
bebe: bb bbe
beaucoup: bcp
telephone: tel
jamais: jms jame
demain: 2main dmain dem1 2m1 dm1
aujourdhui: ojd auj ajd ojourdui aujourdui ojourdhui
pas: pa
plus: plu pu
veux: vx veu ve
peux: pe peu
vais: vai
fait: fe fai fais
au: o
y a: ya yan ia
cest: c ct sest
trop: tro
un: 1
comme: com kom kome
vous: vs
nous: ns
depuis: dpui dps dp dpuis
non: nn
tellement: tlmt
vraiment: vrmt
je: j
que a: ka ka
me: m
le: l
de: d
ne: n
se: s
te: t
message: msg
personne: pers
mort: mor
`;
const MEANT = spellings();

const ELLIPSIS_OR_WORD = /[a-z]+|\d+|[.!?;\n]|[,:()«»"\u2013\u2014]/gu;

/** A message as words: folded, elisions and SMS spelling spelled out, marks kept only as borders. Time in proportion to the text. */
export function heardWords(text: string): HeardWord[] {
  const heard: HeardWord[] = [];
  let sentence = 0;
  let clause = 0;
  for (const [piece] of folded(text).matchAll(ELLIPSIS_OR_WORD)) {
    if (heard.length >= MAX_WORDS) break;
    if (/[.!?;\n]/u.test(piece)) sentence += 1;
    if (/[^a-z0-9]/u.test(piece)) clause += 1;
    else for (const word of meant(piece, heard)) heard.push({ word, sentence, clause });
  }
  return heard;
}

function folded(text: string): string {
  let read = text.slice(0, MAX_CHARACTERS).toWellFormed().normalize('NFC');
  for (const [sign, words] of BEFORE_FOLDING) read = read.replace(sign, words);
  return fold(read)
    .replace(/2m(?:ain|1)\b/gu, 'demain')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
}

/** The words meant by one written word; those that only make sense with the word before change it in place. */
function meant(written: string, before: HeardWord[]): readonly string[] {
  const last = before.at(-1)?.word ?? '';
  // "m'a" and the SMS "ma" read alike; so do "c'est" and "c", "s'il" and "si il".
  if (last === 'me' && /^(?:a|as|ont|avait|avaient|aurait)$/u.test(written)) {
    before.pop();
    return [`m${written}`.replace(/^mas$/u, 'ma')];
  }
  if (last === 'cest' && /^(?:est|etait|e|ete)$/u.test(written)) return [];
  if (last === 'se' && /^ils?$/u.test(written)) {
    before.pop();
    return ['si', written];
  }
  if (last === 'a' && written === 'dieu') {
    before.pop();
    return ['adieu'];
  }
  const known = MEANT.get(written);
  if (known !== undefined) return known;
  // "jveu", "jpens": no French word begins with j and a consonant.
  if (/^j[bcdfgklmnpqrstvxz]/u.test(written)) return ['je', ...meant(written.slice(1), [])];
  return [written];
}

/** Accents off, ligatures open, lower case. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function spellings(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const line of SPELLINGS.trim().split('\n')) {
    const [meaning = '', spelled = ''] = line.split(': ');
    for (const spelling of spelled.split(' ')) if (!read.has(spelling)) read.set(spelling, meaning.split(' '));
  }
  return read;
}
