import type { Commune } from '../../bot/domain/place.js';
import type { CommuneHeard } from './commune-mentions.js';
import type { Token } from './place-tokens.js';
import {
  ADVERBS,
  ARTICLES,
  IS_THERE,
  LIVES,
  NEAR,
  OF,
  OTHERS,
  PAST,
  PRESENT,
  STAYS_A_WHILE,
  TO,
} from './place-words.js';

/** Below any place that is neither of the past nor one end of a road. */
const ELSEWHERE = -90;
const NOW = 40;
/** Two places that "ou" ties are a choice unless one of them is put aside. */
const ELSEWHERE_TOO = 45;
/** "Je suis de Lyon, mais": where one comes from, when another place follows. */
const FROM = -30;
const SOMEONE_ELSE = -75;
/** Where one works, studies or is sent by day. */
const BY_DAY = -60;
const SELF = new Set(['j', 'je', 'jsuis', 'jsui', 'jhabite', 'chui', 'moi', 'nous', 'on', 'mon', 'ma', 'notre']);
const MINE = new Set(['ville', 'village', 'commune', 'bled', 'maison', 'domicile', 'adresse', 'residence']);
const NEGATIONS = new Set(['pas', 'pa', 'ni', 'plus', 'non']);
const CORRECTIONS = new Set(['pardon', 'plutot', 'enfin', 'correction', 'finalement']);
const BEFORE_NOW = new Set(['avant', 'auparavant', 'autrefois']);
const LIVED = new Set(['habite', 'habiter', 'loge', 'demeure', 'reside', 'vecu']);
const HAVE = new Set(['ai', 'jai', 'as', 'a', 'avons', 'avez', 'ont', 'g']);
const RETURNS = new Set(['rentre', 'rentres', 'rentrons', 'rentrer', 'rentree', 'retourne', 'dors', 'dort']);
const WHERE = new Set(['ou', 'que', 'qu']);
const SUBJECTS = new Set(['j', 'je', 'nous', 'on']);
const MEASURES = new Set(['km', 'kms', 'kilometres', 'min', 'mn', 'mns', 'minutes', 'heure', 'heures', 'h']);
const EITHER = new Set(['ou', 'et', 'soit']);
const ONWARDS = new Set(['a', 'vers', 'pour', 'jusqu']);

/**
 * Of several places of a message, ranks first where the person is now: not where they were born, what they left, where their sister
 * lives, nor the city that only tells where the village is ("Saint-Herblain, à côté de Nantes").
 */
export function ranked(tokens: readonly Token[], mentions: readonly CommuneHeard[]): readonly CommuneHeard[] {
  if (mentions.length < 2) return mentions;
  let isBetween = false;
  return mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    const since = previous === undefined ? 0 : previous.last + 1;
    const before = wordsBefore(tokens, since, mention.first);
    isBetween = before[before.length - 1] === 'entre' || (isBetween && before.join(' ') === 'et');
    const isLeft = isStart(tokens, before, mention, mentions[index + 1]);
    const after = wordAfter(tokens, mention.last);
    const isGone = isOfThePast(before) || BEFORE_NOW.has(after) || isNoMore(tokens, mention.last);
    if (isBetween || isLeft || isGone || isDenied(before) || isAway(before)) {
      return { ...mention, score: mention.score + ELSEWHERE };
    }
    if (previous !== undefined && isOnlyNear(tokens, since, mention.first)) {
      return { ...mention, score: Math.min(mention.score, previous.score - 1) };
    }
    const isNow =
      PRESENT.has(after) || isWhereOneLives(tokens, mention.last) || isCorrection(tokens, since, mention.first);
    const isFrom = index < mentions.length - 1 && isOrigin(before);
    return { ...mention, score: mention.score + worthOf(before) + (isNow ? NOW : 0) + (isFrom ? FROM : 0) };
  });
}

/** "Angers ou Cholet", "entre Angers et Cholet": the best and the one that "ou" or "et" ties to it, to be asked about; null when there is no such thing. */
export function eitherOf(
  tokens: readonly Token[],
  mentions: readonly CommuneHeard[],
): { readonly communes: readonly Commune[]; readonly first: number; readonly last: number } | null {
  const [one, other] = mentions;
  if (mentions.length !== 2 || one === undefined || other === undefined) return null;
  const between = tokens.slice(one.last + 1, other.first).map((token) => token.folded);
  const isEither = EITHER.has(between[0] ?? '') && between.slice(1).every((word) => TO.has(word) || word === 'bien');
  const communes = [one, other].flatMap(({ communes: [first] }) => first ?? []);
  const isEven =
    one.score === other.score || (between[0] === 'ou' && Math.abs(one.score - other.score) < ELSEWHERE_TOO);
  return isEither && isEven && communes.length === 2 ? { communes, first: one.first, last: other.last } : null;
}

/** The folded word right after, in the same clause; '' when there is none. */
function wordAfter(tokens: readonly Token[], last: number): string {
  const next = tokens[last + 1];
  return next === undefined || next.startsClause ? '' : next.folded;
}

/** "À 10 km de Brive", "à un quart d'heure de Brive". */
function isAway(before: readonly string[]): boolean {
  const [measure = '', of = ''] = before.slice(-2);
  return MEASURES.has(measure) && (of === 'de' || of === 'd');
}

/** What the words before a place add to it or take from it. */
function worthOf(before: readonly string[]): number {
  const isMine = before.some((word) => MINE.has(word)) && before.some((word) => SELF.has(word));
  const isSelf = before.some((word) => SELF.has(word) && word !== 'mon' && word !== 'ma');
  const isNow = before.some((word) => PRESENT.has(word)) || isReturn(before);
  const isOthers = !isSelf && before.some((word) => OTHERS.has(word));
  const isByDay = !isNow && before.some((word) => STAYS_A_WHILE.has(word));
  return (isMine || isNow ? NOW : 0) + (isOthers ? SOMEONE_ELSE : 0) + (isByDay ? BY_DAY : 0);
}

/** "Je suis de Lyon". */
function isOrigin(before: readonly string[]): boolean {
  const [verb = '', of = ''] = before.slice(-2);
  return IS_THERE.has(verb) && OF.has(of);
}

/** "Je rentre à Autun": home is there. */
function isReturn(before: readonly string[]): boolean {
  return before.some((word) => RETURNS.has(word)) && TO.has(before[before.length - 1] ?? '');
}

/** "Dijon où j'habite", "à Lorient que je vis". */
function isWhereOneLives(tokens: readonly Token[], last: number): boolean {
  const [where = '', subject = '', verb = ''] = tokens.slice(last + 1, last + 4).map((token) => token.folded);
  return WHERE.has(where) && (LIVES.has(subject) || (SUBJECTS.has(subject) && LIVES.has(verb)));
}

/** "Tarbes, ah non pardon je me suis trompée, Lourdes". */
function isCorrection(tokens: readonly Token[], since: number, first: number): boolean {
  return since > 0 && tokens.slice(since, first).some((token) => CORRECTIONS.has(token.folded));
}

/** "Saint-Malo, plus maintenant". */
function isNoMore(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.folded === 'plus' && PRESENT.has(tokens[last + 2]?.folded ?? '');
}

/** "De Brest à Lorient": where one comes from. */
function isStart(
  tokens: readonly Token[],
  before: readonly string[],
  mention: CommuneHeard,
  next: CommuneHeard | undefined,
): boolean {
  if (next === undefined || next.first !== mention.last + 2) return false;
  const [from = ''] = before.slice(-1);
  return (from === 'de' || from === 'd') && ONWARDS.has(tokens[mention.last + 1]?.folded ?? '');
}

/** "Pas Nice", "plus à Nice", "ni à Nice"; "pas loin de Nice" is near it. */
function isDenied(before: readonly string[]): boolean {
  const last = before.findLastIndex((word) => NEGATIONS.has(word));
  return (
    last !== -1 &&
    before.slice(last + 1).every((word) => TO.has(word) || OF.has(word) || word === 'sur' || word === 'en')
  );
}

/** Folded words of the same clause, after the place named before. */
function wordsBefore(tokens: readonly Token[], since: number, first: number): readonly string[] {
  let from = first;
  while (from > since && tokens[from]?.startsClause === false) from -= 1;
  return tokens.slice(from, first).map((token) => token.folded);
}

function isOfThePast(before: readonly string[]): boolean {
  if (before.some((word) => PAST.has(word)) && !before.some((word) => PRESENT.has(word))) return true;
  // "J'ai habité" is over, "j'habite" is not.
  if (before.some((word, index) => LIVED.has(word) && HAVE.has(before[index - 1] ?? ''))) return true;
  // "Né à", and not the "ne" of a negation, which a verb follows.
  const [born, at] = before.slice(-2);
  return (born === 'ne' || born === 'nee') && at !== undefined && (TO.has(at) || at === 'en');
}

/** "(X,) tout près de": nothing else stands between the two places. */
function isOnlyNear(tokens: readonly Token[], since: number, first: number): boolean {
  const between = tokens.slice(since, first).map((token) => token.folded);
  const isGlue = (word: string): boolean => TO.has(word) || OF.has(word) || ARTICLES.has(word) || ADVERBS.has(word);
  return between.some((word) => NEAR.has(word)) && between.every((word) => NEAR.has(word) || isGlue(word));
}
