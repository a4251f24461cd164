import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee, VenueId } from '../../bot/domain/ids.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import type { Venue } from '../../bot/domain/venue.js';
import { isSimilar, likenessOf, likenessOfWords, venueName, type VenueName } from './venue-name.js';

/** What is kept in memory of each row while files are read: the rest of it is in the spool. */
export interface Sighting {
  /** Its number in the spool. */
  readonly at: number;
  readonly file: string;
  readonly row: number;
  readonly id: VenueId;
  /** The source that the row names, or else its file. */
  readonly source: string;
  readonly updatedOn: string;
  readonly position: Coordinates;
  /** False when the commune's centre stands in for it: two such venues are not at one place. */
  readonly isPlaced: boolean;
}

/** What tells whether two rows are one place. */
export interface Look extends Pick<Sighting, 'source' | 'position' | 'isPlaced'> {
  readonly codeInsee: CodeInsee | null;
  readonly phone: string | null;
  readonly name: VenueName;
  /** The own words of its street, without number. */
  readonly street: readonly string[];
  readonly isItinerant: boolean;
}

/** Why two rows are one place. */
export type SameBecause = 'same-name-and-phone' | 'same-phone' | 'same-name';

/** Across a square, or from the door to where the post office puts it. */
export const SAME_PLACE_METRES = 100;

/** What two geocoders make of one address. */
const SAME_DOOR_METRES = 25;
/** Of the fewer words of two streets, how many must be shared: "général de Gaulle" and "Charles de Gaulle". */
const STREET_SHARE = 0.5;

/** Words of an address that any street may have. */
const ANY_STREET = new Set(
  (
    'allee allees all au aux av ave avenue bat batiment bd bis boulevard bp bvd chemin che cours cs d de des du en esplanade et face impasse ' +
    'l la le les lotissement mail passage pl place promenade quai quater quartier residence route rte rue s square sur ter voie zac zone'
  ).split(' '),
);

export function lookOf(venue: Venue, { source, isPlaced }: Pick<Sighting, 'source' | 'isPlaced'>): Look {
  const { codeInsee, position, phone, isItinerant } = venue;
  return {
    ...{ source, position, isPlaced, codeInsee, phone, isItinerant },
    name: venueName(venue.name, venue.commune),
    street: foldPlaceName(venue.street)
      .split(' ')
      .filter((word) => !ANY_STREET.has(word) && !/^\d/.test(word)),
  };
}

/**
 * Null when they are two places, or two offers at one address. A source knows its own: its rows are one place only when they have one
 * name. Between sources, one phone is enough unless the names say two offers; then the same words and the same street are asked for.
 * Two phones are allowed (mediators leave theirs) for one offer or one name.
 */
export function samePlace(a: Look, b: Look): SameBecause | null {
  if (!a.isPlaced || !b.isPlaced || a.isItinerant !== b.isItinerant || a.name.isOnWheels !== b.name.isOnWheels)
    return null;
  if (a.codeInsee !== null && b.codeInsee !== null && a.codeInsee !== b.codeInsee) return null;
  if (!isWithin(SAME_PLACE_METRES, a, b)) return null;
  const isOnePhone = a.phone !== null && a.phone === b.phone;
  const likeness = likenessOf(a.name, b.name);
  if (a.source === b.source) {
    if (!isOneName(a.name, b.name)) return null;
    return isOnePhone ? 'same-name-and-phone' : 'same-name';
  }
  if (isSimilar(likeness)) {
    if (isOnePhone) return 'same-name-and-phone';
    return likeness.kinds === 'shared' || likeness.words === 'equal' || isOneDoor(a, b) ? 'same-name' : null;
  }
  if (!isOnePhone) return null;
  if (likeness.kinds !== 'different') return 'same-phone';
  return likeness.words !== 'apart' && isOneStreet(a, b) ? 'same-phone' : null;
}

export function isOneStreet(a: Look, b: Look): boolean {
  const words = likenessOfWords(a.street, b.street, STREET_SHARE);
  return words === 'equal' || words === 'contained';
}

/** For names that share a word only, which may be the district's. Two phones are then two places. */
function isOneDoor(a: Look, b: Look): boolean {
  return (a.phone === null || b.phone === null) && isWithin(SAME_DOOR_METRES, a, b);
}

function isWithin(metres: number, a: Look, b: Look): boolean {
  return metresBetween(a.position, b.position) <= metres;
}

/** "Mairie de Sens" and "Commune de Sens"; not two "Espace numérique", whose names say nothing. */
function isOneName(a: VenueName, b: VenueName): boolean {
  const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
  return a.kinds.length + a.words.length > 0 && isSameList(a.kinds, b.kinds) && isSameList(a.words, b.words);
}
