import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { withTerritory } from '../../bot/domain/phone.js';

/** The numbering plan a local number is read in, by the IANA zone of its venue; France otherwise. */
const COUNTRY_OF_ZONE: Readonly<Record<string, CountryCode>> = {
  'America/Guadeloupe': 'GP',
  'America/Martinique': 'MQ',
  'America/Cayenne': 'GF',
  'Indian/Reunion': 'RE',
  'America/Miquelon': 'PM',
  'Indian/Mayotte': 'YT',
  'America/St_Barthelemy': 'BL',
  'America/Marigot': 'MF',
  'Pacific/Wallis': 'WF',
  'Pacific/Tahiti': 'PF',
  'Pacific/Noumea': 'NC',
};

export interface VenuePhone {
  /** E.164, territory kept. */
  readonly e164: string;
  /** The source had it under +33. */
  readonly hadWrongTerritory: boolean;
}

/** The first number of a text that may hold several ("05 55... / 06 55..."), or null when none can be dialled. */
export function venuePhone(text: string, timeZone: string): VenuePhone | null {
  for (const piece of text.split(/[|;/,]|\bou\b|\bet\b/i)) {
    const phone = onePhone(piece, timeZone);
    if (phone !== null) return phone;
  }
  return null;
}

function onePhone(text: string, timeZone: string): VenuePhone | null {
  const dialled = text.replace('(0)', '').replace(/[^\d+]/g, '');
  const national = dialled.replace(/^(\+|00)330?/, '0');
  if (!/^0\d{9}$/.test(national)) return asVenuePhone(possible(dialled, COUNTRY_OF_ZONE[timeZone] ?? 'FR'), false);
  // Ten digits that are no territory's are the mainland's, overseas too: a headquarters, a help line.
  const french = possible(national, 'FR');
  const e164 = french === null ? null : withTerritory(french);
  return asVenuePhone(e164, e164 !== french && national !== dialled);
}

function asVenuePhone(e164: string | null, hadWrongTerritory: boolean): VenuePhone | null {
  return e164 === null ? null : { e164, hadWrongTerritory };
}

/** Possible by its length: which blocks are in service changes every year, and a venue knows its own number. */
function possible(number: string, country: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(number, country);
  return parsed?.isPossible() === true ? parsed.number : null;
}
