import type { Token } from './place-tokens.js';
import {
  ADVERBS,
  ARTICLES,
  BEFORE_A_FIRST_NAME,
  BEFORE_A_NAME,
  BEFORE_A_PERSON,
  BEFORE_A_SAINT,
  BUILDINGS,
  CALLED_AFTER_A_TOWN,
  CIVIC,
  DETERMINERS,
  FIRST_NAMES,
  IN,
  IS_THERE,
  LIVES,
  NEAR,
  OF,
  ON,
  PRESENT,
  ROADS,
  STREETS,
  SUBJECTS_OF_A,
  TO,
} from './place-words.js';

/**
 * How strongly the words before a name announce a place.
 * 'home': "j'habite (à)"; 'there': "je suis à", "près de", "mairie de"; 'to': "à", "au"; 'of': "de", "en", "pour"; 'none': nothing;
 * 'denied': a determiner ("une", "mon") that no place name takes.
 */
export type Announcement = 'home' | 'there' | 'to' | 'of' | 'none' | 'denied';

/** What announces the name that starts at `index`; `withArticle` when the name holds its own article. */
export function announcementOf(tokens: readonly Token[], index: number, withArticle: boolean): Announcement {
  const direct = before(tokens, index);
  if (direct === null) return 'none';
  if (LIVES.has(direct.folded)) return 'home';
  if (DETERMINERS.has(direct.folded)) return 'denied';
  if (ARTICLES.has(direct.folded)) return withArticle ? 'none' : afterArticle(tokens, index - 1);
  const beyond = beyondAdverbs(tokens, index - 1);
  if (TO.has(direct.folded) || ON.has(direct.folded)) {
    if (beyond !== null && LIVES.has(beyond.folded)) return 'home';
    if (beyond !== null && (IS_THERE.has(beyond.folded) || NEAR.has(beyond.folded))) return 'there';
    return ON.has(direct.folded) || isVerbA(tokens, index - 1) ? 'none' : 'to';
  }
  if (OF.has(direct.folded)) {
    if (beyond !== null && LIVES.has(beyond.folded)) return 'home';
    const isThere =
      beyond !== null && (IS_THERE.has(beyond.folded) || NEAR.has(beyond.folded) || CIVIC.has(beyond.folded));
    return isThere ? 'there' : 'of';
  }
  if (NEAR.has(direct.folded)) return 'there';
  if (CIVIC.has(direct.folded) || IN.has(direct.folded) || PRESENT.has(direct.folded)) return 'of';
  return isCEst(tokens, index - 1) ? 'of' : 'none';
}

/** The token before, unless punctuation stands between. */
function before(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  return token === undefined || token.startsClause ? null : (tokens[index - 1] ?? null);
}

/** "la" before a name that has no article: "la creuse", "à la lecture". Only "j'habite le Limoges" is a slip of the tongue. */
function afterArticle(tokens: readonly Token[], articleIndex: number): Announcement {
  return announcementOf(tokens, articleIndex, true) === 'home' ? 'to' : 'denied';
}

/** The word before the preposition, adverbs skipped: "j'habite toujours à". */
function beyondAdverbs(tokens: readonly Token[], prepositionIndex: number): Token | null {
  let index = prepositionIndex;
  let token = before(tokens, index);
  while (token !== null && ADVERBS.has(token.folded)) {
    index -= 1;
    token = before(tokens, index);
  }
  return token;
}

/** "il y a", "elle a": a verb, not a preposition. */
function isVerbA(tokens: readonly Token[], index: number): boolean {
  const subject = before(tokens, index);
  return tokens[index]?.folded === 'a' && subject !== null && SUBJECTS_OF_A.has(subject.folded);
}

function isCEst(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.folded === 'est' && before(tokens, index)?.folded === 'c';
}

/** Words of a name that a title or "je m'appelle" announces. */
const NAME_LENGTH = 2;
/** "Moutarde forte de Dijon", "Racing Club de Strasbourg". */
const THING_LENGTH = 3;
/** Words of a street name. */
const STREET_LENGTH = 5;
const ENDS_A_NAME: ReadonlySet<string> = new Set([
  ...['a', 'au', 'aux', 'sur', 'dans', 'vers', 'pour', 'depuis', 'en', 'j', 'je', 'on', 'nous', 'moi'],
  ...LIVES,
  ...IS_THERE,
]);
/** "Nom de jeune fille : Vienne", "nom de naissance c'est Cahors". */
const OF_A_SURNAME = new Set([
  'de',
  'd',
  'naissance',
  'famille',
  'jeune',
  'fille',
  'epouse',
  'usage',
  'marital',
  'c',
  'est',
  'mon',
  'ma',
]);

/** Streets before "de" or a saint: "une place à Guéret" and "un cours à Guéret" are not. */
const SQUARES: ReadonlySet<string> = new Set(['place', 'cours', 'porte', 'cite']);

/** Every word that may make the next ones a person's name or a street's; see `namesPerson` and `isStreet`. */
const OCCUPYING: ReadonlySet<string> = new Set([
  ...BEFORE_A_PERSON,
  ...FIRST_NAMES,
  ...BEFORE_A_SAINT,
  ...STREETS,
  ...CALLED_AFTER_A_TOWN,
  ...BEFORE_A_NAME,
  ...BEFORE_A_FIRST_NAME,
  ...BUILDINGS,
  ...ROADS,
  ...SQUARES,
]);

/** For each token, whether it belongs to a person's name or to a street's. */
export function occupied(tokens: readonly Token[]): boolean[] {
  const taken = tokens.map(() => false);
  tokens.forEach(({ folded }, index) => {
    if (!OCCUPYING.has(folded)) return;
    const isOfStreet = isStreet(tokens, index);
    const isPerson = namesPerson(tokens, index);
    const isName = isPerson || namesThing(tokens, index);
    const isThing = CALLED_AFTER_A_TOWN.has(folded);
    const length = isThing ? THING_LENGTH : isName ? NAME_LENGTH : isOfStreet ? STREET_LENGTH : 0;
    // "j'habite rue de Paris" is not in Rue.
    if (isOfStreet && tokens[index + 1]?.startsClause === false) taken[index] = true;
    const from = folded === 'nom' ? surnameAfter(tokens, index) : index + 1;
    for (let next = from; next < from + length; next++) {
      const follower = tokens[next];
      const isBroken = follower?.startsClause === true && (folded !== 'nom' || next > from);
      if (follower === undefined || isBroken || /^\d/.test(follower.folded)) break;
      if (!isPerson && ENDS_A_NAME.has(follower.folded)) break;
      taken[next] = true;
    }
  });
  return taken;
}

/** Where the surname starts that "nom" announces: "nom de jeune fille : Vienne". */
function surnameAfter(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (OF_A_SURNAME.has(tokens[at]?.folded ?? '')) at += 1;
  return at;
}

/** "Savon de Marseille", "match Lens Marseille", "train Paris-Lyon", "résidence les Herbiers": the next words are no commune either. */
function namesThing(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  if (CALLED_AFTER_A_TOWN.has(word)) return true;
  const next = tokens[index + 1];
  // The station is in Paris.
  if (word === 'gare') return next?.folded === 'de' && tokens[index + 2]?.folded === 'lyon';
  if (BUILDINGS.has(word)) return next !== undefined && (next.isCapital || ARTICLES.has(next.folded));
  return ROADS.has(word) && tokens[index - 1]?.folded !== 'en';
}

/** "Mme Fleury", "Sophie Fleury", "lycée Saint-Louis": the next words are no commune. */
function namesPerson(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  const next = tokens[index + 1];
  if (BEFORE_A_PERSON.has(word)) return true;
  if (next === undefined) return false;
  if (BEFORE_A_NAME.has(word) || BEFORE_A_FIRST_NAME.has(word)) return next.isCapital;
  if (FIRST_NAMES.has(word))
    return next.isCapital && (tokens[index]?.isCapital === true || tokens[index]?.startsClause === true);
  return BEFORE_A_SAINT.has(word) && /^sainte?s?$/.test(next.folded);
}

function isStreet(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.folded ?? '';
  if (STREETS.has(word)) return true;
  const next = tokens[index + 1]?.folded ?? '';
  return SQUARES.has(word) && (OF.has(next) || next.startsWith('saint'));
}
