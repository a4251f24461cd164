import type { Coordinates } from './geo.js';
import type { CodeInsee } from './ids.js';

/** A commune of the official geographic code, with the centre we measure distances from. */
export interface Commune {
  readonly codeInsee: CodeInsee;
  /** Official spelling, with accents and hyphens. */
  readonly name: string;
  /** '23', '2A', '974'. */
  readonly departement: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  readonly position: Coordinates;
  /** True when the centre is a neighbour's or a postcode's mean rather than the commune's own. */
  readonly isApproximate: boolean;
}

/** A departement or an overseas collectivity; code as in `Commune.departement`. */
export interface Departement {
  readonly code: string;
  /** Official spelling; article only where it belongs to the name ("La Réunion"). */
  readonly name: string;
}

/** What a message says about where the person is. Candidates are the most populated first. */
export type PlaceHeard =
  | { readonly got: 'commune'; readonly commune: Commune; readonly words: string }
  | { readonly got: 'several'; readonly communes: readonly Commune[]; readonly words: string }
  /** Nothing more precise than a departement: the commune must be asked. `communes` are its few most populated, to offer as choices. */
  | {
      readonly got: 'departement';
      readonly departement: Departement;
      readonly communes: readonly Commune[];
      readonly words: string;
    }
  /** Only when the dialogue awaits a place: words that look like one but that nothing answers to. */
  | { readonly got: 'unknown'; readonly words: string };

/** A street of a commune, as the national address file knows it. */
export interface StreetFound {
  /** As that file writes it: "12 Rue du Four 23000 Guéret". */
  readonly label: string;
  readonly position: Coordinates;
  /** 'street': the number was not said or is not known, and the position is that of the street. */
  readonly precision: 'house' | 'street';
}
