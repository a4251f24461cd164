import { metresBetween, type Coordinates } from '../../bot/domain/geo.js';
import type { Commune } from '../../bot/domain/place.js';
import { isInBox, territoryBox } from './territory-boxes.js';

/** Farther than this from its own town hall, a venue is taken for misplaced (swapped or zeroed coordinates). */
const FAR_METRES = 60_000;
/** In Guyane a commune may be 200 km across, and its centre in the forest. */
const FAR_METRES_IN_GUYANE = 200_000;

export interface Placed {
  readonly position: Coordinates;
  readonly repair: 'coordinates-swapped' | 'position-from-commune' | null;
  /** The first commune it is near to, or null when there was none to compare with. */
  readonly near: Commune | null;
}

export interface Candidates {
  /** Those its codes name, the surest first. */
  readonly likely: readonly Commune[];
  /** Those of the same name anywhere: believed only when the position is near one. */
  readonly possible: readonly Commune[];
}

/**
 * Each coordinate being in range proves nothing: a position is good when one of the communes it may belong to is near.
 * Otherwise the coordinates are tried the other way round, then the surest commune's centre stands in.
 * Without any commune, the box of the postcode's territory is all there is to check with.
 */
export function judgePosition(
  said: { readonly latitude: string; readonly longitude: string },
  { likely, possible }: Candidates,
  postcode: string,
): Placed | { readonly because: 'no-position' | 'position-elsewhere'; readonly value: string } {
  const position = readCoordinates(said.latitude, said.longitude);
  const swapped = readCoordinates(said.longitude, said.latitude);
  const near = nearTo(position, [...likely, ...possible]);
  if (position !== null && near !== null) return { position, repair: null, near };
  const nearSwapped = nearTo(swapped, [...likely, ...possible]);
  if (swapped !== null && nearSwapped !== null) {
    return { position: swapped, repair: 'coordinates-swapped', near: nearSwapped };
  }
  const [surest] = likely;
  if (surest !== undefined) return { position: surest.position, repair: 'position-from-commune', near: surest };

  const box = territoryBox(postcode);
  if (position !== null && isInBox(position, box)) return { position, repair: null, near: null };
  if (swapped !== null && isInBox(swapped, box))
    return { position: swapped, repair: 'coordinates-swapped', near: null };
  const value = `${said.latitude} ${said.longitude}`.trim();
  return { because: position === null ? 'no-position' : 'position-elsewhere', value };
}

/** The commune whose centre is the least far, or null of none. */
export function closest(communes: readonly Commune[], position: Coordinates): Commune | null {
  const metres = (commune: Commune): number => metresBetween(commune.position, position);
  return communes.reduce<Commune | null>(
    (best, commune) => (best === null || metres(commune) < metres(best) ? commune : best),
    null,
  );
}

function nearTo(position: Coordinates | null, communes: readonly Commune[]): Commune | null {
  if (position === null) return null;
  return communes.find((commune) => metresBetween(commune.position, position) <= farMetres(commune)) ?? null;
}

/** Null when one is missing, unreadable, out of range, or when both are the zeros an export writes for "unknown". */
function readCoordinates(latitude: string, longitude: string): Coordinates | null {
  const position = { latitude: decimal(latitude), longitude: decimal(longitude) };
  const isInRange = Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180;
  return isInRange && (position.latitude !== 0 || position.longitude !== 0) ? position : null;
}

/** "48,85" is a decimal too. NaN when it is no number. */
function decimal(text: string): number {
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

function farMetres(commune: Commune): number {
  return commune.departement === '973' ? FAR_METRES_IN_GUYANE : FAR_METRES;
}
