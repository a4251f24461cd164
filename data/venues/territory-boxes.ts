import type { Coordinates } from '../../bot/domain/geo.js';

/** Degrees; no territory of ours crosses the 180th meridian. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const MAINLAND_AND_CORSICA: Box = { south: 41.2, north: 51.2, west: -5.3, east: 9.7 };

/** Inhabited extent, rounded outwards, by the first three digits of the postcode; 971 holds Saint-Martin and Saint-Barthélemy. */
const OVERSEAS: Readonly<Record<string, Box>> = {
  '971': { south: 15.7, north: 18.2, west: -63.2, east: -60.9 },
  '972': { south: 14.3, north: 15, west: -61.3, east: -60.7 },
  '973': { south: 2, north: 5.9, west: -54.7, east: -51.5 },
  '974': { south: -21.5, north: -20.8, west: 55.1, east: 55.9 },
  '975': { south: 46.7, north: 47.2, west: -56.5, east: -56 },
  '976': { south: -13.1, north: -12.5, west: 44.9, east: 45.4 },
  '986': { south: -14.5, north: -13.1, west: -178.3, east: -176 },
  '987': { south: -28, north: -7.7, west: -154.9, east: -134 },
  '988': { south: -22.9, north: -19.4, west: 163.4, east: 168.3 },
};

/** Where a venue of that postcode can be. */
export function territoryBox(postcode: string): Box {
  return OVERSEAS[postcode.slice(0, 3)] ?? MAINLAND_AND_CORSICA;
}

export function isInBox({ latitude, longitude }: Coordinates, box: Box): boolean {
  return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
}
