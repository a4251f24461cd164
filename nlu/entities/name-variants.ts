import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
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
  const said = textOf(tokens, first, last);
  const hasArticle = ARTICLES.has(tokens[first]?.folded ?? '');
  const swallowed = swallowedArticle(tokens, first);
  const found =
    (swallowed === null ? null : looked(`${swallowed} ${said}`, gazetteer, 'said')) ??
    looked(said, gazetteer, hasArticle ? 'said' : 'none') ??
    glued(said, gazetteer);
  if (found !== null || hasArticle) return found;
  for (const article of ARTICLES) {
    const withIt = looked(`${article} ${said}`, gazetteer, 'left-out');
    if (withIt !== null) return withIt;
  }
  return null;
}

/** The commune whose name is one edit from the words `first` to `last`, swallowed article included. */
export function nearName(
  tokens: readonly Token[],
  first: number,
  last: number,
  gazetteer: Gazetteer,
): NameFound | null {
  const said = textOf(tokens, first, last);
  const swallowed = swallowedArticle(tokens, first);
  const withIt = swallowed === null ? [] : gazetteer.byNearName(`${swallowed} ${said}`);
  if (withIt.length > 0) return { name: said, communes: withIt, article: 'said' };
  const communes = gazetteer.byNearName(said);
  const article = ARTICLES.has(tokens[first]?.folded ?? '') ? 'said' : 'none';
  return communes.length === 0 ? null : { name: said, communes, article };
}

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
  const match = /^st(e?)([a-z]{4,}.*)$/.exec(said);
  return match === null ? null : looked(`saint${match[1] ?? ''} ${match[2] ?? ''}`, gazetteer, 'none');
}
