import { EMOJI_WORDS } from './emoji-words.js';
import { isCode, kindOfFigure, kindOfNumber, spellFigures } from './number-kinds.js';
import { SMS_LEXICON } from './sms-lexicon.js';

/** What is read of a message, in characters: the longest letters seen fit three times, and nobody can make us work for longer. */
export const MAX_CHARACTERS = 2_000;

/** Words kept of a message: `MAX_CHARACTERS` of ordinary prose. */
const MAX_WORDS = 400;

/** What an elided word stands for ("j'" is "je"), as the lexicon spells it. */
const ELIDED: ReadonlyMap<string, string> = new Map(
  'j:je l:le d:de n:ne s:se m:me t:te c:ce qu:que quelqu:quelque lorsqu:lorsque puisqu:puisque jusqu:jusque presqu:presque'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Words that people glue behind an elided one ("linternet", "dimprimer"): with the elision they are no word of French. */
const GLUED = new Set(
  `acces accueil achete acheter activite actualise actualiser administration adresse adresser agence agent aidant aider aime aimerais allocation
  allocations allume ameli ami amie anef anniversaire annule annuler antenne appareil appartement appel appeler application apprendre argent
  arnaque arrive arriver assistant assistante assistance association assurance atelier ateliers attend attends attestation autre avais avez
  avoir avons ecole ecran ecrire ecris electricite emploi encre endroit enfant enfants ennui entreprise entretien envoie envoyer erreur espace
  essaie etais etait etat etre etude etudiant euro euros habite heure heures hopital horaire horaires hotel huissier identifiant identifier
  identite image imposition impot impots impression imprimante imprime imprimer info information informatique inscription inscrire inscris
  installe installer interesse interet internet invitation invite iphone objet occasion office offre oncle onglet operateur option orange
  ordi ordinateur ordinateurs organisme oublie oublier ouverture ouvre ouvrir urgence urssaf usage utilise utiliser`.split(
    /\s+/u,
  ),
);
const GLUE = /^(?:qu|[jldnsmtc])(?=[aeiouyh])/u;
/** "jveux", "jpeux": no French word begins with j and a consonant. */
const GLUED_I = /^j(?=[bcdfgklmnpqrstvxz])/u;

/** Latin letters, figures and marks alone: nothing to clean. */
const ORDINARY = /^[ -_a-~À-ſ’‘«»€°…\n]*$/;
const EMOJI = new RegExp(Object.keys(EMOJI_WORDS).join('|'), 'gu');
const PHONE = /(?:\+\d{2,3}|\b0)[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu;
/** Between the parts of a chunk: anything but letters, figures, apostrophes and marks; a dot, colon, slash only between figures. */
const BORDER = /[^\p{L}\p{N}'?!€:/.,+]+|[.,:/+](?!\p{N})|(?<!\p{N})[.,:/+]/u;
/** A word, and at most the mark after it. */
const LONE_WORD = /^([a-zà-öø-ÿœ]+)[.,;:]?$/;
const MARKS = /[?!€]+$/u;
/** Nothing to fold. */
const PLAIN = /^[a-z0-9]*$/;
const LETTERS = /^[a-z]+$/;
const PIECE = /[a-z]+|\d+/gu;

const LEXICON: ReadonlyMap<string, readonly string[]> = lexicon();

/**
 * A message as the model reads it: folded words, SMS spelling spelled out, figures by their kind (#tel, #heure, #date, #cp, #montant,
 * #nombre...), addresses as #lien and #mail. Never throws; time in proportion to the text, of which `MAX_CHARACTERS` are read.
 */
export function normalise(text: string): string {
  return words(text).join(' ');
}

/** The words of `normalise`, apart. Empty when the message holds no letter, figure, mark or known emoji. */
export function words(text: string): string[] {
  const out: string[] = [];
  for (const chunk of cleaned(text).split(/\s+/u)) {
    if (chunk !== '' && out.length < MAX_WORDS) readChunk(chunk, out);
  }
  return out.slice(0, MAX_WORDS);
}

/** Accents off, ligatures open, lower case; what the lexicon, the features and the safety rules compare. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function cleaned(text: string): string {
  const read = text.slice(0, MAX_CHARACTERS);
  const lower = (ORDINARY.test(read) ? read : withoutOddities(read)).replace(/[’‘]/g, "'").toLowerCase();
  const once = hasThriceALetter(lower) ? lower.replace(/(\p{L})\1{2,}/gu, '$1') : lower;
  const apart = once.includes('-t-') ? once.replace(/-t-(?=il|elle|on)/g, ' ') : once;
  return /\d/.test(apart) ? apart.replace(PHONE, ' #tel ') : apart;
}

/** A character three times in a row: what may be a drawn-out letter. */
function hasThriceALetter(text: string): boolean {
  for (let at = 2; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Emojis become words or go; so do bidirectional marks, zero-width and private characters, halves of a pair. */
function withoutOddities(text: string): string {
  return text
    .normalize('NFC')
    .replace(EMOJI, (emoji) => ` ${EMOJI_WORDS[emoji] ?? ''} `)
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\p{C}\uFE0F]/gu, '')
    .replace(/[ʼ´`′]/gu, "'");
}

function readChunk(chunk: string, out: string[]): void {
  const lone = LONE_WORD.exec(chunk)?.[1];
  if (lone !== undefined) readWord(lone, out);
  else if (chunk.startsWith('#tel')) out.push('#tel');
  else if (chunk.startsWith('http') || chunk.startsWith('www.')) out.push('#lien');
  else if (chunk.indexOf('@') > 0 && chunk.includes('.')) out.push('#mail');
  else for (const part of chunk.split(BORDER)) if (part !== '') readPart(part, out);
}

/** `part` holds letters, figures, apostrophes and marks, no space. */
function readPart(part: string, out: string[]): void {
  const bare = part.replace(MARKS, '');
  const figure =
    /^\p{N}/u.test(bare) && !LEXICON.has(bare) ? kindOfFigure(part.endsWith('€') ? `${bare}€` : bare) : null;
  if (figure !== null) out.push(...figure);
  else {
    const pieces = bare.split("'");
    for (const [at, piece] of pieces.entries()) {
      const elided = at < pieces.length - 1 ? ELIDED.get(piece) : undefined;
      if (elided !== undefined) out.push(elided);
      else if (piece !== '') readWord(piece, out);
    }
    if (part.includes('€')) out.push('euros');
  }
  if (part.endsWith('?') || part.endsWith('?!')) out.push('?');
  else if (part.endsWith('!')) out.push('!');
}

function readWord(piece: string, out: string[]): void {
  const asWritten = PLAIN.test(piece) ? undefined : LEXICON.get(piece);
  if (asWritten !== undefined) {
    out.push(...asWritten);
    return;
  }
  const folded = fold(piece);
  const meant = LEXICON.get(folded);
  if (meant !== undefined) out.push(...meant);
  else if (LETTERS.test(folded)) pushWord(folded, out);
  else if (isCode(folded)) out.push(folded);
  else
    for (const [word] of spellFigures(folded).matchAll(PIECE)) {
      if (LETTERS.test(word)) pushWord(word, out);
      else out.push(kindOfNumber(word));
    }
}

/** `word`: letters alone. */
function pushWord(word: string, out: string[]): void {
  if (GLUED_I.test(word)) {
    const rest = word.slice(1);
    out.push('je', ...(LEXICON.get(rest) ?? [rest]));
    return;
  }
  const first = GLUE.exec(word)?.[0] ?? '';
  const rest = word.slice(first.length);
  if (first !== '' && GLUED.has(rest)) {
    out.push(ELIDED.get(first) ?? first, rest);
    return;
  }
  const meant = LEXICON.get(word);
  // "c est" without its apostrophe is one "c'est".
  const isSaidAlready = (word === 'est' || word === 'etait') && out.at(-1) === 'est';
  if (meant !== undefined) out.push(...meant);
  else if (!isSaidAlready) out.push(word);
}

function lexicon(): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, readonly string[]>();
  for (const line of SMS_LEXICON.split('\n')) {
    const [meaning = '', spellings = ''] = line.startsWith('#') ? [] : line.split(': ');
    for (const spelling of spellings.split(' ')) if (spelling !== '') entries.set(spelling, meaning.split(' '));
  }
  return entries;
}
