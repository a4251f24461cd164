import type { CodeInsee } from '../domain/ids.js';
import type { StreetFound } from '../domain/place.js';

/** Where a street of a commune is. Whoever asks must do without: null is an everyday answer. */
export interface StreetAddresses {
  /** Null when it is not known, or cannot be asked now. Never rejects; answers within two seconds. */
  locate(street: string, commune: CodeInsee): Promise<StreetFound | null>;
}

/** Where nobody may be asked. */
export const NO_STREETS: StreetAddresses = { locate: async () => null };
