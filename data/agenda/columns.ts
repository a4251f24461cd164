import { foldValue } from '../venues/clean-text.js';

/** The columns of an availability file, in the order of the documentation. */
export const COLUMNS = [
  'id',
  'mediateur',
  'structure',
  'telephone_structure',
  'telephone',
  'courriel',
  'contrat_debut',
  'contrat_fin',
  'lieu_id',
  'lieu_nom',
  'adresse',
  'code_postal',
  'commune',
  'jour',
  'debut',
  'fin',
  'semaines',
  'valable_du',
  'valable_au',
  'sauf',
  'type',
  'mode',
  'motif',
  'besoins',
  'duree',
  'pause',
  'places',
  'delai_heures',
  'horizon_jours',
  'territoire',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Texts by column, empty ones left out. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** Other names that people give them, folded. */
const ALSO: Readonly<Record<string, Column>> = {
  nom: 'mediateur',
  conseiller: 'mediateur',
  conseiller_numerique: 'mediateur',
  mediatrice: 'mediateur',
  employeur: 'structure',
  structure_d_accueil: 'structure',
  email: 'courriel',
  e_mail: 'courriel',
  mail: 'courriel',
  tel: 'telephone',
  lieu: 'lieu_nom',
  cp: 'code_postal',
  ville: 'commune',
  exceptions: 'sauf',
  du: 'valable_du',
  au: 'valable_au',
};

/** What stands at each place of a header line. */
export type Header = readonly { readonly written: string; readonly column: Column | null }[];

/** Case, accents and the signs between words do not count. */
export function readHeader(cells: readonly string[]): Header {
  return cells.map((cell) => {
    const name = foldValue(cell)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '');
    const known = COLUMNS.find((column) => column === name);
    return { written: cell.trim(), column: known ?? ALSO[name] ?? null };
  });
}
