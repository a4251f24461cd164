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
