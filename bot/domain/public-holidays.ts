import type { CodeInsee } from './ids.js';
import { addDays, dayNumber, type LocalDate } from './local-date.js';

/** Public holidays of the whole country, by article L3133-1 of the Code du travail, then those of a territory. */
export type PublicHoliday =
  | 'new-year'
  | 'easter-monday'
  | 'labour-day'
  | 'victory-day'
  | 'ascension'
  | 'whit-monday'
  | 'national-day'
  | 'assumption'
  | 'all-saints'
  | 'armistice'
  | 'christmas'
  | 'good-friday'
  | 'saint-stephen'
  | 'abolition-of-slavery'
  | 'territory-day';

/** Overseas, the three first digits of INSEE codes; 'alsace-moselle' keeps its local law (departments 57, 67, 68). */
export type HolidayTerritory =
  'mainland' | 'alsace-moselle' | '971' | '972' | '973' | '974' | '975' | '976' | '977' | '978' | '986' | '987' | '988';

interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly name: PublicHoliday;
}

const NATIONAL: readonly MonthDay[] = [
  { month: 1, day: 1, name: 'new-year' },
  { month: 5, day: 1, name: 'labour-day' },
  { month: 5, day: 8, name: 'victory-day' },
  { month: 7, day: 14, name: 'national-day' },
  { month: 8, day: 15, name: 'assumption' },
  { month: 11, day: 1, name: 'all-saints' },
  { month: 11, day: 11, name: 'armistice' },
  { month: 12, day: 25, name: 'christmas' },
];

/** Days from Easter Sunday. */
const AFTER_EASTER: Readonly<Record<number, PublicHoliday>> = {
  1: 'easter-monday',
  39: 'ascension',
  50: 'whit-monday',
};

/**
 * Commemorations of the abolition of slavery: article L3422-2 of the Code du travail; Saint-Martin and Saint-Barthélemy by their own
 * decrees. The Pacific's own days: deliberations of Wallis-et-Futuna, Polynésie française (20 November instead of 29 June from 2025)
 * and Nouvelle-Calédonie. Their customary days off (mi-carême, Toussaint's eve...) are no public holidays.
 */
const LOCAL: Readonly<Record<HolidayTerritory, readonly MonthDay[]>> = {
  mainland: [],
  'alsace-moselle': [{ month: 12, day: 26, name: 'saint-stephen' }],
  '971': [{ month: 5, day: 27, name: 'abolition-of-slavery' }],
  '972': [{ month: 5, day: 22, name: 'abolition-of-slavery' }],
  '973': [{ month: 6, day: 10, name: 'abolition-of-slavery' }],
  '974': [{ month: 12, day: 20, name: 'abolition-of-slavery' }],
  '975': [],
  '976': [{ month: 4, day: 27, name: 'abolition-of-slavery' }],
  '977': [{ month: 10, day: 9, name: 'abolition-of-slavery' }],
  '978': [{ month: 5, day: 28, name: 'abolition-of-slavery' }],
  '986': [
    { month: 4, day: 28, name: 'territory-day' },
    { month: 7, day: 29, name: 'territory-day' },
  ],
  '987': [{ month: 3, day: 5, name: 'territory-day' }],
  '988': [{ month: 9, day: 24, name: 'territory-day' }],
};

const ALSACE_MOSELLE = ['57', '67', '68'];

/** Postcodes of Saint-Barthélemy and Saint-Martin, which begin as Guadeloupe's; INSEE 97133 is Vieux-Fort, in Guadeloupe. */
const OWN_POSTCODES: Readonly<Record<string, HolidayTerritory>> = { '97133': '977', '97150': '978' };

/** By the INSEE code, or by the postcode when that is all there is. */
export function holidayTerritoryOf(place: {
  readonly codeInsee: CodeInsee | null;
  readonly postcode: string;
}): HolidayTerritory {
  const own = place.codeInsee === null ? OWN_POSTCODES[place.postcode] : undefined;
  if (own !== undefined) return own;
  const code = place.codeInsee ?? place.postcode;
  const prefix = code.slice(0, 3);
  if (isOverseas(prefix)) return prefix;
  return ALSACE_MOSELLE.includes(code.slice(0, 2)) ? 'alsace-moselle' : 'mainland';
}

/** Which public holiday a day is there, or null. */
export function publicHolidayOn(date: LocalDate, territory: HolidayTerritory): PublicHoliday | null {
  const fixed = ({ month, day }: MonthDay): boolean => date.month === month && date.day === day;
  const named = NATIONAL.find(fixed) ?? LOCAL[territory].find(fixed);
  if (named !== undefined) return named.name;
  const fromEaster = dayNumber(date) - dayNumber(easterSunday(date.year));
  if (fromEaster === -2 && (territory === 'alsace-moselle' || territory === '987')) return 'good-friday';
  if (territory === '987' && isPolynesianDay(date)) return 'territory-day';
  return AFTER_EASTER[fromEaster] ?? null;
}

/** Gregorian Easter by Oudin's algorithm (1940), good for every year of the Gregorian calendar. */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (((19 * golden + leaps + 15) % 30) + 30) % 30;
  const epact = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  return addDays({ year, month: 3, day: 28 }, epact - weekday);
}

function isPolynesianDay(date: LocalDate): boolean {
  return date.year >= 2025 ? date.month === 11 && date.day === 20 : date.month === 6 && date.day === 29;
}

function isOverseas(prefix: string): prefix is Exclude<HolidayTerritory, 'mainland' | 'alsace-moselle'> {
  return /^\d{3}$/.test(prefix) && prefix in LOCAL;
}
