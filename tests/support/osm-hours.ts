import type { OpeningHours } from '../../bot/domain/opening-hours.js';
import { readOpeningHours } from '../../data/venues/osm-opening-hours.js';

/** Hours of a fixture, which must be readable. */
export function osmHours(text: string): OpeningHours {
  const hours = readOpeningHours(text);
  if (hours.known !== 'yes') throw new Error(`Not readable: ${text}`);
  return hours;
}
