import type { CodeInsee } from './ids.js';

/** IANA zones of the overseas departments and collectivities, by the first three characters of their INSEE codes and postcodes. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** Zone of a commune, or of a postcode: both start with the same territory prefix overseas. Europe/Paris for the mainland and Corsica. */
export function timeZoneOf(code: CodeInsee | string): string {
  return OVERSEAS[code.slice(0, 3)] ?? 'Europe/Paris';
}
