/** WGS 84, decimal degrees; latitude in [-90, 90], longitude in [-180, 180]. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean Earth radius (IUGG), metres; the error of the sphere is under 0.5 %, far below what a walker notices. */
export const EARTH_RADIUS_METRES = 6_371_008.8;

/** Great-circle distance (haversine), metres. */
export function metresBetween(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const latitudes = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const longitudes = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const h =
    latitudes * latitudes + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * longitudes * longitudes;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A square with `metres` to each side of a position at least; degrees. Near the poles and the date line it is only as wide as degrees go. */
export function boxAround(
  { latitude, longitude }: Coordinates,
  metres: number,
): { readonly south: number; readonly north: number; readonly west: number; readonly east: number } {
  const high = metres / METRES_A_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return { south: latitude - high, north: latitude + high, west: longitude - wide, east: longitude + wide };
}

/** Of latitude, the shortest there is (at the equator): the square is never too small. */
const METRES_A_DEGREE = 110_574;
