import type { CodeInsee } from '../domain/ids.js';
import type { Commune, Departement } from '../domain/place.js';

/** Names and codes of communes; everything is in memory and immediate. */
export interface Gazetteer {
  /** All communes of a postcode, most populated first; empty when there is none. In Paris, Lyon and Marseille, the arrondissement. */
  byPostcode(postcode: string): readonly Commune[];
  /**
   * Communes of that exact folded name (see `foldPlaceName`), most populated first. Former and delegated names lead to the present
   * commune, everyday short names to the town ("brive"). Arrondissements are named in full ("lyon 3e arrondissement").
   */
  byName(foldedName: string): readonly Commune[];
  /** Old codes lead to the present commune. */
  byCodeInsee(code: CodeInsee): Commune | null;
  /**
   * Communes whose folded name is one edit away, most populated first; empty for a name under four letters. An edit is a letter
   * too many, missing, replaced, or two neighbours swapped; a space counts as a letter.
   */
  byNearName(foldedName: string): readonly Commune[];
  /** Communes of a departement whose folded name goes on after these words, most populated first: "montreuil" in '62' is Montreuil-sur-Mer. */
  byOpening(foldedWords: string, departement: string): readonly Commune[];
  /** At most `count` communes of the country, most populated first. */
  largest(count: number): readonly Commune[];
  /** Where a folded word stands in all these names: most words of a sentence stand nowhere and need no look-up. */
  wordInNames(word: string): WordInNames;
  /** Longest name in words, so that a reader of sentences knows how wide to look. */
  readonly longestNameWords: number;
}

export interface WordInNames {
  /** The first word of a name, or the one after its article. */
  readonly opens: boolean;
  /** A word that others follow: whoever looks for a longer name may go on after it. */
  readonly goesOn: boolean;
  /** The last word of a name. */
  readonly closes: boolean;
}

/** Departements and overseas collectivities, by their codes and names. */
export interface Departements {
  /** '23', '2A', '974'; null when there is none. */
  departementByCode(code: string): Departement | null;
  /** Folded name, with or without its article: 'creuse', 'la reunion', 'reunion'. */
  departementByName(foldedName: string): Departement | null;
  /** The departements whose name is one edit away from this, its article aside. */
  departementsByNearName(foldedName: string): readonly Departement[];
  /** Whether a name that `departementByName` knows starts with this word. */
  opensDepartement(word: string): boolean;
  /** At most `count` communes of a departement, most populated first. */
  largestCommunes(departement: string, count: number): readonly Commune[];
}
