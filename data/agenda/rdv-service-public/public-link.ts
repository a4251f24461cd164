import type { Venue } from '../../../bot/domain/venue.js';

/** An organisation that can be booked by everyone now, known by the id its partner gave it. */
export interface PublicLink {
  readonly externalId: string;
  readonly url: string;
}

/** Shorter, the same id may well be another organisation's in another source. */
const SHORTEST_BARE_ID = 8;
const SIRET = /^\d{14}$/;

/**
 * The public agenda of a venue's organisation: its external id is the venue's id, or what follows the source in it
 * ("conseiller-numerique_6271256bda55"), or its SIRET. Null when none matches, or when two do.
 */
export function publicLinkOf(
  links: readonly PublicLink[],
  { id, origins, pivot }: Pick<Venue, 'id' | 'origins' | 'pivot'>,
): string | null {
  const ids = [id, ...origins.map((origin) => origin.id)];
  const keys = new Set([...ids, ...ids.flatMap(bareIds), ...(pivot !== null && SIRET.test(pivot) ? [pivot] : [])]);
  const urls = new Set(links.filter(({ externalId }) => keys.has(externalId)).map(({ url }) => url));
  const [url] = urls;
  return url === undefined || urls.size > 1 ? null : url;
}

function bareIds(id: string): readonly string[] {
  const bare = id.slice(id.indexOf('_') + 1);
  return bare !== id && bare.length >= SHORTEST_BARE_ID ? [bare] : [];
}
