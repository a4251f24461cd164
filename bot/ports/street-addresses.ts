import type { Coordinates } from '../domain/geo.js';
import type { CodeInsee } from '../domain/ids.js';

export interface StreetFound {
  /** As the national file writes it: "12 Rue du Four 23000 Guéret". */
  readonly label: string;
  readonly position: Coordinates;
  /** 'street': the number was not said or is not known, and the position is that of the street. */
  readonly precision: 'house' | 'street';
}

/** Where a street of a commune is. Whoever asks must do without: null is an everyday answer. */
export interface StreetAddresses {
  /** Null when it is not known, or cannot be asked now. Never rejects; answers within two seconds. */
  locate(street: string, commune: CodeInsee): Promise<StreetFound | null>;
}
