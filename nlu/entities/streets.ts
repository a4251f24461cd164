import { readable, tokensOf, type Token } from './place-tokens.js';
import { LINKS } from './place-words.js';

export interface StreetHeard {
  /** As it was written, number included: "12 bis rue du Four". */
  readonly words: string;
  readonly hasNumber: boolean;
}

/** Name the kind of street and nothing else. */
const SURE = words(`
  rue ruelle avenue ave boulevard bd bld blvd impasse chemin allee allees quai esplanade faubourg venelle rond rocade lotissement hameau`);
/** Words of everyday life too: they take a number, or "de" and what a street is called after. */
const DOUBTFUL = words('place pl cours route rte square passage av imp all residence cite villa sentier montee cour r');
const LINKED = words('de du des d');
/** "Une place de parking", "votre cours de français". */
const DETERMINERS = words(
  'un une ma mon mes sa son ses ta ton votre vos notre nos leur des aucun aucune quelle quel cette ce de en',
);
const NUMBER = /^\d{1,4}[a-z]?$/;
const AFTER_NUMBER = words('bis ter quater a b c d');
/** What comes after the name of the street. */
const ENDS = words(`
  a et ou pour mais qui que car je j tu il elle on nous vous c est svp stp merci bonjour dans vers pres chez avec depuis sur cedex
  quelle quel comment quand ya y`);
const POSTCODE = /^\d{5}$/;
const LONGEST_NAME = 7;

/** The street of a message, its number if one is said; null when there is none. Local, immediate, never throws. */
export function readStreet(text: string): StreetHeard | null {
  const tokens = tokensOf(readable(text));
  for (let index = 0; index < tokens.length; index++) {
    const kindLast = kindAt(tokens, index);
    if (kindLast === null) continue;
    const number = numberBefore(tokens, index);
    const last = endOfName(tokens, kindLast, text);
    if (last === null || !isStreet(tokens, index, kindLast, number !== null)) continue;
    const start = tokens[number ?? index]?.start ?? 0;
    return { words: text.slice(start, tokens[last]?.end), hasNumber: number !== null };
  }
  return null;
}

/** The last token of the kind of street that starts at a token: "lieu-dit" and "rond-point" are two. */
function kindAt(tokens: readonly Token[], index: number): number | null {
  const [word, next] = [tokens[index]?.folded ?? '', tokens[index + 1]?.folded ?? ''];
  if ((word === 'lieu' && next === 'dit') || (word === 'rond' && next === 'point')) return index + 1;
  if (word === 'rond') return null;
  return SURE.has(word) || DOUBTFUL.has(word) ? index : null;
}

/** The token of the number: "12 rue", "12 bis, rue". */
function numberBefore(tokens: readonly Token[], index: number): number | null {
  const at = AFTER_NUMBER.has(tokens[index - 1]?.folded ?? '') ? index - 2 : index - 1;
  return NUMBER.test(tokens[at]?.folded ?? '') ? at : null;
}

function isStreet(tokens: readonly Token[], index: number, kindLast: number, hasNumber: boolean): boolean {
  const word = tokens[index]?.folded ?? '';
  if (hasNumber || SURE.has(word) || kindLast > index) return true;
  if (word === 'r' || DETERMINERS.has(tokens[index - 1]?.folded ?? '')) return false;
  const next = tokens[index + 1];
  if (next?.isCapital === true) return true;
  const named = tokens.slice(index + 2, index + 4).find((token) => !LINKS.has(token.folded));
  return LINKED.has(next?.folded ?? '') && (word === 'place' || named?.isCapital === true);
}

/** The last token of the name after the kind of street; null when no word of it tells anything. */
function endOfName(tokens: readonly Token[], kindLast: number, text: string): number | null {
  let last = null;
  for (let at = kindLast + 1; at <= kindLast + LONGEST_NAME; at++) {
    const token = tokens[at];
    if (token === undefined || POSTCODE.test(token.folded)) break;
    const isCut = token.startsClause && !isAbbreviated(tokens[at - 1], token, text, kindLast === at - 1);
    if (isCut || (ENDS.has(token.folded) && !token.isCapital)) break;
    if (!LINKS.has(token.folded)) last = at;
  }
  return last;
}

/** "av. Jean", "bd. de la Gare": the full stop ends nothing. */
function isAbbreviated(before: Token | undefined, token: Token, text: string, isKind: boolean): boolean {
  return isKind && before !== undefined && /^\. ?$/.test(text.slice(before.end, token.start));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
