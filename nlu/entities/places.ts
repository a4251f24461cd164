import type { Commune, PlaceHeard } from '../../bot/domain/place.js';
import type { Departements, Gazetteer } from '../../bot/ports/gazetteer.js';
import { arrondissementAlone } from './arrondissements.js';
import { bareDepartement, bareName, misspeltDepartement, unknownName, type NamedBare } from './awaited-place.js';
import { communesIn, type CommuneHeard } from './commune-mentions.js';
import { departementsIn, type DepartementHeard } from './departements.js';
import { preferring, settled } from './homonyms.js';
import { exactName } from './name-variants.js';
import { readable, tokensOf, type Token } from './place-tokens.js';
import { ARTICLES } from './place-words.js';
import { postcodesIn, type PostcodeHeard } from './postcodes.js';
import { eitherOf, ranked } from './present-place.js';

export interface PlaceOptions {
  readonly gazetteer: Gazetteer & Departements;
  /** The dialogue has just asked where the person is: bare, ordinary and misspelt names are then read too. */
  readonly isAwaited: boolean;
}

/** A departement is more often answered than a commune of its name under this. */
const VILLAGE = 5_000;
/** Communes offered when only a departement is known. */
const OFFERED = 5;

/** Where a message says the person is, or wants to go; null when it says nothing of it. Local, immediate, never throws. */
export function readPlace(text: string, options: PlaceOptions): PlaceHeard | null {
  const { gazetteer, isAwaited } = options;
  const shown = readable(text);
  const tokens = tokensOf(shown);
  const departements = departementsIn(tokens, gazetteer);
  const postcodes = postcodesIn(shown, gazetteer, isAwaited);
  const [postcode] = postcodes.filter((heard) => heard.communes.length > 0);
  if (postcode !== undefined) return ofPostcode(text, tokens, postcode, gazetteer);

  const mentions = ranked(tokens, communesIn(tokens, departements, gazetteer, isAwaited));
  const best = mentions.reduce<CommuneHeard | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );
  const said = departements.find((heard) => heard.standsAlone) ?? null;
  const hint = postcodes[0]?.postcode ?? null;
  const either = eitherOf(tokens, mentions);
  if (either !== null) return { got: 'several', communes: either.communes, words: wordsOf(text, tokens, either) };
  const bareDep = isAwaited ? bareDepartement(tokens, departements) : null;
  const bare = isAwaited ? bareName(tokens, departements, gazetteer) : null;
  const isDepartement = bareDep !== null && bare !== null && isRatherDepartement(bare);
  const named = isDepartement ? null : (bare ?? best);
  if (named !== null && !isInside(tokens, named, said)) {
    const code = hint === null ? (said?.departement.code ?? null) : departementOfPostcode(hint);
    return settled(preferring(named.communes, code), wordsOf(text, tokens, named));
  }
  const alone = arrondissementAlone(tokens, gazetteer);
  if (alone !== null) return settled(alone.communes, wordsOf(text, tokens, alone));
  const departement = said ?? bareDep ?? (isAwaited ? misspeltDepartement(tokens, gazetteer) : null);
  if (departement !== null) return ofDepartement(departement, gazetteer, wordsOf(text, tokens, departement));
  if (!isAwaited) return null;
  return hint === null ? unknownName(text, tokens) : { got: 'unknown', words: hint };
}

/** "La Creuse", "les Yvelines" for an answer: not the village of that name, nor one that a typing error would make of it. */
function isRatherDepartement({ communes, isExact }: NamedBare): boolean {
  return !isExact || (communes[0]?.population ?? 0) < VILLAGE;
}

/** "en Mayenne", "dans la Creuse": the departement was meant, although a commune bears the name. Not so in "Soultz-Haut-Rhin". */
function isInside(
  tokens: readonly Token[],
  named: { readonly first: number; readonly nameLast: number },
  said: DepartementHeard | null,
): boolean {
  if (said === null) return false;
  const first = ARTICLES.has(tokens[named.first]?.folded ?? '') ? named.first + 1 : named.first;
  return said.first <= first && said.last >= named.nameLast;
}

/** A commune of the postcode that the message also names, whatever the words around it, else all of them. */
function ofPostcode(
  text: string,
  tokens: readonly Token[],
  heard: PostcodeHeard,
  gazetteer: Gazetteer,
): PlaceHeard | null {
  const words = text.slice(heard.start, heard.end);
  const named = namedAmong(tokens, heard.communes, gazetteer) ?? namedAfter(tokens, heard, gazetteer);
  return named === null ? settled(heard.communes, words) : { got: 'commune', commune: named, words };
}

/** "51000 Reims": the postcode of another commune of the departement; the name is the surer of the two. */
function namedAfter(
  tokens: readonly Token[],
  { postcode, communes, end }: PostcodeHeard,
  gazetteer: Gazetteer,
): Commune | null {
  const following = tokens.filter((token) => token.start >= end).slice(0, gazetteer.longestNameWords);
  for (let last = following.length - 1; last >= 0; last--) {
    const found = exactName(following, 0, last, gazetteer);
    const there = found?.communes.find((commune) => commune.departement === departementOfPostcode(postcode));
    // "75116 Paris": the arrondissement says more than the town.
    if (there !== undefined) return communes.some(({ name }) => name.startsWith(`${there.name} `)) ? null : there;
  }
  return null;
}

function namedAmong(tokens: readonly Token[], communes: readonly Commune[], gazetteer: Gazetteer): Commune | null {
  for (let width = Math.min(gazetteer.longestNameWords, tokens.length); width >= 1; width--) {
    for (let first = 0; first + width <= tokens.length; first++) {
      const said = tokens.slice(first, first + width).map((token) => token.folded);
      const named = ['', 'le ', 'la ', 'les ', 'l '].flatMap((article) => gazetteer.byName(article + said.join(' ')));
      const there = named.find((commune) => communes.some((other) => other.codeInsee === commune.codeInsee));
      if (there !== undefined) return there;
    }
  }
  return null;
}

function ofDepartement(heard: DepartementHeard, gazetteer: Departements, words: string): PlaceHeard {
  const { departement } = heard;
  return { got: 'departement', departement, communes: gazetteer.largestCommunes(departement.code, OFFERED), words };
}

function departementOfPostcode(postcode: string): string {
  if (postcode.startsWith('20')) return Number(postcode) < 20_200 ? '2A' : '2B';
  return postcode.slice(0, postcode.startsWith('97') || postcode.startsWith('98') ? 3 : 2);
}

function wordsOf(
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const end = tokens[last]?.end ?? 0;
  const words = text.slice(tokens[first]?.start ?? 0, end);
  return words.includes('(') && text.charAt(end) === ')' ? `${words})` : words;
}
