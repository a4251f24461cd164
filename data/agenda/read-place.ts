import type { DutyPlace } from '../../bot/domain/agenda.js';
import type { Commune } from '../../bot/domain/place.js';
import { foldPlaceName } from '../../bot/domain/place-name.js';
import { timeZoneOf } from '../../bot/domain/time-zone.js';
import type { Venue } from '../../bot/domain/venue.js';
import type { Departements, Gazetteer } from '../../bot/ports/gazetteer.js';
import type { Venues } from '../../bot/ports/venues.js';
import { cleanText } from '../venues/clean-text.js';
import type { RowCells } from './row-cells.js';
import { WHY } from './why.js';

/** What the judgement of a row looks up. */
export interface KnownPlaces {
  readonly venues: Pick<Venues, 'find'>;
  readonly gazetteer: Gazetteer & Departements;
}

/** Where a duty is: a venue by its id, or a place in words, put at the centre of its commune. Null when refused. */
export function readPlace(cells: RowCells, { venues, gazetteer }: KnownPlaces, isOnSite: boolean): DutyPlace | null {
  if (cells.has('lieu_id')) {
    const venue = venues.find(cells.text('lieu_id'));
    return venue === null ? cells.refuse('lieu_id', WHY.unknownVenue) : placeOfVenue(venue);
  }
  if (!cells.has('commune')) return cells.refuse('commune', WHY.placeMissing);
  // By telephone or at home nobody needs the address.
  const name = isOnSite ? cells.required('lieu_nom') : cleanText(cells.text('lieu_nom') || cells.text('structure'));
  const street = isOnSite ? cells.required('adresse') : cells.text('adresse');
  const commune = readCommune(cells, gazetteer);
  if (name === null || street === null || commune === null) return null;
  return {
    venue: null,
    name: cleanText(name),
    street: cleanText(street),
    postcode: readPostcode(cells.text('code_postal')) ?? commune.postcodes[0] ?? '',
    commune: commune.name,
    codeInsee: commune.codeInsee,
    position: commune.position,
    timeZone: timeZoneOf(commune.codeInsee),
    phone: null,
  };
}

export function placeOfVenue(venue: Venue): DutyPlace {
  const { id, name, street, postcode, commune, codeInsee, position, timeZone, phone } = venue;
  return { venue: id, name, street, postcode, commune, codeInsee, position, timeZone, phone };
}

function readCommune(cells: RowCells, gazetteer: Gazetteer): Commune | null {
  const name = bareName(cells.text('commune'));
  const named = gazetteer.byName(foldPlaceName(cells.text('commune')));
  if (!cells.has('code_postal')) {
    const [only, ...others] = named;
    if (only === undefined) return cells.refuse('commune', WHY.unknownCommune);
    return others.length === 0 ? only : cells.refuse('commune', WHY.severalCommunes);
  }
  const postcode = readPostcode(cells.text('code_postal'));
  if (postcode === null) return cells.refuse('code_postal', WHY.postcode);
  const ofPostcode = gazetteer.byPostcode(postcode);
  const found =
    ofPostcode.find((commune) => bareName(commune.name) === name) ??
    named.find((commune) => commune.postcodes.includes(postcode)) ??
    // A postcode of businesses (CEDEX) belongs to no commune: its departement tells which of the namesakes.
    (ofPostcode.length === 0 ? named.find((commune) => postcode.startsWith(commune.departement)) : undefined);
  if (found !== undefined) return found;
  return named.length === 0 && ofPostcode.length === 0
    ? cells.refuse('commune', WHY.unknownCommune)
    : cells.refuse('code_postal', WHY.postcodeElsewhere);
}

/** Five digits; a leading zero lost to a spreadsheet is given back. */
function readPostcode(text: string): string | null {
  const digits = text.replace(/\s|cedex.*$/gi, '');
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : null;
}

/** Folded, without the arrondissement of "Lyon 3e Arrondissement". */
function bareName(name: string): string {
  return foldPlaceName(name).replace(/ \d{1,2}(er|e|eme)?( arrondissement)?$/, '');
}
