import KDBush from 'kdbush';
import { EARTH_RADIUS_METRES, metresBetween, type Coordinates } from '../../bot/domain/geo.js';

/** What lies around a position; anywhere on Earth, the line where the day changes and the poles included. */
export class PositionIndex<Site extends { readonly position: Coordinates }> {
  readonly #tree: KDBush;

  constructor(private readonly sites: readonly Site[]) {
    this.#tree = new KDBush(sites.length);
    for (const { position } of sites) this.#tree.add(position.longitude, position.latitude);
    this.#tree.finish();
  }

  /** In no order; one may come twice on the 180th meridian. */
  within(from: Coordinates, metres: number): readonly { readonly site: Site; readonly metres: number }[] {
    const found: { readonly site: Site; readonly metres: number }[] = [];
    for (const box of boxesAround(from, metres)) {
      for (const at of this.#tree.range(...box)) {
        const site = this.sites[at];
        if (site === undefined) continue;
        const away = metresBetween(from, site.position);
        if (away <= metres) found.push({ site, metres: away });
      }
    }
    return found;
  }
}

/** For the rounding of the sines: a tenth of a millimetre. */
const MARGIN_DEGREES = 1e-9;

type Box = readonly [west: number, south: number, east: number, north: number];

/** One box, or two that meet on the 180th meridian; a band around the Earth when a pole is within reach. */
function boxesAround({ latitude, longitude }: Coordinates, metres: number): readonly Box[] {
  const degrees = ((metres / EARTH_RADIUS_METRES) * 180) / Math.PI + MARGIN_DEGREES;
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
