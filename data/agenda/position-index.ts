import KDBush from 'kdbush';
import { EARTH_RADIUS_METRES, metresBetween, type Coordinates } from '../../bot/domain/geo.js';

export interface Within<Value> {
  readonly value: Value;
  readonly distanceMetres: number;
}

/** What lies around a position; anywhere on Earth, the line where the day changes and the poles included. */
export class PositionIndex<Value> {
  readonly #tree: KDBush;

  constructor(
    private readonly values: readonly Value[],
    private readonly positionOf: (value: Value) => Coordinates,
  ) {
    this.#tree = new KDBush(values.length);
    for (const value of values) {
      const { longitude, latitude } = positionOf(value);
      this.#tree.add(longitude, latitude);
    }
    this.#tree.finish();
  }

  /** In no order. */
  within(from: Coordinates, metres: number): readonly Within<Value>[] {
    const found = new Set(boxesAround(from, metres).flatMap((box) => this.#tree.range(...box)));
    return [...found].flatMap((at) => {
      const value = this.values[at];
      if (value === undefined) return [];
      const distanceMetres = metresBetween(from, this.positionOf(value));
      return distanceMetres <= metres ? [{ value, distanceMetres }] : [];
    });
  }
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** One box, or two that meet on the 180th meridian; a band around the Earth when a pole is within reach. */
function boxesAround({ latitude, longitude }: Coordinates, metres: number): readonly Box[] {
  const degrees = ((metres / EARTH_RADIUS_METRES) * 180) / Math.PI;
  const south = latitude - degrees;
  const north = latitude + degrees;
  if (south <= -90 || north >= 90) return [[-180, south, 180, north]];
  const radians = Math.PI / 180;
  // The circle is widest a little nearer to the pole than its centre.
  const sine = Math.sin(degrees * radians) / Math.cos(latitude * radians);
  const breadth = (Math.asin(Math.min(1, sine)) * 180) / Math.PI;
  const boxes: Box[] = [[longitude - breadth, south, longitude + breadth, north]];
  if (longitude - breadth < -180) boxes.push([longitude - breadth + 360, south, 180, north]);
  if (longitude + breadth > 180) boxes.push([-180, south, longitude + breadth - 360, north]);
  return boxes;
}
