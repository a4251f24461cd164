import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import { arrondissementAt } from './arrondissements.js';
import { departementBeside } from './departement-beside.js';
import type { DepartementHeard } from './departements.js';
import { likeliest } from './homonyms.js';
import { isNearEveryday, strengthOf } from './name-strength.js';
import { exactName, farthestName, nearName, textOf, type NameFound } from './name-variants.js';
import { isBelievable, isWorthCorrecting, leastMisspelt } from './place-belief.js';
import { announcementOf, occupied, type Announcement } from './place-evidence.js';
import type { Token } from './place-tokens.js';
import { townsSounding } from './sounding-names.js';
import { ANSWERS, ARTICLES, BEFORE_A_FIRST_NAME, ENGLISH, FILLERS, LINKS, OTHERS } from './place-words.js';

export interface CommuneHeard {
  /** Most populated first. */
  readonly communes: readonly Commune[];
  /** Tokens of the mention, `last` included; the departement that settled it is part of it, after `nameLast`. */
  readonly first: number;
  readonly nameLast: number;
  readonly last: number;
  /** The higher, the surer that this is where the person is. */
  readonly score: number;
}

/** What ranks mentions when a message has several: where one lives, then where one is or goes, then the rest. */
const SCORES: Readonly<Record<Announcement, number>> = { home: 100, there: 80, to: 60, of: 50, none: 30, denied: 20 };
const SETTLED_BY_DEPARTEMENT = 20;
const COMPOUND = 5;
/** "mon fils habite Paris, moi j'habite Nevers" */
const FIRST_PERSON = 10;
const MISSPELT = -25;

/** "À Cartres": a capital after "à" makes it a town misspelt although a word is as near. */
const SMALLEST_NEAR_A_WORD = 5_000;
const FARTHEST_PREDICATE = 5;
const HAS = new Set(['a', 'ont', 'est', 'va']);
const TEAM_VERBS = new Set(['gagne', 'perdu', 'perd', 'battu', 'bat', 'joue', 'jouer', 'recrute', 'qualifie']);
const MY = new Set(['mon', 'ma', 'mes', 'le', 'la', 'notre']);
const CALLED_SOMEONE = new Set([...BEFORE_A_FIRST_NAME, ...OTHERS, 'nom', 'belle', 'chats', 'chiens']);

/** A bound on the time a message may take; one of a few sentences needs half as many. */
const MOST_SEARCHES = 60;

interface Reading {
  readonly tokens: readonly Token[];
  /** Tokens of a person's or a street's name. */
  readonly taken: readonly boolean[];
  readonly departements: readonly DepartementHeard[];
  readonly gazetteer: Gazetteer;
  readonly isAwaited: boolean;
  /** How many words that tell something, and how many capitals, come before each token; one more than there are tokens. */
  readonly telling: readonly number[];
  readonly capitals: readonly number[];
  /** Searches for misspelt names that this message may still cost. */
  readonly searches: { left: number };
}

/** Communes that the message names, in order. */
export function communesIn(
  tokens: readonly Token[],
  departements: readonly DepartementHeard[],
  gazetteer: Gazetteer,
  isAwaited: boolean,
): CommuneHeard[] {
  const reading: Reading = {
    tokens,
    taken: occupied(tokens),
    departements,
    gazetteer,
    isAwaited,
    telling: sums(tokens, tellingWords),
    capitals: sums(tokens, (token) => (token.isCapital && !LINKS.has(token.folded) ? 1 : 0)),
    searches: { left: MOST_SEARCHES },
  };
  const heard: CommuneHeard[] = [];
  for (let first = 0; first < tokens.length; first++) {
    // The end of a hyphened name that we do not know is no name: "Cosne-sur-Loire".
    const found = tokens[first]?.isJoined === true ? null : startingAt(reading, first);
    if (found === null) continue;
    heard.push(found);
    first = Math.max(first, found.last);
  }
  return heard;
}

/** The longest believable name that starts at a token, spelt right or misspelt: "villeneuve d asq" is more than "villeneuve". */
function startingAt(reading: Reading, first: number): CommuneHeard | null {
  const widest = widestWindow(reading, first);
  const farthest = farthestName(reading.tokens, first, widest, reading.gazetteer);
  const announced = announcedIfMisspelt(reading, first);
  const farthestMisspelt = announced === null ? -1 : farthestIfMisspelt(reading, announced, first, widest);
  for (let last = Math.max(farthest, farthestMisspelt); last >= first; last--) {
    const found = last > farthest ? null : exactName(reading.tokens, first, last, reading.gazetteer);
    const heard =
      (found === null ? null : judged(reading, found, first, last)) ??
      (announced === null ? null : misspelt(reading, announced, first, last));
    if (heard !== null) return heard;
  }
  return null;
}

/** What announces the misspelt name that may start at a token; null when none may. */
function announcedIfMisspelt({ tokens, taken }: Reading, first: number): Announcement | null {
  const opening = tokens[first]?.folded ?? '';
  const isArticle = ARTICLES.has(opening);
  const isOpening = isArticle || !LINKS.has(opening) || opening.startsWith('saint');
  if (taken[first] === true || !isOpening) return null;
  const announced = announcementOf(tokens, first, isArticle);
  return announced === 'denied' ? null : announced;
}

function widestWindow({ tokens, gazetteer }: Reading, first: number): number {
  let last = first;
  while (last - first + 1 < gazetteer.longestNameWords && tokens[last + 1]?.startsClause === false) last += 1;
  return last;
}

function judged(reading: Reading, found: NameFound, first: number, last: number): CommuneHeard | null {
  const { tokens, taken } = reading;
  const arrondissement = first === last ? arrondissementAt(tokens, first, reading.gazetteer) : null;
  const announced = announcementOf(tokens, arrondissement?.first ?? first, found.article === 'said');
  const beside = departementBeside(reading, found, last);
  const population = found.communes[0]?.population ?? 0;
  const strength = strengthOf(found.name, population);
  const isCapital = hasCapital(reading, first, last);
  const isAlone = isWholeMessage(tokens, first, last) || isWholeClause(tokens, first, last);
  const isAcronym = tokens.slice(first, last + 1).some((token) => token.isAcronym);
  const isCut = goesOn(reading, last);
  const isEnglish = [first - 2, first - 1, last + 1].some((at) => ENGLISH.has(tokens[at]?.folded ?? ''));
  const isFollowed = isFollowedByAName(reading, last);
  const { name, article } = found;
  const isAnswer = reading.isAwaited && isRaisedClause(tokens, first, last);
  const isBelieved =
    arrondissement !== null ||
    (beside !== null && announced !== 'denied') ||
    (taken[first] === true
      ? announced === 'home' && strength === 'compound'
      : isBelievable({
          name,
          strength,
          announced,
          isCapital,
          isAcronym,
          isAnswer,
          isCut,
          isEnglish,
          isFollowed,
          article,
          isAlone,
          population,
        }));
  if (!isBelieved || isSomeone(tokens, last, announced)) return null;
  const communes = arrondissement?.communes ?? beside?.communes ?? found.communes;
  const nameLast = arrondissement?.last ?? last;
  return {
    communes,
    first: arrondissement?.first ?? first,
    nameLast,
    last: Math.max(nameLast, beside?.last ?? last),
    score:
      SCORES[announced] +
      (beside === null ? 0 : SETTLED_BY_DEPARTEMENT) +
      (strength === 'compound' ? COMPOUND : 0) +
      (SCORES[announced] >= SCORES.there && isFirstPerson(tokens, first) ? FIRST_PERSON : 0),
  };
}

/** The last token that a misspelt name may reach: a group of words that nothing announces is none. */
function farthestIfMisspelt(reading: Reading, announced: Announcement, first: number, widest: number): number {
  const isSaint = reading.tokens[first]?.folded.startsWith('saint') === true;
  if (announced !== 'none' || isSaint || hasCapital(reading, first, widest)) return widest;
  let last = first;
  while (last < widest && among(reading.telling, first, last + 1) <= 1) last += 1;
  return last < widest && mayBeCompound(reading, first, last + 1) ? last + 1 : last;
}

/** A name with one typing error, and never a word that is French or nearly. */
function misspelt(reading: Reading, announced: Announcement, first: number, last: number): CommuneHeard | null {
  const { tokens, taken, gazetteer, departements } = reading;
  if (LINKS.has(tokens[last]?.folded ?? '')) return null;
  const isCapital = hasCapital(reading, first, last);
  if (!mayBeMisspelt(reading, announced, isCapital, first, last)) return null;
  const said = textOf(tokens, first, last);
  const isDepartement = departements.some((heard) => heard.first === first && heard.last === last);
  // "M. Rennes" is not Marennes.
  if (isDepartement || taken[last] === true || /\d/.test(said)) return null;
  const words = said.split(' ').filter((word) => !LINKS.has(word));
  const least = leastMisspelt(said, words, announced, isCapital);
  if (least === null || reading.searches.left === 0) return null;
  reading.searches.left -= 1;
  const towns = announced === 'of' || announced === 'none' ? [] : townsSounding(said, gazetteer);
  if (towns.length > 0) return { communes: towns, first, nameLast: last, last, score: SCORES[announced] + MISSPELT };
  const found = nearName(tokens, first, last, gazetteer);
  if (found === null) return null;
  // "au" and "aux" announce anything but a name without its article.
  if (/^aux?$/.test(tokens[first - 1]?.folded ?? '') && found.article !== 'said') return null;
  const beside = departementBeside(reading, found, last);
  const communes = beside?.communes ?? likeliest(found.communes).filter(({ population }) => population >= least);
  const population = communes[0]?.population ?? 0;
  const isAWord = announced !== 'home' && words.length === 1 && said === words[0];
  const isAName = isCapital && (announced === 'there' || announced === 'to') && population >= SMALLEST_NEAR_A_WORD;
  // Only then: looking for words near it takes long.
  if (communes.length === 0 || (isAWord && !isAName && isNearEveryday(said))) return null;
  return { communes, first, nameLast: last, last: beside?.last ?? last, score: SCORES[announced] + MISSPELT };
}

/** Turns most windows of a sentence down before anything is built: everyday words, groups of words that nothing announces. */
function mayBeMisspelt(
  reading: Reading,
  announced: Announcement,
  isCapital: boolean,
  first: number,
  last: number,
): boolean {
  const { tokens, telling } = reading;
  if (tokens[first]?.folded.startsWith('saint') === true) return true;
  const words = among(telling, first, last);
  if (words > 1) return announced !== 'none' || isCapital || mayBeCompound(reading, first, last);
  return isWorthCorrecting(tokens[last]?.folded ?? '');
}

/** "Clermont ferand", "chalon sur saonne": the first word opens a name, and neither it nor the last is French. */
function mayBeCompound({ tokens, gazetteer, telling }: Reading, first: number, last: number): boolean {
  const opening = tokens[first]?.folded ?? '';
  if (!isWorthCorrecting(opening) || among(telling, first, last) !== 2) return false;
  return gazetteer.wordInNames(opening).goesOn && isWorthCorrecting(tokens[last]?.folded ?? '');
}

function isFirstPerson(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first).map((token) => token.folded);
  return before.some((word) => ['j', 'je', 'nous', 'moi'].includes(word) || /^j.*abit/.test(word));
}

/** "Florac c'est mon nom", "Lourdes est ma belle-mère", "Nancy m'a dit", "Toulouse a gagné": someone, or a team. */
function isSomeone(tokens: readonly Token[], last: number, announced: Announcement): boolean {
  if (announced !== 'none') return false;
  const after = wordsOfClause(tokens, last + 1, FARTHEST_PREDICATE);
  const [verb = '', next = ''] = after;
  if (verb === 'm' || TEAM_VERBS.has(verb) || (HAS.has(verb) && TEAM_VERBS.has(next))) return true;
  const isPredicate = (verb === 'est' || verb === 'c' || verb === 'sont') && after.some((word) => MY.has(word));
  return isPredicate && after.some((word) => CALLED_SOMEONE.has(word));
}

/** At most `count` folded words from a token to the end of its clause. */
function wordsOfClause(tokens: readonly Token[], from: number, count: number): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < from + count && tokens[at]?.startsClause === false; at++)
    words.push(tokens[at]?.folded ?? '');
  return words;
}

/** A hyphen, a capital, or a complement of a mere word ("à tours de rôle") continues the name after `last`. */
function goesOn(reading: Reading, last: number): boolean {
  const next = reading.tokens[last + 1];
  if (next === undefined || next.startsClause) return false;
  return next.isJoined || next.isCapital || (/^de?$/.test(next.folded) && !hasCapital(reading, last, last));
}

function hasCapital({ capitals }: Reading, first: number, last: number): boolean {
  return among(capitals, first, last) > 0;
}

/** Not a departement ("Montreuil Seine-Saint-Denis") nor another commune. */
function isFollowedByAName({ tokens, gazetteer, departements }: Reading, last: number): boolean {
  const next = tokens[last + 1];
  if (next?.isCapital !== true || departements.some((heard) => heard.first === last + 1)) return false;
  return !gazetteer.wordInNames(next.folded).opens && !FILLERS.has(next.folded);
}

function sums(tokens: readonly Token[], worth: (token: Token) => number): number[] {
  const before = [0];
  let sum = 0;
  for (const token of tokens) before.push((sum += worth(token)));
  return before;
}

function among(before: readonly number[], first: number, last: number): number {
  return (before[last + 1] ?? 0) - (before[first] ?? 0);
}

function tellingWords({ folded }: Token): number {
  if (folded.includes(' ')) return folded.split(' ').filter((word) => !LINKS.has(word)).length;
  return LINKS.has(folded) ? 0 : 1;
}

/** The message is this name, but for a greeting. */
function isWholeMessage(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.every((token, index) => (index >= first && index <= last) || FILLERS.has(token.folded));
}

/** "Lunas, y a-t-il un atelier ?" */
function isWholeClause(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first]?.startsClause === true && tokens[last + 1]?.startsClause !== false;
}

/** "Vire" in "Vire, en Normandie", and not "Bonnes" nor "Pas". */
function isRaisedClause(tokens: readonly Token[], first: number, last: number): boolean {
  const isRaised = tokens[first]?.isRaised === true && isWholeClause(tokens, first, last);
  return isRaised && !ANSWERS.has(textOf(tokens, first, last)) && !FILLERS.has(tokens[first]?.folded ?? '');
}
