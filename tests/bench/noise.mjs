/**
 * Spoils messages the way phones and people do, to see what an engine makes of them. Written apart from the training's own spoiling
 * (nlu/augment.ts) and from its lexicon, and not to be brought closer to either: the figures would flatter us.
 */

/** Xorshift32, seeded: numbers in [0, 1), the same on every machine. */
export function dice(seed) {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

const CHARACTERS_PER_TYPO = 8;
const AZERTY = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/**
 * One typo per eight characters (one at least), anywhere, the spaces too: a character left out, joined by its neighbour on the keyboard,
 * replaced by it, or swapped with the next. Harsh: about one word in two is hit.
 */
export function withTypos(text, random) {
  const letters = [...text];
  const places = [...letters.keys()];
  const count = places.length === 0 ? 0 : Math.max(1, Math.round(places.length / CHARACTERS_PER_TYPO));
  for (let done = 0; done < count && places.length > 0; done += 1) {
    const [at] = places.splice(Math.floor(random() * places.length), 1);
    letters[at] = typo(letters, at, random);
  }
  return letters.join('');
}

function typo(letters, at, random) {
  const letter = letters[at];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return '';
  if (kind === 1) return letter + neighbour(letter, random);
  if (kind === 2) return neighbour(letter, random);
  const next = letters[at + 1];
  if (next === undefined) return '';
  letters[at + 1] = letter;
  return next;
}

/** A key that touches this one on a French keyboard; the long space bar touches the lowest row. */
function neighbour(letter, random) {
  if (letter === ' ') return oneOf(AZERTY[2], random);
  const plain = bare(letter).toLowerCase();
  const row = AZERTY.findIndex((keys) => keys.includes(plain));
  if (row === -1) return 'e';
  const column = AZERTY[row].indexOf(plain);
  const near = [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((side) => AZERTY[row + up]?.[column + side]));
  const keys = near.filter((key) => key !== undefined && key !== plain);
  return keys[Math.floor(random() * keys.length)] ?? 'e';
}

function bare(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words as they are texted, "written:texted,texted", from common knowledge of French SMS since the years 2000. */
const TEXTED = new Map(
  `est-ce que:esk,eske|s'il te plaît:stp|s'il te plait:stp|s'il vous plaît:svp|s'il vous plait:svp|qu'est-ce que:kesk,keske|qu'est-ce:kes
  |rendez-vous:rdv|aujourd'hui:ojd,aujourdui|il y a:ya|c'est:c,cé|j'ai:g,jé|je suis:chui,jsui|je ne:jne,j|je veux:jve,jveu|peux-tu:peu tu,pe tu
  |quelqu'un:kelk1,qqn|quelque chose:qqch|parce que:pck,pcq|tout le monde:tlm|à plus:a+|demain:2m1,dem1,dmn|bien:bi1,b1|rien:ri1,r1|combien:cb,combi1
  |pour:pr,pour|dans:ds,dan|avec:ac,avc|sans:ss,san|vous:vs,vou|nous:ns|tout:tt,tou|tous:ts,tou|toute:tte|toutes:ttes|toujours:tjrs,tjr
  |jamais:jms|beaucoup:bcp|quand:qd,kan|comment:cmt,comen,komen|pourquoi:pk,pq,prkoi|quoi:koi|qui:ki|que:ke,k|quel:kel|quelle:kel|quels:kel
  |quelles:kel|salut:slt|bonjour:bjr|bonsoir:bsr|merci:mrc,mci|message:msg|messages:msg|maintenant:mnt,mtn|même:mm|mais:mé|moi:mwa|toi:twa
  |faire:fer,fr|fait:fé,fai|peux:pe,peu|veux:ve|être:etr|est:é,e|et:é,é|les:lé|des:dé|mes:mé|ses:sé|ai:é|as:a|la:la|une:1,une|un:1|deux:2
  |trois:3|six:6|sept:7|huit:8|dix:10|heure:h|heures:h|minutes:min,mn|minute:min|secondes:sec|semaine:sem|week-end:we|mardi:mar|lundi:lun
  |vendredi:ven,vendr|matin:mat1|après-midi:aprem|soir:swar,soir|musique:zik,music|cinéma:cine|restaurant:resto|ordinateur:ordi|télévision:tv,tele
  |appartement:appart|adresse:adrs|email:mail|photo:foto|nouveau:nvo|nouvelle:nvl|nouvelles:news|liste:list|problème:pb|temps:tps|vraiment:vrmt
  |chez:ché|cette:cet,7|ça:sa|depuis:dpui,dps|encore:encor|plus:+,plu|moins:-,moin|déjà:dja|donc:dc|autre:otr|après:apré|avant:avan|petit:ti,pti
  |acheter:ht|arrête:aret|arrêter:areT|allume:alum|éteins:etin|météo:meteo|quelqu:kelk|trop:tro|très:tré,tr|mon:mon,mn|lumière:lumier`
    .split('|')
    .map((pair) => pair.trim().split(':'))
    .map(([written, texted]) => [written, texted.split(',')]),
);
const PHRASES = [...TEXTED.keys()].filter((written) => /[ '-]/.test(written)).sort((a, b) => b.length - a.length);

/** By ear, applied one by one, each half of the time. */
const BY_EAR = [
  [/qu/g, 'k'],
  [/eaux?|aux?/g, 'o'],
  [/ph/g, 'f'],
  [/(?<=\p{L}{2})(?:er|ez|ée|és|ées)$/gu, 'é'],
  [/(?<=\p{L}{3})es?$/gu, ''],
  [/(?<=\p{L}{2})[stdx]$/gu, ''],
  [/(\p{L})\1/gu, '$1'],
  [/c(?=[aou])/g, 'k'],
  [/ain|ein/g, 'in'],
  [/oi/g, 'oua'],
  [/ss/g, 's'],
  [/^h/g, ''],
  [/ge(?=[ao])/g, 'j'],
];

/** As texted: known abbreviations, words by ear, vowels left out of long words, accents and apostrophes mostly gone. */
export function texted(text, random) {
  let rest = text.toLowerCase();
  for (const phrase of PHRASES) {
    if (rest.includes(phrase) && random() < 0.8) rest = rest.replaceAll(phrase, oneOf(TEXTED.get(phrase), random));
  }
  const words = rest
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => textedWord(word, random));
  const joined = words.join(' ').replace(/['’]/g, () => (random() < 0.6 ? '' : random() < 0.5 ? ' ' : "'"));
  return random() < 0.8 ? bare(joined) : joined;
}

function textedWord(word, random) {
  const known = TEXTED.get(word);
  if (known !== undefined) return random() < 0.8 ? oneOf(known, random) : word;
  let heard = word;
  for (const [spelled, sounded] of BY_EAR) if (random() < 0.5) heard = heard.replace(spelled, sounded);
  if (heard === '') return word;
  return heard.length >= 6 && random() < 0.2
    ? heard[0] + heard.slice(1, -1).replace(/[aeiouéè]/g, '') + heard.at(-1)
    : heard;
}

function oneOf(choices, random) {
  return choices[Math.floor(random() * choices.length)];
}
