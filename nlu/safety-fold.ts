/** What is read of a message, in characters and in words: distress is said early, and nobody can make us work for longer. */
const MAX_CHARACTERS = 2_000;
const MAX_WORDS = 350;

/** One word as heard, folded; `sentence` and `clause` grow at each full stop and at each comma. */
export interface HeardWord {
  readonly word: string;
  readonly sentence: number;
  readonly clause: number;
}

/** Signs that speak, all beyond U+FFFF. */
const SIGNS: Rewriting = [
  [/🆘/gu, ' sos '],
  [/[😂🤣😆😹😅]/gu, ' mdr '],
  [/[🔪🗡]/gu, ' couteau '],
  [/🔫/gu, ' pistolet '],
];

/** Words that only an accent tells apart; `ACCENTED` finds whether there is one of them. */
const ACCENTED = /(?<![\p{L}'’])(?:mémés?|pépés?|[cs]?[éèê]|[jm]é)(?!\p{L})/iu;
const ACCENTED_WORDS: Rewriting = [
  [/(?<![\p{L}'’])mémés?(?!\p{L})/giu, ' mamie '],
  [/(?<![\p{L}'’])pépés?(?!\p{L})/giu, ' papi '],
  [/(?<![\p{L}'’])[cs][éèê](?!\p{L})/giu, ' cest '],
  [/(?<![\p{L}'’])[éèê](?!\p{L})/giu, ' est '],
  [/(?<![\p{L}'’])jé(?!\p{L})/giu, ' je ai '],
  [/(?<![\p{L}'’])mé(?!\p{L})/giu, ' mes '],
];

const DOTS: Rewriting = [
  [/(?<!\p{L})s\.o\.s/giu, ' sos '],
  [/\.{2,}|…/gu, ' , '],
];

type Rewriting = readonly (readonly [RegExp, string])[];

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

/** What a character of a folded message is to us; anything else is a space. */
const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SENTENCE_END = 3;
const CLAUSE_END = 4;
const CHARACTERS = characters();

/** A message as words: folded, elisions and SMS spelling spelled out, marks kept only as borders. Time in proportion to the text. */
export function heardWords(text: string): HeardWord[] {
  const heard: HeardWord[] = [];
  const read = folded(text);
  let sentence = 0;
  let clause = 0;
  let end = 0;
  for (let at = 0; at < read.length && heard.length < MAX_WORDS; at = end) {
    const is = characterAt(read, at);
    end = at + 1;
    if (is === LETTER || is === DIGIT) {
      while (end < read.length && characterAt(read, end) === is) end += 1;
      for (const word of meant(withoutTriples(read.slice(at, end)), heard)) heard.push({ word, sentence, clause });
    } else if (is !== SPACE) {
      clause += 1;
      if (is === SENTENCE_END) sentence += 1;
    }
  }
  return heard;
}

const characterAt = (text: string, at: number): number => CHARACTERS[text.charCodeAt(at)] ?? SPACE;

/** By UTF-16 unit. */
function characters(): Uint8Array {
  const kinds: readonly (readonly [number, string])[] = [
    [LETTER, 'abcdefghijklmnopqrstuvwxyz'],
    [DIGIT, '0123456789'],
    [SENTENCE_END, '.!?;\n'],
    [CLAUSE_END, ',:()«»"\u2013\u2014'],
  ];
  const table = new Uint8Array(0x10000);
  for (const [kind, written] of kinds) for (const character of written) table[character.charCodeAt(0)] = kind;
  return table;
}

/** "nooon" is "non"; numbers stay. */
function withoutTriples(word: string): string {
  for (let at = 2; at < word.length; at += 1)
    if (word.charCodeAt(at) === word.charCodeAt(at - 1) && word.charCodeAt(at) === word.charCodeAt(at - 2))
      return word.replace(/([a-z])\1{2,}/gu, '$1');
  return word;
}

/** A step is tried only if a character that it needs is there: most messages are letters, spaces and a few accents. */
function folded(text: string): string {
  const read = text.slice(0, MAX_CHARACTERS);
  if (isAscii(read)) return withTomorrow(withDots(read).toLowerCase());
  return withTomorrow(withoutAccents(withDots(withSigns(read)))).replace(ZERO_WIDTH, '');
}

const ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function withSigns(text: string): string {
  let read = text.toWellFormed().normalize('NFC');
  if (/[\ud800-\udbff]/.test(read)) read = rewritten(read, SIGNS);
  return ACCENTED.test(read) ? rewritten(read, ACCENTED_WORDS) : read;
}

function withDots(text: string): string {
  return text.includes('.') || text.includes('…') ? rewritten(text, DOTS) : text;
}

function withTomorrow(text: string): string {
  return text.includes('2m') ? text.replace(/2m(?:ain|1)\b/gu, 'demain') : text;
}

function rewritten(text: string, rewriting: Rewriting): string {
  let read = text;
  for (const [sign, words] of rewriting) read = read.replace(sign, words);
  return read;
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
  if (written.startsWith('j') && /^j[bcdfgklmnpqrstvxz]/u.test(written)) return ['je', ...meant(written.slice(1), [])];
  return [written];
}

/** Accents off, ligatures open, lower case. */
function withoutAccents(text: string): string {
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
