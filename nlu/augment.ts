import type { Random } from './random.js';

/** Letters around each letter of an AZERTY keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'zqé',
  z: 'aes',
  e: 'zrds',
  r: 'etdf',
  t: 'ryfg',
  y: 'tugh',
  u: 'yihj',
  i: 'uojk',
  o: 'ipkl',
  p: 'olm',
  q: 'asw',
  s: 'qdzx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkun',
  k: 'jli',
  l: 'kmo',
  m: 'lp',
  w: 'qsx',
  x: 'wsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhj',
};

/** Spelling by ear: rewrites that keep the sound, tried one word at a time. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/qu/gu, 'k'],
  [/c(?=[aouàâôû])/gu, 'k'],
  [/eau|au/gu, 'o'],
  [/ph/gu, 'f'],
  [/ss|ç/gu, 's'],
  [/(?<=[aeiouyé])s(?=[aeiouyé])/gu, 'z'],
  [/tion/gu, 'sion'],
  [/ai|ei/gu, 'é'],
  [/ê|è/gu, 'é'],
  [/oi/gu, 'oa'],
  [/en(?=[^aeiouynm]|$)/gu, 'an'],
  [/ain$|ein$|in$/gu, '1'],
  [/ou/gu, 'u'],
  [/([bcdfglmnprt])\1/gu, '$1'],
  [/h/gu, ''],
  [/ill/gu, 'y'],
  [/ge(?=[ao])/gu, 'j'],
  [/(?<=[^e])x$/gu, ''],
];
/** Ends of verbs that sound alike. */
const SAME_END = ['er', 'é', 'ez', 'ai', 'ait', 'et', 'ée', 'e'];
const SILENT_END = /(?<=[a-zé]{2})(?:es|e|s|t|x|d|p|ts|ent)$/u;
const ELISION = /(?<=\b[jldnsmtc]|qu)['’]/gu;

/** How the copies of a message are spoiled, in turn: each copy of a corpus gets another kind. */
export const SPOILINGS = ['typos', 'by-ear', 'texted'] as const;
export type Spoiling = (typeof SPOILINGS)[number];

/**
 * The message as somebody else might have typed it; only for training. Generic rules of keyboard and sound, no table of words.
 * The same `random` state gives the same text.
 */
export function spoil(text: string, how: Spoiling, random: Random): string {
  switch (how) {
    case 'typos':
      return withTypos(text, 6 + Math.floor(random() * 10), random);
    case 'by-ear':
      return eachWord(text, (word) => (random() < 0.6 ? byEar(word, random) : word), random);
    case 'texted':
      return eachWord(
        text.toLowerCase(),
        (word) => {
          const dice = random();
          if (dice < 0.2) return withoutVowels(word, random);
          return dice < 0.65 ? byEar(word, random) : word;
        },
        random,
      );
  }
}

/** One slip per `lettersPerTypo` letters. */
function withTypos(text: string, lettersPerTypo: number, random: Random): string {
  const letters = [...text];
  for (let left = Math.max(1, Math.round(letters.length / lettersPerTypo)); left > 0; left -= 1) {
    const at = Math.floor(random() * letters.length);
    const letter = letters[at] ?? '';
    const near = NEIGHBOURS[letter.toLowerCase()] ?? 'eais';
    const slip = near.charAt(Math.floor(random() * near.length));
    const dice = random();
    if (dice < 0.28) letters[at] = slip;
    else if (dice < 0.54) letters.splice(at, 1);
    else if (dice < 0.68) letters.splice(at, 0, slip);
    else if (dice < 0.78) letters.splice(at, 0, letter);
    else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1] ?? '', letter);
  }
  return letters.join('');
}

function eachWord(text: string, change: (word: string) => string, random: Random): string {
  const kept = random() < 0.5 ? text.replace(ELISION, '') : text;
  const bare = random() < 0.5 ? kept.normalize('NFD').replace(/\p{M}/gu, '') : kept;
  return bare.split(' ').map(change).join(' ');
}

function byEar(word: string, random: Random): string {
  let heard = word;
  for (const [letters, sound] of BY_EAR) if (random() < 0.5) heard = heard.replace(letters, sound);
  const end = /(?:er|ez|é|ée|ait|ais|ai)$/u.exec(heard);
  if (end !== null && end.index > 1 && random() < 0.7) {
    return heard.slice(0, end.index) + (SAME_END[Math.floor(random() * SAME_END.length)] ?? '');
  }
  return random() < 0.6 ? heard.replace(SILENT_END, '') : heard;
}

/** Consonants carry a texted word: "slmt", "dmand". The first letter stays. */
function withoutVowels(word: string, random: Random): string {
  if (word.length < 4) return word;
  return word.charAt(0) + word.slice(1).replace(/[aeiouéèê]/gu, (vowel) => (random() < 0.55 ? '' : vowel));
}
