import { EARTH_RADIUS_METRES, type Coordinates } from '../../bot/domain/geo.js';

/**
 * Positions as points of a sphere of radius 1, where "nearer" is a matter of plain differences: no date line, no poles, no trigonometry.
 * The straight line between two points (chord) grows with the distance over the ground.
 */
export interface SpherePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** More than two chords of coordinates kept in 32 bits can be wrong by, together with our distances: 1.3 m on Earth. */
export const CHORD_MARGIN = 2e-7;

export function onSphere({ latitude, longitude }: Coordinates): SpherePoint {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  const fromAxis = Math.cos(phi);
  return { x: fromAxis * Math.cos(lambda), y: fromAxis * Math.sin(lambda), z: Math.sin(phi) };
}

/** Square of the chord within which every point nearer than `metres` lies, whatever the rounding; Infinity is the whole Earth. */
export function squaredChordWithin(metres: number): number {
  const chord = 2 * Math.sin(Math.min(metres / (2 * EARTH_RADIUS_METRES), Math.PI / 2)) + CHORD_MARGIN;
  return chord * chord;
}

/** Halvings of the map east and west, north and south: cells of 600 by 300 metres. */
const HALVINGS = 16;
const LAST_CELL = 2 ** HALVINGS - 1;

/** How many cells come before this one on a curve that goes through all of the map (Hilbert's): near on it is near on the ground. 32 bits. */
export function alongCurve({ latitude, longitude }: Coordinates): number {
  let x = cellOf((longitude + 180) / 360);
  let y = cellOf((latitude + 90) / 180);
  let before = 0;
  for (let halving = HALVINGS - 1; halving >= 0; halving -= 1) {
    const east = (x >> halving) & 1;
    const north = (y >> halving) & 1;
    before = (before << 2) | ((3 * east) ^ north);
    // In the two southern quarters the curve runs the other way round (all bits of a mask are alike: no branch to foresee wrongly).
    const isSouth = north - 1;
    const mirror = isSouth & -east & LAST_CELL;
    const swap = (x ^ y) & isSouth;
    x ^= swap ^ mirror;
    y ^= swap ^ mirror;
  }
  return before >>> 0;
}

/** `share` of the map's width or height, 0..1. */
function cellOf(share: number): number {
  return Math.min(LAST_CELL, Math.floor(share * (LAST_CELL + 1)));
}
