import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { CodeInsee } from '../../bot/domain/ids.js';
import type { Commune } from '../../bot/domain/place.js';
import type { Gazetteer } from '../../bot/ports/gazetteer.js';
import type { FlatRow } from '../venues/flat-row.js';
import { isInBox, territoryBox } from '../venues/territory-boxes.js';

/** The built-in estimate is at most 50 km wrong (tests/data/communes-import), overseas more: farther, it is another commune's centre. */
const FAR_METRES = 100_000;
const FAR_METRES_OVERSEAS = 400_000;

export interface CentreProblem {
  readonly row: number;
  readonly because:
    | 'not-a-row'
    | 'too-many-cells'
    | 'no-code'
    | 'unknown-code'
    | 'former-code'
    | 'no-position'
    | 'zero-position'
    | 'position-elsewhere';
  readonly value: string;
}

export interface CentreJudged {
  readonly row: number;
  readonly code: CodeInsee;
  readonly position: Coordinates;
  readonly isSwapped: boolean;
}

/** Fields of an element of the "API Découpage administratif": its centre is a GeoJSON point, longitude first. */
export function fieldsOfApiCommune(element: unknown): FlatRow['fields'] {
  if (typeof element !== 'object' || element === null || Array.isArray(element)) return 'not-a-row';
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(element)) {
    if (typeof value === 'string' || typeof value === 'number') fields[name.toLowerCase()] = String(value).trim();
  }
  const centre: unknown = 'centre' in element ? element.centre : null;
  const pair: unknown =
    typeof centre === 'object' && centre !== null && 'coordinates' in centre ? centre.coordinates : [];
  const [longitude, latitude] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    fields['latitude'] = String(latitude);
    fields['longitude'] = String(longitude);
  }
  return fields;
}

/** A row whose code is a present commune's and whose centre is in that commune's part of the world, coordinates swapped or not. */
export function judgeCentre({ row, fields }: FlatRow, gazetteer: Gazetteer): CentreJudged | CentreProblem {
  if (fields === 'not-a-row' || fields === 'too-many-cells') return { row, because: fields, value: '' };
  const code = codeOf(fields['code_insee'] ?? fields['code'] ?? '');
  if (code === '') return { row, because: 'no-code', value: fields['nom'] ?? '' };
  const commune = gazetteer.byCodeInsee(code);
  if (commune === null) return { row, because: 'unknown-code', value: code };
  if (commune.codeInsee !== code) return { row, because: 'former-code', value: `${code} : ${commune.name}` };
  const said = { latitude: fields['latitude'] ?? '', longitude: fields['longitude'] ?? '' };
  return placed(row, commune, said);
}

/** A spreadsheet eats the zero of "01001". */
function codeOf(text: string): string {
  return /^\d{4}$/.test(text) ? `0${text}` : text.toUpperCase();
}

function placed(
  row: number,
  commune: Commune,
  said: { readonly latitude: string; readonly longitude: string },
): CentreJudged | CentreProblem {
  const value = `${commune.codeInsee} : ${said.latitude} ${said.longitude}`.trim();
  const position = { latitude: decimal(said.latitude), longitude: decimal(said.longitude) };
  if (Number.isNaN(position.latitude + position.longitude)) return { row, because: 'no-position', value };
  if (position.latitude === 0 && position.longitude === 0) return { row, because: 'zero-position', value };
  const code = commune.codeInsee;
  if (isAround(commune, position)) return { row, code, position, isSwapped: false };
  const swapped = { latitude: position.longitude, longitude: position.latitude };
  if (isAround(commune, swapped)) return { row, code, position: swapped, isSwapped: true };
  return { row, because: 'position-elsewhere', value };
}

/** Being in range proves nothing: the point is in the commune's territory and not far from where we believe it is. */
function isAround(commune: Commune, position: Coordinates): boolean {
  const far = commune.departement.length > 2 ? FAR_METRES_OVERSEAS : FAR_METRES;
  const box = territoryBox(commune.postcodes[0] ?? commune.codeInsee);
  return isInBox(position, box) && metresBetween(commune.position, position) <= far;
}

/** "48,85" is a decimal too, and "3e-05", on the meridian. NaN when it is no number. */
function decimal(text: string): number {
  return /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : NaN;
}
