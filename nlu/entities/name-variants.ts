import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer, WordInNames } from '../../bot/ports/gazetteer.js';
import type { Token } from './place-tokens.js';
import { ARTICLES } from './place-words.js';

/** The article that a preposition swallowed: "au Havre" is "le havre", "aux Abymes" is "les abymes". */
const SWALLOWED: Readonly<Record<string, string>> = { au: 'le', du: 'le', o: 'le', aux: 'les', des: 'les' };

export interface NameFound {
  /** The folded name that answered. */
  readonly name: string;
  readonly communes: readonly Commune[];
  /** 'said': the name's article stands in the message, alone or in "au", "du", "aux", "des"; 'left-out': it is missing, "à souterraine". */
  readonly article: 'said' | 'left-out' | 'none';
}

/** The commune that the words `first` to `last` name, exactly but for their article; null when there is none. */
export function exactName(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): NameFound | null {
  if (!mayBeName(tokens, first, last, gazetteer)) return null;
  const said = textOf(tokens, first, last);
  const hasArticle = ARTICLES.has(tokens[first]?.folded ?? '');
  const swallowed = swallowedArticle(tokens, first);
  const found =
    (swallowed === null ? null : withSwallowed(swallowed, said, gazetteer)) ??
    (hasArticle ? looked(said, gazetteer, 'said') : withoutIts(said, gazetteer)) ??
    glued(said, gazetteer) ??
    (last - first < 2 ? null : overOrUnder(said, gazetteer));
  if (found !== null || hasArticle) return found;
  for (const article of ARTICLES) {
    const withIt = looked(`${article} ${said}`, gazetteer, 'left-out');
    if (withIt !== null) return withIt;
  }
  return null;
}

/** "Au Lamentin": Le Lamentin, or Lamentin whose article the preposition lends; a village of the bare name is not thought of. */
function withSwallowed(article: string, said: string, gazetteer: Gazetteer): NameFound | null {
  const found = looked(`${article} ${said}`, gazetteer, 'said');
  if (found === null) return null;
  const others = gazetteer.byName(said).filter((other) => other.population >= TOWN && !found.communes.includes(other));
  if (others.length === 0) return found;
  return { ...found, communes: [...found.communes, ...others].sort((a, b) => b.population - a.population) };
}

/** "Lamentin" is Lamentin, or the larger Le Lamentin without its article. */
function withoutIts(said: string, gazetteer: Gazetteer): NameFound | null {
  const found = looked(said, gazetteer, 'none');
  const most = found?.communes[0]?.population ?? 0;
  if (found === null || most < TOWN) return found;
  const larger = [...ARTICLES].flatMap((article) => gazetteer.byName(`${article} ${said}`));
  const others = larger.filter((other) => other.population > most && !found.communes.includes(other));
  return others.length === 0 ? found : { ...found, communes: [...others, ...found.communes] };
}

/** "Rosny sur Bois", "Vitry sous Seine": the one little word for the other. */
function overOrUnder(said: string, gazetteer: Gazetteer): NameFound | null {
  const over = said.includes(' sous ') ? said.replace(' sous ', ' sur ') : said.replace(' sur ', ' sous ');
  return over === said ? null : looked(over, gazetteer, 'none');
}

/** The commune whose name is one edit from the words `first` to `last`, swallowed article included. */
export function nearName(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): NameFound | null {
  // One edit spoils one word, or joins two: of three, the first or the last is as in the name.
  if (last - first >= 2 && !opensName(tokens[first], gazetteer) && !whereIs(tokens[last], gazetteer).closes)
    return null;
  const said = textOf(tokens, first, last);
  const swallowed = swallowedArticle(tokens, first);
  const withIt = swallowed === null ? [] : gazetteer.byNearName(`${swallowed} ${said}`);
  if (withIt.length > 0) return { name: said, communes: withIt, article: 'said' };
  const communes = gazetteer.byNearName(said);
  const article = ARTICLES.has(tokens[first]?.folded ?? '') ? 'said' : 'none';
  return communes.length === 0 ? null : { name: said, communes, article };
}

/** The last token that a name starting at `first` may reach, `widest` at most; -1 when no name starts so. */
export function farthestName(tokens: readonly Token[], first: number, widest: number, gazetteer: Gazetteer): number {
  if (!opensName(tokens[first], gazetteer)) return -1;
  let farthest = first;
  for (let at = first + 1; at <= widest; at++) {
    const { goesOn, closes } = whereIs(tokens[at], gazetteer);
    if (closes) farthest = at;
    if (!goesOn) break;
  }
  return farthest;
}

/** Whether the first and the last word leave a chance to `exactName`: a look in two tables instead of six in a larger one. */
function mayBeName(tokens: readonly Token[], first: number, last: number, gazetteer: Gazetteer): boolean {
  if (!opensName(tokens[first], gazetteer)) return false;
  return whereIs(tokens[last], gazetteer).closes || (first === last && isGlued(tokens[first]?.folded ?? ''));
}

function opensName(token: Token | undefined, gazetteer: Gazetteer): boolean {
  return whereIs(token, gazetteer).opens || isGlued(token?.folded ?? '');
}

/** The rare "1½2" folds to two words, of which nothing can be told at once. */
function whereIs(token: Token | undefined, gazetteer: Gazetteer): WordInNames {
  const word = token?.folded ?? '';
  return word.includes(' ') ? ANYWHERE : gazetteer.wordInNames(word);
}

/** Known under its bare name too, at some distance. */
const TOWN = 5_000;
const ANYWHERE: WordInNames = { opens: true, goesOn: true, closes: true };

export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = tokens[first]?.folded ?? '';
  for (let index = first + 1; index <= last; index++) text += ` ${tokens[index]?.folded ?? ''}`;
  return text;
}

function swallowedArticle(tokens: readonly Token[], first: number): string | null {
  return tokens[first]?.startsClause === true ? null : (SWALLOWED[tokens[first - 1]?.folded ?? ''] ?? null);
}

function looked(name: string, gazetteer: Gazetteer, article: NameFound['article']): NameFound | null {
  const communes = gazetteer.byName(name);
  return communes.length === 0 ? null : { name, communes, article };
}

/** "stdenis", "stefoy": the abbreviation glued to the name. */
function glued(said: string, gazetteer: Gazetteer): NameFound | null {
  if (!isGlued(said)) return null;
  const found = looked(`saint ${said.slice(2)}`, gazetteer, 'none');
  return found !== null || !said.startsWith('ste') ? found : looked(`sainte ${said.slice(3)}`, gazetteer, 'none');
}

const GLUED = /^ste?[a-z]{3}/;

function isGlued(said: string): boolean {
  return said.startsWith('st') && GLUED.test(said);
}
